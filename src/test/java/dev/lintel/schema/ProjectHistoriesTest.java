package dev.lintel.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.lintel.change.Change;
import dev.lintel.migration.Dialect;
import dev.lintel.migration.Migration;
import dev.lintel.migration.MigrationSet;
import dev.lintel.migration.reader.Migrations;
import dev.lintel.migration.reader.ReadOptions;
import dev.lintel.rules.Replay;
import dev.lintel.server.PostgresServer;
import dev.lintel.server.PostgresServers;
import dev.lintel.server.RealPostgres;
import dev.lintel.sql.ReadStatement;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Applies the whole history of a project to an empty database, in the transactions that its framework would use: the
 * replayed schema must be what the server then has. The projects are those of {@code test-fixtures/projects}, and the
 * folders of {@code -Dlintel.histories=FOLDER:FOLDER}, on the newest server, or with {@code -Pmatrix} on all from 12 on.
 *
 * <p>What a server refuses is left out on both sides, and said: an extension that is not there, a right that is missing.
 */
@RealPostgres
final class ProjectHistoriesTest {

    private static final Path OURS = Path.of("test-fixtures", "projects");
    private static final int OLDEST = 12;
    /** Whether statements that are not understood do not run on the server either. */
    private static final boolean SKIP = "skip".equals(System.getProperty("lintel.histories.not.understood"));

    /** A history by the name of its folder. */
    record Project(String name, MigrationSet history) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Arguments> histories() throws IOException {
        List<Path> folders = new ArrayList<>();
        try (Stream<Path> ours = Files.list(OURS)) {
            ours.filter(Files::isDirectory).sorted().forEach(folders::add);
        }
        for (String folder : System.getProperty("lintel.histories", "").split(File.pathSeparator)) {
            if (!folder.isEmpty()) {
                folders.add(Path.of(folder));
            }
        }
        boolean matrix = PostgresServers.versions().size() > 2;
        List<Arguments> histories = new ArrayList<>();
        for (Path folder : folders) {
            for (Project project : projects(folder)) {
                for (int version : PostgresServers.versions()) {
                    if (version == PostgresServers.newest() || matrix && version >= OLDEST) {
                        histories.add(Arguments.of(version, project));
                    }
                }
            }
        }
        return histories;
    }

    /** As {@code check} finds them. */
    private static List<Project> projects(Path folder) {
        List<Project> projects = new ArrayList<>();
        Path here = Path.of("").toAbsolutePath();
        for (MigrationSet set : Migrations.read(List.of(folder), ReadOptions.of(here))) {
            if (set.notRead() == null && set.dialect().orElse(Dialect.POSTGRESQL) == Dialect.POSTGRESQL) {
                projects.add(new Project(set.how(), set));
            }
        }
        assertFalse(projects.isEmpty(), folder + " has no migrations for PostgreSQL");
        return projects;
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("histories")
    void theServerHasWhatIsReplayed(int version, Project project, PostgresServers servers) throws Exception {
        PostgresServer server = servers.of(version);
        String database = "lintel_history_" + ProcessHandle.current().pid();
        execute(server, "CREATE DATABASE " + database);
        try (Connection connection = server.connect(database)) {
            Account account = new Account();
            for (Migration migration : project.history().migrations()) {
                account.refused(new Replay(connection).runWhatCan(migration, account::wants, account::ran));
                account.sessionEnds();
            }
            List<String> has = ServerCatalogue.of(connection);
            List<String> differences = CatalogueDifferences.between(has, account.schema(), account.sql());
            System.out.println(account.text(version, project.name(), has, differences.size()));
            assertEquals("", String.join("\n", differences));
        } finally {
            execute(server, "DROP DATABASE " + database);
        }
    }

    /** What ran, what was refused, and the schema that comes of it. */
    private static final class Account {
        private Schema schema = Schema.empty();
        private int statements;
        private final StringBuilder sql = new StringBuilder();
        private final List<String> notUnderstood = new ArrayList<>();
        private final List<Replay.Refused> refused = new ArrayList<>();

        /** Whether it is to run. What is not understood runs as well, unless it is to be skipped. */
        boolean wants(ReadStatement statement) {
            for (ReadStatement.Placed placed : statement.changes()) {
                if (placed.change() instanceof Change.NotUnderstood what) {
                    String place = statement.span(placed).file().path() + ":"
                            + statement.span(placed).line();
                    notUnderstood.add(place + " " + what.reason());
                    return !SKIP;
                }
            }
            return true;
        }

        void ran(ReadStatement statement) {
            statements++;
            sql.append(statement.statement().text()).append('\n');
            for (ReadStatement.Placed placed : statement.changes()) {
                schema = FixtureTest.after(schema, placed);
            }
        }

        void refused(List<Replay.Refused> more) {
            refused.addAll(more);
        }

        void sessionEnds() {
            schema = schema.newSession();
        }

        String sql() {
            return sql.toString();
        }

        Schema schema() {
            return schema;
        }

        String text(int version, String project, List<String> has, int differences) {
            StringBuilder text = new StringBuilder();
            text.append(project).append(", on PostgreSQL ").append(version).append(": ");
            text.append(statements).append(" statements ran, ").append(refused.size());
            text.append(" were refused; ").append(CatalogueDifferences.counts(has));
            text.append("; ").append(differences).append(" differences");
            String unknown =
                    String.join(", ", CatalogueDifferences.unknown(schema).keySet());
            text.append(unknown.isEmpty() ? "" : "\n  not all columns known: " + unknown);
            List<String> made = CatalogueDifferences.madeAtRunTime(has, sql());
            text.append(
                    made.isEmpty() ? "" : "\n  made by functions, not compared: " + made.size() + " tables, " + made);
            notUnderstood.forEach(each ->
                    text.append(SKIP ? "\n  skipped: " : "\n  not understood: ").append(each));
            for (Replay.Refused each : refused) {
                String place = each.statement().span().file().path() + ":"
                        + each.statement().span().line();
                text.append("\n  refused: ")
                        .append(place)
                        .append(' ')
                        .append(each.why().lines().findFirst().orElse(""));
            }
            return text.toString();
        }
    }

    private static void execute(PostgresServer server, String sql) throws SQLException {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
