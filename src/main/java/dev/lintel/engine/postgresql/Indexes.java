package dev.lintel.engine.postgresql;

import static dev.lintel.engine.postgresql.PostgresLock.ACCESS_EXCLUSIVE;
import static dev.lintel.engine.postgresql.PostgresLock.ACCESS_SHARE;
import static dev.lintel.engine.postgresql.PostgresLock.SHARE;
import static dev.lintel.engine.postgresql.PostgresLock.SHARE_UPDATE_EXCLUSIVE;

import dev.lintel.change.Change;
import dev.lintel.change.IndexKey;
import dev.lintel.change.Name;
import dev.lintel.change.ObjectKind;
import dev.lintel.engine.Refusal.Kind;
import dev.lintel.schema.Index;
import dev.lintel.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** CREATE, DROP and ALTER INDEX; REINDEX has a class of its own. */
final class Indexes {

    private Indexes() {}

    static boolean forecast(Change change, Forecast forecast) {
        if (change instanceof Change.CreateIndex create) {
            create(create, forecast);
        } else if (change instanceof Change.DropIndex drop) {
            drop(drop, forecast);
        } else if (change instanceof Change.Reindex reindex) {
            Reindexing.forecast(reindex, forecast);
        } else if (change instanceof Change.AttachIndexPartition attach) {
            attach(attach, forecast);
        } else if (change instanceof Change.AlterIndex alter) {
            alter(alter, forecast);
        } else {
            return false;
        }
        return true;
    }

    private static void create(Change.CreateIndex create, Forecast forecast) {
        versions(create, forecast);
        boolean partitioned = forecast.partitioned(create.table());
        if (create.concurrently()) {
            forecast.notInTransaction("CREATE INDEX CONCURRENTLY");
            if (partitioned) {
                forecast.refuse(
                        Kind.UNSUPPORTED,
                        "CREATE INDEX CONCURRENTLY is not supported on the partitioned table " + create.table());
            }
        }
        PostgresLock mode = create.concurrently() ? SHARE_UPDATE_EXCLUSIVE : SHARE;
        Name table = forecast.lock(create.table(), mode);
        if (forecast.foreign(table)) {
            forecast.refuse(Kind.UNSUPPORTED, "The foreign table " + table + " cannot have indexes here");
        }
        if (create.ifNotExists() && create.index() != null && exists(table.sibling(create.index()), forecast)) {
            // The table and its partitions are locked before the server finds out that there is nothing to do.
            if (!create.only()) {
                forecast.lockPartitions(table, mode);
            }
            return;
        }
        if (create.unique() && partitioned) {
            Keys.containsPartitionKey(table, plainColumns(create.keys()), forecast);
        }
        if (!create.only()) {
            forecast.schema().partitionsOf(table).forEach(partition -> forecast.lock(partition.name(), SHARE));
            Set<Name> have = takeOver(table, forecast);
            for (Name storing : forecast.storingPartitions(table)) {
                if (!have.contains(storing)) {
                    forecast.buildNew(storing, "");
                }
            }
        } else if (!partitioned) {
            forecast.buildNew(table, "");
        }
    }

    /** The partitions whose index becomes a part of the new one, valid or not, and those below them: nothing is built there (measured). */
    private static Set<Name> takeOver(Name table, Forecast forecast) {
        Set<Name> have = new HashSet<>();
        for (Table partition : forecast.schema().partitionsOf(table)) {
            for (Index own : forecast.schema().indexesOf(partition.name())) {
                if (own.partitionOf() == null
                        && forecast.after()
                                .index(own.name())
                                .map(Index::partitionOf)
                                .isPresent()) {
                    forecast.lock(own, SHARE);
                    have.add(partition.name());
                    forecast.schema().partitionsOf(partition.name()).forEach(below -> have.add(below.name()));
                }
            }
        }
        return have;
    }

    /** Release notes of 11 (partitioned tables, INCLUDE) and 15 (NULLS NOT DISTINCT). */
    private static void versions(Change.CreateIndex create, Forecast forecast) {
        if (create.only()) {
            forecast.needs(11, "CREATE INDEX … ON ONLY");
        }
        if (forecast.partitioned(create.table())) {
            forecast.needs(11, "An index on a partitioned table");
        }
        if (!create.include().isEmpty()) {
            forecast.needs(11, "INCLUDE");
        }
        if (create.nullsNotDistinct()) {
            forecast.needs(15, "NULLS NOT DISTINCT");
        }
    }

    private static boolean exists(Name index, Forecast forecast) {
        return forecast.schema().index(index).isPresent();
    }

    private static List<String> plainColumns(List<IndexKey> keys) {
        List<String> columns = new ArrayList<>();
        for (IndexKey key : keys) {
            if (key.column() != null) {
                columns.add(key.column());
            }
        }
        return columns;
    }

    private static void drop(Change.DropIndex drop, Forecast forecast) {
        if (drop.concurrently()) {
            forecast.notInTransaction("DROP INDEX CONCURRENTLY");
            if (drop.several()) {
                forecast.refuse(Kind.UNSUPPORTED, "DROP INDEX CONCURRENTLY drops one index at a time");
            }
            if (drop.cascade()) {
                forecast.refuse(Kind.UNSUPPORTED, "DROP INDEX CONCURRENTLY does not support CASCADE");
            }
        }
        PostgresLock mode = drop.concurrently() ? SHARE_UPDATE_EXCLUSIVE : ACCESS_EXCLUSIVE;
        Optional<Index> known = forecast.schema().index(drop.index());
        if (known.isEmpty()) {
            forecast.lock(drop.index(), ObjectKind.INDEX, mode);
            forecast.unknown("the table of index " + drop.index() + ", which is locked too");
            return;
        }
        Index index = known.get();
        dependents(index, drop, forecast);
        if (forecast.partitioned(index.table())) {
            if (drop.concurrently()) {
                forecast.refuse(
                        Kind.UNSUPPORTED, "The partitioned index " + index.name() + " cannot be dropped concurrently");
            }
            forecast.lockPartitions(index.table(), mode);
            lockParts(index, mode, forecast);
        }
        forecast.lock(index.table(), mode);
        forecast.lock(index, mode);
    }

    private static void lockParts(Index index, PostgresLock mode, Forecast forecast) {
        for (Table partition : forecast.schema().partitionsOf(index.table())) {
            for (Index part : forecast.schema().indexesOf(partition.name())) {
                if (belongs(part, index, forecast)) {
                    forecast.lock(part, mode);
                }
            }
        }
    }

    /** Whether an index of a partition belongs to the index of a partitioned table, over any number of levels. */
    static boolean belongs(Index part, Index whole, Forecast forecast) {
        Optional<Index> current = Optional.of(part);
        for (int depth = 0; current.isPresent() && depth < 32; depth++) {
            Name above = current.get().partitionOf();
            if (above == null) {
                return false;
            }
            current = forecast.schema().index(above);
            if (current.isPresent() && current.get().oid() == whole.oid()) {
                return true;
            }
        }
        return false;
    }

    private static void dependents(Index index, Change.DropIndex drop, Forecast forecast) {
        if (index.constraint() != null) {
            forecast.refuse(
                    Kind.DEPENDENTS,
                    "Index " + index.name() + " cannot be dropped, because constraint " + index.constraint()
                            + " requires it");
        }
        if (index.partitionOf() != null) {
            forecast.refuse(
                    Kind.DEPENDENTS,
                    "Index " + index.name() + " cannot be dropped, because index " + index.partitionOf()
                            + " requires it");
        }
        Optional<Table> table = forecast.table(index.table());
        if (!index.unique() || table.isEmpty()) {
            return;
        }
        Dependents dependents = new Dependents(forecast, drop.cascade(), "index " + index.name());
        for (ForeignKeys.Reference reference : ForeignKeys.to(table.get(), forecast)) {
            if (reference.columns().equals(plainColumns(index.keys())) && onlyKey(index, table.get(), forecast)) {
                dependents.foreignKey(reference.from());
            }
        }
    }

    /** Whether no other unique index has the same columns, so that a foreign key must stand on this one. */
    private static boolean onlyKey(Index index, Table table, Forecast forecast) {
        for (Index other : forecast.schema().indexesOf(table.name())) {
            if (other.oid() != index.oid()
                    && other.unique()
                    && plainColumns(other.keys()).equals(plainColumns(index.keys()))) {
                return false;
            }
        }
        return true;
    }

    private static void attach(Change.AttachIndexPartition attach, Forecast forecast) {
        forecast.needs(11, "ALTER INDEX … ATTACH PARTITION");
        Optional<Index> whole = forecast.schema().index(attach.index());
        Optional<Index> part = forecast.schema().index(attach.partition());
        if (whole.isPresent() && !forecast.partitioned(whole.get().table())) {
            forecast.refuse(Kind.INELIGIBLE, "Index " + attach.index() + " is not partitioned, so it has no parts");
        }
        forecast.lock(attach.index(), ObjectKind.INDEX, forecast.since(12) ? SHARE_UPDATE_EXCLUSIVE : ACCESS_EXCLUSIVE);
        forecast.lock(attach.partition(), ObjectKind.INDEX, ACCESS_EXCLUSIVE);
        whole.ifPresent(index -> forecast.lock(index.table(), ACCESS_SHARE));
        part.ifPresent(index -> forecast.lock(index.table(), ACCESS_SHARE));
    }

    private static void alter(Change.AlterIndex alter, Forecast forecast) {
        boolean statistics = alter.what().toUpperCase(java.util.Locale.ROOT).contains("STATISTICS");
        if (statistics) {
            forecast.needs(11, "ALTER INDEX … ALTER COLUMN");
        }
        forecast.lock(alter.index(), ObjectKind.INDEX, statistics ? SHARE_UPDATE_EXCLUSIVE : ACCESS_EXCLUSIVE);
    }
}
