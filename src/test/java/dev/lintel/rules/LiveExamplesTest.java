package dev.lintel.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lintel.change.Change;
import dev.lintel.engine.Impact;
import dev.lintel.engine.postgresql.WatchedHistory;
import dev.lintel.lint.Finding;
import dev.lintel.lint.Instead;
import dev.lintel.migration.Migration;
import dev.lintel.server.Databases;
import dev.lintel.server.PostgresServer;
import dev.lintel.server.PostgresServers;
import dev.lintel.server.RealPostgres;
import dev.lintel.server.Scratch;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of the rule pages, and what findings in them propose, on real servers. */
@RealPostgres
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class LiveExamplesTest {

    /** The rules that say that the server will refuse a statement: it has to, and nothing else may be refused. */
    private static final Set<String> REFUSED = Set.of(
            "alter-pending-trigger-events",
            "alter-missing",
            "create-existing",
            "drop-still-depended-on",
            "enum-value-used-uncommitted",
            "foreign-key-incompatible",
            "migration-mixing-transactions",
            "psql-command-unsupported",
            "replace-function-incompatible",
            "replace-view-incompatible",
            "statement-in-transaction",
            "statement-too-new",
            "statement-unsupported",
            "truncate-referenced",
            "using-index-ineligible");

    /** {@code -Dproof=reindex|vacuum} runs the blocks of the pages whose names hold one of these. */
    private static final String ONLY = System.getProperty("proof", "");

    /** What belongs to the whole server and so is made, and taken away again, beside the example. */
    private static final Map<String, List<String>> GIVEN = Map.of(
            "change-owner", List.of("ROLE service"),
            "drop-database", List.of("DATABASE shop", "DATABASE reporting"),
            "recreate-view-losing-grants", List.of("ROLE reporting"),
            "swap-table-incomplete", List.of("ROLE orders_service"),
            "change-storage-rewriting", List.of("TABLESPACE fast LOCATION ''"));

    private static final Map<Integer, Databases> DATABASES = new TreeMap<>();
    private static final Set<String> PROVED = new HashSet<>();

    /** Every block on every version that it is about. */
    static List<Arguments> blocks() throws IOException {
        List<Arguments> blocks = new ArrayList<>();
        for (int version : PostgresServers.versions()) {
            for (RulesTest.Block block : RulesTest.blocks()) {
                if (isWanted(block) && Example.parse(block.text()).isAbout(version)) {
                    blocks.add(Arguments.of(version, block));
                }
            }
        }
        return blocks;
    }

    private static boolean isWanted(RulesTest.Block block) {
        return block.toString().matches(".*(" + ONLY + ").*");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("blocks")
    void theServerDoesWhatLintelSays(int version, RulesTest.Block block, PostgresServers servers) throws Exception {
        Forecast forecast = Forecast.of(Example.parse(block.text()), version);
        for (Rows.Kind rows : Rows.Kind.values()) {
            Outcome outcome = outcome(servers.of(version), block, forecast, rows);
            if (rows == Rows.Kind.NONE || !outcome.dependsOnTheRows()) {
                assertEquals(expectedRefusal(forecast, outcome), outcome.refused(), outcome::why);
                assertEquals("", String.join("\n", outcome.differences()));
                PROVED.add(version + " does " + block);
                return;
            }
        }
    }

    /** The first statement that Lintel does not understand, or says that the server refuses; the deploy stops there. */
    private static String expectedRefusal(Forecast forecast, Outcome outcome) {
        Set<String> refused = new HashSet<>(forecast.notUnderstood());
        for (Finding finding : forecast.findings()) {
            if (REFUSED.contains(finding.rule())) {
                refused.add(
                        finding.place().file().path() + ":" + finding.around().line());
            }
        }
        for (String place : outcome.run()) {
            if (refused.contains(place)) {
                return place;
            }
        }
        return "";
    }

    /**
     * What a server did for an example.
     *
     * @param run the places of the statements that ran, the last of them refused where one was
     */
    private record Outcome(List<String> run, String refused, String why, List<String> differences) {
        /** Of values that do not fit nobody can say that without a look at them. */
        boolean dependsOnTheRows() {
            return why.startsWith("22") || why.startsWith("23");
        }
    }

    private static Outcome outcome(PostgresServer server, RulesTest.Block block, Forecast forecast, Rows.Kind rows)
            throws SQLException {
        List<Outcome> outcomes = new ArrayList<>();
        WatchedHistory.Samples samples = new WatchedHistory.Samples();
        for (int run = 0; run < WatchedHistory.RUNS; run++) {
            int number = run;
            inDatabase(server, block, empty -> {
                empty.history().start(number, samples);
                outcomes.add(new Run(empty.history(), forecast, rows).outcome());
            });
            Outcome outcome = outcomes.get(run);
            if (outcome.differences().isEmpty() || outcome.dependsOnTheRows()) {
                return outcome;
            }
        }
        return outcomes.get(outcomes.size() - 1);
    }

    /** An example on its way through a server. */
    private static final class Run {
        private final WatchedHistory history;
        private final Forecast forecast;
        private final Rows.Kind kind;
        private final List<String> places = new ArrayList<>();

        Run(WatchedHistory history, Forecast forecast, Rows.Kind kind) {
            this.history = history;
            this.forecast = forecast;
            this.kind = kind;
        }

        Outcome outcome() throws SQLException {
            Optional<String> refused = Optional.empty();
            for (Migration migration : forecast.migrations()) {
                refused = run(migration);
                if (refused.isPresent()) {
                    break;
                }
                new Rows(history.session()).fill(kind);
            }
            String place = refused.isPresent() ? places.get(places.size() - 1) : "";
            return new Outcome(places, place, refused.orElse(""), history.differences());
        }

        /** Runs the up half in the transactions of its framework, and says why the server stopped it. */
        private Optional<String> run(Migration migration) throws SQLException {
            List<Forecast.Told> statements = forecast.statements(migration);
            boolean transaction = Replay.inTransaction(
                    migration, statements.stream().map(Forecast.Told::statement).toList(), forecast.version());
            if (transaction) {
                history.begin();
            }
            for (Forecast.Told told : statements) {
                places.add(Forecast.place(migration, told.statement()));
                Optional<String> refused = run(told);
                if (refused.isPresent()) {
                    history.rollback();
                    return refused;
                }
            }
            return history.commit();
        }

        private Optional<String> run(Forecast.Told told) throws SQLException {
            Change first = told.predicted().get(0).change();
            if (first instanceof Change.Begin) {
                history.begin();
                return Optional.empty();
            }
            if (first instanceof Change.Commit) {
                return history.commit();
            }
            List<WatchedHistory.Predicted> predicted = told.predicted();
            if (told.statement().text().startsWith("\\")) {
                // What psql alone understands, a server does not.
                Change unknown = new Change.NotUnderstood("a command of psql");
                predicted = List.of(
                        new WatchedHistory.Predicted(unknown, predicted.get(0).before(), Impact.NONE));
            }
            return history.run(told.statement().text(), predicted);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("blocks")
    void whatIsProposedInsteadRunsAsItStands(int version, RulesTest.Block block, PostgresServers servers)
            throws Exception {
        Forecast forecast = Forecast.of(Example.parse(block.text()), version);
        Set<String> done = new HashSet<>();
        for (Finding finding : forecast.findings()) {
            if (finding.instead().steps().isEmpty() || !done.add(finding.around() + " " + finding.instead())) {
                continue;
            }
            for (Rows.Kind rows : List.of(Rows.Kind.EARLY, Rows.Kind.NONE)) {
                List<SQLException> no = new ArrayList<>();
                inDatabase(servers.of(version), block, empty -> propose(finding, forecast, rows, empty, no));
                boolean dependsOnTheRows = no.stream()
                        .anyMatch(e -> e.getSQLState().startsWith("22")
                                || e.getSQLState().startsWith("23"));
                if (rows == Rows.Kind.NONE || !dependsOnTheRows) {
                    assertEquals(List.of(), no, () -> finding.rule() + " proposes what the server refuses");
                    break;
                }
            }
        }
        PROVED.add(version + " takes what is proposed for " + block);
    }

    /** Runs what comes before the statement, and then the steps in its place. */
    private static void propose(
            Finding finding, Forecast forecast, Rows.Kind rows, Empty empty, List<SQLException> refused)
            throws SQLException {
        Replay replay = new Replay(empty.connection());
        for (Migration migration : forecast.migrations()) {
            boolean last = migration.file().path().equals(finding.place().file().path());
            if (replay.run(migration, last ? finding.around() : null).isPresent()) {
                // That is a finding of its own, and nobody comes as far as this one.
                return;
            }
            if (last) {
                break;
            }
            new Rows(empty.connection()).fill(rows);
        }
        for (Instead.Step step : finding.instead().steps()) {
            if (step.phase() != Instead.Phase.APPLICATION) {
                try {
                    replay.step(step.sql(), step.transaction());
                } catch (SQLException e) {
                    refused.add(e);
                    return;
                }
            }
        }
    }

    private interface Work {
        void in(Empty empty) throws SQLException;
    }

    private static final Map<Integer, Empty> EMPTY = new TreeMap<>();

    /** A database without anything in it, used again as long as it can be emptied. */
    private record Empty(String name, Connection connection, Scratch scratch, WatchedHistory history) {
        boolean undo() throws SQLException {
            history.reset();
            return scratch.undo();
        }

        void close() throws SQLException {
            scratch.close();
            history.close();
        }
    }

    private static void inDatabase(PostgresServer server, RulesTest.Block block, Work work) throws SQLException {
        List<String> given = GIVEN.getOrDefault(block.id(), List.of());
        if (given.isEmpty()) {
            inDatabase(server, work);
            return;
        }
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("SET allow_in_place_tablespaces = on");
            for (String each : given) {
                statement.execute("CREATE " + each);
            }
            try {
                inDatabase(server, work);
            } finally {
                for (String each : given) {
                    String[] words = each.split(" ", 3);
                    statement.execute("DROP " + words[0] + " IF EXISTS " + words[1]);
                }
            }
        }
    }

    private static void inDatabase(PostgresServer server, Work work) throws SQLException {
        Databases databases = DATABASES.get(server.major());
        if (databases == null) {
            databases = new Databases(server, WatchedHistory.TEMPLATE);
            DATABASES.put(server.major(), databases);
        }
        Empty empty = EMPTY.remove(server.major());
        if (empty == null) {
            String name = databases.take();
            Connection connection = server.connect(name);
            empty = new Empty(name, connection, new Scratch(connection), new WatchedHistory(server, name));
        }
        try {
            work.in(empty);
        } finally {
            if (empty.undo()) {
                EMPTY.put(server.major(), empty);
            } else {
                empty.close();
                databases.discard(empty.name());
            }
        }
    }

    /** Runs last, when it is known what the servers did. */
    @Test
    @Order(Integer.MAX_VALUE)
    void everyPageSaysOnWhichVersionsItsExamplesWereProved(PostgresServers servers) throws IOException {
        PostgresServers.versions().forEach(servers::of);
        RuleBook book = new RuleBook();
        for (String id : book.ids()) {
            if (!RulesTest.blocks(id).stream().allMatch(LiveExamplesTest::isWanted)) {
                continue;
            }
            SortedSet<Integer> proved = new TreeSet<>(Proved.parse(book.page(id).proved()));
            proved.removeAll(PostgresServers.versions());
            for (int version : PostgresServers.versions()) {
                if (saysWhatHappens(id, version)) {
                    proved.add(version);
                }
            }
            Proved.hold(id, proved, book.page(id).proved());
        }
    }

    /** Whether each example of the page that is about this version is judged as the page says, and was proved. */
    private static boolean saysWhatHappens(String id, int version) throws IOException {
        int examples = 0;
        for (RulesTest.Block block : RulesTest.blocks(id)) {
            Example example = Example.parse(block.text());
            if (example.isAbout(version)) {
                examples++;
                if (!example.found(version).equals(example.expected())
                        || !PROVED.contains(version + " does " + block)
                        || !PROVED.contains(version + " takes what is proposed for " + block)) {
                    return false;
                }
            }
        }
        return examples > 0;
    }

    @AfterAll
    static void dropDatabases() throws SQLException {
        for (Map.Entry<Integer, Empty> each : EMPTY.entrySet()) {
            each.getValue().close();
            Databases databases = DATABASES.get(each.getKey());
            if (databases != null) {
                databases.discard(each.getValue().name());
            }
        }
        for (Databases each : DATABASES.values()) {
            each.close();
        }
        EMPTY.clear();
        DATABASES.clear();
    }
}
