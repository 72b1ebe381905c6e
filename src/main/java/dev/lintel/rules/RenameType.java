package dev.lintel.rules;

import dev.lintel.change.Change.Rename;
import dev.lintel.change.ObjectKind;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class RenameType implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof Rename rename)
                || (rename.kind() != ObjectKind.TYPE && rename.kind() != ObjectKind.DOMAIN)
                || step.madeAgain(rename.object())
                || !step.typeInUse(rename.object())) {
            return Optional.empty();
        }
        return Optional.of(
                new Danger(
                        "Every statement in which the running application version casts to "
                                + rename.object().sql() + ", as ORMs and"
                                + " drivers do for enum parameters, fails from the moment this commits.",
                        Instead.of(
                                "Keep the name: the one in the application's code can differ from the one in the database. Where"
                                        + " it has to change, create the new type beside the old one and move the columns one by one.")));
    }
}
