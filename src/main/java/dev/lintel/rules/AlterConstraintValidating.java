package dev.lintel.rules;

import dev.lintel.change.Change.AlterConstraint;
import dev.lintel.change.Constraint;
import dev.lintel.change.Name;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class AlterConstraintValidating implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof AlterConstraint alter) || !step.blocksWhileWorking()) {
            return Optional.empty();
        }
        Optional<Constraint> known = step.table(alter.table()).flatMap(t -> t.constraint(alter.constraint()));
        String summary =
                "Add an equal constraint NOT VALID, validate it in a later transaction, and drop the one that is"
                        + " not enforced.";
        Instead instead = Instead.of(summary);
        if (known.isPresent()) {
            instead = Recipes.notValidThenValidate(
                            instead, alter.table(), alter.constraint() + "_enforced", Sql.constraint(known.get()))
                    .then(
                            Phase.CONTRACT,
                            Sql.alter(alter.table(), "DROP CONSTRAINT " + Name.quoted(alter.constraint())));
        }
        return Optional.of(new Danger(
                Waiting.nobody(step) + " until every row has been checked against " + Name.quoted(alter.constraint())
                        + ", which takes longer the larger the table is.",
                instead));
    }
}
