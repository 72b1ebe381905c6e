package dev.lintel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --since}, in real repositories. */
class SinceTest {

    private static final String INDEX = "CREATE INDEX users_email ON users (email);\n";

    @TempDir
    Path folder;

    private GitProject project;

    @BeforeEach
    void aBranchThatLeftMainWithADangerousMigration() {
        project = GitProject.in(folder)
                .write(".lintel.yaml", "lock-timeout-by-role: true\nframework: flyway\n")
                .write("db/V1__users.sql", "CREATE TABLE users (id bigint PRIMARY KEY, email text, name text);\n")
                .write("db/V2__index.sql", INDEX)
                .commit("start");
        project.git("checkout", "--quiet", "-b", "feature");
    }

    @Test
    void onlyNewMigrationsAreJudgedAndTheOlderOnesBuildTheSchema() {
        project.write("db/V3__name.sql", "CREATE INDEX users_name ON users (name);\n");
        assertEquals("error create-index-blocking db/V3__name.sql:1", project.check("--since", "main"));
        project.commit("an index");
        assertEquals("error create-index-blocking db/V3__name.sql:1", project.check("--since", "main", "db"));
        assertEquals("error create-index-blocking db/V3__name.sql:1", project.check("--since=main", "db/V3__name.sql"));
        assertTrue(project.lintel("check", "--since", "main")
                .stdout()
                .contains("Read db as Flyway, 3 migrations, 1 new, for PostgreSQL 18\n1 migration, 1 statement"));
    }

    @Test
    void withoutChangesNothingIsJudgedAndTheReportSaysSo() {
        Run run = project.lintel("check", "--since", "main");
        assertEquals(
                new Run(
                        0,
                        "No findings in 0 migrations, 0 statements: db as Flyway, 2 migrations, 0 new, for PostgreSQL 18\n",
                        ""),
                run);
    }

    @Test
    void newMigrationsAreOneDeploySoThatTheirOwnTablesHaveNoTraffic() {
        project.write("db/V3__orders.sql", "CREATE TABLE orders (id bigint PRIMARY KEY, note text);\n")
                .write("db/V4__orders.sql", "CREATE INDEX orders_note ON orders (note);\n");
        assertEquals("", project.check("--since", "main"));
        assertEquals("", project.check("--since", "main", "db/V4__orders.sql"));
        project.commit("orders").git("checkout", "--quiet", "-b", "later");
        project.write("db/V5__orders.sql", "CREATE INDEX orders_again ON orders (note, id);\n");
        assertEquals("error create-index-blocking db/V5__orders.sql:1", project.check("--since", "feature"));
    }

    @Test
    void migrationsThatWereAddedAndEditedOnTheBranchAreNew() {
        project.write("db/V3__name.sql", "CREATE INDEX users_name ON users (name);\n")
                .commit("first")
                .write("db/V3__name.sql", "CREATE INDEX CONCURRENTLY users_name ON users (name);\n")
                .commit("second");
        assertEquals("", project.check("--since", "main"));
    }

    @Test
    void theBranchIsComparedWithWhereItLeftMainAsPullRequestsAre() {
        project.write("db/V4__name.sql", "CREATE INDEX users_name ON users (name);\n")
                .commit("an index");
        project.git("checkout", "--quiet", "main");
        project.write("db/V2__index.sql", "-- Edited there.\n" + INDEX)
                .write("db/V3__there.sql", "DROP TABLE users;\n")
                .commit("main goes on");
        project.git("checkout", "--quiet", "feature");
        assertEquals("error create-index-blocking db/V4__name.sql:1", project.check("--since", "main"));
    }

    @Test
    void tagsAndAncestorsAndHashesAreCommitsToo() {
        project.git("tag", "-a", "v1", "-m", "v1", "main");
        project.write("db/V3__name.sql", "CREATE INDEX users_name ON users (name);\n")
                .commit("an index");
        String found = "error create-index-blocking db/V3__name.sql:1";
        assertEquals(found, project.check("--since", "v1"));
        assertEquals(found, project.check("--since", "HEAD~1"));
        assertEquals(found, project.check("--since", project.git("rev-parse", "main")));
        assertEquals("", project.check("--since", "HEAD"));
    }

    @Test
    void aMergedMigrationOfFlywayThatWasEditedStopsTheDeploy() {
        project.write("db/V2__index.sql", "CREATE INDEX CONCURRENTLY users_email ON users (email);\n");
        assertEquals("error migration-edited db/V2__index.sql:1", project.check("--since", "main"));
        project.write("db/V2__index.sql", "-- Why.\n" + INDEX);
        assertEquals("error migration-edited db/V2__index.sql:2", project.check("--since", "main"));
        project.write("db/V2__index.sql", INDEX.replace("\n", "\r\n"));
        assertEquals("", project.check("--since", "main"), "Flyway's checksum leaves line ends out");
        project.write("db/V2__index.sql", INDEX);
        assertEquals("", project.check("--since", "main"));
    }

    @Test
    void anEditedMigrationIsJudgedWhereItsStatementsChanged() {
        project.write("db/V2__index.sql", INDEX + "DROP TABLE users;\n");
        assertEquals(
                "error create-index-blocking db/V2__index.sql:1\n"
                        + "error drop-table db/V2__index.sql:2\nerror migration-edited db/V2__index.sql:2",
                sorted(project.check("--since", "main", "--disable", "create-index-redundant")));
    }

    @Test
    void repeatableMigrationsMayBeEdited() {
        project.git("checkout", "--quiet", "main");
        project.write("db/R__view.sql", "CREATE OR REPLACE VIEW v AS SELECT id FROM users;\n")
                .commit("a view");
        project.write("db/R__view.sql", "CREATE OR REPLACE VIEW v AS SELECT id, name FROM users;\n");
        assertEquals("", project.check("--since", "main"));
        project.write("db/R__view.sql", "DROP TABLE users;\n");
        assertEquals("error drop-table db/R__view.sql:1", project.check("--since", "main"));
        project.git("checkout", "--quiet", "db/R__view.sql");
        assertEquals("", project.check("--since", "main"));
    }

    @Test
    void aNewMigrationThatSortsBeforeAMergedOneIsOutOfOrder() {
        project.write("db/V1_5__early.sql", "CREATE TABLE early (id bigint PRIMARY KEY);\n");
        assertEquals("error migration-out-of-order db/V1_5__early.sql:1", project.check("--since", "main"));
        project.write("flyway.conf", "flyway.outOfOrder=true\n");
        assertEquals("info migration-out-of-order db/V1_5__early.sql:1", project.check("--since", "main"));
        project.write("flyway.conf", "flyway.validateOnMigrate=false\n");
        assertTrue(project.lintel("check", "--since", "main").stdout().contains("Flyway never runs this migration"));
    }

    @Test
    void aMigrationThatIsGoneOrRenamedIsAFinding() {
        project.delete("db/V2__index.sql");
        assertEquals("error migration-removed db/V2__index.sql:1", project.check("--since", "main"));
        project.write("db/V2__other.sql", INDEX);
        assertEquals("error migration-removed db/V2__other.sql:1", project.check("--since", "main"));
        project.delete("db/V2__other.sql").write("db/V3__index.sql", INDEX);
        assertEquals(
                "error create-index-blocking db/V3__index.sql:1\nerror migration-removed db/V3__index.sql:1",
                sorted(project.check("--since", "main")));
        project.delete("db/V3__index.sql").write("db/2024/V2__index.sql", INDEX);
        assertEquals("", project.check("--since", "main"), "Flyway reads all folders below");
    }

    @Test
    void directivesSuppressWhatTheComparisonFinds() {
        project.write("db/V2__index.sql", "-- lintel:allow-file migration-edited It has run nowhere.\n" + INDEX)
                .write(
                        "db/V1_5__early.sql",
                        "-- lintel:allow migration-out-of-order Nothing is deployed yet.\n"
                                + "CREATE TABLE early (id bigint PRIMARY KEY);\n");
        assertEquals("", project.check("--since", "main"));
        assertEquals(
                "error create-index-blocking db/V2__index.sql:2", project.check(), "the directives are not unused");
    }

    @Test
    void whatWasWrongWithTheSetBeforeIsNotSaidAgain() {
        project.git("checkout", "--quiet", "main");
        project.write("db/V2__again.sql", "SELECT 1;\n").commit("twice");
        assertEquals("", project.check("--since", "main"));
        project.write("db/V1__again.sql", "SELECT 1;\n");
        assertEquals("error duplicate-version db/V1__users.sql:1", duplicates(project.check("--since", "main")));
    }

    private static String duplicates(String found) {
        return String.join(
                "\n", found.lines().filter(l -> l.contains("duplicate")).toList());
    }

    @Test
    void aNameThatIsNoCommitIsAnErrorThatSaysWhatToFetch() {
        assertEquals(
                new Run(2, "", "lintel: --since: there is no commit origin/main in this clone; git fetch brings it\n"),
                project.lintel("check", "--since", "origin/main"));
        assertEquals(
                new Run(2, "", "lintel: --since: -x is not the name of a commit\n"),
                project.lintel("check", "--since", "-x"));
        assertEquals(
                2,
                project.lintel("check", "--since", "0000000000000000000000000000000000000000")
                        .status());
    }

    @Test
    void aShallowCloneWithoutTheMergeBaseIsAnError(@TempDir Path other) {
        project.write("db/V3__name.sql", "SELECT 1;\n").commit("one");
        project.git("checkout", "--quiet", "main");
        project.write("README", "main goes on\n").commit("two");
        GitProject clone = project.at(other);
        clone.git(
                "clone",
                "--quiet",
                "--depth=1",
                "--no-single-branch",
                "--branch=feature",
                folder.toUri().toString(),
                ".");
        Run run = clone.lintel("check", "--since", "origin/main");
        assertEquals(2, run.status());
        assertTrue(run.stderr().contains("fetch-depth: 0"), run.stderr());
        assertEquals(1, run.stderr().lines().count());
        Run unknown = clone.lintel("check", "--since", "origin/other");
        assertEquals(2, unknown.status());
        assertTrue(unknown.stderr().contains("fetch-depth: 0"), unknown.stderr());
        clone.git("fetch", "--quiet", "--unshallow");
        assertEquals("", clone.check("--since", "origin/main"));
    }

    @Test
    void aPartialCloneWithoutTheMergedTextIsAnError(@TempDir Path other) {
        project.git("config", "uploadpack.allowFilter", "true");
        project.write("db/V2__index.sql", "SELECT 1;\n").commit("edited");
        GitProject clone = project.at(other);
        clone.git(
                "clone",
                "--quiet",
                "--filter=blob:none",
                "--branch=feature",
                folder.toUri().toString(),
                ".");
        clone.git(
                "remote", "set-url", "origin", other.resolve("nowhere").toUri().toString());
        assertEquals(
                new Run(
                        2,
                        "",
                        "lintel: this clone does not have the text of db/V2__index.sql at the commit to compare with;"
                                + " a clone without --filter has it\n"),
                clone.lintel("check", "--since", "origin/main"));
    }

    @Test
    void withoutARepositoryOrWithoutGitThereIsAnError(@TempDir Path other) throws IOException {
        GitProject none = project.at(other).write("V1__a.sql", "SELECT 1;\n");
        Run run = none.lintel("check", "--since", "main");
        assertEquals(2, run.status());
        assertTrue(run.stderr().contains("not a git repository"), run.stderr());
        Run outside = project.lintel("check", "--since", "main", other.toString());
        assertEquals(2, outside.status(), outside.stdout());
        assertEquals(
                new Run(2, "", "lintel: --since needs the git program, and there is none on the PATH\n"),
                Run.with(folder, Map.of("PATH", other.toString()), new byte[0], "check", "--since", "main"));
        Files.createDirectories(other.resolve("empty"));
        assertEquals(
                2,
                project.at(other.resolve("empty")).lintel("check", "--staged").status());
    }

    @Test
    void optionsThatContradictEachOtherAreRefused() {
        assertEquals(
                new Run(2, "", "lintel: --since and --staged exclude each other\n"),
                project.lintel("check", "--since", "main", "--staged"));
        assertEquals(
                new Run(2, "", "lintel: --since and --stdin exclude each other\n"),
                project.lintel("check", "--since", "main", "--stdin"));
    }

    @Test
    void fromAFolderBelowAndInAWorktreeTheSameIsFound(@TempDir Path other) {
        project.write("db/V3__name.sql", "CREATE INDEX users_name ON users (name);\n")
                .commit("an index");
        assertEquals(
                "error create-index-blocking V3__name.sql:1",
                project.at(folder.resolve("db")).check("--since", "main"));
        project.git(
                "worktree", "add", "--quiet", "--detach", other.resolve("tree").toString(), "feature");
        assertEquals(
                "error create-index-blocking db/V3__name.sql:1",
                project.at(other.resolve("tree")).check("--since", "main"));
        String found = project.at(other).check("--since", "main", "tree/db");
        assertEquals("error create-index-blocking tree/db/V3__name.sql:1", found);
    }

    @Test
    void namesWithBlanksAndOtherLettersAreFound() throws IOException {
        project.git("checkout", "--quiet", "main");
        project.write("db/V3__-é ü\t.sql", "SELECT 1;\n")
                .write("-x/V1__a.sql", "SELECT 1;\n")
                .commit("names");
        assertEquals("", project.check("--since", "main"));
        project.write("db/V3__-é ü\t.sql", "SELECT 2;\n");
        assertEquals("error migration-edited db/V3__-é ü\t.sql:1", project.check("--since", "main"));
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("db"));
        assertEquals("error migration-edited link/V3__-é ü\t.sql:1", project.check("--since", "main", "link"));
    }

    @Test
    void aSubmoduleIsComparedWithTheCommitThatMainHasOfIt(@TempDir Path other) {
        GitProject inner = GitProject.in(other)
                .write("db/V1__a.sql", "CREATE TABLE a (id bigint PRIMARY KEY, n text);\n")
                .commit("inner");
        project.git("checkout", "--quiet", "main");
        project.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", other.toString(), "inner");
        project.write("inner/.lintel.yaml", "lock-timeout-by-role: true\n").commit("a submodule");
        assertEquals("", project.check("--since", "main"));
        project.write("inner/db/V2__a.sql", "CREATE INDEX i ON a (n);\n");
        assertEquals("error create-index-blocking inner/db/V2__a.sql:1", project.check("--since", "main"));
        assertEquals("error create-index-blocking inner/db/V2__a.sql:1", project.check("--since", "HEAD", "inner"));
        assertEquals("", inner.check("--since", "main"));
    }

    @Test
    void eachRunnerIsSaidToDoWhatItDoes() {
        assertEquals(
                "warning migration-edited 1", says("plain", "db/V1__users.sql", "edit", "No runner runs a migration"));
        assertEquals("error migration-edited 1", says("refinery", "db/V1__users.sql", "edit", "Refinery refuses"));
        assertEquals("error migration-removed 1", says("refinery", "db/V2__index.sql", "delete", "Refinery refuses"));
        assertEquals(
                "error migration-removed 1",
                says("plain", "db/V2__index.sql", "delete", "new ones never get it")
                        .replace("warning", "error"));
    }

    private String says(String framework, String file, String what, String words) {
        project.write(".lintel.yaml", "lock-timeout-by-role: true\nframework: " + framework + "\n");
        if (what.equals("edit")) {
            project.write(file, "CREATE TABLE users (id bigint PRIMARY KEY, email text, name text, more text);\n");
        } else {
            project.delete(file);
        }
        Run run = project.lintel("check", "--since", "main");
        assertTrue(run.stdout().replaceAll("\\s+", " ").contains(words), run.stdout());
        String found = project.check("--since", "main");
        project.git("checkout", "--quiet", "--", "db");
        return found.replace(" " + file + ":", " ");
    }

    private static String sorted(String lines) {
        return String.join("\n", lines.lines().sorted().toList());
    }
}
