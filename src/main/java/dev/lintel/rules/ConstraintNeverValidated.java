package dev.lintel.rules;

import dev.lintel.change.Change.AddConstraint;
import dev.lintel.change.Constraint;
import dev.lintel.change.Name;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Outcome;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.schema.Table;
import java.util.Optional;

final class ConstraintNeverValidated implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (step.undoing() || !(step.change() instanceof AddConstraint add) || !notValid(add.constraint())) {
            return Optional.empty();
        }
        Optional<Table> table = step.after().table(add.table());
        if (table.isEmpty()) {
            return Optional.empty();
        }
        String name = Created.constraint(step, add.table(), add.constraint());
        Table now = table.get();
        return Optional.of(new Danger(
                "No later migration validates " + Name.quoted(name) + ", so rows of " + add.table()
                        + " from before it may break it, and the server does not rely on it.",
                Recipes.notValidThenValidate(
                        Instead.of(
                                "Validate it in a later migration, which reads the table while everybody keeps working."),
                        step,
                        add.table(),
                        name,
                        Sql.constraint(add.constraint())),
                // The validation belongs into a later migration, which need not be written yet.
                outcome -> !outcome.last().file().equals(step.migration().file()) && remains(outcome, now, name)));
    }

    /** Whether it is there at the end as it was added; one of the same name may have come in its place. */
    private static boolean remains(Outcome outcome, Table table, String name) {
        return outcome.table(table)
                .flatMap(last -> last.constraint(name))
                .filter(last -> Optional.of(last).equals(table.constraint(name)))
                .isPresent();
    }

    /** One that is not enforced is not valid either, and is not meant to be. */
    private static boolean notValid(Constraint constraint) {
        if (constraint instanceof Constraint.Check check) {
            return !check.validated() && check.enforced();
        }
        if (constraint instanceof Constraint.ForeignKey key) {
            return !key.validated() && key.enforced();
        }
        return constraint instanceof Constraint.NotNull notNull && !notNull.validated();
    }
}
