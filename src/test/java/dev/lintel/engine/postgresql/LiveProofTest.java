package dev.lintel.engine.postgresql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lintel.engine.Impact;
import dev.lintel.engine.RelationLock;
import dev.lintel.engine.Traffic;
import dev.lintel.schema.Schema;
import dev.lintel.server.Databases;
import dev.lintel.server.PostgresServer;
import dev.lintel.server.PostgresServers;
import dev.lintel.server.RealPostgres;
import dev.lintel.sql.ReadStatement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every case of {@code test-fixtures/proof/postgresql} on real servers: what they do must equal what the file says
 * they did, and what the engine predicts. {@code -Dgolden=update} writes what they do into the files.
 */
@RealPostgres
final class LiveProofTest {

    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));
    /** {@code -Dproof=reindex|vacuum} runs the cases whose names hold one of these. */
    private static final String ONLY = System.getProperty("proof", "");

    /** What stops each request of a statement outside a transaction for long enough to be seen, in one of the tries. */
    static final List<PostgresLock> IN_THE_WAY =
            List.of(PostgresLock.ACCESS_SHARE, PostgresLock.SHARE_UPDATE_EXCLUSIVE, PostgresLock.SHARE);

    private static final Map<Integer, Watch> WATCHES = new TreeMap<>();

    static List<Arguments> cases() throws IOException {
        List<Arguments> cases = new ArrayList<>();
        for (int version : PostgresServers.versions()) {
            ProofTest.cases()
                    .filter(file -> file.matches(".*(" + ONLY + ").*"))
                    .forEach(file -> cases.add(Arguments.of(version, file)));
        }
        return cases;
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    void theServerDoesWhatIsWrittenAndPredicted(int version, String file, PostgresServers servers) throws Exception {
        PostgresServer server = servers.of(version);
        Path path = ProofCase.FOLDER.resolve(file);
        ProofCase proof = ProofCase.read(path);
        ProofCase.Observed written = proof.observed().get(version);
        Schema start = ProofTest.start(proof);
        Watch.Seen seen = watch(server, proof, written, start);
        if (UPDATE && (written == null || differ(written, seen, proof, start))) {
            ProofCase.write(path, version, seen.text());
        } else {
            assertEquals(
                    comparable(written == null ? "nothing" : written.text(), proof, start),
                    comparable(seen.text(), proof, start),
                    "what the file says, and what the server did");
        }
        ProofCase.Observed observed = ProofCase.observed(seen.text());
        boolean known = ProofTest.known().getOrDefault(proof.name(), List.of()).contains(version);
        if (observed.setUp() && !known) {
            predictionHolds(version, proof, start, seen, observed);
        }
    }

    @ParameterizedTest(name = "{0} {1}", allowZeroInvocations = true)
    @MethodSource("refused")
    void theServerTakesWhatIsOneChangeAway(int version, String file, PostgresServers servers) throws Exception {
        PostgresServer server = servers.of(version);
        ProofCase proof = ProofCase.read(ProofCase.FOLDER.resolve(file));
        for (ProofCase nearMiss : proof.accepted(version)) {
            assertEquals("", watch(server, nearMiss).refusal(), nearMiss.statement());
        }
    }

    static List<Arguments> refused() throws IOException {
        List<Arguments> refused = new ArrayList<>();
        for (Arguments each : cases()) {
            ProofCase proof = ProofCase.read(ProofCase.FOLDER.resolve((String) each.get()[1]));
            if (!proof.accepted((int) each.get()[0]).isEmpty()) {
                refused.add(each);
            }
        }
        return refused;
    }

    private static void predictionHolds(
            int version, ProofCase proof, Schema start, Watch.Seen seen, ProofCase.Observed observed) {
        List<Impact> impacts = new ArrayList<>();
        List<ReadStatement> statements = ProofTest.read(proof.statement());
        String predicted = ProofTest.predicted(proof, start, statements, version, observed, impacts::add);
        assertEquals(predicted, ProofTest.seen(proof, start, observed), "what is predicted, and what the server did");
        SortedMap<String, Boolean> blocked = new TreeMap<>();
        seen.blocked().keySet().forEach(traffic -> blocked.put(traffic, blocks(traffic, impacts)));
        assertEquals(blocked, seen.blocked(), "what is predicted to wait, and what had to");
    }

    /** {@code users WRITES}. */
    private static boolean blocks(String traffic, List<Impact> impacts) {
        int blank = traffic.lastIndexOf(' ');
        for (Impact impact : impacts) {
            for (RelationLock lock : impact.locks()) {
                if (ProofTest.plain(lock.feltOn()).equals(traffic.substring(0, blank))
                        && lock.mode().blocks().contains(Traffic.valueOf(traffic.substring(blank + 1)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A loop that watches from outside can miss a lock, never see one too many: what several tries saw counts together. */
    private static Watch.Seen watch(
            PostgresServer server, ProofCase proof, ProofCase.@Nullable Observed written, Schema start)
            throws Exception {
        List<String> setup = texts(proof.ownSetup());
        List<String> statements = texts(proof.statement());
        Watch watch = watch(server);
        if (!proof.outsideTransaction()) {
            return watch.inside(setup, statements);
        }
        Watch.Seen seen = watch.outside(setup, statements, null);
        for (PostgresLock inTheWay : IN_THE_WAY) {
            if (UPDATE || written == null || differ(written, seen, proof, start)) {
                seen = seen.and(watch.outside(setup, statements, inTheWay));
            }
        }
        return seen;
    }

    /** Only whether the server does it. */
    private static Watch.Seen watch(PostgresServer server, ProofCase proof) throws Exception {
        List<String> setup = texts(proof.ownSetup());
        List<String> statements = texts(proof.statement());
        return proof.outsideTransaction()
                ? watch(server).outside(setup, statements, null)
                : watch(server).inside(setup, statements);
    }

    private static boolean differ(ProofCase.Observed written, Watch.Seen seen, ProofCase proof, Schema start) {
        return !comparable(written.text(), proof, start).equals(comparable(seen.text(), proof, start));
    }

    /** In whatever order. Locks on indexes are seen by chance where a statement is watched from outside. */
    private static String comparable(String text, ProofCase proof, Schema start) {
        if (!text.startsWith("locks ")) {
            return text;
        }
        int at = text.indexOf("; fails ");
        String fails = at < 0 ? "" : text.substring(at);
        if (proof.outsideTransaction()) {
            return ProofTest.seen(proof, start, ProofCase.observed(text)) + fails;
        }
        StringBuilder sorted = new StringBuilder();
        for (String part : text.substring(0, at < 0 ? text.length() : at).split("; ", -1)) {
            String word = part.startsWith("new files ") ? "new files " : part.substring(0, part.indexOf(' ') + 1);
            String[] names = part.substring(word.length()).split(", ", -1);
            Arrays.sort(names);
            sorted.append(word).append(String.join(", ", names)).append("; ");
        }
        return sorted + fails;
    }

    private static synchronized Watch watch(PostgresServer server) throws IOException, SQLException {
        Watch watch = WATCHES.get(server.major());
        if (watch == null) {
            createTablespace(server);
            List<String> base = new ArrayList<>();
            for (String sql :
                    texts(Files.readString(ProofCase.FOLDER.resolve("setup").resolve(ProofCase.BASE)))) {
                base.add(
                        sql.startsWith("CREATE ROLE ")
                                ? "DO $$BEGIN " + sql + "; EXCEPTION WHEN duplicate_object THEN NULL; END$$"
                                : sql);
            }
            watch = new Watch(server, new Databases(server, base));
            WATCHES.put(server.major(), watch);
        }
        return watch;
    }

    /** It belongs to the whole server, as roles do, and so may be there from an earlier run. */
    static void createTablespace(PostgresServer server) throws SQLException {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("SET allow_in_place_tablespaces = on");
            statement.execute("CREATE TABLESPACE tsx LOCATION ''");
        } catch (SQLException e) {
            if (!"42710".equals(e.getSQLState())) {
                throw e;
            }
        }
    }

    @AfterAll
    static void dropDatabases() throws SQLException {
        for (Watch each : WATCHES.values()) {
            each.close();
        }
        WATCHES.clear();
    }

    private static List<String> texts(String sql) {
        return ProofTest.read(sql).stream().map(s -> s.statement().text()).toList();
    }
}
