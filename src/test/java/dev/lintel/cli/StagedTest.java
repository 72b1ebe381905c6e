package dev.lintel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --staged}, in real repositories. */
class StagedTest {

    private static final String DANGER = "CREATE INDEX users_name ON users (name);\n";
    private static final String NO_DANGER = "CREATE INDEX CONCURRENTLY users_name ON users (name);\n";

    @TempDir
    Path folder;

    private GitProject project;

    @BeforeEach
    void aProjectWithACommit() {
        project = GitProject.in(folder)
                .write(".lintel.yaml", "lock-timeout-by-role: true\nframework: flyway\n")
                .write("db/V1__users.sql", "CREATE TABLE users (id bigint PRIMARY KEY, email text, name text);\n")
                .commit("start");
    }

    @Test
    void onlyWhatIsStagedIsJudged() {
        project.write("db/V2__name.sql", DANGER);
        assertEquals("", project.check("--staged"));
        project.git("add", "db");
        assertEquals("error create-index-blocking db/V2__name.sql:1", project.check("--staged"));
        assertEquals("error create-index-blocking db/V2__name.sql:1", project.check("--staged", "db/V2__name.sql"));
        project.commit("an index");
        assertEquals("", project.check("--staged"));
    }

    @Test
    void theStagedTextCountsAndNotTheOneOnTheDisk() {
        project.write("db/V2__name.sql", DANGER).git("add", "db");
        project.write("db/V2__name.sql", NO_DANGER);
        assertEquals("error create-index-blocking db/V2__name.sql:1", project.check("--staged"));
        project.git("add", "db");
        project.write("db/V2__name.sql", DANGER);
        assertEquals("", project.check("--staged"));
        project.delete("db/V2__name.sql");
        assertEquals("", project.check("--staged"));
        assertTrue(project.lintel("check", "--staged").stdout().contains("2 migrations, 1 new"));
    }

    @Test
    void aFileThatIsNotStagedIsNotThere() {
        project.write("db/V2__drop.sql", "DROP TABLE users;\n").write("db/V3__users.sql", DANGER);
        project.git("add", "db/V3__users.sql");
        assertEquals("error create-index-blocking db/V3__users.sql:1", project.check("--staged"));
        assertEquals(
                new Run(2, "", "lintel: db/V2__drop.sql is not staged; git add stages it\n"),
                project.lintel("check", "--staged", "db/V2__drop.sql"));
    }

    @Test
    void stagedRemovalsAndEditsOfCommittedMigrationsAreFindings() {
        project.git("rm", "--quiet", "--cached", "db/V1__users.sql");
        project.write("db/V2__more.sql", "SELECT 1;\n").git("add", "db/V2__more.sql");
        assertEquals("error migration-removed db/V1__users.sql:1", project.check("--staged"));
        project.git("add", "db/V1__users.sql");
        project.write("db/V1__users.sql", "CREATE TABLE users (id bigint PRIMARY KEY);\n");
        assertEquals("", project.check("--staged"), "the edit is not staged");
        project.git("add", "db/V1__users.sql");
        assertEquals("error migration-edited db/V1__users.sql:1", project.check("--staged"));
    }

    @Test
    void beforeTheFirstCommitEverythingIsNew(@TempDir Path other) {
        GitProject fresh = GitProject.in(other)
                .write(".lintel.yaml", "lock-timeout-by-role: true\n")
                .write("db/V1__a.sql", "CREATE TABLE a (id bigint PRIMARY KEY, n text);\n")
                .write("db/V2__a.sql", "CREATE INDEX i ON a (n);\n");
        fresh.git("add", ".");
        assertEquals("", fresh.check("--staged"));
        assertTrue(fresh.lintel("check", "--staged").stdout().contains("2 migrations, 2 new"));
    }

    @Test
    void conflictsThatAreNotResolvedAreAnError() {
        project.git("checkout", "--quiet", "-b", "other");
        project.write("db/V2__name.sql", DANGER).commit("one");
        project.git("checkout", "--quiet", "main");
        project.write("db/V2__name.sql", NO_DANGER).commit("other");
        project.gitFails("merge", "--quiet", "other");
        assertEquals(
                new Run(2, "", "lintel: --staged: db/V2__name.sql has conflicts that are not resolved\n"),
                project.lintel("check", "--staged"));
    }

    @Test
    void aHookSeesWhatItsCommitIsGoingToHold() throws IOException {
        // git commit FILE commits this file alone, from an index that only the hook is told of.
        project.write("db/V2__name.sql", DANGER).git("add", "db");
        project.write("db/V1__users.sql", "CREATE TABLE users (id bigint PRIMARY KEY, name text);\n");
        Map<String, String> ofTheHook = environmentOfHook("commit", "--message", "x", "--", "db/V1__users.sql");
        assertTrue(ofTheHook.containsKey("GIT_INDEX_FILE"), ofTheHook.toString());
        assertEquals("error migration-edited db/V1__users.sql:1", check(ofTheHook, "check", "--staged"));
        assertEquals("error migration-edited db/V1__users.sql:1", check(ofTheHook, "check", "--staged", "db"));
        assertEquals("error create-index-blocking db/V2__name.sql:1", project.check("--staged"));
    }

    @Test
    void aHookOfAnotherRepositoryDoesNotMatter(@TempDir Path other) throws IOException {
        project.write("db/V2__name.sql", DANGER).git("add", "db");
        Map<String, String> ofTheHook = environmentOfHook("commit", "--all", "--message", "x");
        GitProject beside = GitProject.in(other)
                .write(".lintel.yaml", "lock-timeout-by-role: true\n")
                .write("db/V1__a.sql", "CREATE INDEX i ON a (n);\n")
                .commit("start");
        beside.write("db/V2__a.sql", "CREATE INDEX j ON a (m);\n").git("add", ".");
        assertEquals(
                "error create-index-blocking " + other.toRealPath() + "/db/V2__a.sql:1",
                check(ofTheHook, "check", "--staged", other.toRealPath().toString()));
    }

    @Test
    void noGitIsLeftBehind() {
        project.write("db/V2__name.sql", DANGER).git("add", "db");
        project.write("db/V2__name.sql", NO_DANGER);
        project.check("--staged");
        assertFalse(ProcessHandle.current()
                .descendants()
                .anyMatch(p -> p.info().command().orElse("").endsWith("git")));
    }

    private String check(Map<String, String> environment, String... arguments) {
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--format";
        all[arguments.length + 1] = "json";
        Run run = Run.with(folder, environment, new byte[0], all);
        assertEquals("", run.stderr());
        return Findings.of(run.stdout());
    }

    /** What git tells a pre-commit hook, which keeps the index that the commit is made of. */
    private Map<String, String> environmentOfHook(String... command) throws IOException {
        Path hook = folder.resolve(".git/hooks/pre-commit");
        Path seen = folder.resolve(".git/seen");
        Files.createDirectories(hook.getParent());
        Files.writeString(
                hook,
                "#!/bin/sh\nenv >.git/seen\n[ -z \"$GIT_INDEX_FILE\" ] || cp \"$GIT_INDEX_FILE\" .git/kept\nexit 1\n");
        assertTrue(hook.toFile().setExecutable(true));
        project.gitFails(command);
        Map<String, String> environment = new HashMap<>(project.environment());
        for (String line :
                Files.readString(seen, StandardCharsets.UTF_8).lines().toList()) {
            if (line.startsWith("GIT_") && !line.startsWith("GIT_AUTHOR") && !line.startsWith("GIT_COMMITTER")) {
                environment.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
            }
        }
        // Git's own is gone with the commit; a path like those that git gives to hooks.
        environment.computeIfPresent("GIT_INDEX_FILE", (name, value) -> ".git/kept");
        return environment;
    }
}
