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
 */
public record Deploy(List<Migration> migrations, boolean judged, boolean placed, Runner runner) {
    public Deploy {
        migrations = List.copyOf(migrations);
    }

    /** Migrations whose place in the order is known, and not who runs them. */
    public Deploy(List<Migration> migrations, boolean judged) {
        this(migrations, judged, true, Runner.UNKNOWN);
    }

    /** A single migration, judged. */
    public static Deploy of(Migration migration) {
        return new Deploy(List.of(migration), true);
    }
}
