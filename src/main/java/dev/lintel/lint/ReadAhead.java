package dev.lintel.lint;

import dev.lintel.migration.Dialect;
import dev.lintel.migration.Migration;
import dev.lintel.migration.Script;
import dev.lintel.sql.ReadScript;
import dev.lintel.sql.SqlReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads the scripts of a history in the order in which they are walked. Where there are many, a thread of its own reads a
 * little ahead of the walk: reading needs no schema, and takes about as long as all the rest.
 */
final class ReadAhead implements AutoCloseable {

    /** From so many scripts on a second thread is worth its start. */
    private static final int MANY = 32;
    /** So many are handed over together: to wake a thread costs as much as to read a small script. */
    private static final int TOGETHER = 16;
    /** How many handfuls may lie ready, which bounds the memory they take. */
    private static final int AHEAD = 8;

    /** One for the scripts in their order and one for those out of turn: two threads, and a reader serves one. */
    private final SqlReader reader;

    private final SqlReader otherReader;
    private final BlockingQueue<List<Outcome>> ready = new ArrayBlockingQueue<>(AHEAD);
    /** What was wanted before its turn, and is not read again then. */
    private final Map<Script, ReadScript> outOfTurn = new ConcurrentHashMap<>();

    private Iterator<Outcome> taken = Collections.emptyIterator();
    private @Nullable Thread thread;

    /** A script that was read, or what came in the way: a crash belongs to the script, and not to the thread. */
    private record Outcome(
            Script script,
            @Nullable ReadScript read,
            @Nullable RuntimeException failure,
            @Nullable Error error) {}

    /** Reads what these deploys will ask for. */
    ReadAhead(Dialect dialect, List<Deploy> deploys) {
        reader = new SqlReader(dialect);
        otherReader = new SqlReader(dialect);
        List<Script> scripts = new ArrayList<>();
        for (Deploy deploy : deploys) {
            for (Migration migration : deploy.migrations()) {
                scripts.addAll(migration.up());
                if (deploy.judges(migration)) {
                    scripts.addAll(migration.down());
                }
            }
        }
        if (scripts.size() >= MANY) {
            thread = new Thread(() -> readAll(scripts), "lintel reads ahead");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** The next script, which has to be this one. */
    ReadScript next(Script script) {
        if (thread == null) {
            return read(script);
        }
        if (!taken.hasNext()) {
            try {
                taken = ready.take().iterator();
            } catch (InterruptedException e) {
                throw new IllegalStateException("interrupted", e);
            }
        }
        Outcome outcome = taken.next();
        if (outcome.script() != script) {
            throw new IllegalStateException("read " + outcome.script().file() + " ahead of " + script.file());
        }
        if (outcome.failure() != null) {
            throw outcome.failure();
        }
        if (outcome.error() != null) {
            throw outcome.error();
        }
        return Objects.requireNonNull(outcome.read());
    }

    /** A script whose turn has not come, or has passed. */
    ReadScript outOfTurn(Script script) {
        return outOfTurn.computeIfAbsent(script, otherReader::read);
    }

    private ReadScript read(Script script) {
        ReadScript known = outOfTurn.get(script);
        return known == null ? reader.read(script) : known;
    }

    private void readAll(List<Script> scripts) {
        try {
            for (int i = 0; i < scripts.size(); i += TOGETHER) {
                List<Outcome> outcomes = new ArrayList<>(TOGETHER);
                for (Script script : scripts.subList(i, Math.min(i + TOGETHER, scripts.size()))) {
                    outcomes.add(outcome(script));
                }
                ready.put(outcomes);
            }
        } catch (InterruptedException e) {
            // Closed: the walk has ended early and asks for nothing more.
            return;
        }
    }

    private Outcome outcome(Script script) {
        try {
            return new Outcome(script, read(script), null, null);
        } catch (RuntimeException e) {
            return new Outcome(script, null, e, null);
        } catch (Error e) {
            return new Outcome(script, null, null, e);
        }
    }

    @Override
    public void close() {
        if (thread != null) {
            thread.interrupt();
        }
    }
}
