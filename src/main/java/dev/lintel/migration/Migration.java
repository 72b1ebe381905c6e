package dev.lintel.migration;

import java.util.List;

/**
 * What a framework applies as one unit.
 *
 * @param name what the framework calls it: {@code V2__add_users.sql}, {@code 20240101120000_init}
 * @param version what it is ordered by, as written; empty where it has none
 * @param kind whether it runs once or after each change
 * @param file the file that findings about the migration as a whole point to
 * @param up what deploying it runs, in order
 * @param down what undoing it runs, in order; empty where it cannot be undone
 * @param transactions what the framework does about transactions around the up half and the down half
 */
public record Migration(
        String name,
        String version,
        Kind kind,
        SourceFile file,
        List<Script> up,
        List<Script> down,
        TransactionMode transactions) {

    /** Whether a migration runs once or again. */
    public enum Kind {
        VERSIONED,
        /** Runs after the versioned ones, again whenever its text changes. */
        REPEATABLE,
        /** Runs once, whenever it is there: no order is kept against those that have run. */
        UNORDERED
    }

    public Migration {
        up = List.copyOf(up);
        down = List.copyOf(down);
    }
}
