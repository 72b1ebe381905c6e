package dev.lintel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitTest {

    @TempDir
    Path project;

    @BeforeEach
    void aProjectWithAMigration() throws IOException {
        write("db/migration/V1__users.sql", "CREATE TABLE users (id bigint PRIMARY KEY);\n");
    }

    @Test
    void whatItFindsItWritesDownWithTheReason() throws IOException {
        write("compose.yaml", "services:\n  db:\n    image: postgres:16-alpine\n");
        write(
                ".github/workflows/ci.yml",
                "services:\n  # image: postgres:10\n  db: {image: \"postgis/postgis:14-3.4\"}\n");
        Run run = Run.in(project, "init");
        assertEquals(0, run.status(), run.stderr());
        String written = Files.readString(project.resolve(".lintel.yaml"));
        assertEquals("""
                # How Lintel lints this project. lintel init wrote it for what it found.
                # compose.yaml:3 says postgres:16-alpine
                # .github/workflows/ci.yml:3 says postgis:14-3.4
                dialect: postgresql:14  # has to be what production runs
                # db/migration as Flyway, 1 migration
                paths:
                  - db/migration
                # fail-on: error              # or warning, info, never
                # profile: default            # or strict, relaxed
                # lock-timeout-by-role: true  # if the role that deploys has a lock_timeout
                """, written);
        assertTrue(run.stdout().contains(written), run.stdout());
        Run check = Run.in(project, "check");
        assertEquals(0, check.status(), check.stderr());
        assertTrue(check.stdout().contains("for PostgreSQL 14"), check.stdout());
    }

    @Test
    void aConfigurationThatIsThereIsNotTouched() throws IOException {
        write(".lintel.yaml", "fail-on: info\n");
        assertEquals(
                new Run(2, "", "lintel: .lintel.yaml is there already; lintel init --force writes it anew\n"),
                Run.in(project, "init"));
        assertEquals("fail-on: info\n", Files.readString(project.resolve(".lintel.yaml")));
        assertEquals(0, Run.in(project, "init", "--force").status());
        assertTrue(Files.readString(project.resolve(".lintel.yaml")).contains("db/migration"));
    }

    @Test
    void whereNothingSaysTheVersionItIsLeftToTheUser() throws IOException {
        write("compose.yaml", "services:\n  db:\n    image: postgres:${VERSION}\n");
        assertEquals(0, Run.in(project, "init").status());
        String written = Files.readString(project.resolve(".lintel.yaml"));
        assertTrue(written.contains("\n# dialect: postgresql:18\n"), written);
        assertEquals(0, Run.in(project, "check").status());
    }

    @Test
    void withoutMigrationsNothingIsWritten() throws IOException {
        Path empty = Files.createDirectory(project.resolve("empty"));
        Run run = Run.in(empty, "init");
        assertEquals(2, run.status());
        assertTrue(run.stderr().startsWith("lintel: no migrations below this folder; "), run.stderr());
        assertFalse(Files.exists(empty.resolve(".lintel.yaml")));
    }

    @Test
    void aFolderWithAStrangeNameIsQuoted() throws IOException {
        Files.move(project.resolve("db"), project.resolve("it's db"));
        assertEquals(0, Run.in(project, "init").status());
        assertEquals("", Run.in(project, "check").stderr());
    }

    @ParameterizedTest
    @CsvSource({
        "compose.yml,image: postgres:15.3,15",
        "docker-compose.yml,image: 'docker.io/library/postgres:12',12",
        ".gitlab-ci.yml,  - postgres:13-bullseye,13",
        ".gitlab-ci.yml,  - timescale/timescaledb:2.14.2-pg15,15",
        ".gitlab-ci.yml,  - pgvector/pgvector:pg17,17",
        ".circleci/config.yml,- image: cimg/postgres:14.0,14",
        ".tool-versions,postgres 16.1,16",
        ".tool-versions,postgres 9.6,",
        "compose.yml,image: postgres:latest,",
        "compose.yml,image: postgres:9.6,",
        "compose.yml,image: postgres:160,",
    })
    void aVersionIsFoundWhereProjectsNameIt(String file, String line, String version) throws IOException {
        write(file, line + "\n");
        assertEquals(0, Run.in(project, "init").status());
        String written = Files.readString(project.resolve(".lintel.yaml"));
        String expected = version == null ? "\n# dialect: postgresql:18\n" : "\ndialect: postgresql:" + version + "  #";
        assertTrue(written.contains(expected), written);
    }

    private void write(String name, String text) throws IOException {
        Path file = project.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
