package dev.lintel.engine.postgresql;

import dev.lintel.change.Change;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** Draws histories, runs them, and keeps what disagreed and what came of the rest. */
final class RandomRun {

    /** Statements of a history before the next one starts in an empty database. */
    private static final int LONGEST = 60;

    /** How a transaction ends; {@code ALONE} is a statement outside of one. */
    enum End {
        COMMIT,
        ROLLBACK,
        ALONE
    }

    record Transaction(List<String> statements, End end) {
        Transaction {
            statements = List.copyOf(statements);
        }
    }

    /**
     * A history at whose last statement, or end where {@code statement} says so, server and prediction differ.
     *
     * @param kinds the changes of that statement
     */
    record Disagreement(List<Transaction> history, String statement, String kinds, String about, String text) {
        Disagreement {
            history = List.copyOf(history);
        }

        /** What is found once is enough. */
        String family() {
            String word = about.equals("impact") ? text.substring(0, text.indexOf(':')) : about;
            return word + " of " + kinds;
        }
    }

    private final LiveHistory live;
    private final RandomDdl ddl;
    private final Random random;
    private final SortedMap<String, Disagreement> found = new TreeMap<>();
    private final SortedMap<String, Integer> counts = new TreeMap<>();
    private final SortedMap<String, Integer> accepted = new TreeMap<>();
    private final SortedMap<String, Integer> refused = new TreeMap<>();
    private final SortedMap<String, String> examples = new TreeMap<>();
    private int statements;

    RandomRun(LiveHistory live, int version, long seed) {
        this.live = live;
        this.ddl = new RandomDdl(seed, version);
        this.random = new Random(~seed);
    }

    /** Runs about so many statements, fewer where so many families of disagreements were found. */
    void run(int wanted, int enough) throws SQLException {
        while (statements < wanted && found.size() < enough) {
            try {
                history();
            } catch (SQLException e) {
                // Rows that came by chance, now() and random() among them, do not go in a second time.
                if (!String.valueOf(e.getSQLState()).startsWith("23")) {
                    throw e;
                }
                counts.merge("histories given up", 1, Integer::sum);
            }
        }
    }

    private void history() throws SQLException {
        live.restart();
        ddl.restart();
        List<Transaction> done = new ArrayList<>();
        int end = statements + LONGEST;
        while (statements < end) {
            Transaction next = random.nextInt(100) < 8 ? alone(done) : together(done);
            if (next == null) {
                return;
            }
            if (!next.statements().isEmpty()) {
                done.add(next);
            }
        }
    }

    /** Null where it disagreed, or cannot go on. */
    private @org.jspecify.annotations.Nullable Transaction alone(List<Transaction> done) throws SQLException {
        String sql = ddl.outside(live.schema());
        LiveHistory.Outcome outcome = live.run(sql);
        count(sql, outcome);
        Transaction alone = new Transaction(List.of(sql), End.ALONE);
        if (outcome.kind() == LiveHistory.Kind.DISAGREES) {
            disagree(done, alone, sql, outcome.about(), outcome.text(), outcome.prediction());
            return null;
        }
        boolean remains = outcome.kind() == LiveHistory.Kind.REFUSED && sql.contains("CONCURRENTLY");
        // What fails half-way may leave an invalid index behind, which no schema knows.
        return remains
                ? null
                : outcome.kind() == LiveHistory.Kind.ACCEPTED ? alone : new Transaction(List.of(), End.ALONE);
    }

    private @org.jspecify.annotations.Nullable Transaction together(List<Transaction> done) throws SQLException {
        live.begin();
        List<String> prefix = new ArrayList<>();
        int length = 1 + random.nextInt(4);
        for (int i = 0; i < length; i++) {
            String sql = ddl.next(live.schema());
            LiveHistory.Outcome outcome = live.run(sql);
            count(sql, outcome);
            if (outcome.kind() == LiveHistory.Kind.DISAGREES) {
                prefix.add(sql);
                disagree(
                        done,
                        new Transaction(prefix, End.ROLLBACK),
                        sql,
                        outcome.about(),
                        outcome.text(),
                        outcome.prediction());
                return null;
            } else if (outcome.kind() == LiveHistory.Kind.ACCEPTED) {
                prefix.add(sql);
            } else {
                ddl.restart();
            }
        }
        End end = random.nextInt(100) < 85 ? End.COMMIT : End.ROLLBACK;
        Transaction transaction = new Transaction(prefix, end);
        List<String> differences;
        try {
            differences = live.end(end == End.COMMIT);
        } catch (SQLException e) {
            counts.merge("refused at COMMIT", 1, Integer::sum);
            return null;
        }
        if (!differences.isEmpty()) {
            disagree(done, transaction, end.name(), "catalogue", String.join("\n", differences), null);
            return null;
        }
        return transaction;
    }

    private void disagree(
            List<Transaction> done,
            Transaction last,
            String statement,
            String about,
            String text,
            @org.jspecify.annotations.Nullable Prediction prediction) {
        List<Transaction> history = new ArrayList<>(done);
        history.add(last);
        String kinds = prediction == null ? statement : kinds(prediction);
        Disagreement disagreement = new Disagreement(history, statement, kinds, about, text);
        counts.merge("disagreements", 1, Integer::sum);
        found.putIfAbsent(disagreement.family(), disagreement);
    }

    private static String kinds(Prediction prediction) {
        List<String> kinds = new ArrayList<>();
        prediction.changes().forEach(c -> kinds.add(c.getClass().getSimpleName()));
        return String.join(", ", kinds);
    }

    private void count(String sql, LiveHistory.Outcome outcome) {
        statements++;
        counts.merge(outcome.kind().name(), 1, Integer::sum);
        if (outcome.kind() == LiveHistory.Kind.ACCEPTED) {
            for (Change change : outcome.prediction().changes()) {
                accepted.merge(change.getClass().getSimpleName(), 1, Integer::sum);
            }
        } else if (outcome.kind() == LiveHistory.Kind.REFUSED) {
            String foreseen = outcome.prediction().refused() != null ? "foreseen " : "";
            String key = foreseen + outcome.about() + " " + kinds(outcome.prediction());
            refused.merge(key, 1, Integer::sum);
            examples.putIfAbsent(key, outcome.text() + "\n      " + sql);
        }
    }

    List<Disagreement> found() {
        return List.copyOf(found.values());
    }

    Map<String, Integer> accepted() {
        return accepted;
    }

    String summary() {
        return statements + " statements, " + counts;
    }

    /** All that was refused, with an example each. */
    String refusals() {
        StringBuilder text = new StringBuilder();
        refused.forEach((key, count) -> text.append(count)
                .append(" × ")
                .append(key)
                .append(": ")
                .append(examples.get(key))
                .append('\n'));
        return text.toString();
    }
}
