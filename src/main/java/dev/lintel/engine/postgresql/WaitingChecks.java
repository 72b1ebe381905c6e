package dev.lintel.engine.postgresql;

import dev.lintel.change.Change;
import dev.lintel.change.Constraint;
import dev.lintel.change.Name;
import dev.lintel.change.ObjectKind;
import dev.lintel.engine.Refusal.Kind;
import dev.lintel.schema.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * "Pending trigger events": as long as rows that changed in the transaction wait to be checked at its end, the server neither
 * alters nor empties nor drops their table and builds no index on it. Renaming, triggers, policies and what else only touches
 * the catalogue are free (measured on 10 to 18).
 */
final class WaitingChecks {

    private WaitingChecks() {}

    static void check(Change change, Forecast forecast) {
        if (!forecast.situation().inTransaction()) {
            return;
        }
        for (Name table : needed(change, forecast)) {
            List<String> waiting = forecast.schema().waitingChecks(table);
            if (!waiting.isEmpty()) {
                forecast.refuse(
                        Kind.WAITING_CHECKS,
                        "Rows of " + table + " that changed in this transaction wait for " + waiting.get(0)
                                + " to check them at its end, and until then the table cannot be "
                                + verb(change));
            }
        }
    }

    private static String verb(Change change) {
        if (change instanceof Change.CreateIndex) {
            return "indexed";
        }
        if (change instanceof Change.Truncate) {
            return "emptied";
        }
        if (change instanceof Change.Cluster) {
            return "clustered";
        }
        return change instanceof Change.Drop ? "dropped" : "altered";
    }

    /** The tables that must be free for this change. */
    private static List<Name> needed(Change change, Forecast forecast) {
        List<Name> needed = new ArrayList<>();
        if (change instanceof Change.Action action) {
            action(action, needed, forecast);
        } else if (change instanceof Change.SetOwner set) {
            property(set.kind(), set.object(), needed, forecast);
        } else if (change instanceof Change.SetStorageParameters set) {
            property(set.kind(), set.object(), needed, forecast);
        } else if (change instanceof Change.SetTablespace set) {
            property(set.kind(), set.object(), needed, forecast);
        } else if (change instanceof Change.CreateIndex create) {
            property(ObjectKind.TABLE, create.table(), needed, forecast);
            indexed(create.table(), needed, forecast);
        } else if (change instanceof Change.Cluster cluster && cluster.table() != null) {
            property(ObjectKind.TABLE, cluster.table(), needed, forecast);
        } else if (change instanceof Change.Truncate) {
            lockedAgainstAll(needed, forecast);
        } else if (change instanceof Change.Drop drop) {
            drop(drop, needed, forecast);
        }
        return needed;
    }

    /** Rows that went into a partitioned table are in one of its partitions: the table itself is free. */
    private static void property(ObjectKind kind, Name written, List<Name> needed, Forecast forecast) {
        if (kind == ObjectKind.TABLE && !forecast.partitioned(written)) {
            needed.add(forecast.canonical(written));
        }
    }

    /** A partition that has such an index is not looked at (measured). */
    private static void indexed(Name table, List<Name> needed, Forecast forecast) {
        for (Table partition : forecast.schema().partitionsOf(table)) {
            if (forecast.worksOn(partition.name())) {
                needed.add(partition.name());
                needed.add(forecast.canonical(table));
            }
        }
    }

    private static void action(Change.Action action, List<Name> needed, Forecast forecast) {
        if (!goesDown(action)) {
            property(ObjectKind.TABLE, action.table(), needed, forecast);
            return;
        }
        needed.add(forecast.canonical(action.table()));
        for (Table heir : forecast.heirs(action.table())) {
            if (forecast.lockOn(heir.name()) != null) {
                needed.add(heir.name());
            }
        }
        if (action instanceof Change.DropConstraint drop) {
            forecast.schema()
                    .constraint(drop.table(), drop.constraint())
                    .filter(Constraint.ForeignKey.class::isInstance)
                    .map(Constraint.ForeignKey.class::cast)
                    .ifPresent(key -> needed.add(forecast.canonical(key.references())));
        }
    }

    /** Whether the action is done in the partitions and children as well. */
    private static boolean goesDown(Change.Action action) {
        if (action instanceof Change.AddConstraint add) {
            return Constraints.isInherited(add.constraint()) || add.constraint() instanceof Constraint.ForeignKey;
        }
        return action instanceof Change.AddColumn
                || action instanceof Change.DropColumn
                || action instanceof Change.AlterColumnType
                || action instanceof Change.SetDefault
                || action instanceof Change.DropDefault
                || action instanceof Change.SetNotNull
                || action instanceof Change.DropNotNull
                || action instanceof Change.SetColumnSetting
                || action instanceof Change.DropConstraint;
    }

    private static void lockedAgainstAll(List<Name> needed, Forecast forecast) {
        for (Table table : forecast.schema().tables()) {
            if (forecast.lockOn(table.name()) == PostgresLock.ACCESS_EXCLUSIVE) {
                needed.add(table.name());
            }
        }
    }

    private static void drop(Change.Drop drop, List<Name> needed, Forecast forecast) {
        if (drop.kind() == ObjectKind.TABLE) {
            needed.add(forecast.canonical(drop.object()));
            forecast.heirs(drop.object()).forEach(heir -> needed.add(heir.name()));
        } else if (drop.kind() == ObjectKind.SCHEMA) {
            for (Table table : forecast.schema().tables()) {
                if (drop.object().name().equals(table.name().schema())) {
                    needed.add(table.name());
                }
            }
        }
    }
}
