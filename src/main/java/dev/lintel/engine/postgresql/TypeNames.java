package dev.lintel.engine.postgresql;

import dev.lintel.change.DataType;
import dev.lintel.change.Name;
import dev.lintel.schema.Schema;
import dev.lintel.schema.UserType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the spellings of types mean: the server's own short names ({@code pg_type.typname}). */
final class TypeNames {

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

    private static final Map<String, String> SERIAL = Map.of(
            "serial", "int4",
            "serial4", "int4",
            "bigserial", "int8",
            "serial8", "int8",
            "smallserial", "int2",
            "serial2", "int2");

    /** No domain stands on more domains than this; what seems to is a circle in what was read. */
    private static final int DEEPEST = 32;

    private TypeNames() {}

    static boolean serial(DataType type) {
        return SERIAL.containsKey(type.name().name());
    }

    /** The domain of this name. */
    static Optional<UserType.Domain> domain(Schema schema, DataType type) {
        if (type.dimensions() > 0) {
            return Optional.empty();
        }
        Optional<UserType> known = schema.type(type.name());
        return known.isPresent() && known.get() instanceof UserType.Domain domain
                ? Optional.of(domain)
                : Optional.empty();
    }

    /** Whether a value of the domain's base type may fail to be one of it; a domain over a domain takes over its checks. */
    static boolean constrained(Schema schema, UserType.Domain domain) {
        Optional<UserType.Domain> current = Optional.of(domain);
        for (int depth = 0; current.isPresent() && depth < DEEPEST; depth++) {
            if (current.get().constrained()) {
                return true;
            }
            current = domain(schema, current.get().base());
        }
        return false;
    }

    /** The type under its short name, domains resolved, serials taken for their integers, with the lengths that are implied. */
    static DataType resolved(Schema schema, DataType written) {
        DataType type = written;
        Optional<UserType.Domain> domain = domain(schema, type);
        for (int depth = 0; domain.isPresent() && depth < DEEPEST; depth++) {
            type = domain.get().base();
            domain = domain(schema, type);
        }
        return canonical(schema, type);
    }

    private static DataType canonical(Schema schema, DataType type) {
        Optional<UserType> known = schema.type(type.name());
        if (known.isPresent()) {
            return new DataType(known.get().name(), type.arguments(), type.dimensions());
        }
        Name name = type.name();
        if (name.schema() != null) {
            // pg_catalog has the short names alone: pg_catalog.char is the type of one byte.
            return name.schema().equals("pg_catalog")
                    ? new DataType(Name.of(name.name()), type.arguments(), Math.min(type.dimensions(), 1))
                    : type;
        }
        String written = name.name();
        String canonical = SHORT.getOrDefault(written, SERIAL.getOrDefault(written, written));
        List<String> arguments = type.arguments();
        if (written.equals("float")) {
            canonical = arguments.isEmpty() || number(arguments.get(0)) > 24 ? "float8" : "float4";
            arguments = List.of();
        } else if (written.startsWith("interval ")) {
            canonical = "interval";
            arguments = new ArrayList<>(arguments);
            arguments.add(0, written.substring("interval ".length()));
        } else if (canonical.equals("numeric") && arguments.size() == 1) {
            arguments = List.of(arguments.get(0), "0");
        } else if (arguments.isEmpty() && isOneLong(written)) {
            arguments = List.of("1");
        }
        return new DataType(Name.of(canonical), arguments, Math.min(type.dimensions(), 1));
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
    static int number(String argument) {
        try {
            return Integer.parseInt(argument.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
