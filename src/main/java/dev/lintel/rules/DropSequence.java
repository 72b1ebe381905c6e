package dev.lintel.rules;

import dev.lintel.change.Change.Drop;
import dev.lintel.change.ObjectKind;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.schema.Sequence;
import java.util.Optional;

final class DropSequence implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof Drop drop)
                || drop.kind() != ObjectKind.SEQUENCE
                || !step.inUse(drop.object())
                || step.madeAgain(drop.object())) {
            return Optional.empty();
        }
        Optional<Sequence> known = step.before().sequence(drop.object());
        if ((drop.ifExists() && known.isEmpty())
                || known.filter(s -> s.ownedByColumn() != null).isPresent()) {
            // Values of a column's own sequence come by way of its default.
            return Optional.empty();
        }
        String sequence = drop.object().sql();
        return Optional.of(new Danger(
                "A running application version that takes numbers from " + sequence
                        + " fails as soon as this commits, and where it stood is lost.",
                Removal.of(step, sequence, "drop-sequence", Sql.drop(drop))));
    }
}
