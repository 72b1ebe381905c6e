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
                || step.functionMadeAgain(drop)
                || (drop.ifExists() && step.before().functions(drop.object()).isEmpty())
                || !step.functionInUse(drop.object())) {
            return Optional.empty();
        }
        String function = drop.object().sql()
                + (drop.arguments() == null
                        ? ""
                        : "(" + drop.arguments().replaceAll("\\s+", " ").strip() + ")");
        return Optional.of(new Danger(
                "Every call of " + function
                        + " that a running application version still makes fails as soon as this commits"
                        + (step.madeAgain(drop.object()) ? ": the one that is made again takes other arguments." : "."),
                Removal.of(function, "drop-function", "DROP " + drop.kind().sql() + " " + function + ";")));
    }
}
