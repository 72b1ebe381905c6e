package dev.lintel.lint;

import dev.lintel.migration.Migration;
import java.util.List;

/**
 * Migrations that go out together: until the last of them has run, no new application version is there.
 *
 * @param migrations in order
 * @param judged whether findings in them are wanted; where not, they only build the schema
 */
public record Deploy(List<Migration> migrations, boolean judged) {
    public Deploy {
        migrations = List.copyOf(migrations);
    }

    /** A single migration, judged. */
    public static Deploy of(Migration migration) {
        return new Deploy(List.of(migration), true);
    }
}
