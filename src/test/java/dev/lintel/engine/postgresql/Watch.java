package dev.lintel.engine.postgresql;

import dev.lintel.server.Databases;
import dev.lintel.server.PostgresServer;
import dev.lintel.server.Scratch;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Runs statements on a server and says what it did, in the words of {@code test-fixtures/proof/README.md}.
 *
 * <p>Inside a transaction everything is read while it is still open: locks by a second session, files and counters by the
 * session itself, for which alone they have changed, and what is blocked by a third session that tries. Statements that
 * cannot run in a transaction are watched by a loop on the server, from another database, since the snapshot of that loop
 * would be waited for.
 */
final class Watch implements AutoCloseable {

    private static final String RELATIONS = """
            SELECT c.oid::bigint, CASE WHEN n.nspname LIKE 'pg\\_temp%' THEN 'pg_temp' ELSE n.nspname END, c.relname, c.relkind,
                coalesce(pg_relation_filenode(c.oid), 0)::bigint, c.relispartition, coalesce(i.indrelid, 0)::bigint
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace LEFT JOIN pg_index i ON i.indexrelid = c.oid
            WHERE c.oid >= 16384 AND n.nspname NOT LIKE 'pg\\_toast%'""";

    static final String LOCKS = """
            SELECT l.relation::bigint, l.mode FROM pg_locks l
            WHERE l.locktype = 'relation' AND l.pid = %d AND l.relation >= 16384
              AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())""";

    private static final String SCANS = """
            SELECT relid::bigint, coalesce(seq_scan, 0), coalesce(seq_tup_read, 0), n_tup_ins + n_tup_upd + n_tup_del FROM %s
            WHERE schemaname NOT LIKE 'pg\\_%%' OR schemaname LIKE 'pg\\_temp%%'""";

    /** Ends when the watched session says that it is done by taking an advisory lock, or is gone. */
    private static final String LOOP = """
            CREATE OR REPLACE FUNCTION pg_temp.watch(watched int) RETURNS text[] LANGUAGE plpgsql AS $$
            DECLARE
                seen text[] := '{}';
                now_held text[];
                done boolean := false;
            BEGIN
                WHILE NOT done LOOP
                    SELECT array_agg(relation || ' ' || mode) FILTER (WHERE locktype = 'relation' AND relation >= 16384),
                           coalesce(bool_or(locktype = 'advisory'), false)
                    INTO now_held, done FROM pg_locks WHERE pid = watched;
                    IF now_held IS NOT NULL AND NOT now_held <@ seen THEN
                        seen := seen || now_held;
                    END IF;
                    PERFORM pg_stat_clear_snapshot();
                    done := done OR NOT EXISTS (SELECT FROM pg_stat_activity WHERE pid = watched);
                END LOOP;
                RETURN seen;
            END $$""";

    /**
     * What one version did.
     *
     * @param refusal why it did not, or empty
     * @param locks the strongest mode by relation
     * @param rest the files and tables it worked on, in words
     * @param blocked for reads and writes of tables, where that was tried, whether they waited meanwhile
     */
    record Seen(
            String refusal, SortedMap<String, PostgresLock> locks, String rest, SortedMap<String, Boolean> blocked) {

        private static Seen refused(String why) {
            return new Seen(why, new TreeMap<>(), "", new TreeMap<>());
        }

        /** As in {@code test-fixtures/proof/README.md}. */
        String text() {
            if (!refusal.isEmpty()) {
                return refusal;
            }
            StringBuilder text = new StringBuilder();
            String separator = "locks ";
            for (Map.Entry<String, PostgresLock> lock : locks.entrySet()) {
                text.append(separator)
                        .append(lock.getKey())
                        .append(' ')
                        .append(lock.getValue().label());
                separator = ", ";
            }
            return (locks.isEmpty() ? "locks nothing" : text) + rest;
        }

        /** The locks of both. */
        Seen and(Seen other) {
            SortedMap<String, PostgresLock> both = new TreeMap<>(locks);
            other.locks.forEach((name, mode) -> both.merge(name, mode, Watch::stronger));
            return new Seen(other.refusal, both, other.rest, other.blocked);
        }
    }

    /** A relation of the user; {@code table} is that of an index, else 0. */
    record Relation(String name, char kind, long file, boolean partition, long table) {
        boolean isIndex() {
            return kind == 'i' || kind == 'I';
        }

        /** Up to 11 whoever writes to a partition looks into its parent too. */
        boolean onlyRead() {
            return kind == 'm' || partition;
        }

        boolean isTable() {
            return kind == 'r' || kind == 'p' || kind == 'm';
        }
    }

    record Reading(long scans, long rows, long changed) {}

    private final PostgresServer server;
    private final Databases databases;
    private @Nullable Room current;

    Watch(PostgresServer server, Databases databases) {
        this.server = server;
        this.databases = databases;
    }

    /** Statements of one transaction, in a database that starts with the template and the set-up. */
    Seen inside(List<String> setup, List<String> statements) throws SQLException {
        Room room = room();
        try {
            for (String sql : setup) {
                execute(room.setup, sql);
            }
        } catch (SQLException e) {
            leave(room);
            return Seen.refused("no set-up: " + error(e));
        }
        try {
            return watch(room, statements);
        } finally {
            execute(room.session, "ROLLBACK");
            leave(room);
        }
    }

    private static Seen watch(Room room, List<String> statements) throws SQLException {
        Map<Long, Relation> before = relations(room.session);
        execute(room.session, "BEGIN");
        Map<Long, Reading> start = readings(room.session, "pg_stat_xact_all_tables");
        try {
            for (String sql : statements) {
                execute(room.session, sql);
            }
        } catch (SQLException e) {
            return Seen.refused("refused " + error(e));
        }
        SortedMap<String, PostgresLock> locks = new TreeMap<>();
        locks(room.other, room.pid).forEach((oid, mode) -> lock(before.get(oid), mode, locks));
        Files files = files(before, relations(room.session), statements);
        Rows rows = rows(before, start, readings(room.session, "pg_stat_xact_all_tables"));
        return new Seen("", locks, rest(files, rows, ""), blocked(room.other, before, locks));
    }

    private Room room() throws SQLException {
        Room room = current;
        if (room == null) {
            String database = databases.take();
            room = new Room(database, server.connect(database), server.connect(database), server.connect(database));
            current = room;
        }
        return room;
    }

    /** The next case finds the room as this one did, or another room. */
    private void leave(Room room) throws SQLException {
        if (!room.scratch.undo()) {
            current = null;
            room.close();
            databases.discard(room.database);
        }
    }

    @Override
    public void close() throws SQLException {
        if (current != null) {
            current.close();
            databases.discard(current.database);
        }
        databases.close();
    }

    /** A database, the session that is watched in it, one that prepares and cleans up, and one that gets in the way. */
    private static final class Room {
        final String database;
        final Connection setup;
        final Connection session;
        final Connection other;
        final int pid;
        final Scratch scratch;

        Room(String database, Connection setup, Connection session, Connection other) throws SQLException {
            this.database = database;
            this.setup = setup;
            this.session = session;
            this.other = other;
            this.pid = pid(session);
            this.scratch = new Scratch(setup);
            // Nobody gives way, so that there is no need to wait for long.
            execute(other, "SET lock_timeout = '1ms'");
        }

        void close() throws SQLException {
            setup.close();
            session.close();
            other.close();
        }
    }

    private static SortedMap<String, Boolean> blocked(
            Connection other, Map<Long, Relation> before, SortedMap<String, PostgresLock> locks) throws SQLException {
        SortedMap<String, Boolean> blocked = new TreeMap<>();
        for (Relation relation : before.values()) {
            if (locks.containsKey(relation.name()) && relation.isTable()) {
                String name = quoted(relation);
                blocked.put(relation.name() + " READS", waits(other, "SELECT FROM ONLY " + name + " LIMIT 0"));
                if (!relation.onlyRead()) {
                    blocked.put(relation.name() + " WRITES", waits(other, "DELETE FROM ONLY " + name + " WHERE false"));
                }
            }
        }
        return blocked;
    }

    private static boolean waits(Connection other, String sql) throws SQLException {
        try {
            execute(other, sql);
            return false;
        } catch (SQLException e) {
            if ("55P03".equals(e.getSQLState())) {
                return true;
            }
            // A publication may have the server refuse the write at once: nobody waits.
            if ("55000".equals(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    // ── Outside a transaction ───────────────────────────────────────────────────────────────────────────────────────

    /**
     * Statements that each commit by themselves, in a database of their own.
     *
     * @param inTheWay the mode in which other transactions hold the tables at first, so that a request that is granted
     *     and over too soon to be seen has to wait; or null
     */
    Seen outside(List<String> setup, List<String> statements, @Nullable PostgresLock inTheWay) throws SQLException {
        String database = databases.take();
        try (Connection monitor = server.connect(database)) {
            long marker = marker(monitor);
            try (Connection session = server.connect(database)) {
                for (String sql : setup) {
                    execute(session, sql);
                }
                execute(session, "SELECT count(*) FROM s2.other");
            } catch (SQLException e) {
                return Seen.refused("no set-up: " + error(e));
            }
            awaitCounters(monitor, marker);
            return outside(database, monitor, statements, inTheWay);
        } finally {
            databases.discard(database);
        }
    }

    private Seen outside(String database, Connection monitor, List<String> statements, @Nullable PostgresLock inTheWay)
            throws SQLException {
        SortedMap<String, PostgresLock> locks = new TreeMap<>();
        Map<Long, Relation> before = relations(monitor);
        Map<Long, Reading> start = readings(monitor, "pg_stat_all_tables");
        long marker = marker(monitor);
        String failed;
        try (Connection loop = server.connect();
                Connection session = server.connect(database)) {
            FutureTask<String[]> watching = watching(loop, pid(session));
            FutureTask<Boolean> blocking = inTheWay == null ? null : blocking(server, database, before, inTheWay);
            failed = runAll(session, statements);
            if (blocking != null) {
                result(blocking);
            }
            execute(session, "SELECT pg_advisory_lock(1)");
            for (String seen : result(watching)) {
                int blank = seen.indexOf(' ');
                lock(before.get(Long.parseLong(seen.substring(0, blank))), mode(seen.substring(blank + 1)), locks);
            }
            execute(session, "SELECT count(*) FROM s2.other");
        }
        awaitCounters(monitor, marker);
        Files files = files(before, relations(monitor), statements);
        Rows rows = rows(before, start, readings(monitor, "pg_stat_all_tables"));
        rows.scanned().remove("s2.other");
        if (!failed.isEmpty() && files.isEmpty() && rows.scanned().isEmpty()) {
            return Seen.refused("refused " + failed);
        }
        return new Seen("", locks, rest(files, rows, failed), new TreeMap<>());
    }

    private static String runAll(Connection session, List<String> statements) throws SQLException {
        try {
            for (String sql : statements) {
                execute(session, sql);
            }
            return "";
        } catch (SQLException e) {
            return error(e);
        }
    }

    /** Transactions that hold one table each, and let go of them one after the other, parents first. */
    static FutureTask<Boolean> blocking(
            PostgresServer server, String database, Map<Long, Relation> before, PostgresLock mode) throws SQLException {
        List<Connection> holders = new ArrayList<>();
        for (Relation relation : new TreeMap<>(before).values()) {
            if ((relation.kind() == 'r' || relation.kind() == 'p')
                    && !relation.name().contains(".")) {
                Connection holder = server.connect(database);
                holders.add(holder);
                execute(holder, "BEGIN");
                execute(holder, "LOCK TABLE ONLY " + quoted(relation) + " IN " + mode.label() + " MODE");
            }
        }
        return started(new FutureTask<>(() -> {
            for (Connection holder : holders) {
                Thread.sleep(60);
                holder.close();
            }
            return true;
        }));
    }

    static FutureTask<String[]> watching(Connection loop, int pid) throws SQLException {
        execute(loop, LOOP);
        FutureTask<String[]> task = new FutureTask<>(() -> {
            try (Statement statement = loop.createStatement();
                    ResultSet row = statement.executeQuery("SELECT pg_temp.watch(" + pid + ")")) {
                row.next();
                Array array = row.getArray(1);
                return (String[]) array.getArray();
            }
        });
        started(task);
        pause();
        return task;
    }

    private static <T> FutureTask<T> started(FutureTask<T> task) {
        Thread thread = new Thread(task, "watch");
        thread.setDaemon(true);
        thread.start();
        return task;
    }

    static <T> T result(FutureTask<T> task) throws SQLException {
        try {
            return task.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new SQLException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException(e);
        }
    }

    /** Counters arrive some time after a session has ended, all of a session's at once. */
    private static void awaitCounters(Connection monitor, long marker) throws SQLException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (marker(monitor) == marker && System.nanoTime() < end) {
            pause();
        }
    }

    private static long marker(Connection monitor) throws SQLException {
        execute(monitor, "SELECT pg_stat_clear_snapshot()");
        return rows(
                        monitor,
                        "SELECT seq_scan, '' FROM pg_stat_all_tables WHERE schemaname = 's2' AND relname = 'other'")
                .get(0)
                .getKey();
    }

    // ── What was seen, in words ─────────────────────────────────────────────────────────────────────────────────────

    /** Relations whose files are others than before. */
    record Files(
            SortedSet<String> rewrites, SortedSet<String> fresh, SortedSet<String> builds, SortedSet<String> keeps) {
        boolean isEmpty() {
            return rewrites.isEmpty() && fresh.isEmpty() && builds.isEmpty() && keeps.isEmpty();
        }
    }

    static Files files(Map<Long, Relation> before, Map<Long, Relation> after, List<String> statements) {
        Files files = new Files(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        SortedSet<Long> old = new TreeSet<>();
        before.values().forEach(r -> old.add(r.file()));
        boolean empties = statements.stream().anyMatch(s -> s.startsWith("TRUNCATE") || s.contains("WITH NO DATA"));
        for (Map.Entry<Long, Relation> each : after.entrySet()) {
            Relation was = before.get(each.getKey());
            Relation is = each.getValue();
            if (is.file() == 0 || was != null && was.file() == is.file()) {
                continue;
            }
            if (was == null) {
                if (is.isIndex()) {
                    (old.contains(is.file()) ? files.keeps() : files.builds()).add(is.name());
                }
            } else if (empties || is.kind() == 'S') {
                files.fresh().add(is.name());
            } else {
                (is.isIndex() ? files.builds() : files.rewrites()).add(is.name());
            }
        }
        return files;
    }

    /** Tables that were read from end to end, and tables of which rows were inserted, updated or deleted. */
    record Rows(SortedSet<String> scanned, SortedSet<String> changed) {}

    static Rows rows(Map<Long, Relation> before, Map<Long, Reading> start, Map<Long, Reading> end) {
        Rows rows = new Rows(new TreeSet<>(), new TreeSet<>());
        Reading none = new Reading(0, 0, 0);
        end.forEach((oid, reading) -> {
            Reading earlier = start.getOrDefault(oid, none);
            Relation relation = before.get(oid);
            if (relation != null && reading.scans() > earlier.scans() && reading.rows() > earlier.rows()) {
                rows.scanned().add(relation.name());
            }
            if (relation != null && reading.changed() > earlier.changed()) {
                rows.changed().add(relation.name());
            }
        });
        return rows;
    }

    static void lock(@Nullable Relation relation, PostgresLock mode, SortedMap<String, PostgresLock> locks) {
        if (relation != null) {
            locks.merge(relation.name(), mode, Watch::stronger);
        }
    }

    /** {@code AccessExclusiveLock}. */
    static PostgresLock mode(String name) {
        for (PostgresLock mode : PostgresLock.values()) {
            if ((mode.label().replace(" ", "") + "LOCK").equalsIgnoreCase(name)) {
                return mode;
            }
        }
        throw new IllegalArgumentException(name);
    }

    static PostgresLock stronger(PostgresLock a, PostgresLock b) {
        return a.strength() > b.strength() ? a : b;
    }

    private static String rest(Files files, Rows rows, String failed) {
        StringBuilder text = new StringBuilder();
        list("rewrites", files.rewrites(), text);
        list("new files", files.fresh(), text);
        list("scans", rows.scanned(), text);
        list("changes", rows.changed(), text);
        list("builds", files.builds(), text);
        list("keeps", files.keeps(), text);
        if (!failed.isEmpty()) {
            text.append("; fails ").append(failed);
        }
        return text.toString();
    }

    private static void list(String word, SortedSet<String> names, StringBuilder text) {
        if (!names.isEmpty()) {
            text.append("; ").append(word).append(' ').append(String.join(", ", names));
        }
    }

    static String error(SQLException e) {
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return e.getSQLState() + " " + message.replaceFirst("^[A-Z]+: ", "");
    }

    // ── Asking the server ───────────────────────────────────────────────────────────────────────────────────────────

    static Map<Long, Relation> relations(Connection connection) throws SQLException {
        Map<Long, Relation> relations = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(RELATIONS)) {
            while (row.next()) {
                String schema = row.getString(2);
                String name = schema.equals("public") ? row.getString(3) : schema + "." + row.getString(3);
                relations.put(
                        row.getLong(1),
                        new Relation(
                                name, row.getString(4).charAt(0), row.getLong(5), row.getBoolean(6), row.getLong(7)));
            }
        }
        return relations;
    }

    /** The strongest lock that this session has on each relation, as another session sees it. */
    static Map<Long, PostgresLock> locks(Connection other, int pid) throws SQLException {
        Map<Long, PostgresLock> locks = new HashMap<>();
        for (Map.Entry<Long, String> each : rows(other, String.format(LOCKS, pid))) {
            locks.merge(each.getKey(), mode(each.getValue()), Watch::stronger);
        }
        return locks;
    }

    static Map<Long, Reading> readings(Connection connection, String view) throws SQLException {
        Map<Long, Reading> readings = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(String.format(SCANS, view))) {
            while (row.next()) {
                readings.put(row.getLong(1), new Reading(row.getLong(2), row.getLong(3), row.getLong(4)));
            }
        }
        return readings;
    }

    static int pid(Connection connection) throws SQLException {
        return rows(connection, "SELECT pg_backend_pid(), ''").get(0).getKey().intValue();
    }

    static List<Map.Entry<Long, String>> rows(Connection connection, String sql) throws SQLException {
        List<Map.Entry<Long, String>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                rows.add(Map.entry(row.getLong(1), row.getString(2)));
            }
        }
        return rows;
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    private static String quoted(Relation relation) {
        return "\"" + relation.name().replace(".", "\".\"") + "\"";
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
