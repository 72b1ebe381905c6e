package dev.lintel.schema;

import dev.lintel.change.DataType;
import dev.lintel.change.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the spellings of built-in types mean: the server's own short names ({@code pg_type.typname}). */
public final class Spelling {

    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("int", "int4"),
            Map.entry("integer", "int4"),
            Map.entry("bigint", "int8"),
            Map.entry("smallint", "int2"),
            Map.entry("real", "float4"),
            Map.entry("double precision", "float8"),
            Map.entry("decimal", "numeric"),
            Map.entry("dec", "numeric"),
            Map.entry("boolean", "bool"),
            Map.entry("character varying", "varchar"),
            Map.entry("char varying", "varchar"),
            Map.entry("national character varying", "varchar"),
            Map.entry("nchar varying", "varchar"),
            Map.entry("character", "bpchar"),
            Map.entry("char", "bpchar"),
            Map.entry("national character", "bpchar"),
            Map.entry("nchar", "bpchar"),
            Map.entry("bit varying", "varbit"),
            Map.entry("timestamp without time zone", "timestamp"),
            Map.entry("timestamp with time zone", "timestamptz"),
            Map.entry("time without time zone", "time"),
            Map.entry("time with time zone", "timetz"));

    private Spelling() {}

    /** The short name of a type, without what stands in parentheses. */
    static String internal(String type) {
        return SHORT.getOrDefault(type, type);
    }

    /** The type under its short name, with the lengths that are implied; one that is not built in stays as it is. */
    public static DataType internal(DataType type) {
        Name name = type.name();
        if (name.schema() != null) {
            // pg_catalog has the short names alone: pg_catalog.char is the type of one byte.
            return name.schema().equals("pg_catalog")
                    ? new DataType(Name.of(name.name()), type.arguments(), Math.min(type.dimensions(), 1))
                    : type;
        }
        String written = name.name();
        String internal = internal(written);
        List<String> arguments = type.arguments();
        if (written.equals("float")) {
            internal = arguments.isEmpty() || number(arguments.get(0)) > 24 ? "float8" : "float4";
            arguments = List.of();
        } else if (written.startsWith("interval ")) {
            internal = "interval";
            arguments = new ArrayList<>(arguments);
            arguments.add(0, written.substring("interval ".length()));
        } else if (internal.equals("numeric") && arguments.size() == 1) {
            arguments = List.of(arguments.get(0), "0");
        } else if (arguments.isEmpty() && isOneLong(written)) {
            arguments = List.of("1");
        }
        return new DataType(Name.of(internal), arguments, Math.min(type.dimensions(), 1));
    }

    /** {@code char} and {@code bit} without a length mean a length of 1; {@code bpchar} does not. */
    private static boolean isOneLong(String written) {
        return written.equals("char")
                || written.equals("character")
                || written.equals("nchar")
                || written.equals("national character")
                || written.equals("bit");
    }

    /** A type argument as a number, or -1 where it is none. */
    public static int number(String argument) {
        try {
            return Integer.parseInt(argument.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
