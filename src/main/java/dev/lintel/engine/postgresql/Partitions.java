package dev.lintel.engine.postgresql;

import static dev.lintel.engine.postgresql.PostgresLock.ACCESS_EXCLUSIVE;
import static dev.lintel.engine.postgresql.PostgresLock.ACCESS_SHARE;
import static dev.lintel.engine.postgresql.PostgresLock.ROW_SHARE;
import static dev.lintel.engine.postgresql.PostgresLock.SHARE_ROW_EXCLUSIVE;
import static dev.lintel.engine.postgresql.PostgresLock.SHARE_UPDATE_EXCLUSIVE;

import dev.lintel.change.Change;
import dev.lintel.change.Change.PartitionBound;
import dev.lintel.change.Constraint;
import dev.lintel.change.Name;
import dev.lintel.engine.Refusal.Kind;
import dev.lintel.schema.Column;
import dev.lintel.schema.Index;
import dev.lintel.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** ATTACH and DETACH PARTITION, and what a new partition does to those that are there. */
final class Partitions {

    private Partitions() {}

    static boolean forecast(Change change, Forecast forecast) {
        if (change instanceof Change.AttachPartition attach) {
            attach(attach, forecast);
        } else if (change instanceof Change.DetachPartition detach) {
            detach(detach, forecast);
        } else {
            return false;
        }
        return true;
    }

    /** Release notes of 12: "Allow ATTACH PARTITION to be performed with reduced locking requirements". */
    private static void attach(Change.AttachPartition attach, Forecast forecast) {
        Name parent = forecast.lock(attach.table(), forecast.since(12) ? SHARE_UPDATE_EXCLUSIVE : ACCESS_EXCLUSIVE);
        Name partition = forecast.lockPartitions(attach.partition(), ACCESS_EXCLUSIVE);
        bound(attach.bound(), forecast);
        if (forecast.knows(parent) && !forecast.partitioned(parent)) {
            forecast.refuse(Kind.INELIGIBLE, parent + " is not partitioned");
            return;
        }
        Optional<Table> known = forecast.table(parent);
        forecast.lookAtParent(parent);
        Optional<Table> candidate = forecast.table(partition);
        if (known.filter(Table::complete).isEmpty()
                || candidate.filter(Table::complete).isEmpty()) {
            forecast.unknown("whether a CHECK proves that all rows of " + partition + " belong to it");
            forecast.scanTree(partition, "that all rows belong to the partition is verified");
        } else {
            marked(known.get(), candidate.get(), forecast);
            if (!fits(known.get(), candidate.get(), attach.bound(), forecast)) {
                forecast.scanTree(partition, "that all rows belong to the partition is verified");
            }
            indexes(known.get(), candidate.get(), forecast);
        }
        known.ifPresent(t -> foreignKeys(t, partition, forecast));
        known.ifPresent(t -> referencing(t, forecast));
        known.ifPresent(t -> defaultPartition(t, attach.bound(), forecast));
    }

    static void bound(PartitionBound bound, Forecast forecast) {
        if (bound.isDefault()) {
            forecast.needs(11, "A DEFAULT partition");
        }
    }

    private static boolean fits(Table parent, Table candidate, PartitionBound bound, Forecast forecast) {
        if (bound.isDefault()) {
            return outsideOfAll(parent, candidate, forecast);
        }
        Optional<String> column = keyColumn(parent);
        return column.isPresent() && Proof.inside(candidate, column.get(), bound, forecast);
    }

    /** A default partition beside no other takes every row; beside others, those that none of them takes. */
    private static boolean outsideOfAll(Table parent, Table candidate, Forecast forecast) {
        Optional<String> column = keyColumn(parent);
        for (Table each : forecast.schema().partitionsOf(parent.name())) {
            if (Optional.ofNullable(each.partitionOf())
                    .filter(place -> forecast.canonical(place.parent()).equals(parent.name()))
                    .filter(place ->
                            column.isEmpty() || !Proof.outside(candidate, column.get(), place.bound(), forecast))
                    .isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** The first column of the partition key, or nothing where that is an expression. */
    private static Optional<String> keyColumn(Table parent) {
        return Optional.ofNullable(parent.partitionBy())
                .map(key -> key.keys().get(0).column());
    }

    /** A column that is NOT NULL in the table must be so in the partition, however that may be proven. */
    private static void marked(Table parent, Table candidate, Forecast forecast) {
        for (Column column : parent.columns()) {
            Optional<Column> own = candidate.column(column.name());
            if (own.isEmpty()) {
                forecast.refuse(
                        Kind.INELIGIBLE,
                        candidate.name() + " has no column " + column.name() + ", as " + parent.name() + " has");
            } else if (column.notNull() && !own.get().notNull()) {
                forecast.refuse(
                        Kind.INELIGIBLE,
                        "Column " + column.name() + " of " + candidate.name() + " must be NOT NULL as it is in "
                                + parent.name());
            }
        }
    }

    private static void indexes(Table parent, Table candidate, Forecast forecast) {
        for (Index index : forecast.schema().indexesOf(parent.name())) {
            if (forecast.since(12)) {
                forecast.lock(index, SHARE_UPDATE_EXCLUSIVE);
            }
        }
        for (Name storing : forecast.storingPartitions(candidate.name())) {
            for (Index index : forecast.after().indexesOf(storing)) {
                if (index.oid() >= forecast.schema().nextOid()) {
                    forecast.build(storing, index.name().name(), "the index of " + parent.name() + " needs its part");
                }
            }
        }
    }

    /** The partition takes over the table's foreign keys; a row may be anything until it has been looked up. */
    private static void foreignKeys(Table parent, Name partition, Forecast forecast) {
        for (Constraint.ForeignKey key : parent.foreignKeys()) {
            List<Constraint.ForeignKey> alike = alike(key, partition, forecast);
            boolean valid = alike.stream().anyMatch(Constraint.ForeignKey::validated);
            // A foreign key of the partition's own becomes part of the table's, and loses its triggers on the other
            // table. From 18 on that may be one that is NOT VALID, and is validated then (measured).
            boolean has = valid || (forecast.since(18) && !alike.isEmpty());
            PostgresLock mode = has ? ACCESS_EXCLUSIVE : forecast.since(12) ? SHARE_ROW_EXCLUSIVE : ROW_SHARE;
            forecast.lockPartitions(key.references(), mode);
            if (key.validated() && !valid) {
                ForeignKeys.validate(key, partition, forecast);
            }
        }
    }

    private static List<Constraint.ForeignKey> alike(Constraint.ForeignKey key, Name partition, Forecast forecast) {
        List<Constraint.ForeignKey> own = new ArrayList<>();
        forecast.table(partition).ifPresent(t -> own.addAll(t.foreignKeys()));
        own.removeIf(each -> !each.columns().equals(key.columns())
                || !forecast.canonical(each.references()).equals(forecast.canonical(key.references())));
        return own;
    }

    /** A default partition may hold rows that belong to the new one: it is locked, and read unless a CHECK excludes them. */
    static void defaultPartition(Table parent, PartitionBound bound, Forecast forecast) {
        Optional<Table> existing = forecast.schema().defaultPartition(parent.name());
        if (existing.isEmpty()) {
            return;
        }
        if (bound.isDefault()) {
            forecast.refuse(
                    Kind.INELIGIBLE,
                    parent.name() + " has a default partition already: "
                            + existing.get().name());
            return;
        }
        forecast.lock(existing.get().name(), ACCESS_EXCLUSIVE);
        Optional<String> column = keyColumn(parent);
        if (column.isEmpty() || !Proof.outside(existing.get(), column.get(), bound, forecast)) {
            forecast.scanTree(
                    existing.get().name(), "that the default partition has no row of the new one is verified");
        }
    }

    /** A table that others reference passes their foreign keys on to its partitions; since 15 under a harder lock (measured). */
    private static void referencing(Table parent, Forecast forecast) {
        for (Table other : forecast.schema().referencing(parent.name())) {
            forecast.lock(other.name(), forecast.since(15) ? SHARE_ROW_EXCLUSIVE : ACCESS_SHARE);
        }
    }

    /** What CREATE TABLE … PARTITION OF does to the tables that are there. */
    static void create(Change.PartitionOf partition, Forecast forecast) {
        bound(partition.bound(), forecast);
        Name parent = forecast.lock(partition.parent(), ACCESS_EXCLUSIVE);
        Optional<Table> known = forecast.table(parent);
        if (known.isEmpty()) {
            forecast.unknown("whether " + parent + " has a default partition, which is then read");
            return;
        }
        defaultPartition(known.get(), partition.bound(), forecast);
        for (Constraint.ForeignKey key : known.get().foreignKeys()) {
            forecast.lockPartitions(key.references(), forecast.since(12) ? SHARE_ROW_EXCLUSIVE : ACCESS_SHARE);
        }
        referencing(known.get(), forecast);
        if (forecast.since(12)) {
            forecast.lockIndexesOf(parent, SHARE_UPDATE_EXCLUSIVE);
        }
    }

    /** CONCURRENTLY came with 14, which also locks the partition harder without it (release notes; measured). */
    private static void detach(Change.DetachPartition detach, Forecast forecast) {
        Optional<Table> existing = forecast.schema().defaultPartition(detach.table());
        if (detach.concurrently() || detach.finalizing()) {
            forecast.needs(14, detach.concurrently() ? "DETACH … CONCURRENTLY" : "DETACH … FINALIZE");
            if (detach.concurrently()) {
                forecast.notInTransaction("DETACH … CONCURRENTLY");
                if (existing.isPresent()) {
                    forecast.refuse(
                            Kind.UNSUPPORTED,
                            "Partitions cannot be detached concurrently while the default partition "
                                    + existing.get().name() + " exists");
                }
            }
            forecast.lock(detach.table(), SHARE_UPDATE_EXCLUSIVE);
            // Only at the end, when nobody comes by way of the table any more.
            forecast.lock(detach.partition(), ACCESS_EXCLUSIVE);
            return;
        }
        forecast.lock(detach.table(), ACCESS_EXCLUSIVE);
        boolean hard = forecast.since(14)
                || !forecast.schema().referencing(detach.table()).isEmpty();
        forecast.lock(detach.partition(), hard ? ACCESS_EXCLUSIVE : SHARE_UPDATE_EXCLUSIVE);
        existing.ifPresent(t -> forecast.lock(t.name(), ACCESS_EXCLUSIVE));
        for (Index index : forecast.schema().indexesOf(detach.partition())) {
            if (index.partitionOf() != null) {
                forecast.lock(index, ACCESS_EXCLUSIVE);
            }
        }
        forecast.table(detach.table()).ifPresent(t -> loosen(t, forecast));
    }

    /** The partition gets foreign keys of its own, and must not hold rows that others reference. */
    private static void loosen(Table parent, Forecast forecast) {
        for (Constraint.ForeignKey key : parent.foreignKeys()) {
            forecast.lockPartitions(key.references(), SHARE_ROW_EXCLUSIVE);
        }
        for (Table other : forecast.schema().referencing(parent.name())) {
            forecast.lockPartitions(other.name(), ACCESS_EXCLUSIVE);
            for (Name storing : forecast.storingPartitions(other.name())) {
                forecast.scan(storing, "that it references no row of the partition is verified");
            }
        }
    }
}
