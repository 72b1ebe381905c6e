package dev.lintel.rules;

import dev.lintel.change.Change.Rename;
import dev.lintel.change.ObjectKind;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.schema.Sequence;
import java.util.Optional;

final class RenameSequence implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof Rename rename)
                || rename.kind() != ObjectKind.SEQUENCE
                || !step.inUse(rename.object())
                || step.madeAgain(rename.object())) {
            return Optional.empty();
        }
        Optional<Sequence> known = step.before().sequence(rename.object());
        if (known.filter(s -> s.ownedByColumn() != null).isPresent()) {
            // The default of its column follows it.
            return Optional.empty();
        }
        String sequence = rename.object().sql();
        return Optional.of(new Danger(
                "Every nextval('" + sequence
                        + "') of a running application version fails from the moment this commits until the last old"
                        + " instance is replaced.",
                Instead.of(
                        "Keep the name: the one in the application's code can differ from the one in the database.")));
    }
}
