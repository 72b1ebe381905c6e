package dev.lintel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code .pre-commit-hooks.yaml} with the real pre-commit; skipped where there is none. It needs no network. */
@DisabledOnOs(OS.WINDOWS)
class PreCommitIT {

    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final String DANGER = "CREATE INDEX users_name ON users (name);\n";
    private static final String NO_DANGER = "CREATE INDEX CONCURRENTLY users_name ON users (name);\n";

    @TempDir
    Path temp;

    private GitProject project;

    @BeforeEach
    void aProjectThatUsesTheHook() throws Exception {
        assumeTrue(isThere("pre-commit"), "there is no pre-commit on the PATH");
        GitProject lintel = GitProject.in(Files.createDirectories(temp.resolve("lintel")));
        for (String name : List.of(".pre-commit-hooks.yaml", "lintel")) {
            Files.copy(ROOT.resolve(name), lintel.folder().resolve(name));
        }
        assertTrue(lintel.folder().resolve("lintel").toFile().setExecutable(true));
        // In place of what the launcher would build.
        String built = "#!/bin/sh\nexec '" + ROOT.resolve("target/lintel/bin/lintel") + "' \"$@\"\n";
        lintel.write("target/lintel/bin/lintel", built);
        assertTrue(lintel.folder().resolve("target/lintel/bin/lintel").toFile().setExecutable(true));
        lintel.commit("the hook");

        project = GitProject.in(Files.createDirectories(temp.resolve("project")))
                .write(".lintel.yaml", "lock-timeout-by-role: true\n")
                .write("db/migration/V1__users.sql", "CREATE TABLE users (id bigint PRIMARY KEY, name text);\n")
                .write(".pre-commit-config.yaml", """
                        repos:
                          - repo: %s
                            rev: %s
                            hooks:
                              - id: lintel
                        """.formatted(lintel.folder(), lintel.git("rev-parse", "HEAD")));
        project.environment().put("PRE_COMMIT_HOME", temp.resolve("cache").toString());
        project.environment().put("LINTEL_JAVA_HOME", System.getProperty("java.home"));
        ProcessBuilder install = new ProcessBuilder("pre-commit", "install")
                .directory(project.folder().toFile());
        install.environment().putAll(project.environment());
        install.redirectErrorStream(true);
        Process process = install.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), printed);
        project.commit("start");
    }

    @Test
    void aDangerousMigrationIsNotCommittedUntilItIsPutRight() {
        project.write("db/migration/V2__name.sql", DANGER).git("add", "--all");
        String printed = project.gitFails("commit", "--message", "an index");
        assertTrue(printed.contains("error create-index-blocking db/migration/V2__name.sql:1:1"), printed);

        project.write("db/migration/V2__name.sql", NO_DANGER);
        printed = project.gitFails("commit", "--message", "the fix is not staged");
        assertTrue(printed.contains("create-index-blocking"), printed);

        project.git("add", "--all");
        printed = project.git("commit", "--message", "an index");
        assertTrue(printed.contains("Passed"), printed);
    }

    @Test
    void aCommitThatOnlyDeletesAMigrationIsSeen() {
        project.write("db/migration/V2__more.sql", NO_DANGER).commit("more");
        project.git("rm", "--quiet", "db/migration/V2__more.sql");
        String printed = project.gitFails("commit", "--message", "gone");
        assertTrue(printed.contains("error migration-removed db/migration/V2__more.sql:1:1"), printed);
    }

    @Test
    void aCommitWithoutMigrationsPasses() {
        String printed = project.write("README.md", "x\n").git("add", "--all");
        assertFalse(project.git("commit", "--message", "readme").contains("Failed"), printed);
    }

    private static boolean isThere(String program) throws IOException {
        for (String entry : System.getenv("PATH").split(File.pathSeparator, -1)) {
            if (Files.isExecutable(Path.of(entry, program))) {
                return true;
            }
        }
        return false;
    }
}
