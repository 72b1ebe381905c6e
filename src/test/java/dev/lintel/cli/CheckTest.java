package dev.lintel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lintel.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTest {

    private static final String QUIET_ON_LOCK_TIMEOUTS = "lock-timeout-by-role: true\n";

    @TempDir
    Path project;

    @BeforeEach
    void aProjectWithOneDangerousMigration() throws IOException {
        write(".lintel.yaml", QUIET_ON_LOCK_TIMEOUTS);
        write("db/V1__users.sql", "CREATE TABLE users (id bigint PRIMARY KEY, email text, name text);\n");
        write("db/V2__index.sql", "CREATE INDEX users_email ON users (email);\n");
    }

    @Test
    void findingsMakeTheStatusOne() {
        Run run = Run.in(project, "check", "db");
        assertEquals(1, run.status());
        assertTrue(run.stdout().startsWith("error create-index-blocking db/V2__index.sql:1:1\n"), run.stdout());
        assertEquals("", run.stderr());
    }

    @Test
    void withoutAPathTheWorkingDirectoryIsLinted() {
        assertEquals(Run.in(project, "check", "db"), Run.in(project, "check"));
    }

    @Test
    void withoutFindingsTheStatusIsZeroAndTheReportOneLine() throws IOException {
        write("db/V2__index.sql", "CREATE INDEX CONCURRENTLY users_email ON users (email);\n");
        Run run = Run.in(project, "check");
        assertEquals(0, run.status(), run.stdout());
        assertEquals(
                "No findings in 2 migrations, 2 statements: db as Flyway, 2 migrations, for PostgreSQL 18\n",
                run.stdout());
        assertEquals(new Run(0, "", ""), Run.in(project, "check", "--quiet"));
    }

    @ParameterizedTest
    @CsvSource({"error,1", "warning,1", "info,1", "never,0"})
    void failOnDecidesFromWhichSeverityOn(String level, int status) {
        assertEquals(status, Run.in(project, "check", "--fail-on", level).status());
    }

    @Test
    void aSeverityFromTheConfigurationCounts() throws IOException {
        write(".lintel.yaml", QUIET_ON_LOCK_TIMEOUTS + "severity:\n  create-index-blocking: warning\n");
        assertEquals(0, Run.in(project, "check").status());
        assertEquals(1, Run.in(project, "check", "--fail-on=warning").status());
        write(".lintel.yaml", QUIET_ON_LOCK_TIMEOUTS + "severity:\n  PG101: warning\nfail-on: warning\n");
        assertEquals(1, Run.in(project, "check").status());
        assertEquals(0, Run.in(project, "check", "--fail-on=error").status());
    }

    @Test
    void aProfileWeighsTheSeverities() throws IOException {
        assertEquals(0, Run.in(project, "check", "--profile", "relaxed").status());
        assertEquals(
                1,
                Run.in(project, "check", "--profile=relaxed", "--fail-on=warning")
                        .status());
        write(".lintel.yaml", QUIET_ON_LOCK_TIMEOUTS + "profile: relaxed\n");
        assertEquals(0, Run.in(project, "check").status());
        assertEquals(1, Run.in(project, "check", "--profile", "default").status());
        assertEquals(
                new Run(2, "", "lintel: --profile: unknown profile stric; did you mean strict?\n"),
                Run.in(project, "check", "--profile", "stric"));
    }

    @Test
    void theCommandLineHasTheLastWordOnWhichRulesRun() throws IOException {
        write(".lintel.yaml", QUIET_ON_LOCK_TIMEOUTS + "disable: [create-index-blocking]\n");
        assertEquals(0, Run.in(project, "check").status());
        assertEquals(
                1, Run.in(project, "check", "--enable", "create-index-blocking").status());
        write(".lintel.yaml", QUIET_ON_LOCK_TIMEOUTS + "enable: [create-index-blocking]\n");
        assertEquals(
                0,
                Run.in(project, "check", "--disable", "create-index-blocking").status());
    }

    @Test
    void rulesCanBeLeftOut() throws IOException {
        assertEquals(
                0,
                Run.in(project, "check", "--disable", "create-index-blocking").status());
        assertEquals(
                0, Run.in(project, "check", "--disable=drop-table,add_index").status());
        write(".lintel.yaml", QUIET_ON_LOCK_TIMEOUTS + "disable: [create-index-blocking]\n");
        assertEquals(0, Run.in(project, "check").status());
    }

    @Test
    void excludedFilesStillBuildTheSchema() throws IOException {
        write(".lintel.yaml", QUIET_ON_LOCK_TIMEOUTS + "exclude: [db/V2__*.sql]\n");
        write("db/V3__drop.sql", "ALTER TABLE users DROP COLUMN email;\n");
        Run run = Run.in(project, "check");
        assertFalse(run.stdout().contains("V2__index.sql"), run.stdout());
        assertTrue(run.stdout().contains("db/V3__drop.sql:1:1"), run.stdout());
    }

    @Test
    void thePathsOfTheConfigurationAreLinted() throws IOException {
        write(".lintel.yaml", QUIET_ON_LOCK_TIMEOUTS + "paths: [more]\n");
        write("more/V1__a.sql", "CREATE TABLE a (id int);\n");
        Run run = Run.in(project, "check");
        assertEquals(0, run.status(), run.stdout());
        assertTrue(run.stdout().contains("more as Flyway, 1 migration"), run.stdout());
    }

    @Test
    void eachPathHasTheConfigurationThatIsNearestToIt() throws IOException {
        write("one/.lintel.yaml", "disable: [create-index-blocking, missing-lock-timeout]\n");
        write("one/V1__a.sql", "CREATE INDEX a ON b (c);\n");
        write("two/V1__a.sql", "CREATE INDEX a ON b (c);\n");
        Run run = Run.in(project, "check", "one", "two");
        assertEquals(1, run.status());
        assertTrue(run.stdout().startsWith("error create-index-blocking two/V1__a.sql:1:1"), run.stdout());
        assertTrue(run.stdout().contains("2 migrations, 2 statements"), run.stdout());
        assertTrue(run.stdout().contains("1 error, 0 warnings, 0 infos"), run.stdout());
    }

    @Test
    void theSearchForAConfigurationEndsAtTheTopOfARepository() throws IOException {
        write("app/.git/HEAD", "ref: refs/heads/main\n");
        write("app/V1__a.sql", "CREATE INDEX a ON b (c);\n");
        assertTrue(Run.in(project, "check", "app").stdout().contains("missing-lock-timeout"));
        assertFalse(Run.in(project, "check", "db").stdout().contains("missing-lock-timeout"));
    }

    @Test
    void theVersionOfTheDatabaseMatters() throws IOException {
        write("db/V2__index.sql", "ALTER TABLE users ADD COLUMN active boolean NOT NULL DEFAULT true;\n");
        assertEquals(0, Run.in(project, "check").status());
        assertEquals(1, Run.in(project, "check", "--dialect", "postgresql:10").status());
        write(".lintel.yaml", QUIET_ON_LOCK_TIMEOUTS + "dialect: pg:10.4\n");
        assertEquals(1, Run.in(project, "check").status());
        assertEquals(0, Run.in(project, "check", "--dialect=postgresql").status());
    }

    @Test
    void standardInputIsOneMigration() {
        byte[] sql = "DROP TABLE users;\n".getBytes(StandardCharsets.UTF_8);
        Run run = Run.with(project, Map.of(), sql, "check", "--stdin", "--stdin-filename", "db/V3__drop.sql");
        assertEquals(1, run.status());
        assertTrue(run.stdout().startsWith("error drop-table db/V3__drop.sql:1:1\n"), run.stdout());
    }

    @Test
    void theReportGoesToAFile() throws IOException {
        Run run = Run.in(project, "check", "--format", "json", "--output", "report.json");
        assertEquals(new Run(1, "", ""), run);
        JsonNode report = new ObjectMapper().readTree(Files.readString(project.resolve("report.json")));
        assertEquals(
                "create-index-blocking",
                report.get("findings").get(0).get("rule").asText());
    }

    @Test
    void colourFollowsTheTerminalAndTheUser() {
        Map<String, String> terminal = Map.of(Outside.TERMINAL, "1");
        assertTrue(coloured(terminal, "auto"));
        assertFalse(coloured(Map.of(), "auto"));
        assertFalse(coloured(Map.of(Outside.TERMINAL, "1", "NO_COLOR", "1"), "auto"));
        assertTrue(coloured(Map.of(Outside.TERMINAL, "1", "NO_COLOR", ""), "auto"));
        assertFalse(coloured(Map.of(Outside.TERMINAL, "1", "TERM", "dumb"), "auto"));
        assertTrue(coloured(Map.of("NO_COLOR", "1"), "always"));
        assertFalse(coloured(terminal, "never"));
    }

    private boolean coloured(Map<String, String> environment, String when) {
        return Run.with(project, environment, new byte[0], "check", "--color", when)
                .stdout()
                .contains("\u001b[");
    }

    @ParameterizedTest
    @CsvSource({"60,60", "120,120", "500,120", "10,40", "abc,100", "'',100"})
    void theWidthFollowsColumns(String columns, int widest) throws IOException {
        write("db/V2__index.sql", "ALTER TABLE users RENAME COLUMN email TO address;\n");
        String text = Run.with(project, Map.of("COLUMNS", columns), new byte[0], "check")
                .stdout();
        int longest = 0;
        for (String line : text.split("\n", -1)) {
            if (line.startsWith("  ") && !line.startsWith("      ")) {
                longest = Math.max(longest, line.length());
            }
        }
        assertTrue(longest <= widest && longest > widest - 20, longest + " in\n" + text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check nowhere|nowhere: there is no such file or folder",
                "check --zap|unknown option --zap; lintel check --help lists all",
                "check --format emacs|--format: unknown value emacs; it takes text, json, sarif, github, gitlab, junit, checkstyle, rdjson, markdown, html",
                "check --format jsno|--format: unknown value jsno; did you mean json?",
                "check --color sometimes|--color: unknown value sometimes; it takes auto, always, never",
                "check --fail-on errors|--fail-on: unknown level errors; did you mean error?",
                "check --dialect mysql|--dialect: mysql is not supported yet; this version of Lintel knows postgresql",
                "check --dialect mssql|--dialect: unknown database mssql; did you mean mysql?",
                "check --dialect postgresql:19|--dialect: PostgreSQL 19 is not a version that Lintel knows; it knows 10 to"
                        + " 18",
                "check --disable drop-tabel|--disable: unknown rule drop-tabel; did you mean drop-table?",
                "check --framework flywya|unknown framework flywya",
                "check --config nowhere.yaml|nowhere.yaml: cannot be read: there is no such file or folder",
                "check --stdin db|--stdin and PATHs exclude each other",
                "check --stdin-filename x.sql|--stdin-filename goes with --stdin",
                "check --output nowhere/report.txt|--output nowhere/report.txt: cannot be written: there is no such file or"
                        + " folder",
                "check --output db|--output db: cannot be written: ",
            })
    void badUsageIsOneLineAndStatusTwo(String args, String message) {
        Run run = Run.in(project, args.split(" ", -1));
        assertEquals(2, run.status());
        assertTrue(run.stderr().startsWith("lintel: " + message), run.stderr());
        assertEquals(run.stderr().length() - 1, run.stderr().indexOf('\n'), run.stderr());
        assertEquals("", run.stdout());
    }

    @Test
    void aBrokenConfigurationIsSaidWithItsPlace() throws IOException {
        write("db/.lintel.yaml", "fail-on: error\ndisbale: [x]\n");
        Run run = Run.in(project, "check", "db/V1__users.sql");
        assertEquals(new Run(2, "", "lintel: db/.lintel.yaml:2: unknown key disbale; did you mean disable?\n"), run);
    }

    @Test
    void aConfigurationThatIsNotUtf8IsRefused() throws IOException {
        Files.write(project.resolve(".lintel.yaml"), new byte[] {'#', (byte) 0xE9, '\n'});
        assertEquals(new Run(2, "", "lintel: .lintel.yaml: this is not UTF-8\n"), Run.in(project, "check"));
    }

    @Test
    void aMigrationThatIsNotUtf8IsRefused() throws IOException {
        Files.write(project.resolve("db/V3__latin1.sql"), new byte[] {'-', '-', ' ', (byte) 0xE9, '\n'});
        Run run = Run.in(project, "check");
        assertEquals(2, run.status());
        assertTrue(run.stderr().startsWith("lintel: db/V3__latin1.sql: not valid UTF-8"), run.stderr());
    }

    @Test
    void anUnreadableFileIsSaid() throws IOException {
        Path file = project.resolve("db/V2__index.sql");
        assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "root reads everything");
        Run run = Run.in(project, "check");
        assertEquals(2, run.status());
        assertTrue(run.stderr().contains("db/V2__index.sql"), run.stderr());
    }

    @Test
    void aFolderWithoutMigrationsIsSaid() throws IOException {
        Files.createDirectories(project.resolve("empty"));
        assertEquals(2, Run.in(project, "check", "empty").status());
    }

    @Test
    void aClosedStandardOutputIsNeitherCleanNorFindings() {
        ByteArrayOutputStream stderr = new ByteArrayOutputStream();
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        int status = Main.run(new String[] {"check"}, InputStream.nullInputStream(), closed, stderr, Map.of(), project);
        assertEquals(2, status);
        assertEquals("lintel: the output cannot be written: Broken pipe\n", stderr.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aCrashIsStatusThreeAndAsksForAReport() {
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("a defect");
            }

            @Override
            public int read(byte[] bytes, int start, int length) {
                throw new IllegalStateException("a defect");
            }
        };
        ByteArrayOutputStream stderr = new ByteArrayOutputStream();
        int status = Main.run(
                new String[] {"check", "--stdin"}, broken, OutputStream.nullOutputStream(), stderr, Map.of(), project);
        assertEquals(3, status);
        String said = stderr.toString(StandardCharsets.UTF_8);
        assertTrue(said.startsWith("lintel: a defect of Lintel stopped this run"), said);
        assertTrue(said.contains("Please report it") && said.contains("IllegalStateException: a defect"), said);
    }

    @Test
    void foldersForDatabasesThatAreNotSupportedStandBesideThoseThatAre() throws IOException {
        write("sql/migrations/clickhouse/1_a.up.sql", "CREATE TABLE a (b Int8) ENGINE = Log;\n");
        write("sql/migrations/mysql/1_a.up.sql", "CREATE TABLE a (b int);\n");
        write("sql/migrations/postgres/1_a.up.sql", "CREATE TABLE a (b int);\n");
        Run run = Run.in(project, "check", "sql");
        assertEquals("""
                No findings in 1 migration, 1 statement: sql/migrations/postgres as golang-migrate, 1 migration, \
                for PostgreSQL 18
                sql/migrations/clickhouse as golang-migrate for clickhouse, not read: Lintel does not know this database
                sql/migrations/mysql as golang-migrate, 1 migration, not read: mysql is not supported yet
                """, run.stdout());
        assertEquals(0, run.status());
        assertEquals(run, Run.in(project, "check", "--dialect", "postgresql", "sql"));
        JsonNode summary = new ObjectMapper()
                .readTree(Run.in(project, "check", "--format", "json", "sql").stdout())
                .get("summary");
        assertEquals(1, summary.get("sources").size());
        assertEquals(2, summary.get("notRead").size());
    }

    @Test
    void whereNothingIsLeftToLintTheStatusIsTwo() throws IOException {
        write("sql/mysql/1_a.up.sql", "CREATE TABLE a (b int);\n");
        assertEquals(
                new Run(
                        2,
                        "",
                        "lintel: sql/mysql as golang-migrate, 1 migration: mysql is not supported yet; this version of"
                                + " Lintel knows postgresql\n"),
                Run.in(project, "check", "sql"));
        assertEquals(
                0, Run.in(project, "check", "--dialect", "postgresql", "sql").status());
    }

    private void write(String path, String text) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
