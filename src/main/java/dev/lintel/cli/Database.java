package dev.lintel.cli;

import dev.lintel.engine.Engine;
import dev.lintel.engine.postgresql.PostgreSql;
import dev.lintel.migration.Dialect;
import dev.lintel.migration.UsageException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A database to predict.
 *
 * @param dialect which one
 * @param version its major version; 0 where nobody said
 */
record Database(Dialect dialect, int version) {

    /** What is assumed where nobody says anything. */
    static final Database DEFAULT = new Database(Dialect.POSTGRESQL, 0);

    /** Reads {@code postgresql} or {@code postgresql:16}; {@code where} says in a message where it was read. */
    static Database named(String text, String where) {
        int colon = text.indexOf(':');
        String name = colon < 0 ? text : text.substring(0, colon);
        Optional<Dialect> dialect = Dialect.named(name);
        if (dialect.isEmpty()) {
            throw new UsageException(
                    where + ": unknown database " + name + Nearest.hint(name, ids(), "this version knows postgresql"));
        }
        requireSupported(dialect.get(), where);
        return colon < 0 ? DEFAULT : new Database(dialect.get(), version(text.substring(colon + 1), where));
    }

    /** Its engine; where nobody said the version, the latest. */
    Engine engine() {
        return version == 0 ? PostgreSql.ofUnknownVersion() : new PostgreSql(version);
    }

    /** Refuses databases that are known by name only. */
    static void requireSupported(Dialect dialect, String where) {
        if (dialect != Dialect.POSTGRESQL) {
            throw new UsageException(
                    where + ": " + dialect.id() + " is not supported yet; this version of Lintel knows postgresql");
        }
    }

    /** Takes {@code 16}, and {@code 16.4} as the server prints it. */
    private static int version(String text, String where) {
        int dot = text.indexOf('.');
        String major = dot > 0 ? text.substring(0, dot) : text;
        int version = 0;
        for (int i = 0; i < major.length() && version <= PostgreSql.LATEST; i++) {
            char c = major.charAt(i);
            version = c >= '0' && c <= '9' ? version * 10 + (c - '0') : Integer.MAX_VALUE / 2;
        }
        if (version < PostgreSql.EARLIEST || version > PostgreSql.LATEST) {
            throw new UsageException(where + ": PostgreSQL " + text + " is not a version that Lintel knows; it knows "
                    + PostgreSql.EARLIEST + " to " + PostgreSql.LATEST);
        }
        return version;
    }

    private static List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (Dialect dialect : Dialect.values()) {
            ids.add(dialect.id());
        }
        return ids;
    }
}
