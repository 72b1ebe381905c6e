package dev.lintel.schema;

import dev.lintel.change.DataType;
import dev.lintel.change.Name;
import java.util.List;
import java.util.Map;

/** A type as {@code format_type} of the server spells it, whatever spelling was written. */
final class TypeText {

    private static final Map<String, String> LONG = Map.ofEntries(
            Map.entry("int", "integer"),
            Map.entry("int4", "integer"),
            Map.entry("int8", "bigint"),
            Map.entry("int2", "smallint"),
            Map.entry("float4", "real"),
            Map.entry("float8", "double precision"),
            Map.entry("decimal", "numeric"),
            Map.entry("dec", "numeric"),
            Map.entry("bool", "boolean"),
            Map.entry("varchar", "character varying"),
            Map.entry("char varying", "character varying"),
            Map.entry("nchar varying", "character varying"),
            Map.entry("national character varying", "character varying"),
            Map.entry("char", "character"),
            Map.entry("nchar", "character"),
            Map.entry("national character", "character"),
            Map.entry("varbit", "bit varying"),
            Map.entry("time", "time without time zone"),
            Map.entry("timetz", "time with time zone"),
            Map.entry("timestamp", "timestamp without time zone"),
            Map.entry("timestamptz", "timestamp with time zone"));

    private TypeText() {}

    /** The type, where the project has these types of its own. */
    static String of(DataType type, Schema schema) {
        if (schema.type(type.name()).isPresent()) {
            return qualified(type, schema);
        }
        String schemaName = type.name().schema();
        if (schemaName != null && !schemaName.equals("pg_catalog")) {
            return ofArguments(type.name(), type.arguments(), type.dimensions());
        }
        String written = type.name().name();
        if (schemaName != null && written.equals("char")) {
            return "\"char\"" + brackets(type);
        }
        String name = LONG.getOrDefault(written, written);
        List<String> arguments = type.arguments();
        if (written.equals("float")) {
            name = !arguments.isEmpty() && Integer.parseInt(arguments.get(0)) <= 24 ? "real" : "double precision";
            arguments = List.of();
        } else if (name.equals("numeric") && arguments.size() == 1) {
            arguments = List.of(arguments.get(0), "0");
        } else if (arguments.isEmpty() && (name.equals("character") || name.equals("bit"))) {
            arguments = List.of("1");
        } else if (written.startsWith("bpchar") && !arguments.isEmpty()) {
            name = "character";
        }
        return ofArguments(Name.of(name), arguments, type.dimensions());
    }

    /** The type as arguments of functions have it. */
    static String withoutLength(DataType type, Schema schema) {
        String text = of(type, schema);
        int open = text.indexOf('(');
        return open < 0 ? text : text.substring(0, open) + text.substring(text.indexOf(')') + 1);
    }

    private static String qualified(DataType type, Schema schema) {
        Name name = schema.type(type.name()).orElseThrow().name();
        return ofArguments(name, type.arguments(), type.dimensions());
    }

    private static String ofArguments(Name name, List<String> arguments, int dimensions) {
        return new DataType(name, arguments, Math.min(dimensions, 1)).sql().replace(", ", ",");
    }

    private static String brackets(DataType type) {
        return type.dimensions() > 0 ? "[]" : "";
    }
}
