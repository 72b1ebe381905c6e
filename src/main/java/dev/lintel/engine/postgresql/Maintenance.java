package dev.lintel.engine.postgresql;

import static dev.lintel.engine.postgresql.PostgresLock.ACCESS_EXCLUSIVE;
import static dev.lintel.engine.postgresql.PostgresLock.ACCESS_SHARE;
import static dev.lintel.engine.postgresql.PostgresLock.SHARE_UPDATE_EXCLUSIVE;

import dev.lintel.change.Change;
import dev.lintel.change.Name;
import dev.lintel.engine.Refusal.Kind;
import dev.lintel.schema.Publication;
import dev.lintel.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** VACUUM, ANALYZE, CLUSTER, LOCK, CREATE STATISTICS, publications and commands to the whole server. */
final class Maintenance {

    private Maintenance() {}

    static boolean forecast(Change change, Forecast forecast) {
        if (change instanceof Change.Vacuum vacuum) {
            vacuum(vacuum, forecast);
        } else if (change instanceof Change.Analyze analyze) {
            for (Name table : orAll(analyze.tables(), forecast)) {
                analyze(table, forecast);
            }
        } else if (change instanceof Change.Cluster cluster) {
            cluster(cluster, forecast);
        } else if (change instanceof Change.LockTables lock) {
            lock(lock, forecast);
        } else if (change instanceof Change.CreateStatistics create) {
            forecast.lock(create.table(), SHARE_UPDATE_EXCLUSIVE);
        } else if (change instanceof Change.Publication publication) {
            if (publication.action().equals("SET")) {
                lockFormer(publication, forecast);
            }
            for (Name table : publication.tables()) {
                if (forecast.partitioned(table)) {
                    // Release notes of 13: "Allow partitioned tables to be logically replicated via publications".
                    forecast.needs(13, "A partitioned table in a publication");
                }
                forecast.lock(table, SHARE_UPDATE_EXCLUSIVE);
                if (!publication.only().contains(table)) {
                    forecast.schema().childrenOf(table).forEach(t -> forecast.lock(t.name(), SHARE_UPDATE_EXCLUSIVE));
                }
            }
        } else if (change instanceof Change.Subscription subscription) {
            if (subscription.slot()) {
                forecast.notInTransaction(subscription.verb() + " SUBSCRIPTION with a replication slot");
            }
        } else if (change instanceof Change.ServerCommand command) {
            forecast.notInTransaction(command.command());
        } else {
            return false;
        }
        return true;
    }

    /** The tables that leave the publication. */
    private static void lockFormer(Change.Publication publication, Forecast forecast) {
        for (Publication known : forecast.schema().publications()) {
            if (known.name().equals(publication.publication())) {
                known.tables().forEach(table -> forecast.lock(table, SHARE_UPDATE_EXCLUSIVE));
            }
        }
    }

    private static List<Name> orAll(List<Name> tables, Forecast forecast) {
        if (!tables.isEmpty()) {
            return tables;
        }
        List<Name> all = new ArrayList<>();
        for (Table table : forecast.schema().tables()) {
            all.add(table.name());
        }
        return all;
    }

    /** Partitions are analysed as well; of children that inherit only a sample is read before 18 (measured). */
    private static void analyze(Name written, Forecast forecast) {
        Name table = forecast.lockPartitions(written, SHARE_UPDATE_EXCLUSIVE);
        for (Table child : forecast.schema().childrenOf(table)) {
            forecast.lock(child.name(), forecast.since(18) ? SHARE_UPDATE_EXCLUSIVE : ACCESS_SHARE);
        }
    }

    private static void vacuum(Change.Vacuum vacuum, Forecast forecast) {
        forecast.notInTransaction("VACUUM");
        for (Name written : orAll(vacuum.tables(), forecast)) {
            if (vacuum.full()) {
                Name table = lockVacuumed(written, ACCESS_EXCLUSIVE, forecast);
                for (Name storing : vacuumed(table, forecast)) {
                    forecast.rewrite(storing, "VACUUM FULL writes the table anew");
                }
            } else {
                Name table = lockVacuumed(written, SHARE_UPDATE_EXCLUSIVE, forecast);
                for (Name storing : vacuumed(table, forecast)) {
                    forecast.scan(storing, "VACUUM reads what was changed since the last one");
                }
            }
        }
    }

    /** From 18 on children by INHERITS are vacuumed with their table, as partitions are (release notes of 18). */
    private static Name lockVacuumed(Name table, PostgresLock mode, Forecast forecast) {
        return forecast.since(18) ? forecast.lockTree(table, mode) : forecast.lockPartitions(table, mode);
    }

    private static List<Name> vacuumed(Name table, Forecast forecast) {
        return forecast.since(18) ? forecast.storing(table) : forecast.storingPartitions(table);
    }

    /** Partitioned tables: 15 (release notes of 15: "Allow CLUSTER on partitioned tables"). */
    private static void cluster(Change.Cluster cluster, Forecast forecast) {
        if (cluster.table() == null) {
            forecast.notInTransaction("CLUSTER without a table");
            forecast.unknown("which tables are marked for CLUSTER");
            return;
        }
        Name table = forecast.canonical(cluster.table());
        if (forecast.partitioned(table)) {
            forecast.needs(15, "CLUSTER of a partitioned table");
            forecast.notInTransaction("CLUSTER of a partitioned table");
        }
        forecast.lockPartitions(table, ACCESS_EXCLUSIVE);
        for (Name storing : forecast.storingPartitions(table)) {
            forecast.rewrite(storing, "CLUSTER writes the table anew");
        }
    }

    private static void lock(Change.LockTables lock, Forecast forecast) {
        if (!forecast.situation().inTransaction()) {
            forecast.refuse(Kind.UNSUPPORTED, "LOCK TABLE can only be used in a transaction block");
        }
        PostgresLock mode = PostgresLock.named(lock.mode()).orElse(ACCESS_EXCLUSIVE);
        for (Name table : lock.tables()) {
            if (lock.only().contains(table)) {
                forecast.lock(table, mode);
            } else {
                forecast.lockTree(table, mode);
            }
        }
    }
}
