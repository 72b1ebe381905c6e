package dev.lintel.report;

import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps of a proposal as lines of SQL. Headings are comments, so that all of it can be copied in one go. */
final class Steps {

    private final List<Line> lines = new ArrayList<>();

    private Steps() {}

    /**
     * A line.
     *
     * @param text without a line end; empty between steps
     * @param heading whether it is a comment of Lintel's about the steps below it
     */
    record Line(String text, boolean heading) {}

    /** The lines of all steps, an empty one before each heading; none where nothing can be run. */
    static List<Line> of(Instead instead) {
        Steps steps = new Steps();
        steps.write(instead);
        return steps.lines;
    }

    /** The same as one text, without an empty line at its beginning. */
    static String text(Instead instead) {
        StringBuilder text = new StringBuilder();
        for (Line line : of(instead)) {
            if (text.length() > 0 || !line.text().isEmpty()) {
                text.append(line.text()).append('\n');
            }
        }
        return text.toString();
    }

    private void write(Instead instead) {
        Instead.@Nullable Step previous = null;
        int number = 0;
        boolean several = severalPhases(instead.steps());
        for (Instead.Step step : instead.steps()) {
            boolean same = previous != null
                    && previous.phase() == step.phase()
                    && previous.transaction() == step.transaction();
            if (!same) {
                boolean begins = previous == null || previous.phase() != step.phase();
                number += begins ? 1 : 0;
                heading(step, several ? number : 0, begins);
            } else if (step.transaction() && step.phase() != Phase.APPLICATION) {
                lines.add(new Line("", false));
                lines.add(new Line("-- in the next transaction", true));
            }
            for (String line : step.sql().split("\n", -1)) {
                lines.add(new Line((step.phase() == Phase.APPLICATION ? "-- " : "") + line, false));
            }
            previous = step;
        }
    }

    private void heading(Instead.Step step, int number, boolean begins) {
        StringBuilder text = new StringBuilder("-- ");
        if (number > 0 && begins) {
            text.append(number)
                    .append(". ")
                    .append(step.phase().id())
                    .append(", ")
                    .append(when(step.phase()));
        }
        if (!step.transaction()) {
            text.append(text.length() > 3 ? "; " : "").append("must not run in a transaction");
        }
        lines.add(new Line("", false));
        if (text.length() > 3) {
            lines.add(new Line(text.toString(), true));
        }
    }

    private static boolean severalPhases(List<Instead.Step> steps) {
        for (Instead.Step step : steps) {
            if (step.phase() != steps.get(0).phase()) {
                return true;
            }
        }
        return false;
    }

    private static String when(Phase phase) {
        if (phase == Phase.EXPAND) {
            return "before the new version of the application";
        }
        if (phase == Phase.BACKFILL) {
            return "while both versions can run";
        }
        return phase == Phase.APPLICATION ? "a deploy of its own" : "once no old version runs any more";
    }
}
