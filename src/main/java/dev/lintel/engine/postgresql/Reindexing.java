package dev.lintel.engine.postgresql;

import static dev.lintel.engine.postgresql.PostgresLock.ACCESS_EXCLUSIVE;
import static dev.lintel.engine.postgresql.PostgresLock.SHARE;
import static dev.lintel.engine.postgresql.PostgresLock.SHARE_UPDATE_EXCLUSIVE;

import dev.lintel.change.Change;
import dev.lintel.change.Constraint;
import dev.lintel.change.Name;
import dev.lintel.change.ObjectKind;
import dev.lintel.engine.Refusal.Kind;
import dev.lintel.schema.Index;
import dev.lintel.schema.Table;
import java.util.Optional;

/**
 * REINDEX. Without CONCURRENTLY the index itself is locked against everybody, and since planning opens every index of a
 * table, its readers wait as well (measured). CONCURRENTLY came with 12, partitioned tables with 14 (release notes).
 */
final class Reindexing {

    private final Change.Reindex reindex;
    private final Forecast forecast;

    private Reindexing(Change.Reindex reindex, Forecast forecast) {
        this.reindex = reindex;
        this.forecast = forecast;
    }

    static void forecast(Change.Reindex reindex, Forecast forecast) {
        if (reindex.concurrently()) {
            forecast.needs(12, "REINDEX … CONCURRENTLY");
            forecast.notInTransaction("REINDEX CONCURRENTLY");
        }
        Reindexing one = new Reindexing(reindex, forecast);
        switch (reindex.kind()) {
            case INDEX -> one.index();
            case TABLE, MATERIALIZED_VIEW -> one.table();
            default -> one.many();
        }
    }

    private void index() {
        Optional<Index> known = forecast.schema().index(reindex.object());
        if (known.isEmpty()) {
            forecast.lock(
                    reindex.object(),
                    ObjectKind.INDEX,
                    reindex.concurrently() ? SHARE_UPDATE_EXCLUSIVE : ACCESS_EXCLUSIVE);
            forecast.unknown("the table of index " + reindex.object() + ", whose writers wait too");
            forecast.build(reindex.object(), reindex.object().name(), "");
            return;
        }
        if (!forecast.partitioned(known.get().table())) {
            rebuild(known.get());
            return;
        }
        if (!forecast.since(14)) {
            forecast.refuse(
                    Kind.UNSUPPORTED,
                    "REINDEX of the partitioned index " + reindex.object() + " came with PostgreSQL 14");
        }
        forecast.notInTransaction("REINDEX of a partitioned index");
        // Only until the partitions are listed, as below; measured on 14 to 18.
        forecast.lock(known.get().table(), reindex.concurrently() ? SHARE_UPDATE_EXCLUSIVE : SHARE);
        forecast.lock(known.get(), reindex.concurrently() ? SHARE_UPDATE_EXCLUSIVE : ACCESS_EXCLUSIVE);
        for (Table partition : forecast.schema().partitionsOf(known.get().table())) {
            for (Index part : forecast.schema().indexesOf(partition.name())) {
                if (partition.partitionBy() == null && Indexes.belongs(part, known.get(), forecast)) {
                    rebuild(part);
                }
            }
        }
    }

    private void table() {
        Name table = forecast.canonical(reindex.object());
        if (!forecast.partitioned(table)) {
            rebuildAll(table);
            return;
        }
        forecast.lock(table, reindex.concurrently() ? SHARE_UPDATE_EXCLUSIVE : SHARE);
        if (!forecast.since(14)) {
            // Up to 13 there is only a warning: "not yet implemented, skipping".
            return;
        }
        forecast.notInTransaction("REINDEX of a partitioned table");
        // While they are listed, whether CONCURRENTLY or not (measured).
        forecast.schema().partitionsOf(table).forEach(partition -> forecast.lock(partition.name(), SHARE));
        for (Name partition : forecast.storingPartitions(table)) {
            rebuildAll(partition);
        }
    }

    /** REINDEX SCHEMA, DATABASE and SYSTEM commit after every table. */
    private void many() {
        String what =
                reindex.kind() == ObjectKind.OTHER ? "SYSTEM" : reindex.kind().sql();
        forecast.notInTransaction("REINDEX " + what);
        if (reindex.kind() == ObjectKind.OTHER) {
            return;
        }
        boolean all = reindex.kind() == ObjectKind.DATABASE;
        for (Table table : forecast.schema().tables()) {
            String schema = table.name().inSchema().orElse("public");
            if ((all || schema.equals(reindex.object().name())) && table.partitionBy() == null && !table.foreign()) {
                rebuildAll(table.name());
            }
        }
        forecast.unknown("which tables there are besides those that the migrations create");
    }

    private void rebuildAll(Name table) {
        forecast.lock(table, reindex.concurrently() ? SHARE_UPDATE_EXCLUSIVE : SHARE);
        boolean created = forecast.table(table).filter(t -> t.oid() >= 0).isPresent();
        if (!created && forecast.schema().view(table).isEmpty()) {
            forecast.unknown("the indexes of " + table);
            forecast.build(table, "", "");
        }
        for (Index index : forecast.schema().indexesOf(table)) {
            rebuild(index);
        }
    }

    private boolean isExclusion(Index index) {
        return index.constraint() != null
                && forecast.schema()
                                .constraint(index.table(), index.constraint())
                                .orElse(null)
                        instanceof Constraint.Exclusion;
    }

    private void rebuild(Index index) {
        if (reindex.concurrently() && isExclusion(index)) {
            return; // with a warning
        }
        forecast.lock(index.table(), reindex.concurrently() ? SHARE_UPDATE_EXCLUSIVE : SHARE);
        forecast.lock(index, reindex.concurrently() ? SHARE_UPDATE_EXCLUSIVE : ACCESS_EXCLUSIVE);
        forecast.build(index.table(), index.name().name(), "");
    }
}
