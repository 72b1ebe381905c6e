package dev.lintel.engine.postgresql;

import static dev.lintel.engine.postgresql.PostgresLock.ACCESS_EXCLUSIVE;
import static dev.lintel.engine.postgresql.PostgresLock.ACCESS_SHARE;
import static dev.lintel.engine.postgresql.PostgresLock.SHARE;
import static dev.lintel.engine.postgresql.PostgresLock.SHARE_ROW_EXCLUSIVE;
import static dev.lintel.engine.postgresql.PostgresLock.SHARE_UPDATE_EXCLUSIVE;

import dev.lintel.change.Change;
import dev.lintel.change.Constraint;
import dev.lintel.change.IndexKey;
import dev.lintel.change.Name;
import dev.lintel.change.ObjectKind;
import dev.lintel.engine.Refusal.Kind;
import dev.lintel.schema.Index;
import dev.lintel.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** PRIMARY KEY, UNIQUE and EXCLUDE on a table that exists: an index is built for them or taken over. */
final class Keys {

    private Keys() {}

    static void add(Change.AddConstraint add, Forecast forecast) {
        Constraint constraint = add.constraint();
        Name table = forecast.lock(add.table(), ACCESS_EXCLUSIVE);
        String adopted = adopted(constraint);
        if (adopted != null) {
            adopt(add, table, table.sibling(adopted), forecast);
            return;
        }
        boolean partitioned = forecast.partitioned(table);
        if (partitioned) {
            partitioned(table, constraint, forecast);
        }
        if (partitioned && !add.only()) {
            forecast.lockPartitions(table, isDeferrable(constraint) ? SHARE_ROW_EXCLUSIVE : SHARE);
        }
        if (!partitioned || !add.only()) {
            build(table, forecast);
        }
        if (constraint instanceof Constraint.PrimaryKey) {
            markNotNull(table, constraint.columns(), add.only(), forecast);
        }
    }

    /** A key that may be checked later gets a trigger, on each partition too (measured). */
    private static boolean isDeferrable(Constraint constraint) {
        if (constraint instanceof Constraint.PrimaryKey primary) {
            return primary.deferrable();
        }
        return constraint instanceof Constraint.Unique unique && unique.deferrable();
    }

    private static @Nullable String adopted(Constraint constraint) {
        if (constraint instanceof Constraint.PrimaryKey key) {
            return key.usingIndex();
        }
        return constraint instanceof Constraint.Unique key ? key.usingIndex() : null;
    }

    /** Builds the index of a key: on the table, or on each of its partitions. */
    static void build(Name table, Forecast forecast) {
        forecast.storingPartitions(table).forEach(storing -> forecast.buildNew(storing, ""));
    }

    /**
     * The columns of a primary key become NOT NULL, in the heirs too; from 12 on a child is locked for it where it has nothing to
     * change, and is left alone by ONLY (measured).
     */
    private static void markNotNull(Name table, List<String> columns, boolean only, Forecast forecast) {
        if (forecast.table(table).isEmpty()) {
            return;
        }
        boolean partitioned = forecast.partitioned(table);
        boolean alone = only && forecast.since(12);
        boolean marked = columns.stream().noneMatch(column -> mayBeNull(table, column, forecast));
        if (alone && (forecast.since(18) || (partitioned && !marked))) {
            refuseUnmarkedHeirs(table, columns, forecast);
        }
        if (partitioned ? !marked : !alone && (!marked || forecast.since(12))) {
            forecast.lockTree(table, ACCESS_EXCLUSIVE);
        }
        for (String column : columns) {
            List<Name> storing = new ArrayList<>(forecast.storing(table));
            storing.removeIf(each -> alone && !each.equals(table));
            Columns.verifyNotNull(storing, column, forecast);
        }
    }

    private static boolean mayBeNull(Name table, String column, Forecast forecast) {
        return Columns.column(table, column, forecast).filter(c -> !c.notNull()).isPresent();
    }

    private static void refuseUnmarkedHeirs(Name table, List<String> columns, Forecast forecast) {
        for (Table heir : forecast.heirs(table)) {
            for (String column : columns) {
                if (mayBeNull(heir.name(), column, forecast)) {
                    forecast.refuse(
                            Kind.UNSUPPORTED,
                            "A primary key of " + table + " alone needs its heirs to be NOT NULL, and " + column
                                    + " of " + heir.name() + " is not");
                }
            }
        }
    }

    /** Keys of partitioned tables came with 11 and must contain the partition key; EXCLUDE came with 17 (release notes). */
    private static void partitioned(Name table, Constraint constraint, Forecast forecast) {
        if (constraint instanceof Constraint.Exclusion) {
            forecast.needs(17, "An exclusion constraint on a partitioned table");
            return;
        }
        forecast.needs(11, "A key of a partitioned table");
        containsPartitionKey(table, constraint.columns(), forecast);
    }

    static void containsPartitionKey(Name table, List<String> columns, Forecast forecast) {
        forecast.table(table)
                .map(Table::partitionBy)
                .ifPresent(key -> containsPartitionKey(table, key, columns, forecast));
    }

    static void containsPartitionKey(
            Name table, Change.PartitionKey partitionKey, List<String> columns, Forecast forecast) {
        for (IndexKey key : partitionKey.keys()) {
            if (key.column() == null || !columns.contains(key.column())) {
                String missing = key.column() == null ? "an expression" : key.column();
                forecast.refuse(
                        Kind.INELIGIBLE,
                        "A unique index on the partitioned table " + table
                                + " must contain its partition key, which is " + missing);
            }
        }
    }

    /**
     * USING INDEX: the table is locked as for any constraint; the index is renamed, which from 12 on takes a weaker lock (release
     * notes of 12: "Reduce lock level for ALTER INDEX … RENAME").
     */
    private static void adopt(Change.AddConstraint add, Name table, Name written, Forecast forecast) {
        Constraint constraint = add.constraint();
        if (forecast.partitioned(table)) {
            forecast.refuse(Kind.UNSUPPORTED, "USING INDEX is not supported on the partitioned table " + table);
        }
        PostgresLock mode = adoptedUnder(constraint, written, forecast);
        Optional<Index> known = forecast.schema().index(written);
        if (known.isEmpty()) {
            forecast.lock(written, ObjectKind.INDEX, mode);
            if (constraint instanceof Constraint.PrimaryKey) {
                forecast.unknown("whether the columns of " + written + " are NOT NULL");
                forecast.scan(table, "that the key has no NULL is verified");
            }
            return;
        }
        Index index = known.get();
        forecast.lock(index, mode);
        String unfit = unfit(index, table);
        if (!unfit.isEmpty()) {
            forecast.refuse(
                    Kind.INELIGIBLE, "Index " + index.name() + " cannot back a constraint, because it " + unfit);
        }
        if (constraint instanceof Constraint.PrimaryKey) {
            List<String> columns = index.keys().stream()
                    .map(IndexKey::column)
                    .filter(Objects::nonNull)
                    .toList();
            markNotNull(table, columns, add.only(), forecast);
        }
    }

    /** The index takes the name of the constraint: where it has that name, it is only looked at (measured). */
    private static PostgresLock adoptedUnder(Constraint constraint, Name index, Forecast forecast) {
        if (constraint.name() == null || constraint.name().equals(index.name())) {
            return ACCESS_SHARE;
        }
        return forecast.since(12) ? SHARE_UPDATE_EXCLUSIVE : ACCESS_EXCLUSIVE;
    }

    private static String unfit(Index index, Name table) {
        if (!index.table().equals(table)) {
            return "belongs to " + index.table();
        }
        if (index.constraint() != null) {
            return "backs the constraint " + index.constraint() + " already";
        }
        if (!index.unique()) {
            return "is not unique";
        }
        if (index.where() != null) {
            return "is partial";
        }
        for (IndexKey key : index.keys()) {
            if (key.column() == null) {
                return "is on an expression";
            }
            if (key.descending() || key.nullsFirst() || key.operatorClass() != null) {
                return "does not sort in the default order";
            }
        }
        return "";
    }
}
