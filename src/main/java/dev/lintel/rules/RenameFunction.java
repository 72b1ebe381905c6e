package dev.lintel.rules;

import dev.lintel.change.Change.Rename;
import dev.lintel.change.ObjectKind;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class RenameFunction implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof Rename rename)
                || (rename.kind() != ObjectKind.FUNCTION && rename.kind() != ObjectKind.PROCEDURE)
                || step.madeAgain(rename.object())
                || !step.functionInUse(rename.object())) {
            return Optional.empty();
        }
        return Optional.of(new Danger(
                "Every call of " + rename.object().sql()
                        + " that the running application version makes fails from the moment" + " this commits.",
                Instead.of("Create the function under its new name beside the old one; drop the old one when no running"
                        + " version calls it.")));
    }
}
