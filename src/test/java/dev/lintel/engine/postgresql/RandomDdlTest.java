package dev.lintel.engine.postgresql;

import static org.junit.jupiter.api.Assertions.fail;

import dev.lintel.engine.postgresql.RandomRun.Disagreement;
import dev.lintel.engine.postgresql.RandomRun.End;
import dev.lintel.engine.postgresql.RandomRun.Transaction;
import dev.lintel.server.PostgresServers;
import dev.lintel.server.RealPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs random statements on real servers and holds what they do against what the engine predicts, and their catalogue
 * against the schema. {@code -Dlintel.seed=1,2} takes other seeds, {@code -Dlintel.statements=500} another number for each
 * version and seed, {@code -Dlintel.disagreements=20} goes on after the first. What is refused is in {@code target/random-ddl}.
 */
@RealPostgres
final class RandomDdlTest {

    private static final String SEEDS = System.getProperty("lintel.seed", "1");
    private static final int STATEMENTS = Integer.getInteger("lintel.statements", 300);
    private static final int ENOUGH = Integer.getInteger("lintel.disagreements", 1);
    private static final Path REPORTS = Path.of("target", "random-ddl");

    static List<Arguments> runs() {
        List<Arguments> runs = new ArrayList<>();
        for (int version : PostgresServers.versions()) {
            for (String seed : SEEDS.split(",", -1)) {
                runs.add(Arguments.of(version, Long.parseLong(seed.strip())));
            }
        }
        return runs;
    }

    @ParameterizedTest(name = "PostgreSQL {0}, seed {1}")
    @MethodSource("runs")
    void whateverIsDoneTheServerDoesWhatIsPredicted(int version, long seed, PostgresServers servers)
            throws SQLException, IOException {
        try (LiveSession session = new LiveSession(servers.of(version))) {
            LiveHistory live = new LiveHistory(session);
            RandomRun run = new RandomRun(live, version, seed);
            run.run(STATEMENTS, ENOUGH);
            StringBuilder text = new StringBuilder();
            for (Disagreement each : run.found()) {
                text.append("\n\n== PostgreSQL ")
                        .append(version)
                        .append(", seed ")
                        .append(seed)
                        .append(": ");
                text.append(text(Shrinking.of(each, live)));
            }
            Files.createDirectories(REPORTS);
            String report = run.summary() + "\n" + run.accepted() + "\n" + run.refusals();
            Files.writeString(REPORTS.resolve(version + "-" + seed + ".txt"), report + text);
            System.out.println("PostgreSQL " + version + ", seed " + seed + ": " + run.summary());
            if (text.length() > 0) {
                fail(text.toString());
            }
        }
    }

    /** The history as a proof case has it: what was committed, then the transaction in question. */
    private static String text(Disagreement disagreement) {
        StringBuilder text =
                new StringBuilder(disagreement.family()).append('\n').append(disagreement.text());
        List<Transaction> history = disagreement.history();
        for (int i = 0; i < history.size(); i++) {
            Transaction each = history.get(i);
            boolean last = i == history.size() - 1;
            text.append(
                    last
                            ? each.end() == End.ALONE ? "\n-- outside a transaction\n-- statement:" : "\n-- statement:"
                            : "");
            text.append(!last && each.end() == End.ROLLBACK ? "\nBEGIN;" : "");
            each.statements().forEach(sql -> text.append('\n').append(sql).append(';'));
            text.append(
                    each.end() == End.ROLLBACK
                                    && (!last || disagreement.statement().equals("ROLLBACK"))
                            ? "\nROLLBACK;"
                            : "");
        }
        return text.toString();
    }
}
