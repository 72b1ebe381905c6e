package dev.lintel.lint;

import dev.lintel.engine.Engine;
import java.util.Map;
import java.util.Set;

/**
 * What a run is told.
 *
 * @param engine the database to predict
 * @param disabled ids of rules that are not to report
 * @param severities severities that differ from the pages
 * @param lockTimeoutByRole whether the role that deploys has a lock_timeout of its own
 */
public record LintOptions(
        Engine engine, Set<String> disabled, Map<String, Severity> severities, boolean lockTimeoutByRole) {

    public LintOptions {
        disabled = Set.copyOf(disabled);
        severities = Map.copyOf(severities);
    }

    /** An engine and nothing else said. */
    public static LintOptions of(Engine engine) {
        return new LintOptions(engine, Set.of(), Map.of(), false);
    }
}
