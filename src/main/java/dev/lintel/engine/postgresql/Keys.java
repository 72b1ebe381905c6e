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
import java.util.List;
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
            adopt(table, constraint, table.sibling(adopted), forecast);
            return;
        }
        if (forecast.partitioned(table)) {
            partitioned(table, constraint, forecast);
            forecast.lockPartitions(table, isDeferrable(constraint) ? SHARE_ROW_EXCLUSIVE : SHARE);
        }
        build(table, forecast);
        if (constraint instanceof Constraint.PrimaryKey) {
            lockToMark(table, constraint.columns(), forecast);
            for (String column : constraint.columns()) {
                verifyNotNull(table, column, forecast);
            }
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

    /** Columns that may be NULL are marked NOT NULL first, in the heirs too. */
    private static void lockToMark(Name table, List<String> columns, Forecast forecast) {
        for (String column : columns) {
            if (Columns.column(table, column, forecast)
                    .filter(c -> !c.notNull())
                    .isPresent()) {
                forecast.lockTree(table, ACCESS_EXCLUSIVE);
            }
        }
    }

    private static void verifyNotNull(Name table, String column, Forecast forecast) {
        if (forecast.table(table).isPresent()) {
            Columns.verifyNotNull(table, column, forecast);
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
    private static void adopt(Name table, Constraint constraint, Name written, Forecast forecast) {
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
            for (IndexKey key : index.keys()) {
                if (key.column() != null) {
                    verifyNotNull(table, key.column(), forecast);
                }
            }
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
