package dev.lintel.rules;

import dev.lintel.change.Change.AddConstraint;
import dev.lintel.change.Constraint;
import dev.lintel.change.Name;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.schema.Table;
import java.util.Optional;

final class AddForeignKeyValidating implements Rule {

    private static final int FIRST_NOT_VALID_ON_PARTITIONED = 18;

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof AddConstraint add)
                || !(add.constraint() instanceof Constraint.ForeignKey key)
                || !step.blocksWhileWorking()
                || !step.inUse(add.table())) {
            return Optional.empty();
        }
        return Optional.of(new Danger(
                Waiting.nobody(step) + " until every row of " + add.table() + " has been looked up in "
                        + key.references() + ", which takes longer the larger they are.",
                instead(step, add, key)));
    }

    private static Instead instead(Step step, AddConstraint add, Constraint.ForeignKey key) {
        String name = Created.constraint(step, add.table(), key);
        String constraint = Sql.constraint(key);
        boolean partitioned =
                step.table(add.table()).filter(t -> t.partitionBy() != null).isPresent();
        if (!partitioned || step.engine().version() >= FIRST_NOT_VALID_ON_PARTITIONED) {
            return Recipes.notValidThenValidate(
                    Instead.of("Add the foreign key NOT VALID, which checks new rows only, and validate it in a later"
                            + " transaction: that reads the tables while everybody keeps working."),
                    step,
                    add.table(),
                    name,
                    constraint);
        }
        Instead instead = Instead.of("A partitioned table takes no NOT VALID foreign key before PostgreSQL 18: add and"
                + " validate it on each partition, then add it to the parent, which adopts those.");
        for (Table partition : step.before().partitionsOf(add.table())) {
            if (partition.partitionBy() == null) {
                instead = Recipes.notValidThenValidate(instead, partition.name(), name, constraint);
            }
        }
        return instead.then(
                Phase.EXPAND, Sql.alter(add.table(), "ADD CONSTRAINT " + Name.quoted(name) + " " + constraint));
    }
}
