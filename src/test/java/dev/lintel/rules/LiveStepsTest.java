package dev.lintel.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lintel.lint.Finding;
import dev.lintel.lint.Instead;
import dev.lintel.migration.Migration;
import dev.lintel.server.Databases;
import dev.lintel.server.PostgresServer;
import dev.lintel.server.PostgresServers;
import dev.lintel.server.RealPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Takes the steps that findings propose in place of whole migrations, while the application works on.
 *
 * <p>A scene is an {@link Example} with {@code -- rule: ID}, whose steps are taken in place of the migration of its finding.
 * {@code -- old version: SQL} runs before them and after each, until a step releases another version; {@code -- new version:
 * SQL} runs from then on, or always where no step does. {@code -- in the end: SELECT} has to be true then.
 * {@code -- refused: STATE} says how the server stops the steps, as it would stop the migration.
 */
@RealPostgres
final class LiveStepsTest {

    private static final Path SCENES = Path.of("test-fixtures/steps");

    static List<Arguments> scenes() throws IOException {
        List<Arguments> scenes = new ArrayList<>();
        try (Stream<Path> files = Files.list(SCENES)) {
            for (Path file : files.sorted().toList()) {
                String text = Files.readString(file);
                for (int version : PostgresServers.versions()) {
                    if (Example.parse(text).isAbout(version)) {
                        scenes.add(Arguments.of(version, file.getFileName().toString(), text));
                    }
                }
            }
        }
        return scenes;
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("scenes")
    void theApplicationWorksOnWhileTheStepsAreTaken(int version, String name, String text, PostgresServers servers)
            throws SQLException {
        Example example = Example.parse(text);
        assertEquals(example.expected(), example.found(version));
        PostgresServer server = servers.of(version);
        try (Databases databases = new Databases(server, List.of())) {
            String database = databases.take();
            try (Connection connection = server.connect(database)) {
                new Scene(text, connection).play(Forecast.of(example, version));
            }
            databases.discard(database);
        }
    }

    private static List<String> said(String text, String key) {
        return text.lines()
                .filter(l -> l.startsWith("-- " + key + ": "))
                .map(l -> l.substring(key.length() + 5))
                .toList();
    }

    /** A scene on a database of its own. */
    private record Scene(String text, Connection connection) {

        void play(Forecast forecast) throws SQLException {
            String rule = said(text, "rule").get(0);
            Finding finding = forecast.findings().stream()
                    .filter(f -> f.rule().equals(rule))
                    .findFirst()
                    .orElseThrow();
            Replay replay = new Replay(connection);
            for (Migration migration : forecast.migrations()) {
                if (migration.file().path().equals(finding.place().file().path())) {
                    break;
                }
                assertTrue(
                        replay.run(migration, null).isEmpty(), migration.file().path());
            }
            List<Instead.Step> steps = finding.instead().steps();
            assertFalse(steps.isEmpty(), "no steps");
            String refused = "";
            try {
                take(steps, replay);
            } catch (SQLException e) {
                refused = e.getSQLState();
                assertEquals(said(text, "refused"), List.of(refused), e.getMessage());
            }
            assertEquals(String.join("", said(text, "refused")), refused);
            for (String query : said(text, "in the end")) {
                assertTrue(isTrue(query), query);
            }
        }

        private void take(List<Instead.Step> steps, Replay replay) throws SQLException {
            boolean released = steps.stream().noneMatch(s -> s.phase() == Instead.Phase.APPLICATION);
            boolean old = true;
            write("old version");
            for (Instead.Step step : steps) {
                if (step.phase() == Instead.Phase.APPLICATION) {
                    // Both run for a while.
                    released = true;
                    write("new version");
                    old = false;
                    continue;
                }
                replay.step(step.sql(), step.transaction());
                if (old) {
                    write("old version");
                }
                if (released) {
                    write("new version");
                }
            }
        }

        private void write(String version) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                for (String sql : said(text, version)) {
                    statement.execute(sql);
                }
            }
        }

        private boolean isTrue(String query) throws SQLException {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(query)) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
