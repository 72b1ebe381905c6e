package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.change.Change.DropConstraint;
import dev.lintel.change.Constraint;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.schema.Table;
import java.util.Optional;

final class DropPrimaryKey implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof DropConstraint drop) || !step.inUse(drop.table())) {
            return Optional.empty();
        }
        if (!isKey(step, drop)
                || step.later().stream().anyMatch(c -> addsKey(c, drop))
                || step.siblings().stream().anyMatch(c -> addsKey(c, drop))) {
            return Optional.empty();
        }
        String name = drop.table().sql();
        return Optional.of(new Danger(
                name
                        + " has no primary key afterwards: INSERT … ON CONFLICT on it fails, logical replication refuses its"
                        + " UPDATE and DELETE, and every look-up by key reads the whole table.",
                Instead.of(
                        "Give the table its new primary key in the same ALTER TABLE, from a unique index that was built"
                                + " concurrently before.")));
    }

    /** Where no migration made the table, the name that the server gives to primary keys has to do. */
    private static boolean isKey(Step step, DropConstraint drop) {
        Optional<Table> table = step.table(drop.table());
        if (table.isEmpty() || !table.get().complete()) {
            return drop.constraint().equals(drop.table().name() + "_pkey");
        }
        return table.get()
                .primaryKey()
                .filter(k -> drop.constraint().equals(k.name()))
                .isPresent();
    }

    private static boolean addsKey(Change change, DropConstraint drop) {
        if (change instanceof Change.AddColumn add) {
            return add.table().equals(drop.table())
                    && add.column().constraints().stream().anyMatch(Constraint.PrimaryKey.class::isInstance);
        }
        return change instanceof Change.AddConstraint add
                && add.table().equals(drop.table())
                && add.constraint() instanceof Constraint.PrimaryKey;
    }
}
