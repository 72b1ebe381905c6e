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

    /** The database that Lintel has never heard of; null where the nearest folder that names one names another. */
    static @Nullable String foreign(Folder folder) {
        String name = nearest(folder);
        return name != null && in(FOREIGN, name) ? name : null;
    }

    /** The database that the folder, or the nearest of those it is in, is named after. */
    static @Nullable Dialect dialect(Folder folder) {
        String name = nearest(folder);
        if (name == null) {
            return null;
        }
        if (name.equals("pgsql")) {
            return Dialect.POSTGRESQL;
        }
        if (name.equals("sqlite3")) {
            return Dialect.SQLITE;
        }
        return name.equals("mssql") ? Dialect.SQLSERVER : Dialect.named(name).orElse(null);
    }

    /** The database's name in the part of the path that the user sees, from its end. */
    private static @Nullable String nearest(Folder folder) {
        String path = folder.shown().toLowerCase(Locale.ROOT);
        int end = path.length();
        while (end > 0) {
            int slash = path.lastIndexOf('/', end - 1);
            String name = inWords(path.substring(slash + 1, end));
            if (name != null) {
                return name;
            }
            end = slash;
        }
        return null;
    }

    /** The only database among the words of a folder's name; null where there is none, or several. */
    private static @Nullable String inWords(String name) {
        String only = null;
        int from = 0;
        for (int at = 0; at <= name.length(); at++) {
            if (at == name.length() || name.charAt(at) == '-' || name.charAt(at) == '_' || name.charAt(at) == '.') {
                String word = name.substring(from, at);
                if (in(KNOWN, word) || in(FOREIGN, word)) {
                    if (only != null) {
                        return null;
                    }
                    only = word;
                }
                from = at + 1;
            }
        }
        return only;
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
