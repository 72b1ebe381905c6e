package dev.lintel.migration.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every folder in {@code test-fixtures/readers} is a project; its expected.txt says what is read from it. */
class ReadersTest {

    private static final Path FIXTURES = Path.of("test-fixtures", "readers");

    static List<String> projects() throws IOException {
        try (Stream<Path> folders = Files.list(FIXTURES)) {
            return folders.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("projects")
    void aProjectIsReadAsExpected(String project) throws IOException {
        Path folder = FIXTURES.resolve(project);
        Path expectedFile = folder.resolve("expected.txt");
        String expected = Files.readString(expectedFile);
        StringBuilder actual = new StringBuilder();
        for (String line : expected.split("\n", -1)) {
            if (line.startsWith("$ ")) {
                actual.append(line).append('\n');
                List<String> arguments = Arrays.asList(line.substring(2).strip().split(" +", -1));
                actual.append(ProjectListing.of(folder.toAbsolutePath(), arguments));
            }
        }
        if (System.getProperty("golden", "").equals("update")) {
            Files.writeString(expectedFile, actual);
        }
        assertTrue(actual.length() > 0, "expected.txt names no run: a line `$ PATH…`");
        assertEquals(expected, actual.toString());
    }

    @Test
    void thereIsAProjectForEveryFramework() throws IOException {
        List<String> projects = projects();
        for (Framework framework : Framework.values()) {
            assertTrue(projects.contains(framework.id), framework.id);
        }
    }
}
