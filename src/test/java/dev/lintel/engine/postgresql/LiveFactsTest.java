package dev.lintel.engine.postgresql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lintel.engine.Impact;
import dev.lintel.engine.Refusal;
import dev.lintel.server.PostgresServer;
import dev.lintel.server.PostgresServers;
import dev.lintel.server.RealPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Lets real servers list what the engine takes from them. {@code -Dgolden=update} writes {@code functions.tsv}, {@code
 * casts.tsv} and {@code foreign-keys.tsv}; what stands in the code is held as it is.
 */
@RealPostgres
final class LiveFactsTest {

    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));
    private static final Path RESOURCES = Path.of("src/main/resources/dev/lintel/engine/postgresql");
    private static final String HEADER = "# Listed by a real server; written by LiveFactsTest, never by hand.";

    /** What {@code functions.tsv} calls less than volatile, and an earlier version volatile. On 10 it does not count. */
    private static final Map<String, Integer> STABLE_SINCE = Map.of("timezone", 15);

    /** Aggregates and window functions cannot stand in a default, and nobody calls what takes or gives internal values. */
    private static final String FUNCTIONS = """
            SELECT proname || E'\\t' || max(provolatile::text) FROM pg_proc WHERE NOT EXISTS (
                SELECT FROM unnest(proargtypes || prorettype) t WHERE t::regtype::text IN ('internal', 'cstring', 'trigger',
                    'event_trigger', 'language_handler', 'fdw_handler', 'index_am_handler', 'table_am_handler', 'tsm_handler'))
                AND proname !~ '^(_pg_|binary_upgrade_|pg_stat_get_|pg_replication_)' AND proname !~ '(_recv|_send)$' AND KIND
            GROUP BY proname ORDER BY proname::text COLLATE "C\"""";

    /** Each cast without a function is tried on a table with an index. */
    private static final String TRY_CASTS = """
            DO $$ DECLARE r record; heap oid; idx oid; kept text; BEGIN
                FOR r IN SELECT s.typname AS source, t.typname AS target FROM pg_cast c
                         JOIN pg_type s ON s.oid = c.castsource JOIN pg_type t ON t.oid = c.casttarget
                         WHERE c.castmethod = 'b' AND s.typtype = 'b' AND t.typtype = 'b'
                           AND s.typname !~ '^(_|pg_)' AND t.typname !~ '^(_|pg_)' LOOP
                    BEGIN
                        EXECUTE format('CREATE TABLE x (c %I)', r.source);
                        BEGIN EXECUTE 'CREATE INDEX xi ON x (c)'; EXCEPTION WHEN undefined_object THEN END;
                        heap := pg_relation_filenode('x'); idx := pg_relation_filenode(to_regclass('xi'));
                        EXECUTE format('ALTER TABLE x ALTER COLUMN c TYPE %I USING c::%I', r.target, r.target);
                        kept := CASE WHEN idx IS NULL THEN 'none' WHEN idx = pg_relation_filenode(to_regclass('xi')) THEN 'kept'
                                ELSE 'rebuilt' END;
                        IF heap = pg_relation_filenode('x') THEN INSERT INTO facts VALUES (r.source, r.target, kept); END IF;
                    EXCEPTION WHEN datatype_mismatch OR cannot_coerce OR feature_not_supported THEN
                    END;
                    DROP TABLE IF EXISTS x;
                END LOOP;
            END $$""";

    private static final String TYPES = """
            SELECT DISTINCT typname::text COLLATE "C" FROM pg_type
            WHERE typtype IN ('b', 'r', 'm') AND typcategory <> 'A' AND typname !~ '^(_|pg_)' ORDER BY 1""";

    /** Every pair of built-in types that can stand on both sides of a foreign key. What is to be referenced needs an index. */
    private static final String TRY_REFERENCES = """
            DO $$ DECLARE t record; s record; BEGIN
                CREATE TEMP TABLE referencing ();
                CREATE TEMP TABLE referenced ();
                FOR t IN SELECT DISTINCT typname FROM pg_type
                         WHERE typtype IN ('b', 'r', 'm') AND typcategory <> 'A' AND typname !~ '^(_|pg_)' LOOP
                    EXECUTE format('ALTER TABLE referencing ADD COLUMN %1$I %1$I', t.typname);
                    BEGIN
                        EXECUTE format('ALTER TABLE referenced ADD COLUMN %1$I %1$I UNIQUE', t.typname);
                    EXCEPTION WHEN undefined_object THEN
                    END;
                END LOOP;
            END $$;
            DO $$ DECLARE t record; s record; BEGIN
                FOR t IN SELECT attname FROM pg_attribute WHERE attrelid = 'referenced'::regclass AND attnum > 0 LOOP
                    FOR s IN SELECT attname FROM pg_attribute WHERE attrelid = 'referencing'::regclass AND attnum > 0 LOOP
                        BEGIN
                            EXECUTE format('ALTER TABLE referencing ADD CONSTRAINT k FOREIGN KEY (%I) REFERENCES referenced (%I)',
                                s.attname, t.attname);
                            ALTER TABLE referencing DROP CONSTRAINT k;
                            INSERT INTO facts VALUES (s.attname, t.attname);
                        EXCEPTION WHEN datatype_mismatch THEN
                            -- These two cannot be compared.
                        WHEN internal_error THEN
                            -- From 18 on "char" and text, for their collations, by an error that nobody should rely on.
                            INSERT INTO facts VALUES (s.attname, t.attname);
                        END;
                    END LOOP;
                END LOOP;
            END $$""";

    static Stream<Integer> versions() {
        return PostgresServers.versions().stream();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void functionsAreAsVolatileAsTheServerSays(int version, PostgresServers servers) throws Exception {
        Map<String, String> listed = new TreeMap<>();
        try (Connection connection = withExtensions(servers.of(version))) {
            List<String> rows =
                    rows(connection, FUNCTIONS.replace("KIND", version < 11 ? "NOT proisagg" : "prokind = 'f'"));
            if (version == PostgreSql.LATEST) {
                hold("functions.tsv", rows);
            }
            rows.forEach(row -> listed.put(row.substring(0, row.indexOf('\t')), row.substring(row.indexOf('\t') + 1)));
        }
        Map<String, String> differing = new TreeMap<>();
        Map<String, String> known = new TreeMap<>();
        for (List<String> row : Facts.rows("functions.tsv")) {
            String earlier = listed.get(row.get(0));
            if (earlier != null && earlier.equals("v") != row.get(1).equals("v")) {
                differing.put(row.get(0), earlier);
            }
            if (version < STABLE_SINCE.getOrDefault(row.get(0), 0)) {
                known.put(row.get(0), "v");
            }
        }
        assertEquals(known, differing);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void castsKeepTheRowsAsTheServerDoes(int version, PostgresServers servers) throws Exception {
        List<String> casts;
        List<String> types;
        try (Connection connection = withExtensions(servers.of(version))) {
            execute(connection, "CREATE TEMP TABLE facts (source text, target text, index text)");
            execute(connection, TRY_CASTS);
            casts = rows(
                    connection,
                    "SELECT source || E'\\t' || target || E'\\t' || index FROM facts"
                            + " ORDER BY source COLLATE \"C\", target COLLATE \"C\"");
            types = rows(connection, TYPES);
        }
        assertTrue(casts.contains("varchar\ttext\tkept"), casts::toString);
        if (version == PostgreSql.LATEST) {
            List<String> lines = new ArrayList<>(casts);
            lines.addAll(types);
            hold("casts.tsv", lines);
        }
        List<String> expected = new ArrayList<>();
        List<String> latest = Facts.rows("casts.tsv").stream()
                .filter(r -> r.size() == 1)
                .map(r -> r.get(0))
                .toList();
        for (List<String> row : Facts.rows("casts.tsv")) {
            if (row.size() > 1 && types.contains(row.get(0)) && types.contains(row.get(1))) {
                expected.add(String.join("\t", row));
            }
        }
        // abstime and reltime went away with 12.
        casts.removeIf(row -> !latest.contains(row.split("\t", -1)[0]) || !latest.contains(row.split("\t", -1)[1]));
        assertEquals(expected, casts);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void columnsReferenceOthersAsTheServerTakesThem(int version, PostgresServers servers) throws Exception {
        List<String> taken;
        List<String> types;
        try (Connection connection = withExtensions(servers.of(version))) {
            execute(connection, "CREATE TEMP TABLE facts (source text, target text)");
            execute(connection, TRY_REFERENCES);
            taken = rows(
                    connection,
                    "SELECT source || E'\\t' || target FROM facts WHERE source <> target"
                            + " ORDER BY source COLLATE \"C\", target COLLATE \"C\"");
            types = rows(connection, TYPES);
        }
        assertTrue(taken.contains("int4\tint8"), taken::toString);
        if (version == PostgreSql.LATEST) {
            hold("foreign-keys.tsv", taken);
        }
        List<String> expected = new ArrayList<>();
        for (List<String> row : Facts.rows("foreign-keys.tsv")) {
            if (types.containsAll(row)) {
                expected.add(String.join("\t", row));
            }
        }
        // abstime and reltime went away with 12.
        taken.removeIf(row -> row.startsWith("abstime\t") || row.startsWith("reltime\t"));
        assertEquals(expected, taken);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void lockModesKeepOutWhatTheServerKeepsOut(int version, PostgresServers servers) throws Exception {
        PostgresServer server = servers.of(version);
        try (Connection one = server.connect();
                Connection other = server.connect()) {
            execute(one, "CREATE TABLE IF NOT EXISTS lintel_locked ()");
            try {
                for (PostgresLock held : PostgresLock.values()) {
                    for (PostgresLock asked : PostgresLock.values()) {
                        execute(one, "BEGIN; LOCK TABLE lintel_locked IN " + held.label() + " MODE");
                        String state =
                                refusal(other, "BEGIN; LOCK TABLE lintel_locked IN " + asked.label() + " MODE NOWAIT");
                        execute(other, "ROLLBACK");
                        execute(one, "ROLLBACK");
                        assertEquals(
                                held.conflictsWith(asked) ? "55P03" : "",
                                state,
                                asked.label() + " while " + held.label() + " is held");
                    }
                }
            } finally {
                execute(one, "DROP TABLE lintel_locked");
            }
        }
    }

    /** Every command of the manual's part VI that some version keeps out of transactions, and its nearest kin. */
    static final List<String> COMMANDS = List.of(
            "ALTER DATABASE postgres SET TABLESPACE pg_default",
            "ALTER DATABASE postgres SET work_mem = '5MB'",
            "ALTER SYSTEM SET work_mem = '4MB'",
            "ALTER SYSTEM RESET work_mem",
            "ALTER TYPE mood ADD VALUE 'worse'",
            "ALTER TABLE parts DETACH PARTITION part_1",
            "ALTER TABLE parts DETACH PARTITION part_1 CONCURRENTLY",
            "ANALYZE",
            "ANALYZE t",
            "CHECKPOINT",
            "CLUSTER",
            "CLUSTER t USING t_a_idx",
            "CLUSTER parts USING parts_a_idx",
            "CREATE DATABASE lintel_new",
            "CREATE INDEX ON t (b)",
            "CREATE INDEX CONCURRENTLY ON t (b)",
            "CREATE UNIQUE INDEX CONCURRENTLY ON t (b)",
            "CREATE SUBSCRIPTION sub CONNECTION 'host=127.0.0.1 port=1' PUBLICATION p",
            "CREATE SUBSCRIPTION sub CONNECTION 'host=127.0.0.1 port=1' PUBLICATION p WITH (connect = false)",
            "CREATE TABLESPACE lintel_space LOCATION '/lintel/nowhere'",
            "DISCARD ALL",
            "DISCARD PLANS",
            "DISCARD TEMP",
            "DROP DATABASE lintel_missing",
            "DROP DATABASE IF EXISTS lintel_missing",
            "DROP INDEX t_a_idx",
            "DROP INDEX CONCURRENTLY t_a_idx",
            "DROP TABLESPACE lintel_missing",
            "DROP TABLESPACE IF EXISTS lintel_missing",
            "REFRESH MATERIALIZED VIEW m",
            "REFRESH MATERIALIZED VIEW CONCURRENTLY m",
            "REINDEX INDEX t_a_idx",
            "REINDEX INDEX CONCURRENTLY t_a_idx",
            "REINDEX TABLE t",
            "REINDEX TABLE CONCURRENTLY t",
            "REINDEX TABLE parts",
            "REINDEX INDEX parts_a_idx",
            "REINDEX SCHEMA public",
            "REINDEX DATABASE postgres",
            "REINDEX SYSTEM postgres",
            "VACUUM",
            "VACUUM t",
            "VACUUM (FULL) t",
            "VACUUM ANALYZE t");

    private static final String TABLES = """
            CREATE TYPE mood AS ENUM ('good');
            CREATE TABLE t (a int, b int);
            CREATE INDEX t_a_idx ON t (a);
            CREATE TABLE parts (a int) PARTITION BY LIST (a);
            CREATE TABLE part_1 PARTITION OF parts FOR VALUES IN (1);
            CREATE MATERIALIZED VIEW m AS SELECT a FROM t;
            CREATE UNIQUE INDEX m_a_idx ON m (a);
            """;

    /** 25001 is the state of "cannot run inside a transaction block" and of nothing else that could come here. */
    @ParameterizedTest
    @MethodSource("versions")
    void whatTheServerKeepsOutOfTransactionsIsRefused(int version, PostgresServers servers) throws Exception {
        String tables = TABLES + (version < 11 ? "" : "CREATE INDEX parts_a_idx ON parts (a);\n");
        History history = History.of(version, tables);
        List<String> differing = new ArrayList<>();
        try (Connection connection = servers.of(version).connect()) {
            execute(connection, "CREATE SCHEMA lintel_facts; SET search_path = lintel_facts;" + tables);
            try {
                for (String command : COMMANDS) {
                    execute(connection, "BEGIN");
                    String state = refusal(connection, command);
                    execute(connection, "ROLLBACK");
                    // What a version does not have at all is a syntax error before it can be out of place.
                    if (!state.equals("42601") && state.equals("25001") != refusedInTransaction(history, command)) {
                        differing.add(command + ": " + state);
                    }
                }
            } finally {
                execute(connection, "DROP SCHEMA lintel_facts CASCADE");
            }
        }
        assertEquals(List.of(), differing);
    }

    private static boolean refusedInTransaction(History history, String command) {
        for (Impact impact : history.inATransaction().impacts(command)) {
            Refusal refusal = impact.refusal();
            if (refusal != null && refusal.kind() == Refusal.Kind.IN_TRANSACTION) {
                return true;
            }
        }
        return false;
    }

    private static void hold(String resource, List<String> rows) throws IOException {
        String text = HEADER + "\n" + String.join("\n", rows) + "\n";
        Path file = RESOURCES.resolve(resource);
        if (UPDATE) {
            Files.writeString(file, text);
        }
        assertEquals(Files.readString(file), text, resource);
    }

    private static Connection withExtensions(PostgresServer server) throws SQLException {
        Connection connection = server.connect();
        for (String extension : List.of("citext", "hstore", "pgcrypto", "uuid-ossp")) {
            // They come with every packaging but for the smallest images.
            String state = refusal(connection, "CREATE EXTENSION IF NOT EXISTS \"" + extension + "\"");
            assumeTrue(state.isEmpty(), "no extension " + extension);
        }
        return connection;
    }

    private static String refusal(Connection connection, String sql) {
        try {
            execute(connection, sql);
            return "";
        } catch (SQLException e) {
            return e.getSQLState();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    private static List<String> rows(Connection connection, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }
}
