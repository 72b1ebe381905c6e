package dev.lintel.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What to do instead.
 *
 * @param summary one sentence
 * @param steps what to run, in order; empty where nothing can be run
 */
public record Instead(String summary, List<Step> steps) {

    /** When a step is deployed. Each step that follows another phase is a deploy of its own. */
    public enum Phase {
        /** Before the new application version; both versions work with it. */
        EXPAND,
        /** Data is moved, in batches, while both versions run. */
        BACKFILL,
        /** The application is deployed; the step says which version. */
        APPLICATION,
        /** After the last old application version is gone. */
        CONTRACT;

        /** The name as users read it. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One step.
     *
     * @param phase when
     * @param transaction whether it may run in a transaction; false where it must not
     * @param sql SQL that can be run as it stands, or a sentence for {@link Phase#APPLICATION}
     */
    public record Step(Phase phase, boolean transaction, String sql) {}

    public Instead {
        steps = List.copyOf(steps);
    }

    /** Only a sentence. */
    public static Instead of(String summary) {
        return new Instead(summary, List.of());
    }

    /** The same with one more step that may run in a transaction. */
    public Instead then(Phase phase, String sql) {
        return with(new Step(phase, true, sql));
    }

    /** The same with one more step that must not run in a transaction. */
    public Instead thenOutsideTransaction(Phase phase, String sql) {
        return with(new Step(phase, false, sql));
    }

    private Instead with(Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new Instead(summary, longer);
    }
}
