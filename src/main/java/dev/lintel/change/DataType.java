package dev.lintel.change;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column type as it was written, in lower case, with single blanks: {@code timestamp with time zone}, never
 * {@code timestamptz} made of it; which spellings mean the same is the engine's business.
 *
 * @param name the name without arguments and brackets
 * @param arguments what stood in parentheses: {@code ["10", "2"]}
 * @param dimensions how many array brackets it has
 */
public record DataType(Name name, List<String> arguments, int dimensions) {

    public DataType {
        arguments = List.copyOf(arguments);
    }

    /** A plain type without arguments. */
    public static DataType of(String name) {
        return new DataType(Name.of(name), List.of(), 0);
    }

    /** As it has to be written in SQL. */
    public String sql() {
        StringBuilder sql = new StringBuilder();
        String args = arguments.isEmpty() ? "" : "(" + String.join(", ", arguments) + ")";
        String plain = name.schema() == null ? name.name() : name.sql();
        if (name.schema() == null && name.name().matches(".*[A-Z\"].*")) {
            plain = name.sql();
        }
        // timestamp(3) with time zone: the argument stands behind the first word.
        int blank = plain.indexOf(' ');
        if (blank > 0 && (plain.startsWith("time ") || plain.startsWith("timestamp "))) {
            sql.append(plain, 0, blank).append(args).append(plain.substring(blank));
        } else {
            sql.append(plain).append(args);
        }
        return sql.append("[]".repeat(dimensions)).toString();
    }

    // As for Name.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DataType that
                && dimensions == that.dimensions
                && name.equals(that.name)
                && arguments.equals(that.arguments);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * name.hashCode() + arguments.hashCode()) + dimensions;
    }

    @Override
    public String toString() {
        return sql();
    }
}
