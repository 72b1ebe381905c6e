package dev.lintel.engine.postgresql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lintel.engine.Impact;
import dev.lintel.engine.Work;
import dev.lintel.server.PostgresServer;
import dev.lintel.server.PostgresServers;
import dev.lintel.server.RealPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Changes a column from every usual type to every other on real servers, and holds what is written anew against the prediction. */
@RealPostgres
final class LiveConversionsTest {

    private static final String SETUP = """
            CREATE DOMAIN short_text AS varchar(10);
            CREATE DOMAIN filled_text AS varchar(10) CHECK (VALUE <> '');
            CREATE TYPE mood AS ENUM ('good', 'bad');
            """;

    /** Spelled in the usual ways, with and without lengths. */
    private static final List<String> TYPES = List.of(
            "varchar",
            "varchar(10)",
            "varchar(20)",
            "character varying(20)",
            "text",
            "char",
            "char(10)",
            "char(20)",
            "bpchar",
            "name",
            "\"char\"",
            "citext",
            "short_text",
            "filled_text",
            "mood",
            "smallint",
            "integer",
            "bigint",
            "oid",
            "regclass",
            "real",
            "double precision",
            "float(20)",
            "money",
            "boolean",
            "numeric",
            "numeric(10)",
            "numeric(10,2)",
            "numeric(12,2)",
            "numeric(12,4)",
            "decimal(14,2)",
            "date",
            "timestamp",
            "timestamp(0)",
            "timestamp(3)",
            "timestamp(6)",
            "timestamptz",
            "timestamptz(3)",
            "timestamp(6) with time zone",
            "time",
            "time(0)",
            "time(3)",
            "timetz",
            "timetz(3)",
            "interval",
            "interval(3)",
            "interval(6)",
            "interval day to second",
            "interval day to second(3)",
            "interval year to month",
            "interval hour",
            "interval minute to second(0)",
            "bit",
            "bit(4)",
            "bit(8)",
            "varbit",
            "varbit(4)",
            "bit varying(8)",
            "json",
            "jsonb",
            "xml",
            "uuid",
            "bytea",
            "inet",
            "cidr",
            "macaddr",
            "text[]",
            "varchar(10)[]",
            "varchar(20)[]",
            "integer[]",
            "bigint[]",
            "int4range",
            "point");

    /** Gives a line for each change that the server does, and undoes it: the types, and what was written anew. */
    private static final String TRY = """
            CREATE FUNCTION pg_temp.all_changes(types text[]) RETURNS SETOF text LANGUAGE plpgsql AS $$
            DECLARE
                source text;
                target text;
                converted text;
                rows_before oid;
                index_before oid;
                written text;
            BEGIN
                FOREACH source IN ARRAY types LOOP
                    EXECUTE format('CREATE TABLE x (c %s)', source);
                    BEGIN CREATE INDEX xi ON x (c); EXCEPTION WHEN undefined_object THEN END;
                    rows_before := pg_relation_filenode('x');
                    index_before := pg_relation_filenode(to_regclass('xi'));
                    FOREACH target IN ARRAY types LOOP
                        written := NULL;
                        FOREACH converted IN ARRAY ARRAY['', format(' USING c::%s', target)] LOOP
                            -- What the server does by itself it does with USING in the same way.
                            CONTINUE WHEN written IS NOT NULL;
                            BEGIN
                                EXECUTE format('ALTER TABLE x ALTER COLUMN c TYPE %s%s', target, converted);
                                written := CASE
                                    WHEN rows_before <> pg_relation_filenode('x') THEN 'rows'
                                    WHEN index_before <> pg_relation_filenode(to_regclass('xi')) THEN 'index'
                                    ELSE 'nothing' END;
                                RAISE EXCEPTION 'undo it';
                            EXCEPTION WHEN others THEN
                                IF written IS NOT NULL THEN
                                    RETURN NEXT source || ';' || target || converted || ';' || written;
                                END IF;
                            END;
                        END LOOP;
                    END LOOP;
                    DROP TABLE x;
                END LOOP;
            END $$""";

    static Stream<Integer> versions() {
        return PostgresServers.versions().stream();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void aNewTypeWritesAnewWhatIsPredicted(int version, PostgresServers servers) throws Exception {
        List<String> differing = new ArrayList<>();
        List<String> done = changes(servers.of(version));
        Map<String, History> histories = new TreeMap<>();
        for (String line : done) {
            String[] cells = line.split(";", -1);
            History history = histories.computeIfAbsent(
                    cells[0],
                    type -> History.of(version, SETUP + "CREATE TABLE x (c " + type + "); CREATE INDEX xi ON x (c);")
                            .then("SET TimeZone = 'UTC'"));
            Impact impact = history.impact("ALTER TABLE x ALTER COLUMN c TYPE " + cells[1]);
            if (!cells[2].equals(written(impact))) {
                differing.add(cells[0] + " to " + cells[1] + ": " + cells[2] + ", not " + written(impact));
            }
        }
        assertTrue(done.size() > TYPES.size() * 10, done.size() + " changes");
        assertEquals(List.of(), differing);
    }

    private static String written(Impact impact) {
        String written = "nothing";
        for (Work work : impact.work()) {
            if (work.kind() == Work.Kind.REWRITE) {
                return "rows";
            }
            if (work.kind() == Work.Kind.INDEX_BUILD) {
                written = "index";
            }
        }
        return written;
    }

    private static List<String> changes(PostgresServer server) throws SQLException {
        List<String> changes = new ArrayList<>();
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute("CREATE EXTENSION IF NOT EXISTS citext");
            statement.execute("CREATE SCHEMA lintel_types; SET search_path = lintel_types, public;" + SETUP);
            statement.execute(TRY);
            String types = "ARRAY[" + TYPES.stream().map(t -> "'" + t + "'").collect(Collectors.joining(", ")) + "]";
            try (ResultSet rows = statement.executeQuery("SELECT pg_temp.all_changes(" + types + ")")) {
                while (rows.next()) {
                    changes.add(rows.getString(1));
                }
            } finally {
                statement.execute("DROP SCHEMA lintel_types CASCADE");
            }
        }
        return changes;
    }
}
