package dev.lintel.migration.reader;

import dev.lintel.migration.Dialect;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the name of a folder says about the database that its migrations are for. */
final class Databases {

    private static final String[] KNOWN = {
        "postgresql", "postgres", "pg", "pgsql", "mysql", "mariadb", "sqlite", "sqlite3", "mssql", "sqlserver", "oracle"
    };

    private static final String[] FOREIGN = {
        "h2",
        "hsqldb",
        "derby",
        "db2",
        "clickhouse",
        "cassandra",
        "cockroachdb",
        "cockroach",
        "duckdb",
        "snowflake",
        "bigquery",
        "redshift",
        "ydb",
        "spanner",
        "libsql"
    };

    private Databases() {}

    /** Whether the whole name is that of a database. */
    static boolean isNamed(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return in(KNOWN, lower) || in(FOREIGN, lower);
    }

    /** The database that Lintel has never heard of; null where the folder, or the one it is in, names none. */
    static @Nullable String foreign(Folder folder) {
        String own = foreign(folder.name());
        Folder parent = folder.parent();
        return own != null || dialect(folder.name()) != null || parent == null ? own : foreign(parent.name());
    }

    /** The database that the folder, or the one it is in, is named after. */
    static @Nullable Dialect dialect(Folder folder) {
        Dialect own = dialect(folder.name());
        Folder parent = folder.parent();
        return own != null || parent == null ? own : dialect(parent.name());
    }

    private static @Nullable String foreign(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String last = lastWord(lower);
        return in(FOREIGN, lower) ? lower : in(FOREIGN, last) ? last : null;
    }

    private static @Nullable Dialect dialect(String name) {
        String word = lastWord(name.toLowerCase(Locale.ROOT));
        if (word.equals("pgsql")) {
            return Dialect.POSTGRESQL;
        }
        if (word.equals("sqlite3")) {
            return Dialect.SQLITE;
        }
        return word.equals("mssql") ? Dialect.SQLSERVER : Dialect.named(word).orElse(null);
    }

    private static String lastWord(String name) {
        int at = Math.max(name.lastIndexOf('_'), name.lastIndexOf('-'));
        return name.substring(at + 1);
    }

    private static boolean in(String[] names, String name) {
        for (String each : names) {
            if (each.equals(name)) {
                return true;
            }
        }
        return false;
    }
}
