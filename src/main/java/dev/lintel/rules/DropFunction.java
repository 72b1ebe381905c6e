package dev.lintel.rules;

import dev.lintel.change.Change.Drop;
import dev.lintel.change.ObjectKind;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class DropFunction implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof Drop drop)
                || (drop.kind() != ObjectKind.FUNCTION && drop.kind() != ObjectKind.PROCEDURE)
                || step.madeAgain(drop.object())
                || !calledByApplications(step, drop)) {
            return Optional.empty();
        }
        String function = drop.object().sql() + (drop.arguments() == null ? "" : "(" + drop.arguments() + ")");
        return Optional.of(new Danger(
                "Every call of " + function
                        + " that a running application version still makes fails as soon as this commits.",
                Removal.of(function, "drop-function", "DROP " + drop.kind().sql() + " " + function + ";")));
    }

    /** What this deploy created nobody calls yet, and trigger functions are called by the server alone. */
    private static boolean calledByApplications(Step step, Drop drop) {
        var known = step.before().functions(drop.object());
        if (known.isEmpty()) {
            return !drop.ifExists();
        }
        return !step.deployed().functions(drop.object()).isEmpty()
                && known.stream().noneMatch(f -> f.returns().equalsIgnoreCase("trigger"));
    }
}
