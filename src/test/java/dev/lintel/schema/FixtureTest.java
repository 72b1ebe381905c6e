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
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FixtureTest {

    static final Path FOLDER = Path.of("test-fixtures", "schema");

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
        List<String> expected = Files.readAllLines(FOLDER.resolve(history + ".expected"));
        assertEquals(String.join("\n", expected), String.join("\n", CatalogueText.of(replayed(history))));
    }

    /** The schema after the history. */
    static Schema replayed(String history) throws IOException {
        Schema schema = Schema.empty();
        for (ReadStatement statement : statements(history)) {
            for (ReadStatement.Placed placed : statement.changes()) {
                assertFalse(placed.change() instanceof Change.NotUnderstood, () -> placed + " in " + history);
                schema = after(schema, placed);
            }
        }
        return schema;
    }

    static Schema after(Schema schema, ReadStatement.Placed placed) {
        return placed.nested()
                ? schema.applyInBlock(placed.change(), placed.certainty())
                : schema.apply(placed.change(), placed.certainty());
    }

    /** The first version that takes all of it: {@code -- since: 12}, or else the oldest. */
    static int since(String history) throws IOException {
        return version(history, "-- since: ");
    }

    /** The first version that has what is replayed: {@code -- differs before: 12 (why)}, or else the oldest. */
    static int differsBefore(String history) throws IOException {
        return version(history, "-- differs before: ");
    }

    /** The number after these words in the comments that the history starts with. */
    private static int version(String history, String words) throws IOException {
        for (String line : Files.readAllLines(FOLDER.resolve(history + ".sql"))) {
            if (line.startsWith(words)) {
                return Integer.parseInt(line.substring(words.length()).split(" ", 2)[0]);
            }
            if (!line.startsWith("--")) {
                break;
            }
        }
        return 0;
    }

    static List<ReadStatement> statements(String history) throws IOException {
        String text = Files.readString(FOLDER.resolve(history + ".sql"));
        List<ReadStatement> statements = new SqlReader(Dialect.POSTGRESQL)
                .read(Script.of(new SourceFile(history + ".sql", text)))
                .statements();
        assertFalse(statements.isEmpty());
        return statements;
    }
}
