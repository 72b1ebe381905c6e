package dev.lintel.rules;

import dev.lintel.change.Change.AddConstraint;
import dev.lintel.change.Constraint;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class AddCheckValidating implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof AddConstraint add)
                || !(add.constraint() instanceof Constraint.Check check)
                || !step.blocksWhileWorking()) {
            return Optional.empty();
        }
        return Optional.of(new Danger(
                Waiting.nobody(step) + " until every row has been checked, which takes longer the larger the table is.",
                Recipes.notValidThenValidate(
                        Instead.of(
                                "Add the constraint NOT VALID, which checks new rows only, and validate it in a later"
                                        + " transaction: that reads the table while everybody keeps working."),
                        step,
                        add.table(),
                        Created.constraint(step, add.table(), check),
                        Sql.constraint(check))));
    }
}
