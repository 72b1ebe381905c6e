package dev.lintel.rules;

import dev.lintel.change.Change.Drop;
import dev.lintel.change.ObjectKind;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class DropView implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof Drop drop)
                || (drop.kind() != ObjectKind.VIEW && drop.kind() != ObjectKind.MATERIALIZED_VIEW)
                || !step.inUse(drop.object())
                || step.madeAgain(drop.object())) {
            return Optional.empty();
        }
        String view = drop.object().sql();
        return Optional.of(new Danger(
                "Every query that a running application version still sends to " + view
                        + " fails as soon as this commits.",
                Removal.of(step, view, "drop-view", Sql.drop(drop))));
    }
}
