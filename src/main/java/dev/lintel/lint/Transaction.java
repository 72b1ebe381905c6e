package dev.lintel.lint;

import dev.lintel.change.Name;
import dev.lintel.engine.LockMode;
import dev.lintel.engine.Traffic;
import dev.lintel.schema.Schema;
import java.util.List;

/**
 * The transaction that a step runs in, as it stands just before the step.
 *
 * @param kind who opened it, if anyone
 * @param held the locks that are already held on tables in use: by earlier statements of the transaction, and by the
 *     other actions of the same statement, which take theirs before any of them starts to work
 * @param earlier the steps that it has already done, the latest first
 * @param start the schema when it began
 */
public record Transaction(Kind kind, List<Held> held, List<Step> earlier, Schema start) {

    /** Who opened a transaction. */
    public enum Kind {
        /** Nobody: the statement commits at once. */
        NONE,
        /** The framework, around the whole migration. */
        FRAMEWORK,
        /** The server, around several statements that are sent as one query. */
        ONE_QUERY,
        /** A BEGIN in the migration. */
        EXPLICIT
    }

    /**
     * A lock that is already held.
     *
     * @param table the table whose traffic feels it
     * @param mode how it is locked
     * @param line the line of the change that took it, counted from 1
     * @param sameStatement whether another action of the same statement takes it
     */
    public record Held(Name table, LockMode mode, int line, boolean sameStatement) {}

    /** Whether statements run in a transaction block. */
    public boolean open() {
        return kind != Kind.NONE;
    }

    /** The held locks that make traffic of this kind wait. */
    public List<Held> blocking(Traffic traffic) {
        return held.stream().filter(h -> h.mode().blocks().contains(traffic)).toList();
    }
}
