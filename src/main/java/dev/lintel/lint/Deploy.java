package dev.lintel.lint;

import dev.lintel.migration.Migration;
import dev.lintel.migration.Runner;
import java.util.List;

/**
 * Migrations that go out together: until the last of them has run, no new application version is there.
 *
 * @param migrations in order
 * @param judged whether findings in them are wanted; where not, they only build the schema
 * @param placed whether it is known that they run after those before them, and before those behind
 * @param runner the program that runs them
 * @param quiet those of them in which findings are not wanted all the same
 */
public record Deploy(List<Migration> migrations, boolean judged, boolean placed, Runner runner, List<Migration> quiet) {
    public Deploy {
        migrations = List.copyOf(migrations);
        quiet = List.copyOf(quiet);
    }

    /** Migrations that are all judged, or none of them. */
    public Deploy(List<Migration> migrations, boolean judged, boolean placed, Runner runner) {
        this(migrations, judged, placed, runner, List.of());
    }

    /** Migrations whose place in the order is known, and not who runs them. */
    public Deploy(List<Migration> migrations, boolean judged) {
        this(migrations, judged, true, Runner.UNKNOWN);
    }

    /** Whether findings in this migration are wanted. */
    boolean judges(Migration migration) {
        return judged && !quiet.contains(migration);
    }

    /** A single migration, judged. */
    public static Deploy of(Migration migration) {
        return new Deploy(List.of(migration), true);
    }
}
