package dev.lintel.engine.postgresql;

import dev.lintel.change.DataType;
import dev.lintel.engine.Conversion;
import dev.lintel.schema.Schema;
import dev.lintel.schema.UserType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the values of one type become in another. Sizes are those of the manual, chapter 8. */
final class Conversions {

    private Conversions() {}

    /** The spellings that PostgreSQL's grammar turns into another type. */
    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("int", "integer"),
            Map.entry("int4", "integer"),
            Map.entry("serial", "integer"),
            Map.entry("serial4", "integer"),
            Map.entry("int2", "smallint"),
            Map.entry("smallserial", "smallint"),
            Map.entry("serial2", "smallint"),
            Map.entry("int8", "bigint"),
            Map.entry("bigserial", "bigint"),
            Map.entry("serial8", "bigint"),
            Map.entry("decimal", "numeric"),
            Map.entry("float4", "real"),
            Map.entry("float8", "double precision"),
            Map.entry("float", "double precision"),
            Map.entry("bool", "boolean"),
            Map.entry("character varying", "varchar"),
            Map.entry("char varying", "varchar"),
            Map.entry("character", "char"),
            Map.entry("bpchar", "char"),
            Map.entry("timestamp without time zone", "timestamp"),
            Map.entry("timestamp with time zone", "timestamptz"),
            Map.entry("time without time zone", "time"),
            Map.entry("time with time zone", "timetz"),
            Map.entry("bit varying", "varbit"));

    /** Whole numbers and what holds them without loss, the smallest first. */
    private static final List<String> NUMBERS = List.of("smallint", "integer", "bigint", "numeric");

    private static final List<String> BUILT_IN = List.of(
            "smallint",
            "integer",
            "bigint",
            "numeric",
            "real",
            "double precision",
            "boolean",
            "varchar",
            "char",
            "text",
            "citext",
            "name",
            "timestamp",
            "timestamptz",
            "date",
            "time",
            "timetz",
            "interval",
            "uuid",
            "json",
            "jsonb",
            "xml",
            "bytea",
            "bit",
            "varbit",
            "inet",
            "cidr",
            "macaddr",
            "money");

    static Conversion between(DataType from, DataType to, Schema schema) {
        if (from.dimensions() > 0 != to.dimensions() > 0) {
            return known(from, schema) && known(to, schema) ? Conversion.OTHER_KIND : Conversion.UNKNOWN;
        }
        String old = plain(from);
        String now = plain(to);
        if (old.equals(now)) {
            return sameName(now, from.arguments(), to.arguments());
        }
        Optional<UserType> oldType = schema.type(from.name());
        Optional<UserType> newType = schema.type(to.name());
        if (oldType.isPresent() || newType.isPresent()) {
            return userTypes(from, to, oldType, newType, schema);
        }
        if (!BUILT_IN.contains(old) || !BUILT_IN.contains(now)) {
            return Conversion.UNKNOWN;
        }
        return builtIn(old, now, to.arguments());
    }

    private static boolean known(DataType type, Schema schema) {
        return BUILT_IN.contains(plain(type)) || schema.type(type.name()).isPresent();
    }

    private static String plain(DataType type) {
        String name = type.name().name();
        String schema = type.name().schema();
        if (schema != null && !schema.equals("pg_catalog")) {
            return schema + "." + name;
        }
        return SYNONYMS.getOrDefault(name, name);
    }

    private static Conversion sameName(String name, List<String> from, List<String> to) {
        if (from.equals(to)) {
            return Conversion.SAME;
        }
        if (to.isEmpty() && !name.equals("char") && !name.equals("bit")) {
            return Conversion.WIDENING;
        }
        if (name.equals("numeric")) {
            return numeric(from, to);
        }
        int old = number(from, 0, name.equals("char") || name.equals("bit") ? 1 : Integer.MAX_VALUE);
        int now = number(to, 0, 1);
        return now >= old ? Conversion.WIDENING : Conversion.NARROWING;
    }

    private static Conversion numeric(List<String> from, List<String> to) {
        if (from.isEmpty()) {
            return Conversion.NARROWING;
        }
        int oldScale = number(from, 1, 0);
        int newScale = number(to, 1, 0);
        int oldWhole = number(from, 0, 0) - oldScale;
        int newWhole = number(to, 0, 0) - newScale;
        return newWhole >= oldWhole && newScale >= oldScale ? Conversion.WIDENING : Conversion.NARROWING;
    }

    private static int number(List<String> arguments, int index, int otherwise) {
        if (index >= arguments.size()) {
            return otherwise;
        }
        try {
            return Integer.parseInt(arguments.get(index).strip());
        } catch (NumberFormatException notANumber) {
            return otherwise;
        }
    }

    private static Conversion userTypes(
            DataType from, DataType to, Optional<UserType> oldType, Optional<UserType> newType, Schema schema) {
        if (oldType.isPresent() && oldType.get() instanceof UserType.Domain domain) {
            return between(domain.base(), to, schema);
        }
        if (newType.isPresent() && newType.get() instanceof UserType.Domain domain) {
            Conversion base = between(from, domain.base(), schema);
            boolean fits = base == Conversion.SAME || base == Conversion.WIDENING;
            return fits && domain.constrained() ? Conversion.NARROWING : base;
        }
        if (oldType.isPresent()
                && newType.isPresent()
                && oldType.get() instanceof UserType.Enumeration old
                && newType.get() instanceof UserType.Enumeration now) {
            return now.labels().containsAll(old.labels()) ? Conversion.WIDENING : Conversion.NARROWING;
        }
        return known(from, schema) && known(to, schema) ? Conversion.OTHER_KIND : Conversion.UNKNOWN;
    }

    private static Conversion builtIn(String old, String now, List<String> arguments) {
        int oldRank = NUMBERS.indexOf(old);
        int newRank = NUMBERS.indexOf(now);
        if (oldRank >= 0 && newRank >= 0) {
            boolean room =
                    newRank > oldRank && (arguments.isEmpty() || !now.equals("numeric") || holds(old, arguments));
            return room ? Conversion.WIDENING : Conversion.NARROWING;
        }
        if (isFloat(now) && (oldRank >= 0 || isFloat(old))) {
            boolean exact = now.equals("double precision")
                    && (old.equals("smallint") || old.equals("integer") || old.equals("real"));
            return exact || (old.equals("smallint") && now.equals("real")) ? Conversion.WIDENING : Conversion.NARROWING;
        }
        if (isFloat(old) && newRank >= 0) {
            return Conversion.NARROWING;
        }
        if (isText(old) && isText(now)) {
            boolean bounded =
                    (now.equals("varchar") && !arguments.isEmpty()) || now.equals("char") || now.equals("name");
            return bounded ? Conversion.NARROWING : Conversion.WIDENING;
        }
        return moments(old, now);
    }

    /** Digits that the integer types can need, as numeric(p, s) must hold them. */
    private static boolean holds(String old, List<String> arguments) {
        int whole = number(arguments, 0, 0) - number(arguments, 1, 0);
        int digits = old.equals("smallint") ? 5 : old.equals("integer") ? 10 : 19;
        return whole >= digits;
    }

    private static Conversion moments(String old, String now) {
        switch (old + " " + now) {
            case "date timestamp",
                    "date timestamptz",
                    "timestamp timestamptz",
                    "time timetz",
                    "json jsonb",
                    "bit varbit" -> {
                return Conversion.WIDENING;
            }
            case "timestamp date",
                    "timestamptz date",
                    "timestamptz timestamp",
                    "timestamp time",
                    "timestamptz time",
                    "timetz time",
                    "inet cidr" -> {
                return Conversion.NARROWING;
            }
            case "cidr inet" -> {
                return Conversion.WIDENING;
            }
            default -> {
                return Conversion.OTHER_KIND;
            }
        }
    }

    private static boolean isFloat(String type) {
        return type.equals("real") || type.equals("double precision");
    }

    private static boolean isText(String type) {
        return type.equals("text")
                || type.equals("varchar")
                || type.equals("char")
                || type.equals("citext")
                || type.equals("name");
    }
}
