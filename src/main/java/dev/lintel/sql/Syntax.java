package dev.lintel.sql;

import dev.lintel.migration.Dialect;

/** How a dialect writes its tokens. */
enum Syntax {
    POSTGRESQL,
    MYSQL,
    SQLSERVER,
    OTHER;

    static Syntax of(Dialect dialect) {
        return switch (dialect) {
            case POSTGRESQL -> POSTGRESQL;
            case MYSQL, MARIADB -> MYSQL;
            case SQLSERVER -> SQLSERVER;
            case SQLITE, ORACLE, MONGODB -> OTHER;
        };
    }

    /** Dollar quotes, E'' and U&'' strings, nested comments, psql commands. */
    boolean postgres() {
        return this == POSTGRESQL;
    }

    /** {@code #} comments, backslashes in strings, {@code "…"} as a string, {@code /*! …}. */
    boolean mysql() {
        return this == MYSQL;
    }

    boolean backticks() {
        return this == MYSQL || this == OTHER;
    }

    boolean brackets() {
        return this == SQLSERVER;
    }
}
