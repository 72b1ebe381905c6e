package dev.lintel.change;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The name of a database object as the database stores it: folded to lower case unless it was quoted.
 *
 * @param schema the schema it was qualified with, or null where it was not
 * @param name the name itself
 */
public record Name(@Nullable String schema, String name) {

    /** A name without a schema. */
    public static Name of(String name) {
        return new Name(null, name);
    }

    /** A qualified name. */
    public static Name of(String schema, String name) {
        return new Name(schema, name);
    }

    /** The schema it was qualified with. */
    public Optional<String> inSchema() {
        return Optional.ofNullable(schema);
    }

    /** Another object in the same schema. */
    public Name sibling(String other) {
        return new Name(schema, other);
    }

    /** As it has to be written in SQL: quoted where it must be. */
    public String sql() {
        return schema == null ? quoted(name) : quoted(schema) + "." + quoted(name);
    }

    /** A single identifier as it has to be written in SQL. */
    public static String quoted(String identifier) {
        return needsQuotes(identifier) ? "\"" + identifier.replace("\"", "\"\"") + "\"" : identifier;
    }

    /** A variable of psql's, for which it puts the name when the migration runs: {@code :schema}. */
    private static boolean isVariable(String identifier) {
        return identifier.length() > 1 && identifier.charAt(0) == ':';
    }

    private static boolean needsQuotes(String identifier) {
        if (identifier.isEmpty() || ReservedWords.contains(identifier)) {
            return true;
        }
        if (!isVariable(identifier) && !identifier.equals(identifier.toLowerCase(Locale.ROOT))) {
            return true;
        }
        for (int i = isVariable(identifier) ? 1 : 0; i < identifier.length(); i++) {
            char c = identifier.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c > 127;
            boolean later = i > 0 && ((c >= '0' && c <= '9') || c == '$');
            if (!letter && !later) {
                return true;
            }
        }
        return false;
    }

    // Written out, because what the compiler makes for a record links method handles, which costs start-up time.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Name that && name.equals(that.name) && Objects.equals(schema, that.schema);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + (schema == null ? 0 : schema.hashCode());
    }

    @Override
    public String toString() {
        return sql();
    }
}
