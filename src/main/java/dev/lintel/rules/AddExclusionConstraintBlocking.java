package dev.lintel.rules;

import dev.lintel.change.Change.AddConstraint;
import dev.lintel.change.Constraint;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class AddExclusionConstraintBlocking implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof AddConstraint add)
                || !(add.constraint() instanceof Constraint.Exclusion)
                || !step.blocksWhileWorking()) {
            return Optional.empty();
        }
        return Optional.of(new Danger(
                Waiting.nobody(step) + " until the index of this exclusion constraint is built, which takes longer the"
                        + " larger the table is.",
                Instead.of("PostgreSQL has no way to build an exclusion constraint beside running traffic. Create a new"
                        + " table that has the constraint from the start, keep it in step with a trigger, copy the rows"
                        + " in batches and swap the names; or do it while nothing uses the table.")));
    }
}
