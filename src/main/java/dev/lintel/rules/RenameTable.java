package dev.lintel.rules;

import dev.lintel.change.Change.Rename;
import dev.lintel.change.Name;
import dev.lintel.change.ObjectKind;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class RenameTable implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof Rename rename)
                || rename.kind() != ObjectKind.TABLE
                || step.before().index(rename.object()).isPresent()
                || step.before().view(rename.object()).isPresent()
                || !step.inUse(rename.object())
                || step.madeAgain(rename.object())) {
            return Optional.empty();
        }
        String old = rename.object().sql();
        Name renamed = rename.object().sibling(rename.newName());
        return Optional.of(new Danger(
                "Every query that the running application version sends to " + old
                        + " fails from the moment this commits until" + " the last old instance is replaced.",
                Instead.of(
                                "Rename the table and leave a view under the old name, in one transaction; drop the view when no"
                                        + " running version uses the old name.")
                        .then(
                                Phase.EXPAND,
                                "BEGIN;\nSET LOCAL lock_timeout = '5s';\nALTER TABLE " + old + " RENAME TO "
                                        + Name.quoted(rename.newName()) + ";\nCREATE VIEW " + old
                                        + " AS SELECT * FROM " + renamed.sql() + ";\nCOMMIT;")
                        .then(Phase.APPLICATION, "Release a version that uses " + renamed.sql() + ".")
                        .then(Phase.CONTRACT, Removal.allowed("drop-view", old, "DROP VIEW " + old + ";"))));
    }
}
