package dev.lintel.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lintel.migration.Dialect;
import dev.lintel.migration.Script;
import dev.lintel.migration.SourceFile;
import dev.lintel.server.Databases;
import dev.lintel.server.PostgresServers;
import dev.lintel.server.RealPostgres;
import dev.lintel.sql.ReadStatement;
import dev.lintel.sql.SqlReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every history of {@code test-fixtures/schema} on the newest server: its catalogue must be what the file expects. {@code
 * -Dgolden=update} writes it into the file.
 */
@RealPostgres
class LiveFixtureTest {

    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));
    private static final Path FOLDER = Path.of("test-fixtures", "schema");
    private static @Nullable Databases databases;

    static List<String> histories() {
        return FixtureTest.histories();
    }

    @ParameterizedTest
    @MethodSource("histories")
    void theServerHasWhatTheFileExpects(String history, PostgresServers servers) throws Exception {
        var server = servers.of(PostgresServers.newest());
        if (databases == null) {
            databases = new Databases(server, List.of());
        }
        String database = databases.take();
        List<String> lines = new ArrayList<>();
        try (Connection connection = server.connect(database);
                Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (String sql : statements(history)) {
                statement.execute(sql);
            }
            statement.execute("SET search_path = public");
            try (ResultSet row = statement.executeQuery(Files.readString(FOLDER.resolve("catalogue.query")))) {
                while (row.next()) {
                    lines.add(row.getString(1));
                }
            }
        }
        databases.discard(database);
        Path expected = FOLDER.resolve(history + ".expected");
        if (UPDATE) {
            Files.write(expected, lines);
        }
        assertEquals(String.join("\n", Files.readAllLines(expected)), String.join("\n", lines));
    }

    private static List<String> statements(String history) throws Exception {
        String text = Files.readString(FOLDER.resolve(history + ".sql"));
        return new SqlReader(Dialect.POSTGRESQL)
                .read(Script.of(new SourceFile(history + ".sql", text))).statements().stream()
                        .map(ReadStatement::statement)
                        .map(s -> s.text())
                        .toList();
    }

    @AfterAll
    static void close() throws SQLException {
        if (databases != null) {
            databases.close();
            databases = null;
        }
    }
}
