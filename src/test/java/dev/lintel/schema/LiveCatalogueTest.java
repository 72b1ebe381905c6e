package dev.lintel.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.lintel.server.Databases;
import dev.lintel.server.PostgresServer;
import dev.lintel.server.PostgresServers;
import dev.lintel.server.RealPostgres;
import dev.lintel.sql.ReadStatement;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every history of {@code test-fixtures/schema} on real servers: the replayed schema must be what they then have.
 * {@code -Dgolden=update} lets the newest server write the {@code .expected} files.
 */
@RealPostgres
final class LiveCatalogueTest {

    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

    private static final Map<Integer, Databases> DATABASES = new TreeMap<>();

    static List<Arguments> histories() {
        List<Arguments> histories = new ArrayList<>();
        for (int version : PostgresServers.versions()) {
            FixtureTest.histories().forEach(history -> histories.add(Arguments.of(version, history)));
        }
        return histories;
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("histories")
    void theServerHasWhatIsReplayed(int version, String history, PostgresServers servers) throws Exception {
        PostgresServer server = servers.of(version);
        Databases databases = databases(server);
        String name = databases.take();
        try (Connection connection = server.connect(name)) {
            String refused = run(connection, FixtureTest.statements(history));
            if (version < FixtureTest.since(history)) {
                assertNotNull(refused, "not refused, although it says that it needs a later version");
                return;
            }
            assertNull(refused);
            String has = String.join("\n", ServerCatalogue.of(connection));
            if (UPDATE && version == PostgresServers.newest()) {
                Files.writeString(FixtureTest.FOLDER.resolve(history + ".expected"), has + "\n");
            }
            String replayed = String.join("\n", CatalogueText.of(FixtureTest.replayed(history)));
            if (version < FixtureTest.differsBefore(history)) {
                assertNotEquals(has, replayed, "alike, although it says that this version differs");
            } else {
                assertEquals(has, replayed, "the catalogue of the server, and the replayed schema");
            }
        } finally {
            databases.discard(name);
        }
    }

    /** What the server refuses, or null. */
    private static @Nullable String run(Connection connection, List<ReadStatement> history) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (ReadStatement each : history) {
                try {
                    statement.execute(each.statement().text());
                } catch (SQLException e) {
                    return each.statement().text() + ": " + e.getMessage();
                }
            }
        }
        return null;
    }

    private static synchronized Databases databases(PostgresServer server) throws SQLException {
        Databases databases = DATABASES.get(server.major());
        if (databases == null) {
            databases = new Databases(server, List.of());
            DATABASES.put(server.major(), databases);
        }
        return databases;
    }

    @AfterAll
    static void dropDatabases() throws SQLException {
        for (Databases each : DATABASES.values()) {
            each.close();
        }
        DATABASES.clear();
    }
}
