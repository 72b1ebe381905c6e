package dev.lintel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user can throw at it: each is read right, or answered in one clear line. Never a trace, a hang or silence. */
class BadInputTest {

    /** Nothing here may take longer, however slow the machine is. */
    private static final Duration FOREVER = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    private Run check(String sql) throws IOException {
        return check(sql.getBytes(StandardCharsets.UTF_8));
    }

    private Run check(byte[] bytes) throws IOException {
        Files.write(folder.resolve("V1__x.sql"), bytes);
        Run run = assertTimeoutPreemptively(
                FOREVER, () -> Run.in(folder, "check", "V1__x.sql", "--fail-on", "never", "--format", "json"));
        assertTrue(run.status() == 0 || run.status() == 2, run.stderr());
        assertTrue(!run.stderr().contains("\tat "), run.stderr());
        return compact(run);
    }

    /** Without the blanks between names and values. */
    private static Run compact(Run run) {
        return new Run(
                run.status(),
                run.stdout().replace("\" : ", "\":").replace("\": ", "\":").replaceAll(",\\s+", ","),
                run.stderr());
    }

    private void assertNotUnderstood(Run run, int line) {
        assertEquals(0, run.status(), run.stderr());
        assertTrue(run.stdout().contains("\"rule\":\"not-understood\""), run.stdout());
        assertTrue(run.stdout().contains("\"line\":" + line + ","), run.stdout());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT 1;\nUPDATE a SET b = 'it is not closed;\nDROP TABLE a;\n",
                "SELECT 1;\n/* it is not closed\nDROP TABLE a;\n",
                "SELECT 1;\nDO $body$ BEGIN it is not closed; END $$;\nDROP TABLE a;\n",
                "SELECT 1;\nSELECT \"it is not closed;\nDROP TABLE a;\n",
                "SELECT 1;\nSELECT E'it is not closed \\';\nDROP TABLE a;\n"
            })
    void whatIsOpenedAndNotClosedIsSaidWhereItOpens(String sql) throws IOException {
        assertNotUnderstood(check(sql), 2);
    }

    @Test
    void aStatementThatBreaksOffIsSaid() throws IOException {
        assertNotUnderstood(check("SELECT 1;\nALTER TYPE moo"), 2);
        assertNotUnderstood(check("SELECT 1;\nALTER TABLE a"), 2);
        assertNotUnderstood(check("SELECT 1;\nCREATE"), 2);
    }

    @Test
    void parenthesesThatAreNotClosedAreSaid() throws IOException {
        assertNotUnderstood(check("SELECT 1;\nALTER TABLE a ADD CHECK ((b > 0);\n"), 2);
    }

    @Test
    void nulBytesAreSaidWithTheirPlace() throws IOException {
        Run run = check("CREATE TABLE a (id int);\n\0\0\nDROP TABLE b;\0\n");
        assertEquals(2, run.status());
        assertEquals(1, run.stderr().lines().count(), run.stderr());
        assertTrue(run.stderr().contains("V1__x.sql") && run.stderr().contains("line 2"), run.stderr());
    }

    @Test
    void anEmptyFileIsAMigrationWithoutStatements() throws IOException {
        assertTrue(check("").stdout().contains("\"statements\":0"));
        assertTrue(check("\uFEFF-- nothing\r\n").stdout().contains("\"statements\":0"));
    }

    @Test
    void linesThatEndAsOnWindowsKeepTheirNumbers() throws IOException {
        Run run = check("SELECT 1;\r\n\r\nDROP TABLE a;\r\n");
        assertTrue(run.stdout().contains("\"line\":3,\"column\":1"), run.stdout());
    }

    @Test
    void utf16WithAByteOrderMarkIsRead() throws IOException {
        assertTrue(check("\uFEFFDROP TABLE \u00e4;".getBytes(StandardCharsets.UTF_16LE))
                .stdout()
                .contains("\"rule\":\"drop-table\""));
        assertTrue(check("\uFEFFDROP TABLE \u00e4;".getBytes(StandardCharsets.UTF_16BE))
                .stdout()
                .contains("\"rule\":\"drop-table\""));
    }

    @Test
    void invalidUtf8IsSaidWithItsPlace() throws IOException {
        Run run = check(new byte[] {'S', 'E', 'L', 'E', 'C', 'T', ' ', '\n', '\'', (byte) 0xff, '\'', ';'});
        assertEquals(2, run.status());
        assertEquals(1, run.stderr().lines().count(), run.stderr());
        assertTrue(run.stderr().contains("V1__x.sql") && run.stderr().contains("line 2"), run.stderr());
    }

    @Test
    void aHundredThousandParenthesesAreCapped() throws IOException {
        int deep = 100_000;
        assertNotUnderstood(check("SELECT " + "(".repeat(deep) + "1" + ")".repeat(deep) + ";"), 1);
        Run run = check("ALTER TABLE a ADD CHECK (" + "(".repeat(deep) + "b > 0" + ")".repeat(deep) + ");");
        assertTrue(run.stdout().contains("\"rule\":\"add-check-validating\"")
                || run.stdout().contains("not-understood"));
    }

    @Test
    void blocksInsideBlocksAreCapped() throws IOException {
        int deep = 20_000;
        check("DO $$ " + "BEGIN ".repeat(deep) + "NULL; " + "END; ".repeat(deep) + "$$;");
        check("CREATE TABLE a (b int CHECK (" + "NOT ".repeat(deep) + "true));");
        check("SELECT " + "CASE WHEN a THEN ".repeat(deep) + "1" + " END".repeat(deep) + ";");
        check("SELECT " + "-".repeat(1) + " -".repeat(deep) + "1;");
        check("/*".repeat(deep) + "*/".repeat(deep) + "SELECT 1;");
    }

    @Test
    void oneAlterWithFiveThousandActionsGivesAFindingForEach() throws IOException {
        StringBuilder sql = new StringBuilder("ALTER TABLE a\n");
        for (int i = 0; i < 5_000; i++) {
            sql.append(i == 0 ? "" : ",\n").append("DROP COLUMN c").append(i);
        }
        Run run = check(sql.append(";").toString());
        assertEquals(5_000, run.stdout().split("\"rule\":\"drop-column\"", -1).length - 1);
    }

    @Test
    void fiftyMegabytesAreRead() throws IOException {
        String row = "(12345, 'a name that is neither long nor short', '2024-01-01', NULL),\n";
        int rows = 50 * 1024 * 1024 / row.length();
        Path file = folder.resolve("V1__big.sql");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("CREATE TABLE t (a int);\nINSERT INTO t VALUES\n".getBytes(StandardCharsets.UTF_8));
            byte[] thousand = row.repeat(1000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < rows / 1000; i++) {
                out.write(thousand);
            }
            out.write("(1, '', NULL, NULL);\nDROP TABLE other;\n".getBytes(StandardCharsets.UTF_8));
        }
        Run run = assertTimeoutPreemptively(
                FOREVER, () -> compact(Run.in(folder, "check", "V1__big.sql", "--format", "json")));
        assertEquals(1, run.status(), run.stderr());
        assertTrue(run.stdout().contains("\"statements\":3"), run.stdout());
        assertTrue(run.stdout().contains("\"rule\":\"drop-table\""), run.stdout());
    }

    @Test
    void twoMigrationsOfOneVersionAreAFinding() throws IOException {
        Files.writeString(folder.resolve("V1__a.sql"), "CREATE TABLE a (id int);");
        Files.writeString(folder.resolve("V1__b.sql"), "CREATE TABLE b (id int);");
        Run run = Run.in(folder, "check", ".");
        assertEquals(1, run.status(), run.stderr());
        assertTrue(run.stdout().contains("duplicate-version"), run.stdout());
        assertTrue(run.stdout().contains("written later a new version"), run.stdout());
    }
}
