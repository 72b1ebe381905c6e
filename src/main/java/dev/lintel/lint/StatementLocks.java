package dev.lintel.lint;

import dev.lintel.change.Name;
import dev.lintel.engine.RelationLock;
import dev.lintel.lint.Transaction.Held;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The locks that the changes of one statement take on tables in use. In one ALTER TABLE the strongest lock of all actions
 * is taken before any of them works; the statements inside a DO block come one after the other.
 */
final class StatementLocks {

    /** The strongest lock on a table, and the strongest one that another change takes. */
    private static final class Strongest {
        private Held first;
        private final int taker;
        private @Nullable Held second;

        Strongest(Held first, int taker) {
            this.first = first;
            this.taker = taker;
        }
    }

    private final Map<Name, Strongest> byTable = new LinkedHashMap<>();
    private final int count;

    /** For a statement of this many changes. */
    StatementLocks(int count) {
        this.count = count;
    }

    /**
     * Notes a lock of the change with this number.
     *
     * @param atOnce whether the locks of all changes are taken together
     */
    void add(int taker, RelationLock lock, int line, boolean atOnce) {
        Held held = new Held(lock.feltOn(), lock.mode(), line, atOnce);
        Strongest strongest = byTable.get(lock.feltOn());
        if (strongest == null) {
            byTable.put(lock.feltOn(), new Strongest(held, taker));
        } else if (taker == strongest.taker) {
            if (stronger(held, strongest.first)) {
                strongest.first = held;
            }
        } else if (stronger(held, strongest.first)) {
            Strongest now = new Strongest(held, taker);
            now.second = strongest.first;
            byTable.put(lock.feltOn(), now);
        } else if (strongest.second == null || stronger(held, strongest.second)) {
            strongest.second = held;
        }
    }

    /** A COMMIT inside a DO block lets go of all. */
    void clear() {
        byTable.clear();
    }

    /** What the other changes take. */
    List<Held> besides(int taker) {
        if (count == 1) {
            return List.of();
        }
        List<Held> held = new ArrayList<>();
        for (Strongest strongest : byTable.values()) {
            Held other = strongest.taker == taker ? strongest.second : strongest.first;
            if (other != null) {
                held.add(other);
            }
        }
        return held;
    }

    private static boolean stronger(Held one, Held other) {
        return one.mode().strength() > other.mode().strength();
    }
}
