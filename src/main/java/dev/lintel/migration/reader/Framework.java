package dev.lintel.migration.reader;

import dev.lintel.migration.UsageException;
import java.util.Locale;

/** Who runs the SQL files of a folder. */
enum Framework {
    FLYWAY("flyway", "Flyway"),
    PRISMA("prisma", "Prisma"),
    PLAIN("plain", "plain SQL files");

    /** As {@code --framework} takes it. */
    final String id;
    /** As its makers write it. */
    final String label;

    Framework(String id, String label) {
        this.id = id;
        this.label = label;
    }

    static Framework named(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        StringBuilder all = new StringBuilder();
        for (Framework framework : values()) {
            if (framework.id.equals(wanted)) {
                return framework;
            }
            all.append(all.length() == 0 ? "" : ", ").append(framework.id);
        }
        throw new UsageException("unknown framework " + name + "; known are " + all);
    }

    /** Loads no class but the one that is needed. */
    MigrationReader reader() {
        if (this == FLYWAY) {
            return new FlywayReader();
        }
        if (this == PRISMA) {
            return new PrismaReader();
        }
        return new PlainReader();
    }
}
