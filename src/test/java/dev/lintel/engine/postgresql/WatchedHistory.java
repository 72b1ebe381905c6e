package dev.lintel.engine.postgresql;

import dev.lintel.change.Change;
import dev.lintel.change.Name;
import dev.lintel.engine.Impact;
import dev.lintel.engine.RelationLock;
import dev.lintel.schema.Schema;
import dev.lintel.server.PostgresServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * A history that runs on a server, each of its statements watched and held against what is predicted for it.
 *
 * <p>What is observed after a statement are the locks that its transaction holds by then, and the files and the reading of
 * that statement alone. A statement outside of transactions is given one where the server lets it run in one, which for the
 * server is the same and for who watches is time to look. The others are watched by a loop, as {@link Watch} does, and the
 * loop can miss a lock: what several runs of the same history saw counts together.
 */
public final class WatchedHistory implements AutoCloseable {

    /** The table to prepare in the template of a database: it says whether the counters of the session are still its own. */
    public static final List<String> TEMPLATE = List.of("CREATE SCHEMA s2", "CREATE TABLE s2.other (id int)");

    private static final String MARK = "SELECT count(*) FROM s2.other";
    private static final String COUNTERS = "pg_stat_xact_all_tables";
    private static final String SETTINGS =
            "SELECT 0, format('SELECT set_config(%L, %L, false)', name, setting) FROM pg_settings WHERE source = 'session'";
    /** What was taken back left pages without rows. */
    private static final String EMPTY = """
            SELECT oid::bigint, '' FROM pg_class WHERE oid >= 16384 AND relkind IN ('r', 'm') AND (
                NOT relispopulated OR pg_relation_size(oid) = 0 OR query_to_xml(
                    format('SELECT FROM ONLY %s LIMIT 1', oid::regclass), true, true, '')::text = '')""";

    /** How many runs it takes until no lock should be missed. */
    public static final int RUNS = 6;

    /** What was seen of the statements outside of transactions, each in its turn, over several runs. */
    public static final class Samples {
        private final List<Sample> all = new ArrayList<>();

        private Sample of(int statement) {
            while (all.size() <= statement) {
                all.add(new Sample());
            }
            return all.get(statement);
        }
    }

    /** The locks that the loop saw in any run, and the tables that were read in one whose counters were all there. */
    private static final class Sample {
        final SortedMap<String, PostgresLock> locks = new TreeMap<>();

        @Nullable SortedSet<String> scans;
    }

    /** A change of a statement, what is there before it, and what the engine says that it does. */
    public record Predicted(Change change, Schema before, Impact impact) {}

    private final PostgresServer server;
    private final String database;
    private Connection session;
    private final Connection monitor;
    /** In another database: what runs CONCURRENTLY waits for those who look at its own. */
    private final Connection loop;

    private int pid;

    private List<String> differences = new ArrayList<>();
    private Samples samples = new Samples();
    private @Nullable PostgresLock inTheWay;
    private int watchedOutside;
    private @Nullable Block block;

    /** A transaction: what was there when it began, and the locks it is predicted and observed to hold. */
    private static final class Block {
        final Map<Long, Watch.Relation> start;
        final Set<Long> empty;

        @Nullable Effects predicted;

        Block(Map<Long, Watch.Relation> start, Set<Long> empty) {
            this.start = start;
            this.empty = empty;
        }
    }

    /** In a database of that server that started from {@link #TEMPLATE}. */
    public WatchedHistory(PostgresServer server, String database) throws SQLException {
        this.server = server;
        this.database = database;
        this.session = server.connect(database);
        this.monitor = server.connect(database);
        this.loop = server.connect();
        this.pid = Watch.pid(session);
    }

    /**
     * Starts a run of a history. In those after the first one others hold the tables for a moment when a statement outside
     * of transactions comes, and what it was seen to lock counts together with what the runs before saw.
     */
    public void start(int run, Samples all) {
        samples = all;
        List<PostgresLock> modes = LiveProofTest.IN_THE_WAY;
        inTheWay = run == 0 || run > modes.size() ? null : modes.get(run - 1);
        differences = new ArrayList<>();
        watchedOutside = 0;
        block = null;
    }

    /** Lets go of everything that the session holds or has set. */
    public void reset() throws SQLException {
        Watch.execute(session, "ROLLBACK");
        Watch.execute(session, "DISCARD ALL");
        Watch.execute(session, "SET TimeZone = 'UTC'");
        block = null;
    }

    /** Where the server did something else than predicted, since the run began. */
    public List<String> differences() {
        return List.copyOf(differences);
    }

    /** The session, for what need not be watched. */
    public Connection session() {
        return session;
    }

    /** Opens a transaction. */
    public void begin() throws SQLException {
        if (block == null) {
            Map<Long, Watch.Relation> start = Watch.relations(monitor);
            block = new Block(start, empty());
            Watch.execute(session, "BEGIN");
        }
    }

    /** Ends the transaction; where the server does not commit it, says why. */
    public Optional<String> commit() throws SQLException {
        block = null;
        try {
            Watch.execute(session, "COMMIT");
            return Optional.empty();
        } catch (SQLException e) {
            return Optional.of(Watch.error(e));
        }
    }

    /** Gives the transaction up. */
    public void rollback() throws SQLException {
        block = null;
        Watch.execute(session, "ROLLBACK");
    }

    /** Runs a statement; where the server refuses it, says why, and the transaction has failed. */
    public Optional<String> run(String sql, List<Predicted> predicted) throws SQLException {
        Optional<String> refused = watch(sql, predicted);
        boolean expected = predicted.stream()
                .anyMatch(p -> p.impact().refusal() != null || p.change() instanceof Change.NotUnderstood);
        if (refused.isPresent() != expected) {
            differences.add(sql + "\n  is predicted to be " + (expected ? "refused" : "done") + ", and is "
                    + refused.map(why -> "refused: " + why).orElse("done"));
        }
        return refused;
    }

    private Optional<String> watch(String sql, List<Predicted> predicted) throws SQLException {
        if (block != null) {
            return inside(sql, predicted, block);
        }
        if (predicted.stream().noneMatch(p -> p.change() instanceof Change.LockTables)) {
            begin();
            if (block != null && inside(sql, predicted, block).isEmpty()) {
                return commit();
            }
            rollback();
        }
        return outside(sql, predicted);
    }

    private Optional<String> inside(String sql, List<Predicted> predicted, Block open) throws SQLException {
        Map<Long, Watch.Relation> before = Watch.relations(session);
        Map<Long, Watch.Reading> start = Watch.readings(session, COUNTERS);
        try {
            Watch.execute(session, sql);
        } catch (SQLException e) {
            return Optional.of(Watch.error(e));
        }
        There there = new There(before, open.start, open.empty, false);
        Effects seen = new Effects(there);
        for (Map.Entry<Long, String> lock : Watch.rows(monitor, String.format(Watch.LOCKS, pid))) {
            Watch.Relation relation = open.start.get(lock.getKey());
            if (relation != null) {
                seen.lock(relation.name(), Watch.mode(lock.getValue()));
            }
        }
        observed(seen, sql, predicted, before, scans(before, start, Watch.readings(session, COUNTERS)));
        Effects told = new Effects(there);
        if (open.predicted != null) {
            told.locks(open.predicted);
        }
        open.predicted = told;
        compare(sql, predicted, told, seen);
        return Optional.empty();
    }

    private Optional<String> outside(String sql, List<Predicted> predicted) throws SQLException {
        Map<Long, Watch.Reading> start = ownCounters();
        Map<Long, Watch.Relation> before = Watch.relations(monitor);
        There there = new There(before, before, empty(), true);
        Sample sample = samples.of(watchedOutside++);
        FutureTask<String[]> watching = Watch.watching(loop, pid);
        FutureTask<Boolean> blocking = inTheWay == null ? null : Watch.blocking(server, database, before, inTheWay);
        String refused = "";
        try {
            Watch.execute(session, sql);
        } catch (SQLException e) {
            refused = Watch.error(e);
        }
        Map<Long, Watch.Reading> end = Watch.readings(session, COUNTERS);
        if (blocking != null) {
            Watch.result(blocking);
        }
        Watch.execute(session, "SELECT pg_advisory_lock(1)");
        for (String seen : Watch.result(watching)) {
            int blank = seen.indexOf(' ');
            Watch.lock(
                    before.get(Long.parseLong(seen.substring(0, blank))),
                    Watch.mode(seen.substring(blank + 1)),
                    sample.locks);
        }
        Watch.execute(session, "SELECT pg_advisory_unlock(1)");
        if (!refused.isEmpty()) {
            return Optional.of(refused);
        }
        Effects seen = new Effects(there);
        sample.locks.forEach(seen::lock);
        if (marks(end, before) >= marks(start, before)) {
            sample.scans = scans(before, start, end);
        }
        if (sample.scans == null) {
            differences.add(sql + "\n  took so long that its counters were sent away");
        } else {
            observed(seen, sql, predicted, before, sample.scans);
        }
        compare(sql, predicted, new Effects(there), seen);
        return Optional.empty();
    }

    private static SortedSet<String> scans(
            Map<Long, Watch.Relation> before, Map<Long, Watch.Reading> start, Map<Long, Watch.Reading> end) {
        SortedSet<String> scans = Watch.rows(before, start, end).scanned();
        scans.remove("s2.other");
        return scans;
    }

    private void observed(
            Effects seen,
            String sql,
            List<Predicted> predicted,
            Map<Long, Watch.Relation> before,
            SortedSet<String> scans)
            throws SQLException {
        Watch.Files files = Watch.files(before, Watch.relations(session), List.of(sql));
        SortedSet<String> builds = new TreeSet<>(files.builds());
        if (predicted.stream().anyMatch(p -> p.change() instanceof Change.CreateTable)) {
            // The others came with their table.
            Set<String> known = new HashSet<>();
            before.values().forEach(relation -> known.add(relation.name()));
            builds.retainAll(known);
        }
        seen.observed(files.rewrites(), scans, builds);
    }

    /** What subqueries read, in a way that the planner chooses by the size of the tables. */
    private static List<Name> read(Change change) {
        if (change instanceof Change.Update update) {
            return update.reads();
        }
        return change instanceof Change.Delete delete ? delete.reads() : List.of();
    }

    private void compare(String sql, List<Predicted> predicted, Effects told, Effects seen) {
        predicted.forEach(p -> {
            told.predicted(p.impact(), p.change(), p.before());
            for (Name read : read(p.change())) {
                told.maybeScanned(read);
                seen.maybeScanned(read);
            }
        });
        if (!told.toString().equals(seen.toString())) {
            differences.add(sql + "\n  server:    " + seen + "\n  predicted: " + told);
        }
    }

    /**
     * The counters of the session while it keeps them to itself, which it does for half a second after it has sent them. A
     * new session sends the first that it has. The mark in them says whether it still had them at the end.
     */
    private Map<Long, Watch.Reading> ownCounters() throws SQLException {
        Connection old = session;
        session = server.connect(database);
        pid = Watch.pid(session);
        for (String setting : settings(old)) {
            Watch.execute(session, setting);
        }
        old.close();
        Watch.execute(session, MARK);
        Watch.execute(session, MARK);
        return Watch.readings(session, COUNTERS);
    }

    private static List<String> settings(Connection session) throws SQLException {
        List<String> settings = new ArrayList<>();
        Watch.rows(session, SETTINGS).forEach(row -> settings.add(row.getValue()));
        return settings;
    }

    private static long marks(Map<Long, Watch.Reading> readings, Map<Long, Watch.Relation> relations) {
        for (Map.Entry<Long, Watch.Relation> each : relations.entrySet()) {
            Watch.Reading reading = readings.get(each.getKey());
            if (reading != null && each.getValue().name().equals("s2.other")) {
                return reading.scans();
            }
        }
        return 0;
    }

    private Set<Long> empty() throws SQLException {
        Set<Long> empty = new HashSet<>();
        Watch.rows(monitor, EMPTY).forEach(row -> empty.add(row.getKey()));
        return empty;
    }

    @Override
    public void close() throws SQLException {
        session.close();
        monitor.close();
        loop.close();
    }

    /** What was there before the statement, and before its transaction. */
    private static final class There implements Effects.Given {
        private final Map<String, Long> oids = new HashMap<>();
        private final Map<Long, Watch.Relation> start;
        private final Set<String> indexes = new HashSet<>();
        private final Set<String> empty = new HashSet<>();
        private final boolean outside;

        There(
                Map<Long, Watch.Relation> before,
                Map<Long, Watch.Relation> start,
                Set<Long> withoutRows,
                boolean outside) {
            this.start = start;
            this.outside = outside;
            before.forEach((oid, relation) -> {
                oids.put(relation.name(), oid);
                if (withoutRows.contains(oid) || !start.containsKey(oid)) {
                    empty.add(relation.name());
                }
            });
            start.values().forEach(relation -> {
                if (relation.isIndex()) {
                    indexes.add(relation.name());
                }
            });
        }

        @Override
        public Optional<String> nameBefore(RelationLock lock) {
            Long oid = oids.get(ProofTest.plain(lock.relation()));
            Watch.Relation relation = oid == null ? null : start.get(oid);
            return relation == null ? Optional.empty() : Optional.of(relation.name());
        }

        @Override
        public boolean isIndex(String relation) {
            return indexes.contains(relation);
        }

        @Override
        public boolean isEmpty(String table) {
            return empty.contains(table);
        }

        @Override
        public boolean outsideTransaction() {
            return outside;
        }

        /** The rows of an example are few, and not the ones that its statements look for. */
        @Override
        public boolean comparesChanges() {
            return false;
        }
    }
}
