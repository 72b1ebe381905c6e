package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at the end of a down half, and compares what is there then with what was there before the up half. */
final class UndoIncomplete implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (step.undone().isEmpty() || !step.later().isEmpty() || isDoubtful(step)) {
            return Optional.empty();
        }
        Leftovers leftovers = new Leftovers(step.undone(), step.after(), step.engine());
        List<String> sentences = new ArrayList<>();
        if (!leftovers.left().isEmpty()) {
            sentences.add("The way back leaves " + Leftovers.list(leftovers.left())
                    + ", so this migration fails when it is run again.");
        }
        if (!leftovers.missing().isEmpty()) {
            sentences.add((sentences.isEmpty() ? "The way back does" : "It does") + " not bring back "
                    + Leftovers.list(leftovers.missing())
                    + ", which the application version that runs then was written for.");
        }
        if (!leftovers.altered().isEmpty()) {
            sentences.add((sentences.isEmpty() ? "The way back leaves " : "It leaves ")
                    + Leftovers.list(leftovers.altered())
                    + ", which is not as it was.");
        }
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Danger(
                String.join(" ", sentences),
                Instead.of(
                        "Undo here what the way up does, in the opposite order. Where that cannot be, write no way back: "
                                + "then nobody relies on it.")));
    }

    /** Whether it is not certain what one of the halves does, or whether the way back is meant to do nothing. */
    private static boolean isDoubtful(Step last) {
        boolean effective = false;
        List<Step> down = new ArrayList<>(last.earlier());
        down.add(last);
        for (Step each : down) {
            effective |= !(each.change() instanceof Change.Irrelevant) && !(each.change() instanceof Change.Select);
        }
        return !effective
                || down.stream().anyMatch(UndoIncomplete::mayDoAnything)
                || last.undone().stream().anyMatch(UndoIncomplete::mayDoAnything);
    }

    private static boolean mayDoAnything(Step step) {
        return step.conditional()
                || step.looped()
                || step.change() instanceof Change.NotUnderstood
                || step.change() instanceof Change.Rollback
                || step.impact().refusal() != null;
    }
}
