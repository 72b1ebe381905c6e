package dev.lintel.engine.postgresql;

import static dev.lintel.engine.postgresql.PostgresLock.ACCESS_EXCLUSIVE;
import static dev.lintel.engine.postgresql.PostgresLock.ROW_SHARE;
import static dev.lintel.engine.postgresql.PostgresLock.SHARE_ROW_EXCLUSIVE;
import static dev.lintel.engine.postgresql.PostgresLock.SHARE_UPDATE_EXCLUSIVE;

import dev.lintel.change.Change;
import dev.lintel.change.Constraint;
import dev.lintel.change.Name;
import dev.lintel.engine.Refusal.Kind;
import dev.lintel.schema.Index;
import dev.lintel.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** ALTER TABLE … ADD, VALIDATE, ALTER, RENAME and DROP CONSTRAINT. */
final class Constraints {

    private Constraints() {}

    static boolean forecast(Change change, Forecast forecast) {
        if (change instanceof Change.AddConstraint add) {
            add(add, forecast);
        } else if (change instanceof Change.ValidateConstraint validate) {
            validate(validate, forecast);
        } else if (change instanceof Change.DropConstraint drop) {
            drop(drop, forecast);
        } else if (change instanceof Change.AlterConstraint alter) {
            alter(alter, forecast);
        } else if (change instanceof Change.RenameConstraint rename) {
            rename(rename, forecast);
        } else {
            return false;
        }
        return true;
    }

    private static void add(Change.AddConstraint add, Forecast forecast) {
        Constraint constraint = add.constraint();
        Versions.constraint(constraint, forecast);
        if (forecast.since(18) && !add.only()) {
            // Whatever the constraint, all heirs are locked as the table itself (measured).
            PostgresLock mode = constraint instanceof Constraint.ForeignKey ? SHARE_ROW_EXCLUSIVE : ACCESS_EXCLUSIVE;
            Name table = forecast.lock(add.table(), mode);
            forecast.lockHeirs(table, forecast.strongestOn(table, mode));
        }
        if (constraint instanceof Constraint.ForeignKey key) {
            addForeignKey(add, key, forecast);
        } else if (constraint instanceof Constraint.Check check) {
            boolean alone = add.only() || check.noInherit();
            refuseAlone(add, check.noInherit(), forecast);
            Name table = alone
                    ? forecast.lock(add.table(), ACCESS_EXCLUSIVE)
                    : forecast.lockTree(add.table(), ACCESS_EXCLUSIVE);
            if (check.validated()) {
                if (alone) {
                    forecast.scan(table, "the CHECK is verified");
                } else {
                    forecast.scanTree(table, "the CHECK is verified");
                }
            }
        } else if (constraint instanceof Constraint.NotNull notNull) {
            refuseAlone(add, notNull.noInherit(), forecast);
            Name table = forecast.lockTree(add.table(), ACCESS_EXCLUSIVE);
            if (notNull.validated()) {
                Columns.verifyNotNull(table, notNull.column(), forecast);
            }
        } else {
            Keys.add(add, forecast);
        }
    }

    /** ONLY would leave those without the constraint that inherit it. */
    private static void refuseAlone(Change.AddConstraint add, boolean noInherit, Forecast forecast) {
        if (add.only() && !noInherit && !forecast.heirs(add.table()).isEmpty()) {
            forecast.refuse(
                    Kind.UNSUPPORTED,
                    "A constraint cannot be added to " + add.table() + " alone, because other tables inherit it");
        }
    }

    private static void addForeignKey(Change.AddConstraint add, Constraint.ForeignKey key, Forecast forecast) {
        Name table = forecast.lock(add.table(), SHARE_ROW_EXCLUSIVE);
        forecast.lockPartitionsOf(table, SHARE_ROW_EXCLUSIVE);
        if (forecast.partitioned(table)) {
            // Release notes of 11 and 18.
            forecast.needs(11, "A foreign key of a partitioned table");
            if (!key.validated()) {
                forecast.needs(18, "A NOT VALID foreign key of a partitioned table");
            }
        }
        ForeignKeys.lockReferenced(key, table, forecast);
        if (key.validated()) {
            ForeignKeys.validate(key, table, forecast);
        }
    }

    private static void validate(Change.ValidateConstraint validate, Forecast forecast) {
        Name table = forecast.canonical(validate.table());
        Optional<Constraint> known = forecast.table(table).flatMap(t -> t.constraint(validate.constraint()));
        if (known.isEmpty()) {
            forecast.lockTree(table, SHARE_UPDATE_EXCLUSIVE);
            forecast.scanTree(table, "the constraint is verified");
            return;
        }
        if (known.get() instanceof Constraint.ForeignKey key) {
            forecast.lock(table, SHARE_UPDATE_EXCLUSIVE);
            forecast.lockPartitionsOf(table, SHARE_UPDATE_EXCLUSIVE);
            if (!key.validated()) {
                if (!forecast.canonical(key.references()).equals(table)) {
                    forecast.lockPartitions(key.references(), ROW_SHARE);
                }
                ForeignKeys.validate(key, table, forecast);
            }
            return;
        }
        forecast.lock(table, SHARE_UPDATE_EXCLUSIVE);
        if (known.get() instanceof Constraint.Check check) {
            verify(table, check.validated(), validate.only(), forecast);
        } else if (known.get() instanceof Constraint.NotNull notNull) {
            verify(table, notNull.validated(), validate.only(), forecast);
        } else {
            forecast.refuse(
                    Kind.INELIGIBLE, "Constraint " + validate.constraint() + " of " + table + " is always validated");
        }
    }

    private static void verify(Name table, boolean validated, boolean only, Forecast forecast) {
        if (!validated) {
            forecast.refuseAlone(table, only, "The constraint cannot be validated");
            forecast.lockHeirs(table, forecast.strongestOn(table, SHARE_UPDATE_EXCLUSIVE));
            forecast.scanTree(table, "the constraint is verified");
        }
    }

    private static void drop(Change.DropConstraint drop, Forecast forecast) {
        Name table = forecast.lock(drop.table(), ACCESS_EXCLUSIVE);
        Optional<Table> known = forecast.table(table);
        Optional<Constraint> constraint = known.flatMap(t -> t.constraint(drop.constraint()));
        if (constraint.isEmpty() && !forecast.knows(table)) {
            forecast.lockTree(table, ACCESS_EXCLUSIVE);
            forecast.unknown(
                    "whether " + drop.constraint() + " ties " + table + " to another table, which is then locked too");
            return;
        }
        if (constraint.isPresent() && isInherited(constraint.get())) {
            dropInherited(table, constraint.get(), drop, forecast);
            return;
        }
        if (forecast.since(11)) {
            forecast.lockPartitions(table, ACCESS_EXCLUSIVE);
        }
        constraint.ifPresent(own -> dropOwn(known.orElseThrow(), own, drop, forecast));
    }

    private static void dropOwn(Table table, Constraint constraint, Change.DropConstraint drop, Forecast forecast) {
        if (constraint instanceof Constraint.ForeignKey key) {
            forecast.lockPartitions(key.references(), ACCESS_EXCLUSIVE);
        } else if (constraint instanceof Constraint.PrimaryKey
                || constraint instanceof Constraint.Unique
                || constraint instanceof Constraint.Exclusion) {
            dropKey(table, constraint, drop, forecast);
        }
    }

    private static void dropInherited(
            Name table, Constraint constraint, Change.DropConstraint drop, Forecast forecast) {
        List<Table> losing = drop.only()
                ? List.of()
                : constraint instanceof Constraint.Check check
                        ? forecast.schema().losingCheck(table, check)
                        : forecast.schema()
                                .losingNotNull(table, constraint.columns().get(0));
        forecast.lockLosing(table, losing, ACCESS_EXCLUSIVE);
        if (!forecast.since(18) && forecast.withoutPartitions(table, drop.only())) {
            forecast.refuse(
                    Kind.UNSUPPORTED,
                    "Constraint " + drop.constraint() + " cannot be dropped from " + table
                            + " alone, because partitions have it too");
        }
    }

    /** Whether partitions and children have it as well. */
    static boolean isInherited(Constraint constraint) {
        return (constraint instanceof Constraint.Check check && !check.noInherit())
                || (constraint instanceof Constraint.NotNull notNull && !notNull.noInherit());
    }

    private static void dropKey(Table table, Constraint constraint, Change.DropConstraint drop, Forecast forecast) {
        for (Index index : forecast.schema().indexesOf(table.name())) {
            if (drop.constraint().equals(index.constraint())) {
                forecast.lock(index, ACCESS_EXCLUSIVE);
                lockPartitionsOf(index, table, forecast);
            }
        }
        Dependents dependents = new Dependents(forecast, drop.cascade(), "constraint " + drop.constraint());
        for (ForeignKeys.Reference reference : ForeignKeys.to(table, forecast)) {
            if (Set.copyOf(reference.columns()).equals(Set.copyOf(constraint.columns()))) {
                dependents.foreignKey(reference.from());
            }
        }
    }

    private static void lockPartitionsOf(Index index, Table table, Forecast forecast) {
        for (Table partition : forecast.schema().partitionsOf(table.name())) {
            for (Index part : forecast.schema().indexesOf(partition.name())) {
                if (part.partitionOf() != null && Indexes.belongs(part, index, forecast)) {
                    forecast.lock(part, ACCESS_EXCLUSIVE);
                }
            }
        }
    }

    /** NOT ENFORCED and ENFORCED: 18. Turning a foreign key off drops triggers on both tables, turning it on reads them. */
    private static void alter(Change.AlterConstraint alter, Forecast forecast) {
        Name table = forecast.lockPartitions(alter.table(), ACCESS_EXCLUSIVE);
        if (forecast.since(18) && forecast.withoutPartitions(table, alter.only())) {
            forecast.refuse(
                    Kind.UNSUPPORTED,
                    "Constraint " + alter.constraint() + " cannot be altered in " + table
                            + " alone, because partitions have it too");
        }
        Boolean enforced = alter.enforced();
        if (enforced == null) {
            return;
        }
        forecast.needs(18, "ALTER CONSTRAINT … ENFORCED");
        Optional<Constraint> known = forecast.table(table).flatMap(t -> t.constraint(alter.constraint()));
        if (known.isEmpty()) {
            forecast.unknown("which table " + alter.constraint() + " references");
            if (enforced) {
                forecast.scanTree(table, "the foreign key is verified");
            }
        } else if (known.get() instanceof Constraint.ForeignKey key) {
            if (enforced != key.enforced()) {
                forecast.lockPartitions(key.references(), enforced ? SHARE_ROW_EXCLUSIVE : ACCESS_EXCLUSIVE);
                if (enforced) {
                    ForeignKeys.validate(key, table, forecast);
                }
            }
        } else {
            forecast.refuse(Kind.UNSUPPORTED, alter.constraint() + " is not a foreign key, so it cannot be altered");
        }
    }

    private static void rename(Change.RenameConstraint rename, Forecast forecast) {
        Name table = forecast.lock(rename.table(), ACCESS_EXCLUSIVE);
        Optional<Constraint> known = forecast.table(table).flatMap(t -> t.constraint(rename.constraint()));
        if (known.isPresent() ? isInherited(known.get()) : !forecast.knows(table)) {
            forecast.refuseAlone(table, rename.only(), "Constraint " + rename.constraint() + " cannot be renamed");
            forecast.lockTree(table, ACCESS_EXCLUSIVE);
        }
        for (Index index : forecast.schema().indexesOf(table)) {
            if (rename.constraint().equals(index.constraint())) {
                forecast.lock(index, forecast.since(12) ? SHARE_UPDATE_EXCLUSIVE : ACCESS_EXCLUSIVE);
            }
        }
    }
}
