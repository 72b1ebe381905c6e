package dev.lintel.engine.postgresql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lintel.change.AnyChange;
import dev.lintel.change.Change;
import dev.lintel.engine.Impact;
import dev.lintel.engine.Refusal;
import dev.lintel.engine.Situation;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Session;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PostgreSqlTest {

    private static final String USERS = "CREATE TABLE users (id bigint PRIMARY KEY, email varchar(100), age int);";

    static Stream<Class<?>> kinds() {
        return AnyChange.kinds();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindOfChangeHasAnAnswerOnKnownAndUnknownThings(Class<?> kind) {
        Schema known = History.of(18, "CREATE TABLE x (x int PRIMARY KEY);").schema();
        for (boolean full : new boolean[] {true, false}) {
            for (Schema schema : List.of(Schema.empty(), known)) {
                for (int version = 10; version <= 18; version++) {
                    Change change = AnyChange.of(kind, full);
                    Situation situation =
                            new Situation(change, List.of(change), schema, schema, schema, Session.FRESH, full);
                    assertTrue(PostgreSql.forecast(change, new Forecast(situation, version)), kind.getSimpleName());
                    assertNotNull(new PostgreSql(version).impact(situation));
                }
            }
        }
    }

    @Test
    void whatIsRefusedLocksNothing() {
        Impact impact = History.of(18, USERS).inATransaction().impact("CREATE INDEX CONCURRENTLY i ON users (age);");
        assertEquals(refusal(Refusal.Kind.IN_TRANSACTION), kind(impact));
        assertEquals(List.of(), impact.locks());
        assertEquals(List.of(), impact.work());
    }

    // ── Tables of which nothing is known ────────────────────────────────────────────────────────────────────────────

    @Test
    void theTypeOfAnUnknownColumnIsTakenForTheWorse() {
        Impact impact = History.of(18, "").impact("ALTER TABLE users ALTER COLUMN email TYPE text;");
        assertEquals("users ACCESS EXCLUSIVE", History.locks(impact));
        assertEquals("REWRITE users", History.work(impact));
        assertEquals(List.of("the present type of users.email"), impact.unknowns());
    }

    @Test
    void aColumnThatIsAddedToAnUnknownTableLeavesNoQuestion() {
        Impact impact = History.of(18, "").impact("ALTER TABLE users ADD COLUMN x int DEFAULT 5;");
        assertEquals("", History.work(impact));
        assertEquals(List.of(), impact.unknowns());
    }

    @Test
    void aFunctionThatNobodyKnowsIsTakenForVolatile() {
        Impact impact = History.of(18, "").impact("ALTER TABLE users ADD COLUMN x text DEFAULT snowflake_id();");
        assertEquals("REWRITE users", History.work(impact));
        assertEquals(List.of("whether snowflake_id() is volatile"), impact.unknowns());
    }

    @Test
    void whatAMigrationSaidOfAnUnknownTableCounts() {
        Impact impact = History.of(18, "ALTER TABLE users ADD CONSTRAINT c CHECK (age IS NOT NULL);")
                .impact("ALTER TABLE users ALTER COLUMN age SET NOT NULL;");
        assertEquals("", History.work(impact));
        assertEquals(List.of(), impact.unknowns());
    }

    @Test
    void anUnknownIndexHasAnUnknownTable() {
        Impact impact = History.of(18, "").impact("DROP INDEX users_email;");
        assertEquals("users_email ACCESS EXCLUSIVE", History.locks(impact));
        assertEquals(List.of("the table of index users_email, which is locked too"), impact.unknowns());
    }

    // ── Several actions of one statement ────────────────────────────────────────────────────────────────────────────

    @Test
    void eachActionThatNeedsTheRewriteReportsIt() {
        List<Impact> impacts = History.of(18, USERS)
                .impacts("ALTER TABLE users ALTER COLUMN id TYPE numeric, ALTER COLUMN age TYPE bigint,"
                        + " ADD COLUMN x int;");
        assertEquals("REWRITE users", History.work(impacts.get(0)));
        assertEquals("REWRITE users", History.work(impacts.get(1)));
        assertEquals("", History.work(impacts.get(2)));
    }

    @Test
    void theTablesOfOneDropMayReferenceEachOther() {
        History history = History.of(18, USERS + "CREATE TABLE orders (id int, user_id bigint REFERENCES users (id));");
        for (Impact impact : history.impacts("DROP TABLE users, orders;")) {
            assertEquals(null, impact.refusal());
        }
        assertEquals(refusal(Refusal.Kind.DEPENDENTS), kind(history.impact("DROP TABLE users;")));
    }

    // ── The session ─────────────────────────────────────────────────────────────────────────────────────────────────

    @ParameterizedTest
    @CsvSource({
        "11, SET timezone = 'UTC', REWRITE events, 0",
        "12, SET timezone = 'UTC', '', 0",
        "12, SET TIME ZONE 'UTC', '', 0",
        "12, SET timezone TO 'Europe/Berlin', REWRITE events, 0",
        "12, SELECT 1, REWRITE events, 1",
    })
    void theTimeZoneDecidesWhetherTimestampsStay(int version, String before, String work, int unknowns) {
        Impact impact = History.of(version, "CREATE TABLE events (id int, at timestamp);")
                .then(before + ";")
                .impact("ALTER TABLE events ALTER COLUMN at TYPE timestamptz;");
        assertEquals(work, History.work(impact));
        assertEquals(unknowns, impact.unknowns().size());
    }

    // ── Transactions ────────────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void aNewValueCannotBeUsedInItsTransaction() {
        History history = History.of(18, "CREATE TYPE state AS ENUM ('open'); CREATE TABLE t (id int, s state);")
                .inATransaction()
                .then("ALTER TYPE state ADD VALUE 'done';");
        assertEquals(
                refusal(Refusal.Kind.NEW_ENUM_VALUE), kind(history.impact("UPDATE t SET s = 'done' WHERE id = 1;")));
        assertEquals(refusal(Refusal.Kind.NEW_ENUM_VALUE), kind(history.impact("DELETE FROM t WHERE s = 'done';")));
        assertEquals("none", kind(history.impact("UPDATE t SET s = 'open' WHERE id = 1;")));
    }

    @Test
    void addingAValueNeedsNoTransactionOfItsOwnSince12() {
        String type = "CREATE TYPE state AS ENUM ('open');";
        String add = "ALTER TYPE state ADD VALUE 'done';";
        assertEquals(
                refusal(Refusal.Kind.IN_TRANSACTION),
                kind(History.of(11, type).inATransaction().impact(add)));
        assertEquals("none", kind(History.of(11, type).impact(add)));
        assertEquals("none", kind(History.of(12, type).inATransaction().impact(add)));
        assertEquals("none", kind(History.of(11, "").inATransaction().then(type).impact(add)));
    }

    @Test
    void lockTableNeedsATransaction() {
        assertEquals(
                refusal(Refusal.Kind.UNSUPPORTED), kind(History.of(18, USERS).impact("LOCK TABLE users;")));
    }

    // ── Types ───────────────────────────────────────────────────────────────────────────────────────────────────────

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "varchar(10)|character varying(20)|false",
                "varchar(10)|varchar(10)|false",
                "varchar|varchar(10)|true",
                "decimal(10,2)|numeric(12,2)|false",
                "numeric(10)|numeric(12,0)|false",
                "numeric|numeric(10,2)|true",
                "timestamp(3)|timestamp(6) without time zone|false",
                "timestamp|timestamp(6)|false",
                "timestamp|timestamp(3)|true",
                "interval|interval(6)|false",
                "int|integer|false",
                "serial|int|false",
                "float|double precision|false",
                "float(10)|real|false",
                "float(30)|real|true",
                "char|char(1)|false",
                "char|char(2)|true",
                "char(5)|bpchar|false",
                "bit|bit(1)|false",
                "bit(8)|varbit|false",
                "bit(8)|varbit(8)|true",
                "text[]|text[][]|false",
                "text[]|varchar[]|true",
                "text|text[]|true",
                "pg_catalog.int4|int|false",
            })
    void theRowsStayWhereTheServerTakesOneTypeForTheOther(String from, String to, boolean rewrites) {
        Impact impact =
                History.of(18, "CREATE TABLE t (c " + from + ");").impact("ALTER TABLE t ALTER c TYPE " + to + ";");
        assertEquals(rewrites ? "REWRITE t" : "", History.work(impact));
        assertEquals(List.of(), impact.unknowns());
    }

    @Test
    void aTypeFromAnExtensionIsNotKnown() {
        Impact impact = History.of(18, "CREATE TABLE t (c geometry(Point));")
                .impact("ALTER TABLE t ALTER c TYPE geometry(Point, 4326);");
        assertEquals("REWRITE t", History.work(impact));
        assertEquals(1, impact.unknowns().size());
    }

    @Test
    void domainsThatStandOnEachOtherInACircleEndSomewhere() {
        Impact impact = History.of(18, "CREATE DOMAIN a AS b; CREATE DOMAIN b AS a; CREATE TABLE t (c a);")
                .impact("ALTER TABLE t ALTER c TYPE b;");
        assertNotNull(impact);
    }

    @Test
    void aFunctionThatCallsItselfEndsSomewhere() {
        Impact impact = History.of(18, "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'select f()';")
                .impact("ALTER TABLE t ADD COLUMN c int DEFAULT f();");
        assertEquals("REWRITE t", History.work(impact));
    }

    // ── Partitioned tables ──────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void theKeyOfAPartitionedTableContainsItsPartitionKey() {
        assertEquals(
                "none",
                kind(History.of(18, "").impact("CREATE TABLE q (d date PRIMARY KEY, x int) PARTITION BY RANGE (d);")));
        assertEquals(
                refusal(Refusal.Kind.INELIGIBLE),
                kind(History.of(18, "").impact("CREATE TABLE q (d date, x int UNIQUE) PARTITION BY RANGE (d);")));
    }

    @Test
    void aPartitionIsLockedWithItsTable() {
        Impact impact = History.of(
                        18,
                        "CREATE TABLE t (id int, x int) PARTITION BY RANGE (id);"
                                + "CREATE TABLE t1 PARTITION OF t FOR VALUES FROM (1) TO (9) PARTITION BY RANGE (id);"
                                + "CREATE TABLE t11 PARTITION OF t1 FOR VALUES FROM (1) TO (5);")
                .impact("ALTER TABLE t ALTER x SET NOT NULL;");
        assertEquals("t ACCESS EXCLUSIVE, t1 ACCESS EXCLUSIVE, t11 ACCESS EXCLUSIVE", History.locks(impact));
        assertEquals("SCAN t11", History.work(impact));
    }

    // ── Names ───────────────────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void aSchemaQualifiedNameIsTheSameTable() {
        Impact impact = History.of(18, "CREATE TABLE app.\"User\" (id int PRIMARY KEY);")
                .impact("CREATE INDEX i ON app.\"User\" (id);");
        assertEquals("app.\"User\" SHARE", History.locks(impact));
    }

    @Test
    void theIndexOfAColumnWithoutANameGetsTheServersName() {
        Impact impact = History.of(18, USERS).impact("CREATE INDEX ON users (age, lower(email));");
        assertEquals("INDEX_BUILD users users_age_lower_idx", History.work(impact));
    }

    private static String refusal(Refusal.Kind kind) {
        return kind.name();
    }

    private static String kind(Impact impact) {
        Refusal refusal = impact.refusal();
        return refusal == null ? "none" : refusal.kind().name();
    }
}
