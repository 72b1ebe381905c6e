package dev.lintel.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lintel.change.Change;
import dev.lintel.change.Constraint;
import dev.lintel.change.Expression;
import dev.lintel.change.Name;
import dev.lintel.migration.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JSqlStatementTest {

    private static final JSqlFrontEnd FRONT_END = new JSqlFrontEnd(Dialect.POSTGRESQL);
    private static final JSqlTables TABLES = new JSqlTables();

    private static final String MARKS = "([{'\"$;/*E\\é)-,";

    static List<String> fixtures() throws IOException {
        return Files.readAllLines(Path.of("test-fixtures/sql/data-statements.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void statementDoesWhatTheFixtureSays(String line) {
        int tab = line.indexOf('\t');
        StringBuilder shapes = new StringBuilder();
        for (Change change : FRONT_END.dml(line.substring(0, tab))) {
            shapes.append(shapes.length() == 0 ? "" : "; ").append(Shapes.of(change));
        }
        assertEquals(line.substring(tab + 1), shapes.toString());
    }

    @Test
    void brokenStatementsAreNeitherThrownNorHangTheReader() throws IOException {
        Random random = new Random(20261125);
        List<String> lines = fixtures();
        Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
            for (String line : lines) {
                String text = line.substring(0, line.indexOf('\t'));
                for (int i = 0; i < 15; i++) {
                    int at = random.nextInt(text.length() + 1);
                    String mark = String.valueOf(MARKS.charAt(random.nextInt(MARKS.length())));
                    String mutated = text.substring(0, at) + mark.repeat(1 + random.nextInt(3)) + text.substring(at);
                    assertFalse(FRONT_END.dml(text.substring(0, at)).isEmpty());
                    assertFalse(FRONT_END.dml(mutated).isEmpty());
                    assertEquals(mutated, FRONT_END.query(mutated).text());
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE t (a int, b int nonsense nonsense)",
                "CREATE TABLE t (a int) WHATEVER",
                "CREATE TABLE t (a int CONSTRAINT n UNIQUE NULLS NOT DISTINCT CONSTRAINT m DEFAULT 1)",
                "CREATE TABLE t OF u",
                "CREATE TABLE t (a, b) AS SELECT 1, 2",
                "CREATE TABLE p PARTITION OF t (a NOT NULL) FOR VALUES IN (1)",
                "CREATE TABLE t (a int); DROP TABLE u",
                "ALTER TABLE t ADD COLUMN a int",
                "CREATE TABLE t (a int",
            })
    void createTableOfWhichAWordIsNotKnownIsNotRead(String text) {
        assertTrue(TABLES.createTable(text).isEmpty());
    }

    @Test
    void createTableKeepsNamesThatAreKeywordsElsewhere() {
        Change.CreateTable table = assertInstanceOf(
                Change.CreateTable.class,
                TABLES.createTable("CREATE TABLE settings (key text CONSTRAINT pk PRIMARY KEY, uuid uuid NOT NULL,"
                                + " CHECK (length( key )<10), CONSTRAINT u UNIQUE (uuid))")
                        .orElseThrow());
        assertEquals(Name.of("settings"), table.table());
        assertEquals("key", table.columns().get(0).name());
        assertEquals("pk", table.columns().get(0).constraints().get(0).name());
        assertEquals("uuid", table.columns().get(1).type().sql());
        assertEquals("u", table.constraints().get(1).name());
    }

    @Test
    void conditionOfAColumnIsTheTextOfTheUserThoughJSqlParserWritesItAnew() {
        Change.CreateTable table =
                (Change.CreateTable) TABLES.createTable("CREATE TABLE t (a int CHECK (a>0  AND a<10))")
                        .orElseThrow();
        Constraint.Check check = assertInstanceOf(
                Constraint.Check.class, table.columns().get(0).constraints().get(0));
        assertEquals("a>0  AND a<10", check.condition().text());
    }

    @Test
    void bulkInsertAboveTheLimitIsRefusedWithTheReason() {
        String bulk = "INSERT INTO t VALUES " + "(1, 'some text'),".repeat(20_000) + "(1, 'some text')";
        Change.NotUnderstood refused =
                assertInstanceOf(Change.NotUnderstood.class, FRONT_END.dml(bulk).get(0));
        assertEquals("longer than 256 KB", refused.reason());
    }

    @Test
    void operatorThatJSqlParserWouldMisreadIsRefused() {
        assertEquals(new Expression.Other("a -|- b", List.of(), false), FRONT_END.expression("a -|- b"));
        Change.NotUnderstood refused = assertInstanceOf(
                Change.NotUnderstood.class,
                FRONT_END.dml("DELETE FROM t WHERE a @@@ b").get(0));
        assertEquals("the operator @@@", refused.reason());
    }
}
