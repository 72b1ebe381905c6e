package dev.lintel.engine.postgresql;

import dev.lintel.engine.postgresql.RandomRun.Disagreement;
import dev.lintel.engine.postgresql.RandomRun.End;
import dev.lintel.engine.postgresql.RandomRun.Transaction;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Leaves out of a history what a disagreement does not need, as far as that comes out within some seconds. */
final class Shrinking {

    private static final long LIMIT = TimeUnit.SECONDS.toNanos(15);

    private final LiveHistory live;
    private final long end = System.nanoTime() + LIMIT;
    private Disagreement smallest;

    private Shrinking(LiveHistory live, Disagreement disagreement) {
        this.live = live;
        this.smallest = disagreement;
    }

    static Disagreement of(Disagreement disagreement, LiveHistory live) throws SQLException {
        Shrinking shrinking = new Shrinking(live, disagreement);
        shrinking.transactions();
        shrinking.statements();
        return shrinking.smallest;
    }

    private void transactions() throws SQLException {
        for (int size = smallest.history().size() / 2; size > 0; size /= 2) {
            for (int from = 0; from < smallest.history().size() - 1; ) {
                List<Transaction> fewer = new ArrayList<>(smallest.history());
                int to = Math.min(from + size, fewer.size() - 1);
                fewer.subList(from, to).clear();
                if (!keep(fewer)) {
                    from += size;
                }
            }
        }
    }

    private void statements() throws SQLException {
        for (int i = smallest.history().size() - 1; i >= 0; i--) {
            boolean last = i == smallest.history().size() - 1;
            int count = smallest.history().get(i).statements().size();
            boolean needed = last && smallest.history().get(i).statements().contains(smallest.statement());
            for (int j = count - (needed ? 2 : 1); j >= 0; j--) {
                Transaction whole = smallest.history().get(i);
                List<String> fewer = new ArrayList<>(whole.statements());
                fewer.remove(j);
                List<Transaction> history = new ArrayList<>(smallest.history());
                history.set(i, new Transaction(fewer, whole.end()));
                keep(history);
            }
        }
    }

    private boolean keep(List<Transaction> history) throws SQLException {
        if (System.nanoTime() > end) {
            return false;
        }
        Optional<String> text = disagreement(history);
        text.ifPresent(
                t -> smallest = new Disagreement(history, smallest.statement(), smallest.kinds(), smallest.about(), t));
        return text.isPresent();
    }

    /** How the last statement of a history disagrees, if it still does in the same way. */
    private Optional<String> disagreement(List<Transaction> history) throws SQLException {
        live.restart();
        try {
            for (Transaction each : history.subList(0, history.size() - 1)) {
                replay(each);
            }
            return last(history.get(history.size() - 1));
        } catch (SQLException e) {
            return Optional.empty();
        }
    }

    private void replay(Transaction transaction) throws SQLException {
        if (transaction.end() != End.ALONE) {
            live.begin();
        }
        for (String sql : transaction.statements()) {
            live.replay(sql);
        }
        if (transaction.end() != End.ALONE) {
            live.end(transaction.end() == End.COMMIT);
        }
    }

    private Optional<String> last(Transaction transaction) throws SQLException {
        if (transaction.end() != End.ALONE) {
            live.begin();
        }
        for (String sql : transaction.statements()) {
            LiveHistory.Outcome outcome = live.run(sql);
            if (outcome.kind() == LiveHistory.Kind.DISAGREES) {
                return sql.equals(smallest.statement()) ? same(outcome.about(), outcome.text()) : Optional.empty();
            }
        }
        if (transaction.end() == End.ALONE) {
            return Optional.empty();
        }
        List<String> differences = live.end(transaction.end() == End.COMMIT);
        return differences.isEmpty() || !transaction.end().name().equals(smallest.statement())
                ? Optional.empty()
                : same("catalogue", String.join("\n", differences));
    }

    private Optional<String> same(String about, String text) {
        Disagreement one = new Disagreement(List.of(), smallest.statement(), smallest.kinds(), about, text);
        return one.family().equals(smallest.family()) ? Optional.of(text) : Optional.empty();
    }
}
