package dev.lintel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineTest {

    private static final String FILE = ".lintel-baseline.json";

    @TempDir
    Path project;

    @BeforeEach
    void aProjectWithTwoOldFindings() throws IOException {
        write(".lintel.yaml", "lock-timeout-by-role: true\n");
        write("db/V1__users.sql", "CREATE TABLE users (id bigint PRIMARY KEY, email text, name text);\n");
        write("db/V2__index.sql", "CREATE INDEX users_email ON users (email);\n");
        write("db/V3__drop.sql", "ALTER TABLE users DROP COLUMN name;\n");
    }

    @Test
    void whatIsWrittenDownIsKeptQuietAndCounted() throws IOException {
        assertEquals(
                new Run(
                        0,
                        "Wrote 2 findings to .lintel-baseline.json. lintel check --baseline .lintel-baseline.json, or"
                                + " baseline: in .lintel.yaml, keeps them quiet.\n",
                        ""),
                Run.in(project, "baseline"));
        Run quiet = Run.in(project, "check", "--baseline", FILE);
        assertEquals(
                "No findings in 3 migrations, 3 statements (2 in the baseline): db as Flyway, 3 migrations, for PostgreSQL 18\n",
                quiet.stdout());
        assertEquals(0, quiet.status());
        write("db/V4__more.sql", "CREATE INDEX users_id ON users (email, id);\n");
        Run more = Run.in(project, "check", "--baseline", FILE, "--disable", "create-index-redundant");
        assertEquals(1, more.status());
        assertTrue(more.stdout().startsWith("error create-index-blocking db/V4__more.sql:1:1\n"), more.stdout());
        assertTrue(more.stdout().endsWith("1 error, 0 warnings, 0 infos, 2 in the baseline\n"), more.stdout());
    }

    @Test
    void theFileIsSortedWithOneFindingALine() throws IOException {
        Run.in(project, "baseline");
        String text = read();
        assertEquals("""
                {
                  "version": 1,
                  "findings": [
                    {"path": "db/V2__index.sql", "rule": "create-index-blocking", "fingerprint": "…"},
                    {"path": "db/V3__drop.sql", "rule": "drop-column", "fingerprint": "…"}
                  ]
                }
                """, text.replaceAll("\"[0-9a-f]{8,16}\"", "\"…\""));
        Run.in(project, "baseline");
        assertEquals(text, read());
    }

    @Test
    void itHoldsWhenLinesMoveAndFromEveryFolder() throws IOException {
        Run.in(project, "baseline");
        write("db/V2__index.sql", "-- Why.\n\n\nCREATE INDEX\n  users_email ON users (email);\n");
        assertEquals(0, Run.in(project, "check", "--baseline", FILE).status());
        assertEquals(
                0,
                Run.in(project.resolve("db"), "check", "--baseline", "../" + FILE)
                        .status());
        assertEquals(
                0,
                Run.in(
                                project.getRoot(),
                                "check",
                                "--baseline",
                                project.resolve(FILE).toString(),
                                project.toString())
                        .status());
        write(".lintel.yaml", "lock-timeout-by-role: true\nbaseline: .lintel-baseline.json\n");
        assertEquals(0, Run.in(project, "check").status());
        assertEquals(0, Run.in(project.resolve("db"), "check", "V2__index.sql").status());
    }

    @Test
    void equalStatementsInOneFileAreCounted() throws IOException {
        String update = "UPDATE users SET name = 'x';\n";
        write("db/V3__drop.sql", update + update);
        Run.in(project, "baseline");
        assertEquals(
                0,
                Run.in(project, "check", "--baseline", FILE, "--fail-on", "info")
                        .status());
        write("db/V3__drop.sql", update);
        Run one = Run.in(project, "check", "--baseline", FILE, "--fail-on", "info");
        assertEquals(0, one.status(), one.stdout());
        assertTrue(
                one.stdout().contains("1 entry of the baseline is found no more: lintel baseline --prune\n"),
                one.stdout());
        write("db/V3__drop.sql", update + update + update);
        assertEquals(
                1,
                Run.in(project, "check", "--baseline", FILE, "--fail-on", "info")
                        .status());
    }

    @Test
    void whatIsGoneIsSaidAndPruned() throws IOException {
        Run.in(project, "baseline");
        Files.delete(project.resolve("db/V3__drop.sql"));
        write("db/V2__index.sql", "CREATE INDEX CONCURRENTLY users_email ON users (email);\n");
        write("db/V4__more.sql", "DROP TABLE users;\n");
        Run run = Run.in(project, "check", "--baseline", FILE);
        assertTrue(
                run.stdout().endsWith("2 entries of the baseline are found no more: lintel baseline --prune\n"),
                run.stdout());
        assertEquals(
                "Dropped 2 of 2 findings from .lintel-baseline.json.\n",
                Run.in(project, "baseline", "--prune").stdout());
        assertEquals("{\n  \"version\": 1,\n  \"findings\": []\n}\n", read());
        assertEquals(1, Run.in(project, "check", "--baseline", FILE).status(), "pruning adds nothing");
    }

    @Test
    void whatWasNotLookedAtIsNotGone() throws IOException {
        Run.in(project, "baseline");
        String text = read();
        Run run = Run.in(project, "check", "--baseline", FILE, "db/V3__drop.sql");
        assertTrue(!run.stdout().contains("found no more"), run.stdout());
        assertEquals(
                "Dropped 0 of 2 findings from .lintel-baseline.json.\n",
                Run.in(project, "baseline", "--prune", "db/V3__drop.sql").stdout());
        assertEquals(text, read());
    }

    @Test
    void theOptionsThatDecideWhatIsFoundHoldForTheBaselineToo() throws IOException {
        assertTrue(Run.in(project, "baseline", "--disable", "drop-column", "--output", "known.json", "db")
                .stdout()
                .startsWith("Wrote 1 finding to known.json"));
        assertEquals(1, Run.in(project, "check", "--baseline", "known.json").status());
        assertEquals(
                0,
                Run.in(project, "check", "--baseline=known.json", "--disable=drop-column")
                        .status());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nothing | known.json:1:1: this is no baseline of this version of Lintel",
                "[] | known.json:1:1: this is no baseline of this version of Lintel",
                "{} | known.json:1:2: this is no baseline of this version of Lintel",
                "{'version': 2} | known.json:1:13: this is no baseline of this version of Lintel",
                "{'version': 1, 'findings': [1]} | known.json:1:29: this is no baseline of this version of Lintel",
                "{'version': 1, 'findings': [{'rule': 'x'}]} | known.json:1:41: a finding has a path, a rule and a"
                        + " fingerprint",
                "{'version': 1, 'more': []} | known.json:1:24: this is no baseline of this version of Lintel",
            })
    void aFileThatIsNoBaselineIsRefusedWithItsPlace(String text, String message) throws IOException {
        write("known.json", text.equals("nothing") ? "" : text.replace('\'', '"'));
        assertEquals(new Run(2, "", "lintel: " + message + "\n"), Run.in(project, "check", "--baseline", "known.json"));
    }

    @Test
    void conflictMarkersAndAMissingFileAreErrorsWithTheirPlace() throws IOException {
        write("known.json", "{\n  \"version\": 1,\n  \"findings\": [\n<<<<<<< ours\n  ]\n}\n");
        Run run = Run.in(project, "check", "--baseline", "known.json");
        assertEquals(2, run.status());
        assertTrue(run.stderr().startsWith("lintel: known.json:4:"), run.stderr());
        assertEquals(1, run.stderr().lines().count());
        assertEquals(run, Run.in(project, "baseline", "--prune", "--output", "known.json"));
        assertEquals(
                new Run(2, "", "lintel: other.json: there is no such file; lintel baseline writes it\n"),
                Run.in(project, "check", "--baseline", "other.json"));
    }

    @Test
    void programsReadTheNumbersToo() throws IOException {
        Run.in(project, "baseline");
        Files.delete(project.resolve("db/V3__drop.sql"));
        String json =
                Run.in(project, "check", "--baseline", FILE, "--format", "json").stdout();
        assertEquals(1, Findings.tree(json).get("summary").get("inBaseline").asInt());
        assertEquals(
                1, Findings.tree(json).get("summary").get("goneFromBaseline").asInt());
    }

    private String read() throws IOException {
        return Files.readString(project.resolve(FILE));
    }

    private void write(String name, String text) throws IOException {
        Path file = project.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
