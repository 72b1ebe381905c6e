package dev.lintel.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.lintel.change.Change;
import dev.lintel.engine.Refusal;
import dev.lintel.engine.Situation;
import dev.lintel.engine.postgresql.PostgreSql;
import dev.lintel.migration.Dialect;
import dev.lintel.migration.Migration;
import dev.lintel.migration.MigrationSet;
import dev.lintel.migration.Script;
import dev.lintel.migration.Statement;
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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
            Account account = new Account(version, project.history());
            for (Migration migration : project.history().migrations()) {
                account.refused(new Replay(connection).runWhatCan(migration, account::wants, account));
                account.sessionEnds();
            }
            List<String> has = ServerCatalogue.of(connection);
            List<String> differences = CatalogueDifferences.between(has, account.schema(), account.sql());
            System.out.println(account.text(version, project.name(), has, differences.size()));
            assertEquals("", String.join("\n", differences));
            assertEquals(List.of(), account.falseAlarms(), "what is said to be refused, and ran");
        } finally {
            execute(server, "DROP DATABASE " + database);
        }
    }

    /** What ran, what was refused, and the schema that comes of it. */
    private static final class Account implements Replay.Listener {
        private final PostgreSql engine;
        private Schema schema;
        private final Map<Statement, String> foreseen = new LinkedHashMap<>();
        private final Set<Statement> done = new HashSet<>();
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

        Account(int version, MigrationSet history) {
            engine = new PostgreSql(version);
            schema = Schema.empty().before((name, listener) -> tell(history, listener));
        }

        private static void tell(MigrationSet history, Later.Listener listener) {
            for (Migration migration : history.migrations()) {
                for (Script script : migration.up()) {
                    for (ReadStatement statement : Replay.read(script)) {
                        for (ReadStatement.Placed placed : statement.changes()) {
                            listener.hear(placed.change(), placed.certainty(), migration.name());
                        }
                    }
                }
                listener.newSession();
            }
        }

        /** Notes what is said to be refused because of what exists or does not. */
        @Override
        public void starts(ReadStatement statement) {
            List<Change> changes = new ArrayList<>();
            statement.changes().forEach(placed -> changes.add(placed.change()));
            Schema before = schema;
            for (ReadStatement.Placed placed : statement.changes()) {
                Refusal refusal = engine.impact(new Situation(
                                placed.change(),
                                placed.nested() ? List.of(placed.change()) : changes,
                                placed.nested() ? before : schema,
                                before,
                                schema,
                                Session.FRESH,
                                false,
                                placed.certainty()))
                        .refusal();
                boolean ours = refusal != null
                        && (refusal.kind() == Refusal.Kind.EXISTING || refusal.kind() == Refusal.Kind.MISSING);
                if (ours) {
                    foreseen.put(statement.statement(), refusal.message());
                }
                before = FixtureTest.after(before, placed);
            }
        }

        List<String> falseAlarms() {
            List<String> alarms = new ArrayList<>();
            foreseen.forEach((statement, why) -> {
                if (done.contains(statement)) {
                    alarms.add(place(statement) + " " + why);
                }
            });
            return alarms;
        }

        private static String place(Statement statement) {
            return statement.span().file().path() + ":" + statement.span().line();
        }

        @Override
        public void ran(ReadStatement statement) {
            statements++;
            done.add(statement.statement());
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
                String said = foreseen.get(each.statement());
                text.append(said == null ? "\n  refused: " : "\n  refused, as foreseen (" + said + "): ")
                        .append(place(each.statement()))
                        .append(' ')
                        .append(each.why().lines().findFirst().orElse(""));
            }
            return text.toString();
        }
    }

    private static void execute(PostgresServer server, String sql) throws SQLException {
        try (Connection connection = server.connect();
                java.sql.Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
