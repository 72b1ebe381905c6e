package dev.lintel.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.lintel.migration.Dialect;
import dev.lintel.migration.Script;
import dev.lintel.migration.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every {@code test-fixtures/sql/x.sql} reads as {@code x.expected} says, to the letter. {@code ACCEPT=1} in the
 * environment writes what was read; look at the difference before it is committed.
 */
class FixtureTest {

    private static final Path FOLDER = Path.of("test-fixtures/sql");

    static List<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void readsAsExpected(Path fixture) throws IOException {
        String name = fixture.getFileName().toString();
        Path expected = FOLDER.resolve(name.replace(".sql", ".expected"));
        String read = read(fixture);
        if (System.getenv("ACCEPT") != null) {
            Files.writeString(expected, read);
        }
        assertEquals(Files.readString(expected), read);
    }

    /** Files whose name does not say so hold nothing that is not understood. */
    @ParameterizedTest
    @MethodSource("fixtures")
    void understandsWhatIsNotMarked(Path fixture) throws IOException {
        if (!fixture.getFileName().toString().contains("not-understood")) {
            String read = read(fixture);
            assertFalse(read.contains("NotUnderstood"), read);
            assertFalse(read.contains("Other?"), read);
        }
    }

    @Test
    void thereAreFixtures() throws IOException {
        assertFalse(fixtures().isEmpty());
    }

    private static String read(Path fixture) throws IOException {
        SourceFile file = new SourceFile(fixture.toString(), Files.readString(fixture));
        return Rendering.of(new SqlReader(Dialect.POSTGRESQL).read(Script.of(file)));
    }
}
