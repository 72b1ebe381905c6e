package dev.lintel.engine.postgresql;

import static dev.lintel.engine.postgresql.PostgresLock.ACCESS_EXCLUSIVE;
import static dev.lintel.engine.postgresql.PostgresLock.ACCESS_SHARE;
import static dev.lintel.engine.postgresql.PostgresLock.ROW_EXCLUSIVE;

import dev.lintel.change.Change;
import dev.lintel.change.ColumnDefinition.Identity;
import dev.lintel.change.Expression;
import dev.lintel.change.Name;
import dev.lintel.engine.Refusal.Kind;
import dev.lintel.schema.Column;
import dev.lintel.schema.Publication;
import dev.lintel.schema.Sequence;
import dev.lintel.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** INSERT, UPDATE, DELETE, MERGE, COPY, SELECT and TRUNCATE, and when changed rows are checked. */
final class Data {

    private Data() {}

    static boolean forecast(Change change, Forecast forecast) {
        if (change instanceof Change.Insert insert) {
            insert(insert, forecast);
        } else if (change instanceof Change.Update update) {
            changeRows(update.table(), update.where(), update.reads(), forecast);
            refuseWithoutIdentity(update.table(), "UPDATE", forecast);
            forecast.lookAtParent(update.table());
            References.lookUp(update.table(), update.columns(), forecast);
            References.lookAfter(update.table(), update.columns(), false, forecast);
        } else if (change instanceof Change.Delete delete) {
            changeRows(delete.table(), delete.where(), delete.reads(), forecast);
            refuseWithoutIdentity(delete.table(), "DELETE", forecast);
            if (!forecast.since(14)) {
                forecast.lookAtParent(delete.table());
            }
            References.lookAfter(delete.table(), List.of(), true, forecast);
        } else if (change instanceof Change.Merge merge) {
            forecast.needs(15, "MERGE");
            forecast.storing(forecast.lockTree(merge.table(), ROW_EXCLUSIVE)).forEach(forecast::rows);
            readOthers(merge.reads(), forecast);
        } else if (change instanceof Change.Copy copy) {
            copy(copy, forecast);
        } else if (change instanceof Change.Select select) {
            Reading.run(select.query(), forecast);
        } else if (change instanceof Change.Truncate truncate) {
            truncate(truncate, forecast);
        } else if (change instanceof Change.Call call) {
            forecast.unknown("what " + call.procedure() + " does");
        } else if (change instanceof Change.SetConstraints set) {
            References.checkWaiting(set, forecast);
        } else {
            return false;
        }
        return true;
    }

    /** Who reads a publication has to be told which row it was. */
    private static void refuseWithoutIdentity(Name name, String verb, Forecast forecast) {
        List<Publication> sending = forecast.table(name)
                .map(forecast.schema()::sendingWithoutIdentity)
                .orElse(List.of());
        for (Publication each : sending) {
            if (each.sends(verb)) {
                forecast.refuse(
                        Kind.UNSUPPORTED,
                        verb + " of " + name + ", which the publication " + each.name()
                                + " sends and which has no primary key or other replica identity, is refused");
            }
        }
    }

    private static void insert(Change.Insert insert, Forecast forecast) {
        Name table = forecast.lockPartitions(insert.table(), ROW_EXCLUSIVE);
        forecast.lookAtParent(table);
        lockSequences(table, insert.columns(), forecast);
        References.lookUp(table, insert.columns(), forecast);
        if (insert.query() != null) {
            forecast.storingPartitions(table).forEach(forecast::rows);
            Reading.run(insert.query(), forecast);
        }
    }

    /** Columns that are not given a value take their default, some from a sequence. Without a list nobody knows which. */
    private static void lockSequences(Name table, List<String> given, Forecast forecast) {
        Optional<Table> known = forecast.table(table);
        if (known.isEmpty() || given.isEmpty()) {
            return;
        }
        for (Column column : known.get().columns()) {
            if (given.contains(column.name())) {
                continue;
            }
            if (column.identity() != Identity.NONE) {
                lockIdentity(table, column.name(), forecast);
            } else if (column.defaultValue() != null) {
                Defaults.lockSequences(column.defaultValue(), ROW_EXCLUSIVE, forecast);
            }
        }
    }

    /** A partition counts by the sequence of its table (17). */
    private static void lockIdentity(Name table, String column, Forecast forecast) {
        forecast.schema().sequencesOwnedBy(table, column).forEach(s -> forecast.lock(s.name(), ROW_EXCLUSIVE));
        forecast.table(table).map(Table::partitionOf).ifPresent(p -> lockIdentity(p.parent(), column, forecast));
    }

    private static void changeRows(Name written, @Nullable Expression where, List<Name> reads, Forecast forecast) {
        Name table = forecast.lockTree(written, ROW_EXCLUSIVE);
        for (Name storing : forecast.storing(table)) {
            forecast.rows(storing);
            if (Reading.readsAll(storing, where, forecast)) {
                forecast.scan(storing, "");
            }
        }
        readOthers(reads, forecast);
    }

    private static void readOthers(List<Name> reads, Forecast forecast) {
        for (Name read : reads) {
            forecast.lockTree(read, ACCESS_SHARE);
        }
    }

    private static void copy(Change.Copy copy, Forecast forecast) {
        if (copy.from()) {
            Name table = forecast.lock(copy.table(), ROW_EXCLUSIVE);
            forecast.lookAtParent(table);
            References.lookUp(table, List.of(), forecast);
        } else {
            forecast.scan(forecast.lock(copy.table(), ACCESS_SHARE), "");
        }
    }

    /** TRUNCATE gives each table a new, empty file: no work that grows. */
    private static void truncate(Change.Truncate truncate, Forecast forecast) {
        Set<Name> emptied = new HashSet<>();
        List<Name> todo = new ArrayList<>();
        for (Name written : truncate.tables()) {
            boolean only = truncate.only().contains(written);
            Name table = only ? forecast.lock(written, ACCESS_EXCLUSIVE) : forecast.lockTree(written, ACCESS_EXCLUSIVE);
            todo.add(table);
            if (!only) {
                forecast.heirs(table).forEach(heir -> todo.add(heir.name()));
            }
            lockParent(table, forecast);
        }
        emptied.addAll(todo);
        while (!todo.isEmpty()) {
            Name table = todo.remove(todo.size() - 1);
            if (!forecast.partitioned(table)) {
                forecast.lockIndexesOf(table, ACCESS_EXCLUSIVE);
            }
            if (truncate.restartIdentity()) {
                for (Sequence sequence : forecast.sequencesOf(table)) {
                    forecast.lock(sequence.name(), ACCESS_EXCLUSIVE);
                }
            }
            for (Name other : referencing(table, forecast)) {
                if (emptied.contains(other)) {
                    continue;
                }
                if (truncate.cascade()) {
                    emptied.add(forecast.lockPartitions(other, ACCESS_EXCLUSIVE));
                    todo.add(other);
                } else {
                    forecast.refuse(
                            Kind.REFERENCED,
                            "Table " + table + " cannot be truncated, because a foreign key of " + other
                                    + " references it");
                }
            }
        }
    }

    /** The tables with an enforced foreign key to this one; what references the whole references each part of it. */
    private static List<Name> referencing(Name written, Forecast forecast) {
        List<Name> referencing = new ArrayList<>();
        Optional<Table> table = forecast.table(written);
        while (table.isPresent()) {
            for (ForeignKeys.Reference reference : ForeignKeys.to(table.get(), forecast)) {
                if (reference.key().enforced()) {
                    referencing.add(reference.from());
                }
            }
            table = table.map(Table::partitionOf).flatMap(whole -> forecast.table(whole.parent()));
        }
        return referencing;
    }

    /** Up to 13 TRUNCATE of a partition also looks at its table (measured). */
    private static void lockParent(Name table, Forecast forecast) {
        if (!forecast.since(14)) {
            forecast.lookAtParent(table);
        }
    }
}
