package dev.lintel.engine.postgresql;

import dev.lintel.change.DataType;
import dev.lintel.schema.Schema;
import dev.lintel.schema.UserType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Types as random statements write them, and a value of each made from a number. */
final class RandomTypes {

    private static final List<String> WRITTEN = List.of(
            "int",
            "integer",
            "bigint",
            "smallint",
            "int8",
            "text",
            "varchar(20)",
            "varchar(50)",
            "character varying(30)",
            "varchar",
            "char(10)",
            "numeric",
            "numeric(10, 2)",
            "numeric(12, 2)",
            "boolean",
            "date",
            "timestamp",
            "timestamp(3)",
            "timestamptz",
            "timestamp with time zone",
            "time",
            "interval",
            "uuid",
            "json",
            "jsonb",
            "double precision",
            "real",
            "int[]",
            "text[]",
            "varchar(10)[]",
            "inet",
            "cidr",
            "bytea",
            "bit(8)",
            "varbit(10)",
            "int4range");

    /** A value of each kind from the number {@code g}. */
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("int", "g"),
            Map.entry("number", "g"),
            Map.entry("text", "'v' || g"),
            Map.entry("bool", "true"),
            Map.entry("date", "date '2024-01-01' + g"),
            Map.entry("timestamp", "timestamp '2024-01-01' + g * interval '1 day'"),
            Map.entry("time", "time '10:00' + g * interval '1 minute'"),
            Map.entry("interval", "g * interval '1 day'"),
            Map.entry("uuid", "md5(g::text)::uuid"),
            Map.entry("json", "'{}'"),
            Map.entry("inet", "'10.0.0.' || g"),
            Map.entry("bytea", "decode('00', 'hex')"),
            Map.entry("bit", "B'00000001'"),
            Map.entry("range", "int4range(g, g + 1)"));

    private RandomTypes() {}

    static String one(Draw draw) {
        return draw.chance(40) ? draw.one("int", "bigint", "text", "varchar(50)") : draw.one(WRITTEN);
    }

    static String kind(DataType type, Schema schema) {
        if (type.dimensions() > 0) {
            return "array";
        }
        Optional<UserType> own = schema.type(type.name());
        if (own.isPresent()) {
            UserType user = own.get();
            return user instanceof UserType.Domain domain
                    ? kind(domain.base(), schema)
                    : user instanceof UserType.Enumeration ? "enum" : "other";
        }
        return switch (type.name().name()) {
            case "int", "integer", "bigint", "smallint", "int8", "int4", "int2" -> "int";
            case "numeric", "double precision", "real", "float4", "float8" -> "number";
            case "text", "varchar", "character varying", "char", "character", "bpchar" -> "text";
            case "boolean", "bool" -> "bool";
            case "date" -> "date";
            case "timestamp", "timestamptz", "timestamp with time zone", "timestamp without time zone" -> "timestamp";
            case "time" -> "time";
            case "interval" -> "interval";
            case "uuid" -> "uuid";
            case "json", "jsonb" -> "json";
            case "inet", "cidr" -> "inet";
            case "bytea" -> "bytea";
            case "bit", "bit varying", "varbit" -> "bit";
            case "int4range" -> "range";
            default -> "other";
        };
    }

    /** An expression over {@code g} that is a value of the type, if one is known. */
    static Optional<String> value(DataType type, Schema schema) {
        String kind = kind(type, schema);
        if (kind.equals("enum")) {
            return schema.enumeration(type.name())
                    .filter(e -> !e.labels().isEmpty())
                    .map(e -> literal(e.labels().get(0)) + "::" + type.sql());
        }
        return Optional.ofNullable(VALUES.get(kind)).map(v -> "(" + v + ")::" + type.sql());
    }

    /** A constant of this kind as a default may give it. */
    static Optional<String> constant(DataType type, Schema schema) {
        return switch (kind(type, schema)) {
            case "int", "number" -> Optional.of("7");
            case "text" -> Optional.of("'x'");
            case "bool" -> Optional.of("false");
            case "date", "timestamp" -> Optional.of("'2024-02-03'");
            case "json" -> Optional.of("'{}'");
            case "uuid" -> Optional.of("'00000000-0000-0000-0000-000000000000'");
            case "interval" -> Optional.of("'1 day'");
            case "inet" -> Optional.of("'10.0.0.0'");
            case "array" -> Optional.of("'{}'");
            case "enum" ->
                schema.enumeration(type.name())
                        .filter(e -> !e.labels().isEmpty())
                        .map(e -> literal(e.labels().get(0)));
            default -> Optional.empty();
        };
    }

    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
