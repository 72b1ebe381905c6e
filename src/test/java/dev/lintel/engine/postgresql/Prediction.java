package dev.lintel.engine.postgresql;

import dev.lintel.change.Certainty;
import dev.lintel.change.Change;
import dev.lintel.change.ObjectKind;
import dev.lintel.engine.Impact;
import dev.lintel.engine.Refusal;
import dev.lintel.engine.RelationLock;
import dev.lintel.engine.Situation;
import dev.lintel.engine.Work;
import dev.lintel.schema.Index;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Session;
import dev.lintel.sql.ReadStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the engine says of one statement after those before it. Relations go by the names they have before the statement.
 *
 * @param refused why the server will not do it, or null
 * @param unlessEmpty whether it does it where the table has no rows
 * @param unread why it could not be read, or null
 * @param perhaps what may not be locked: the parts of a table that gets the owner it has, since a schema knows no owners
 * @param builds the indexes that are built, with their tables
 * @param dependsOnRows whether rows decide which tables are looked into: data changes
 * @param planned whether a planner decides how tables are read: queries, and the joins that verify a foreign key
 * @param after the schema after it
 */
record Prediction(
        List<Change> changes,
        @Nullable String refused,
        boolean unlessEmpty,
        @Nullable String unread,
        SortedMap<String, PostgresLock> locks,
        SortedSet<String> perhaps,
        SortedSet<String> rewrites,
        SortedSet<String> scans,
        SortedMap<String, String> builds,
        boolean dependsOnRows,
        boolean planned,
        Schema after,
        Session session) {

    /** Where a statement stands. */
    record Place(int version, Schema transactionStart, Schema schema, Session session, boolean inTransaction) {}

    static Prediction of(String sql, Place place) {
        List<Change> changes = new ArrayList<>();
        List<Certainty> certainties = new ArrayList<>();
        for (ReadStatement statement : ProofTest.read(sql)) {
            for (ReadStatement.Placed placed : statement.changes()) {
                changes.add(placed.change());
                certainties.add(placed.certainty());
            }
        }
        Collecting collecting = new Collecting();
        Schema before = place.schema();
        Session session = place.session();
        String refused = null;
        boolean unlessEmpty = false;
        String unread = null;
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.get(i);
            if (change instanceof Change.NotUnderstood no) {
                unread = no.reason();
            }
            Impact impact = new PostgreSql(place.version())
                    .impact(new Situation(
                            change,
                            changes,
                            place.schema(),
                            before,
                            place.transactionStart(),
                            session,
                            place.inTransaction(),
                            certainties.get(i)));
            if (impact.refusal() != null && refused == null) {
                refused = impact.refusal().message();
                unlessEmpty = impact.refusal().kind() == Refusal.Kind.WAITING_CHECKS;
            }
            collecting.add(impact, change, before);
            if (change instanceof Change.SetVariable set) {
                session = session.apply(set);
            }
            before = before.apply(change, certainties.get(i));
        }
        Schema end = before;
        // What another action of the same statement drops is not built.
        collecting.builds.entrySet().removeIf(build -> !hasIndex(end, build.getValue(), build.getKey()));
        boolean rows = !changes.isEmpty() && changes.stream().allMatch(Prediction::isData);
        boolean planned = collecting.joins || changes.stream().anyMatch(Prediction::queries);
        return new Prediction(
                changes,
                refused,
                unlessEmpty,
                unread,
                collecting.locks,
                collecting.perhaps,
                collecting.rewrites,
                collecting.scans,
                collecting.builds,
                rows,
                planned,
                before,
                session);
    }

    private static boolean hasIndex(Schema schema, String table, String index) {
        for (Index each : schema.indexesOf(ProofTest.name(table))) {
            if (each.name().name().equals(index)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isData(Change change) {
        return change instanceof Change.Insert
                || change instanceof Change.Update
                || change instanceof Change.Delete
                || change instanceof Change.Merge
                || change instanceof Change.Copy;
    }

    static boolean queries(Change change) {
        return isData(change)
                || change instanceof Change.Select
                || change instanceof Change.CreateMaterializedView
                || change instanceof Change.RefreshMaterializedView
                || (change instanceof Change.CreateTable create
                        && create.origin().asQuery() != null
                        && !create.origin().withNoData());
    }

    private static final class Collecting {
        final SortedMap<String, PostgresLock> locks = new TreeMap<>();
        final SortedSet<String> perhaps = new TreeSet<>();
        final SortedSet<String> rewrites = new TreeSet<>();
        final SortedSet<String> scans = new TreeSet<>();
        final SortedMap<String, String> builds = new TreeMap<>();
        boolean joins;

        void add(Impact impact, Change change, Schema before) {
            for (RelationLock lock : impact.locks()) {
                String name = ProofTest.plain(lock.relation());
                locks.merge(name, (PostgresLock) lock.mode(), Watch::stronger);
                if (change instanceof Change.SetOwner && lock.kind() != ObjectKind.TABLE) {
                    perhaps.add(name);
                }
            }
            for (Work work : impact.work()) {
                String table = ProofTest.plain(work.table());
                if (work.kind() == Work.Kind.REWRITE) {
                    rewrites.add(table);
                }
                if (Effects.isCounted(work, change)) {
                    scans.add(table);
                    joins |= work.note().contains("referenc") || work.note().contains("foreign key");
                }
                if (work.kind() == Work.Kind.INDEX_BUILD) {
                    builds.put(String.valueOf(work.index()), table);
                } else if (work.kind() == Work.Kind.REWRITE && !(change instanceof Change.SetTablespace)) {
                    for (Index index : before.indexesOf(work.table())) {
                        builds.put(index.name().name(), table);
                    }
                }
            }
        }
    }

    /** The builds on tables that were there before. */
    SortedSet<String> buildsOn(Map<String, Long> known) {
        SortedSet<String> names = new TreeSet<>();
        builds.forEach((index, table) -> {
            if (known.containsKey(table)) {
                names.add(index);
            }
        });
        return names;
    }
}
