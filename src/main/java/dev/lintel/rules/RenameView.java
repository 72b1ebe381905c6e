package dev.lintel.rules;

import dev.lintel.change.Change.Rename;
import dev.lintel.change.ObjectKind;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class RenameView implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof Rename rename)
                || !isView(step, rename)
                || !step.inUse(rename.object())
                || step.madeAgain(rename.object())) {
            return Optional.empty();
        }
        String old = rename.object().sql();
        String renamed = rename.object().sibling(rename.newName()).sql();
        return Optional.of(new Danger(
                "Every query that the running application version sends to " + old
                        + " fails from the moment this commits until" + " the last old instance is replaced.",
                Instead.of(
                                "Create the view under its new name beside the old one; drop the old one when no running version"
                                        + " uses it.")
                        .then(Phase.EXPAND, "CREATE VIEW " + renamed + " AS SELECT * FROM " + old + ";")
                        .then(Phase.APPLICATION, "Release a version that uses " + renamed + ".")));
    }

    private static boolean isView(Step step, Rename rename) {
        return rename.kind() == ObjectKind.VIEW
                || rename.kind() == ObjectKind.MATERIALIZED_VIEW
                || (rename.kind() == ObjectKind.TABLE
                        && step.before().view(rename.object()).isPresent());
    }
}
