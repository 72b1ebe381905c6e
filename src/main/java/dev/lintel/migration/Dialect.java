package dev.lintel.migration;

import java.util.Locale;
import java.util.Optional;

/** The databases that Lintel has heard of, by the name that {@code --dialect} takes. */
public enum Dialect {
    POSTGRESQL,
    MYSQL,
    MARIADB,
    SQLITE,
    SQLSERVER,
    ORACLE,
    MONGODB;

    /** The name as users write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The dialect of this name, where there is one; {@code postgres} and {@code pg} mean PostgreSQL. */
    public static Optional<Dialect> named(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        if (wanted.equals("postgres") || wanted.equals("pg")) {
            return Optional.of(POSTGRESQL);
        }
        for (Dialect dialect : values()) {
            if (dialect.id().equals(wanted)) {
                return Optional.of(dialect);
            }
        }
        return Optional.empty();
    }
}
