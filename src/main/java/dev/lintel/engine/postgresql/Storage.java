package dev.lintel.engine.postgresql;

import static dev.lintel.engine.postgresql.PostgresLock.ACCESS_EXCLUSIVE;
import static dev.lintel.engine.postgresql.PostgresLock.ACCESS_SHARE;
import static dev.lintel.engine.postgresql.PostgresLock.SHARE;
import static dev.lintel.engine.postgresql.PostgresLock.SHARE_UPDATE_EXCLUSIVE;

import dev.lintel.change.Change;
import dev.lintel.change.Change.Persistence;
import dev.lintel.change.Name;
import dev.lintel.change.ObjectKind;
import dev.lintel.engine.Refusal.Kind;
import dev.lintel.engine.Work;
import dev.lintel.schema.Index;
import dev.lintel.schema.Table;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How and where a table is stored, and the other properties that ALTER TABLE sets. */
final class Storage {

    /** Storage parameters that need more than SHARE UPDATE EXCLUSIVE (reloptions.c). */
    private static final Set<String> HARD = Set.of(
            "user_catalog_table",
            "fastupdate",
            "gin_pending_list_limit",
            "buffering",
            "pages_per_range",
            "autosummarize",
            "security_barrier",
            "security_invoker",
            "check_option");

    private Storage() {}

    static boolean forecast(Change change, Forecast forecast) {
        if (change instanceof Change.SetLogged set) {
            logged(set, forecast);
        } else if (change instanceof Change.SetTablespace set) {
            tablespace(set, forecast);
        } else if (change instanceof Change.SetAccessMethod set) {
            accessMethod(set, forecast);
        } else if (change instanceof Change.SetStorageParameters set) {
            parameters(set, forecast);
        } else if (change instanceof Change.SetClusterIndex set) {
            Name table = forecast.lock(set.table(), SHARE_UPDATE_EXCLUSIVE);
            if (set.index() != null) {
                forecast.lock(
                        table.sibling(set.index()),
                        ObjectKind.INDEX,
                        forecast.strongestOn(table, SHARE_UPDATE_EXCLUSIVE));
            }
        } else if (change instanceof Change.SetInheritance set) {
            Name table = forecast.lock(set.table(), ACCESS_EXCLUSIVE);
            if (set.inherit()) {
                // No table may come to inherit from itself, so all below are looked at (measured).
                forecast.schema().childrenOf(table).forEach(heir -> forecast.lock(heir.name(), ACCESS_SHARE));
            }
            forecast.lock(set.parent(), set.inherit() ? SHARE_UPDATE_EXCLUSIVE : ACCESS_SHARE);
        } else if (change instanceof Change.SetReplicaIdentity set) {
            replicaIdentity(set, forecast);
        } else if (change instanceof Change.SetTableProperty set) {
            forecast.lock(set.table(), ACCESS_EXCLUSIVE);
        } else {
            return false;
        }
        return true;
    }

    private static void logged(Change.SetLogged set, Forecast forecast) {
        Name table = forecast.lock(set.table(), ACCESS_EXCLUSIVE);
        Optional<Table> known = forecast.table(table);
        if (known.isEmpty() || known.get().oid() < 0) {
            forecast.unknown("whether " + table + " is " + (set.logged() ? "logged" : "unlogged") + " already");
        } else if ((known.get().persistence() == Persistence.UNLOGGED) != set.logged()) {
            return;
        }
        if (forecast.partitioned(table)) {
            // Release notes of 18: "Disallow unlogged partitioned tables"; before, the mark did nothing.
            if (forecast.since(18)) {
                forecast.refuse(
                        Kind.UNSUPPORTED,
                        "Whether the partitioned table " + table + " is logged is decided by each of its partitions");
            }
            return;
        }
        forecast.rewrite(
                table, set.logged() ? "the table is written anew, and to the log" : "the table is written anew");
        if (forecast.since(15)) {
            forecast.sequencesOf(table).forEach(s -> forecast.lock(s.name(), ACCESS_EXCLUSIVE));
        }
    }

    /** Files are copied block by block; nobody reads the rows. */
    private static void tablespace(Change.SetTablespace set, Forecast forecast) {
        if (set.kind() == ObjectKind.DATABASE) {
            forecast.notInTransaction("ALTER DATABASE … SET TABLESPACE");
            return;
        }
        String note = "the files are copied to another tablespace";
        Optional<Index> index = forecast.schema().index(set.object());
        if (set.kind() == ObjectKind.INDEX || index.isPresent()) {
            forecast.lock(set.object(), ObjectKind.INDEX, ACCESS_EXCLUSIVE);
            Name table = index.map(Index::table).orElse(set.object());
            boolean there = index.isPresent()
                    && set.tablespace().equals(orDefault(index.get().tablespace()));
            if (!there && !forecast.partitioned(table)) {
                forecast.build(table, set.object().name(), note);
            }
            return;
        }
        Name table = forecast.lock(set.object(), set.kind(), ACCESS_EXCLUSIVE);
        Optional<Table> known = forecast.table(table);
        if (known.isPresent() && known.get().oid() >= 0) {
            if (set.tablespace().equals(orDefault(known.get().tablespace()))
                    || known.get().partitionBy() != null) {
                return;
            }
        }
        forecast.work(new Work(Work.Kind.REWRITE, table, null, note));
    }

    private static String orDefault(@Nullable String tablespace) {
        return tablespace == null ? "pg_default" : tablespace;
    }

    /** Release notes of 15: "Allow … ALTER TABLE … SET ACCESS METHOD". */
    private static void accessMethod(Change.SetAccessMethod set, Forecast forecast) {
        forecast.needs(15, "SET ACCESS METHOD");
        Name table = forecast.lock(set.table(), ACCESS_EXCLUSIVE);
        Optional<Table> known = forecast.table(table);
        if (forecast.partitioned(table)) {
            if (!forecast.since(17)) {
                forecast.refuse(
                        Kind.UNSUPPORTED,
                        "The access method of the partitioned table " + table
                                + " cannot be changed before PostgreSQL 17");
            }
            return;
        }
        if (known.isEmpty() || known.get().oid() < 0) {
            forecast.unknown("the present access method of " + table);
        } else {
            String now =
                    known.get().accessMethod() == null ? "heap" : known.get().accessMethod();
            if (set.method().equals(now)) {
                return;
            }
        }
        forecast.rewrite(table, "every row is written by the new access method");
    }

    private static void parameters(Change.SetStorageParameters set, Forecast forecast) {
        PostgresLock mode = SHARE_UPDATE_EXCLUSIVE;
        for (String parameter : set.parameters().keySet()) {
            if (HARD.contains(parameter)) {
                mode = ACCESS_EXCLUSIVE;
            }
            if (parameter.equals("security_invoker")) {
                forecast.needs(15, "security_invoker");
            }
            if (parameter.equals("toast_tuple_target")) {
                forecast.needs(11, "toast_tuple_target");
            }
        }
        forecast.lock(set.object(), set.kind(), mode);
    }

    private static void replicaIdentity(Change.SetReplicaIdentity set, Forecast forecast) {
        Name table = forecast.lock(set.table(), ACCESS_EXCLUSIVE);
        if (set.index() == null) {
            return;
        }
        Name index = forecast.lock(table.sibling(set.index()), ObjectKind.INDEX, SHARE);
        Optional<Index> known = forecast.schema().index(index);
        if (known.isPresent() && (!known.get().unique() || known.get().where() != null)) {
            forecast.refuse(
                    Kind.INELIGIBLE,
                    "Index " + index + " cannot be the replica identity, because it is "
                            + (known.get().unique() ? "partial" : "not unique"));
        }
    }
}
