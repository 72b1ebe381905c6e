package dev.lintel.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import dev.lintel.lint.Deploy;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of the rule pages, and what findings in them propose, on real servers. */
@RealPostgres
final class LiveExamplesTest {

    /** The rules that say that the server will refuse a statement: it has to, and nothing else may be refused. */
    private static final Set<String> REFUSED = Set.of(
            "drop-still-depended-on",
            "enum-value-used-uncommitted",
            "migration-mixing-transactions",
            "statement-in-transaction",
            "statement-too-new",
            "statement-unsupported",
            "using-index-ineligible");

    /** The page about SQL that is none. */
    private static final String NO_SQL = "not-understood";

    /** What belongs to the whole server and so is made, and taken away again, beside the example. */
    private static final Map<String, List<String>> GIVEN = Map.of(
            "drop-database", List.of("DATABASE shop", "DATABASE reporting"),
            "change-storage-rewriting", List.of("TABLESPACE fast LOCATION ''"));

    private static final Map<Integer, Databases> DATABASES = new TreeMap<>();

    /** An example about a version that this run does not have is left to one that does. */
    static List<RulesTest.Block> blocks() throws IOException {
        List<RulesTest.Block> blocks = new ArrayList<>();
        for (RulesTest.Block block : RulesTest.blocks()) {
            if (!block.id().equals(NO_SQL)
                    && PostgresServers.versions()
                            .contains(Example.parse(block.text()).version())) {
                blocks.add(block);
            }
        }
        return blocks;
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void theServerRefusesWhatLintelSaysAndNothingElse(RulesTest.Block block, PostgresServers servers) throws Exception {
        Example example = Example.parse(block.text());
        Set<String> expected = new TreeSet<>();
        for (Finding finding : example.report().findings()) {
            if (REFUSED.contains(finding.rule())) {
                expected.add(
                        finding.place().file().path() + ":" + finding.around().line());
            }
        }
        Set<String> refused = new TreeSet<>();
        Map<String, String> why = new TreeMap<>();
        inDatabase(servers.of(example.version()), block, connection -> {
            for (Migration migration : migrations(example)) {
                Optional<Replay.Refused> no = new Replay(connection).run(migration, null);
                if (no.isPresent()) {
                    String place = migration.file().path() + ":"
                            + no.get().statement().span().line();
                    refused.add(place);
                    why.put(place, no.get().why());
                }
            }
        });
        assertEquals(expected, refused, why::toString);
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void whatIsProposedInsteadRunsAsItStands(RulesTest.Block block, PostgresServers servers) throws Exception {
        Example example = Example.parse(block.text());
        for (Finding finding : example.report().findings()) {
            if (finding.instead().steps().isEmpty()) {
                continue;
            }
            inDatabase(servers.of(example.version()), block, connection -> {
                Replay replay = new Replay(connection);
                for (Migration migration : migrations(example)) {
                    boolean last = migration
                            .file()
                            .path()
                            .equals(finding.place().file().path());
                    Optional<Replay.Refused> no = replay.run(migration, last ? finding.around() : null);
                    if (no.isPresent()) {
                        fail("the set-up is refused: " + no.get().why());
                    }
                    if (last) {
                        break;
                    }
                }
                propose(finding, replay);
            });
        }
    }

    private static void propose(Finding finding, Replay replay) {
        for (Instead.Step step : finding.instead().steps()) {
            if (step.phase() != Instead.Phase.APPLICATION) {
                try {
                    replay.step(step.sql(), step.transaction());
                } catch (SQLException e) {
                    fail(finding.rule() + " proposes what the server refuses: " + step.sql() + "\n" + e.getMessage());
                }
            }
        }
    }

    private static List<Migration> migrations(Example example) {
        List<Migration> migrations = new ArrayList<>();
        for (Deploy deploy : example.deploys()) {
            migrations.addAll(deploy.migrations());
        }
        return migrations;
    }

    private interface Work {
        void in(Connection connection) throws SQLException;
    }

    private static final Map<Integer, Empty> EMPTY = new TreeMap<>();

    /** A database without anything in it, used again as long as it can be emptied. */
    private record Empty(String name, Connection connection, Scratch scratch) {}

    private static void inDatabase(PostgresServer server, RulesTest.Block block, Work work) throws SQLException {
        List<String> given = GIVEN.getOrDefault(block.id(), List.of());
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            if (!given.isEmpty()) {
                statement.execute("SET allow_in_place_tablespaces = on");
            }
            for (String each : given) {
                statement.execute("CREATE " + each);
            }
            try {
                inDatabase(server, work);
            } finally {
                for (String each : given) {
                    String[] words = each.split(" ");
                    statement.execute("DROP " + words[0] + " IF EXISTS " + words[1]);
                }
            }
        }
    }

    private static void inDatabase(PostgresServer server, Work work) throws SQLException {
        Databases databases = DATABASES.get(server.major());
        if (databases == null) {
            databases = new Databases(server, List.of());
            DATABASES.put(server.major(), databases);
        }
        Empty empty = EMPTY.remove(server.major());
        if (empty == null) {
            String name = databases.take();
            Connection connection = server.connect(name);
            empty = new Empty(name, connection, new Scratch(connection));
        }
        try {
            work.in(empty.connection());
        } finally {
            if (empty.scratch().undo()) {
                EMPTY.put(server.major(), empty);
            } else {
                empty.scratch().close();
                databases.discard(empty.name());
            }
        }
    }

    @AfterAll
    static void dropDatabases() throws SQLException {
        for (Map.Entry<Integer, Empty> each : EMPTY.entrySet()) {
            each.getValue().scratch().close();
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
