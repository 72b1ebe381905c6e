package dev.lintel.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lintel.change.Change;
import dev.lintel.migration.Dialect;
import dev.lintel.migration.Script;
import dev.lintel.migration.SourceFile;
import dev.lintel.sql.ReadStatement;
import dev.lintel.sql.SqlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FixtureTest {

    private static final Path FOLDER = Path.of("test-fixtures", "schema");

    static List<String> histories() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".sql"))
                    .map(f -> f.substring(0, f.length() - 4))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void thereAreHistories() {
        assertTrue(histories().size() > 20);
    }

    @ParameterizedTest
    @MethodSource("histories")
    void theSchemaIsWhatTheServerHas(String history) throws IOException {
        String text = Files.readString(FOLDER.resolve(history + ".sql"));
        Schema schema = Schema.empty();
        for (Change change : changes(history, text)) {
            schema = schema.apply(change);
        }
        List<String> expected = Files.readAllLines(FOLDER.resolve(history + ".expected"));
        assertEquals(String.join("\n", expected), String.join("\n", CatalogueText.of(schema)));
    }

    private static List<Change> changes(String history, String text) {
        Script script = Script.of(new SourceFile(history + ".sql", text));
        List<Change> changes = new ArrayList<>();
        for (ReadStatement statement :
                new SqlReader(Dialect.POSTGRESQL).read(script).statements()) {
            for (ReadStatement.Placed placed : statement.changes()) {
                assertFalse(placed.change() instanceof Change.NotUnderstood, () -> placed + " in " + history);
                changes.add(placed.change());
            }
        }
        assertFalse(changes.isEmpty());
        return changes;
    }
}
