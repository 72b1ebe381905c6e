package dev.lintel.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lintel.change.Change;
import dev.lintel.change.Expression;
import dev.lintel.change.Name;
import dev.lintel.migration.Dialect;
import dev.lintel.migration.Script;
import dev.lintel.migration.SourceFile;
import dev.lintel.sql.ReadStatement.Placed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlReaderTest {

    private static ReadScript read(String sql) {
        return read(sql, Dialect.POSTGRESQL);
    }

    private static ReadScript read(String sql, Dialect dialect) {
        return new SqlReader(dialect).read(Script.of(new SourceFile("V1__x.sql", sql)));
    }

    private static List<String> texts(String sql) {
        List<String> texts = new ArrayList<>();
        for (ReadStatement statement : read(sql).statements()) {
            texts.add(statement.statement().text());
        }
        return texts;
    }

    private static Change only(String sql) {
        ReadScript read = read(sql);
        assertEquals(1, read.statements().size());
        assertEquals(1, read.statements().get(0).changes().size());
        return read.statements().get(0).changes().get(0).change();
    }

    @Test
    void eachActionKnowsItsOwnPlace() {
        String sql = "ALTER TABLE t\n  ADD COLUMN a int, -- why\n  DROP COLUMN b /* x */ CASCADE,\n  FOO ;";
        ReadStatement statement = read(sql).statements().get(0);
        List<String> parts = new ArrayList<>();
        for (Placed placed : statement.changes()) {
            parts.add(sql.substring(placed.start(), placed.end()));
        }
        assertEquals(
                List.of("DROP COLUMN b /* x */ CASCADE", "ADD COLUMN a int", "FOO"), parts, "in the server's order");
        assertInstanceOf(Change.NotUnderstood.class, statement.changes().get(2).change());
    }

    @Test
    void aStatementBeginsBehindItsCommentsAndEndsBeforeItsSemicolon() {
        assertEquals(List.of("SELECT 1", "SELECT 2"), texts("-- a\n/* b */ SELECT 1 -- c\n ;; ; SELECT 2 /* d */"));
    }

    @Test
    void placesInsideABlockAreThoseOfTheFile() {
        String sql = "SELECT 1;\nDO $$ BEGIN\n  DROP TABLE a;\nEND $$;";
        Placed placed = read(sql).statements().get(1).changes().get(0);
        assertEquals("DROP TABLE a", sql.substring(placed.start(), placed.end()));
        assertTrue(placed.nested());
        assertFalse(placed.conditional());
    }

    @Test
    void aByteOrderMarkIsNoPartOfAStatement() {
        assertEquals(List.of("SELECT 1", "SELECT 2"), texts("\uFEFFSELECT 1;\n\uFEFFSELECT 2"));
    }

    @Test
    void carriageReturnsEndCommentsAndLines() {
        assertEquals(List.of("SELECT 1", "SELECT 2"), texts("SELECT 1; -- x\rSELECT 2;\r\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"SELECT 'x;\nDROP TABLE t;", "SELECT $a$ x; DROP TABLE t;", "SELECT \"x;", "SELECT 1 /* x /* */;"
            })
    void whatIsNeverClosedIsReportedWhereItOpens(String sql) {
        ReadScript read = read(sql);
        assertEquals(1, read.statements().size());
        Placed placed = read.statements().get(0).changes().get(0);
        assertInstanceOf(Change.NotUnderstood.class, placed.change());
        String rest = sql.substring(placed.start());
        assertTrue(rest.startsWith("'x") || rest.startsWith("$a$") || rest.startsWith("\"x") || rest.startsWith("/*"));
    }

    @Test
    void copyDataWithoutAnEndIsReadAsSqlAndSoReported() {
        ReadScript read = read("COPY t FROM stdin;\n1\t2\n3\t4\n");
        assertEquals(2, read.statements().size());
        assertInstanceOf(
                Change.NotUnderstood.class,
                read.statements().get(1).changes().get(0).change());
    }

    @Test
    void commentsInsideLiteralsAreNone() {
        ReadScript read = read("-- one\nSELECT '-- no', $$ /* no */ $$ /* two */; DO $$ BEGIN -- no\n NULL; END $$;");
        List<String> comments = new ArrayList<>();
        for (ReadScript.Comment comment : read.comments()) {
            comments.add(comment.text());
        }
        assertEquals(List.of("one", "two"), comments);
    }

    @Test
    void namesAreFoldedAsTheServerFoldsThem() {
        Change.DropColumn drop = (Change.DropColumn) only("ALTER TABLE App.\"Orders\" DROP Größe");
        assertEquals(Name.of("app", "Orders"), drop.table());
        assertEquals("größe", drop.column());
    }

    @Test
    void dropIndexConcurrentlyIsNoIndexOfThatName() {
        assertEquals(new Change.DropIndex(Name.of("i"), true, false, false, false), only("DROP INDEX CONCURRENTLY i"));
    }

    @Test
    void aQuotedCharIsTheOneByteType() {
        Change.AddColumn quoted = (Change.AddColumn) only("ALTER TABLE t ADD c \"char\"");
        Change.AddColumn plain = (Change.AddColumn) only("ALTER TABLE t ADD c char");
        assertFalse(quoted.column().type().equals(plain.column().type()));
    }

    @Test
    void aDefaultEndsWhereTheNextClauseBegins() {
        Change.AddColumn add = (Change.AddColumn)
                only("ALTER TABLE t ADD a bool DEFAULT (x IS NOT NULL) NOT NULL CHECK (a) REFERENCES o");
        assertTrue(add.column().notNull());
        assertEquals(2, add.column().constraints().size());
        assertInstanceOf(Expression.NullTest.class, add.column().defaultValue());
    }

    @ParameterizedTest
    @ValueSource(ints = {150, 1_000, 100_000})
    void deepNestingNeitherThrowsNorHangs(int depth) {
        String deep = "(".repeat(depth) + "1" + ")".repeat(depth);
        for (String sql : List.of(
                "SELECT " + deep,
                "ALTER TABLE t ADD CHECK " + deep,
                "ALTER TABLE t ADD a int DEFAULT " + deep,
                "CREATE TABLE t (a int DEFAULT " + deep + ")",
                "CREATE INDEX ON t (" + deep + ")",
                "UPDATE t SET a = " + deep,
                "SELECT " + "(".repeat(depth),
                "ALTER TABLE t ADD a int" + "[".repeat(depth),
                "DO $$ BEGIN IF " + deep + " THEN DROP TABLE t; END IF; END $$",
                "/*".repeat(depth) + " x",
                "SELECT " + "CASE ".repeat(depth),
                "SELECT " + "NOT ".repeat(depth) + "a")) {
            assertTimeout(
                    Duration.ofSeconds(20),
                    () -> assertFalse(read(sql).statements().get(0).changes().isEmpty()));
        }
    }

    @Test
    void longChainsNeitherThrowNorHang() {
        String and = "a = 1" + " AND a = 1".repeat(20_000);
        for (String sql : List.of("DELETE FROM t WHERE " + and, "ALTER TABLE t ADD CHECK (" + and + ")")) {
            ReadScript read = assertTimeout(Duration.ofSeconds(20), () -> read(sql));
            for (Placed placed : read.statements().get(0).changes()) {
                assertFalse(placed.change().toString().isEmpty());
            }
        }
    }

    @Test
    void fiveThousandActionsAreFiveThousandChanges() {
        StringBuilder sql = new StringBuilder("ALTER TABLE t ADD COLUMN c0 int");
        for (int i = 1; i < 5_000; i++) {
            sql.append(", ADD COLUMN c").append(i).append(" int NOT NULL DEFAULT 0");
        }
        ReadScript read = assertTimeout(Duration.ofSeconds(5), () -> read(sql.toString()));
        assertEquals(5_000, read.statements().get(0).changes().size());
    }

    @Test
    void aBigDumpIsReadInLinearTime() {
        StringBuilder sql = new StringBuilder();
        while (sql.length() < 8_000_000) {
            sql.append("INSERT INTO t (a, b) VALUES (1, 'it''s; x')").append(", (2, 'y')".repeat(2_000));
            sql.append(";\nALTER TABLE t ADD COLUMN a int;\n");
        }
        ReadScript read = assertTimeout(Duration.ofSeconds(20), () -> read(sql.toString()));
        assertInstanceOf(
                Change.Insert.class, read.statements().get(0).changes().get(0).change());
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void anyTextIsReadInEveryDialect(Dialect dialect) {
        String[] pieces = {
            "ALTER TABLE t",
            "ADD COLUMN",
            "(",
            ")",
            ",",
            ";",
            "'",
            "\"",
            "$$",
            "$a$",
            "/*",
            "*/",
            "--",
            "\n",
            "DO",
            "BEGIN",
            "END",
            "IF",
            "THEN",
            "LOOP",
            "CREATE",
            "INDEX",
            "ON",
            "a",
            "1",
            "::",
            "[",
            "]",
            "E'",
            "\\",
            "{{",
            "}}",
            "<%",
            "${",
            "}",
            "\0",
            "`",
            "EXECUTE",
            "format(",
            "SELECT",
            "SET",
            "=",
            "CASE",
            "WHEN",
            "U&\"",
            "COPY",
            "FROM stdin",
            "\uD800",
            "GRANT",
            "TYPE",
            "FUNCTION f",
            "RETURNS",
            "AS",
            "DROP",
            "NOT",
            "NULL",
            "DEFAULT",
            "CHECK",
            "%I",
            "||",
            "INTO",
            "FOR",
            "IN",
            "TO",
            "TABLE",
            "VIEW",
            "x.y",
            ":v",
            ":'v'",
            "$1",
            "\\i f",
            "EXPLAIN"
        };
        Random random = new Random(42);
        for (int run = 0; run < 3_000; run++) {
            StringBuilder sql = new StringBuilder();
            int length = 1 + random.nextInt(25);
            for (int i = 0; i < length; i++) {
                sql.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            for (ReadStatement statement : read(sql.toString(), dialect).statements()) {
                assertFalse(statement.changes().isEmpty(), sql.toString());
                for (Placed placed : statement.changes()) {
                    assertTrue(
                            placed.start() >= statement.statement().start()
                                    && placed.end() <= statement.statement().end()
                                    && placed.start() <= placed.end(),
                            sql.toString());
                }
            }
        }
    }

    @Test
    void everyTruncationOfARealStatementIsRead() {
        String sql =
                "CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS i ON ONLY app.t USING btree (lower(a) text_ops DESC"
                        + " NULLS LAST, (b + 1)) INCLUDE (c) WITH (fillfactor = 70) WHERE a IS NOT NULL AND b IN (1, 2)";
        for (int end = 1; end < sql.length(); end++) {
            String cut = sql.substring(0, end);
            assertEquals(1, read(cut).statements().size(), cut);
        }
    }

    @Test
    void mysqlQuotesAndCommentsAreLexed() {
        ReadScript read = read(
                "# a comment; here\nALTER TABLE `My``Table` ADD COLUMN `a;b` int;\n/*!40000 DROP TABLE t */;",
                Dialect.MYSQL);
        assertEquals(2, read.statements().size());
        Change.AddColumn add =
                (Change.AddColumn) read.statements().get(0).changes().get(0).change();
        assertEquals("My`Table", add.table().name());
        assertEquals("a;b", add.column().name());
        assertInstanceOf(
                Change.Drop.class, read.statements().get(1).changes().get(0).change());
    }
}
