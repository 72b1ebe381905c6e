package dev.lintel.engine.postgresql;

import dev.lintel.change.Change;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Session;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Statements that run on a server and are replayed beside it, transaction by transaction. After each of them what the server
 * did is held against what the engine says, and its catalogue against the schema.
 */
final class LiveHistory {

    /** What came of a statement. */
    enum Kind {
        ACCEPTED,
        REFUSED,
        DISAGREES
    }

    /**
     * What came of a statement.
     *
     * @param about what it is that disagrees, or the SQLSTATE
     * @param text how, or the server's message
     */
    record Outcome(Kind kind, String about, String text, Prediction prediction) {}

    private final LiveSession live;
    private Schema schema = Schema.empty();
    private Session session = Session.FRESH;

    private boolean inTransaction;
    private Schema start = Schema.empty();
    private Session sessionAtStart = Session.FRESH;
    private final List<String> prefix = new ArrayList<>();
    private Map<Long, Watch.Relation> relationsAtStart = Map.of();
    private final Map<Long, PostgresLock> atLeast = new HashMap<>();
    private final Map<Long, PostgresLock> atMost = new HashMap<>();

    LiveHistory(LiveSession live) {
        this.live = live;
    }

    Schema schema() {
        return schema;
    }

    void restart() throws SQLException {
        live.empty();
        schema = Schema.empty();
        session = Session.FRESH.apply(new Change.SetVariable("timezone", "UTC", false));
        inTransaction = false;
    }

    void begin() throws SQLException {
        live.execute("BEGIN");
        start = schema;
        sessionAtStart = session;
        schema = schema.apply(new Change.Begin());
        inTransaction = true;
        prefix.clear();
        relationsAtStart = live.relations();
        atLeast.clear();
        atMost.clear();
    }

    /** Ends the transaction, and says where schema and catalogue then differ. */
    List<String> end(boolean commit) throws SQLException {
        live.execute(commit ? "COMMIT" : "ROLLBACK");
        schema = schema.apply(commit ? new Change.Commit(false) : new Change.Rollback(false));
        session = commit ? session.committed() : sessionAtStart;
        inTransaction = false;
        return live.differences(schema, false);
    }

    /** Runs a statement without a look at what it does; false where the server refused it. */
    boolean replay(String sql) throws SQLException {
        Prediction prediction = predict(sql);
        try {
            live.execute(sql);
        } catch (SQLException e) {
            recover();
            return false;
        }
        accept(sql, prediction);
        return true;
    }

    /** Runs a statement and compares. One that is refused or disagrees leaves the transaction as it was before it. */
    Outcome run(String sql) throws SQLException {
        Prediction prediction = predict(sql);
        Map<Long, Watch.Relation> before = live.relations();
        SortedSet<String> empty = inTransaction ? live.withoutRows(prediction.scans(), before) : new TreeSet<>();
        Map<Long, Watch.Reading> readings = live.readings();
        try {
            live.execute(sql);
        } catch (SQLException e) {
            recover();
            return refused(e, prediction);
        }
        if (prediction.unlessEmpty()) {
            recover();
            return new Outcome(Kind.REFUSED, "unless empty", String.valueOf(prediction.refused()), prediction);
        }
        if (prediction.refused() != null) {
            return new Outcome(
                    Kind.DISAGREES,
                    "refusal",
                    "predicted: " + prediction.refused() + "; the server did it",
                    prediction);
        }
        if (prediction.unread() != null) {
            return new Outcome(Kind.DISAGREES, "reading", prediction.unread(), prediction);
        }
        accept(sql, prediction);
        List<String> differences = new ArrayList<>();
        compareFiles(sql, prediction, before, differences);
        if (inTransaction) {
            compareScans(prediction, before, empty, readings, differences);
            compareLocks(prediction, before, differences);
        }
        if (!differences.isEmpty()) {
            return new Outcome(Kind.DISAGREES, "impact", String.join("\n", differences), prediction);
        }
        List<String> catalogue = live.differences(schema, inTransaction);
        return catalogue.isEmpty()
                ? new Outcome(Kind.ACCEPTED, "", "", prediction)
                : new Outcome(Kind.DISAGREES, "catalogue", String.join("\n", catalogue), prediction);
    }

    private Outcome refused(SQLException e, Prediction prediction) {
        return new Outcome(Kind.REFUSED, String.valueOf(e.getSQLState()), Watch.error(e), prediction);
    }

    private Prediction predict(String sql) {
        return Prediction.of(
                sql,
                new Prediction.Place(live.version(), inTransaction ? start : schema, schema, session, inTransaction));
    }

    private void accept(String sql, Prediction prediction) {
        schema = prediction.after();
        session = prediction.session();
        prefix.add(sql);
    }

    /** After an error the transaction is over on the server: it starts anew, up to the statement that failed. */
    private void recover() throws SQLException {
        if (inTransaction) {
            live.execute("ROLLBACK");
            live.execute("BEGIN");
            for (String sql : prefix) {
                live.execute(sql);
            }
        }
    }

    // ── Comparing ───────────────────────────────────────────────────────────────────────────────────────────────────

    private static Map<String, Long> byName(Map<Long, Watch.Relation> relations) {
        Map<String, Long> byName = new HashMap<>();
        relations.forEach((oid, relation) -> byName.put(relation.name(), oid));
        return byName;
    }

    private void compareFiles(
            String sql, Prediction prediction, Map<Long, Watch.Relation> before, List<String> differences)
            throws SQLException {
        Map<Long, Watch.Relation> after = live.relations();
        Map<String, Long> known = byName(before);
        Watch.Files files = Watch.files(before, after, List.of(sql));
        SortedSet<String> builds = new TreeSet<>();
        after.values().forEach(relation -> {
            if (relation.isIndex()
                    && files.builds().contains(relation.name())
                    && before.containsKey(relation.table())) {
                builds.add(relation.name().substring(relation.name().indexOf('.') + 1));
            }
        });
        SortedSet<String> rewrites = new TreeSet<>(prediction.rewrites());
        rewrites.retainAll(known.keySet());
        compare("rewrites", files.rewrites(), rewrites, differences);
        compare("builds", builds, prediction.buildsOn(known), differences);
    }

    private void compareScans(
            Prediction prediction,
            Map<Long, Watch.Relation> before,
            SortedSet<String> empty,
            Map<Long, Watch.Reading> readings,
            List<String> differences)
            throws SQLException {
        SortedSet<String> seen = Watch.rows(before, readings, live.readings()).scanned();
        SortedSet<String> predicted = new TreeSet<>(prediction.scans());
        // Of rows that were rolled back or deleted some readers see that they are gone, and others do not.
        predicted.removeIf(table -> empty.contains(table) && !seen.contains(table));
        predicted.retainAll(byName(before).keySet());
        if (prediction.planned()) {
            predicted.retainAll(seen);
            if (prediction.changes().stream().anyMatch(Prediction::queries)) {
                return;
            }
        }
        compare("scans", seen, predicted, differences);
    }

    private void compareLocks(Prediction prediction, Map<Long, Watch.Relation> before, List<String> differences)
            throws SQLException {
        Map<String, Long> known = byName(before);
        prediction.locks().forEach((name, mode) -> {
            Long oid = known.get(name);
            if (oid != null && relationsAtStart.containsKey(oid) && counts(oid, mode)) {
                atMost.merge(oid, mode, Watch::stronger);
                // Bounds that a session has seen before are not looked up again.
                boolean cached = mode == PostgresLock.ACCESS_SHARE
                        && relationsAtStart.get(oid).kind() == 'p';
                if (!cached
                        && !prediction.dependsOnRows()
                        && !prediction.perhaps().contains(name)) {
                    atLeast.merge(oid, mode, Watch::stronger);
                }
            }
        });
        Map<Long, PostgresLock> seen = live.locks();
        seen.entrySet().removeIf(e -> !relationsAtStart.containsKey(e.getKey()) || !counts(e.getKey(), e.getValue()));
        Map<String, String> server = new TreeMap<>();
        Map<String, String> predicted = new TreeMap<>();
        relationsAtStart.forEach((oid, relation) -> {
            int held = strength(seen, oid);
            if (held < strength(atLeast, oid) || held > strength(atMost, oid)) {
                server.put(relation.name(), label(seen, oid));
                predicted.put(
                        relation.name(),
                        label(atLeast, oid).equals(label(atMost, oid))
                                ? label(atMost, oid)
                                : label(atLeast, oid) + " to " + label(atMost, oid));
            }
        });
        if (!server.isEmpty()) {
            differences.add("locks: server " + server + ", predicted " + predicted);
        }
    }

    private boolean counts(long oid, PostgresLock mode) {
        Watch.Relation relation = relationsAtStart.get(oid);
        return relation == null
                || !relation.isIndex()
                || mode.strength() >= PostgresLock.SHARE_UPDATE_EXCLUSIVE.strength();
    }

    private static int strength(Map<Long, PostgresLock> locks, long oid) {
        PostgresLock mode = locks.get(oid);
        return mode == null ? -1 : mode.strength();
    }

    private static String label(Map<Long, PostgresLock> locks, long oid) {
        PostgresLock mode = locks.get(oid);
        return mode == null ? "nothing" : mode.label();
    }

    private static void compare(
            String what, SortedSet<String> server, SortedSet<String> predicted, List<String> differences) {
        if (!server.equals(predicted)) {
            differences.add(what + ": server " + server + ", predicted " + predicted);
        }
    }
}
