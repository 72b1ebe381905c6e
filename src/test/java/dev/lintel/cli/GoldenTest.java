package dev.lintel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole projects, and all that Lintel says of them. The first line of {@code expected.txt} is the command;
 * {@code expected.json} is there for some. {@code -Dgolden=update} writes what is said now.
 */
class GoldenTest {

    private static final Path PROJECTS = Path.of("test-fixtures", "projects").toAbsolutePath();
    private static final String EXPECTED = "expected.txt";
    private static final String COMMAND = "$ lintel ";

    static List<String> projects() throws IOException {
        try (Stream<Path> folders = Files.list(PROJECTS)) {
            return folders.filter(f -> Files.exists(f.resolve(EXPECTED)))
                    .map(f -> f.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("projects")
    void lintelSaysWhatItSaidBefore(String name) throws IOException {
        Path project = PROJECTS.resolve(name);
        String expected = Files.readString(project.resolve(EXPECTED)).replace("\r\n", "\n");
        String command = expected.substring(COMMAND.length(), expected.indexOf('\n'));
        Run run = run(project, command);
        compare(
                project.resolve(EXPECTED),
                COMMAND + command + "\n" + run.stdout() + run.stderr() + "=> " + run.status() + "\n");
        Path json = project.resolve("expected.json");
        if (Files.exists(json)) {
            compare(json, run(project, command + " --format json").stdout());
        }
    }

    @Test
    void thereAreProjectsToCompare() throws IOException {
        assertTrue(projects().size() >= 3, projects().toString());
    }

    /** The README shows the beginning of what is said of the demo, so that has to be good. */
    @Test
    void theDemoFindsItsThreeDangers() {
        Run run = Run.in(Path.of("").toAbsolutePath(), "check", "test-fixtures/demo");
        assertEquals(1, run.status());
        assertEquals(
                List.of("create-index-blocking", "rename-column", "add-foreign-key-validating"),
                run.stdout()
                        .lines()
                        .filter(l -> l.startsWith("error ") || l.startsWith("warning ") || l.startsWith("info "))
                        .map(l -> l.split(" ", -1)[1])
                        .toList(),
                run.stdout());
    }

    private static Run run(Path project, String command) throws IOException {
        Path stdin = project.resolve("stdin.sql");
        byte[] input = command.contains("--stdin") ? Files.readAllBytes(stdin) : new byte[0];
        return Run.with(project, Map.of(), input, command.split(" ", -1));
    }

    private static void compare(Path file, String said) throws IOException {
        if ("update".equals(System.getProperty("golden"))) {
            Files.write(file, said.getBytes(StandardCharsets.UTF_8));
        } else {
            assertEquals(
                    Files.readString(file).replace("\r\n", "\n"),
                    said,
                    file + ": run mvn test -Dtest=GoldenTest -Dgolden=update, and look at the difference");
        }
    }
}
