package dev.lintel.engine.postgresql;

import dev.lintel.change.DataType;
import dev.lintel.engine.Conversion;
import dev.lintel.schema.Schema;
import dev.lintel.schema.UserType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the values of one type become in another. Sizes are those of the manual, chapter 8. */
final class Conversions {

    private Conversions() {}

    /** Whole numbers and what holds them without loss, the smallest first. */
    private static final List<String> NUMBERS = List.of("int2", "int4", "int8", "numeric");

    private static final Set<String> BUILT_IN = Set.of(
            "int2",
            "int4",
            "int8",
            "numeric",
            "float4",
            "float8",
            "bool",
            "varchar",
            "bpchar",
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
        DataType old = TypeNames.resolved(schema, from);
        DataType now = TypeNames.resolved(schema, to);
        Conversion values = resolved(old, now, schema);
        boolean fits = values == Conversion.SAME || values == Conversion.WIDENING;
        return fits && checks(schema, to) && !from.equals(to) ? Conversion.NARROWING : values;
    }

    /** Whether the new type is a domain that refuses some values of its base type. */
    private static boolean checks(Schema schema, DataType to) {
        return TypeNames.domain(schema, to)
                .filter(domain -> TypeNames.constrained(schema, domain))
                .isPresent();
    }

    private static Conversion resolved(DataType from, DataType to, Schema schema) {
        if (from.dimensions() > 0 != to.dimensions() > 0) {
            return known(from, schema) && known(to, schema) ? Conversion.OTHER_KIND : Conversion.UNKNOWN;
        }
        if (from.name().equals(to.name())) {
            return sameName(to.name().name(), from.arguments(), to.arguments());
        }
        Optional<UserType> oldType = schema.type(from.name());
        Optional<UserType> newType = schema.type(to.name());
        if (oldType.isPresent()
                && newType.isPresent()
                && oldType.get() instanceof UserType.Enumeration old
                && newType.get() instanceof UserType.Enumeration now) {
            return now.labels().containsAll(old.labels()) ? Conversion.WIDENING : Conversion.NARROWING;
        }
        if (!known(from, schema) || !known(to, schema)) {
            return Conversion.UNKNOWN;
        }
        return oldType.isPresent() || newType.isPresent()
                ? Conversion.OTHER_KIND
                : builtIn(from.name().name(), to.name().name(), to.arguments());
    }

    private static boolean known(DataType type, Schema schema) {
        boolean builtIn =
                type.name().schema() == null && BUILT_IN.contains(type.name().name());
        return builtIn || schema.type(type.name()).isPresent();
    }

    private static Conversion sameName(String name, List<String> from, List<String> to) {
        if (from.equals(to)) {
            return Conversion.SAME;
        }
        if (to.isEmpty()) {
            return Conversion.WIDENING;
        }
        if (name.equals("numeric")) {
            return numeric(from, to);
        }
        int old = number(from, 0, Integer.MAX_VALUE);
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

    /** A scale may be negative, so none is not -1 here. */
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

    private static Conversion builtIn(String old, String now, List<String> arguments) {
        int oldRank = NUMBERS.indexOf(old);
        int newRank = NUMBERS.indexOf(now);
        if (oldRank >= 0 && newRank >= 0) {
            boolean room =
                    newRank > oldRank && (arguments.isEmpty() || !now.equals("numeric") || holds(old, arguments));
            return room ? Conversion.WIDENING : Conversion.NARROWING;
        }
        if (isFloat(now) && (oldRank >= 0 || isFloat(old))) {
            boolean exact = now.equals("float8") && (old.equals("int2") || old.equals("int4") || old.equals("float4"));
            return exact || (old.equals("int2") && now.equals("float4")) ? Conversion.WIDENING : Conversion.NARROWING;
        }
        if (isFloat(old) && newRank >= 0) {
            return Conversion.NARROWING;
        }
        if (isText(old) && isText(now)) {
            boolean bounded =
                    (now.equals("varchar") && !arguments.isEmpty()) || now.equals("bpchar") || now.equals("name");
            return bounded ? Conversion.NARROWING : Conversion.WIDENING;
        }
        return moments(old, now);
    }

    /** Digits that the integer types can need, as numeric(p, s) must hold them. */
    private static boolean holds(String old, List<String> arguments) {
        int whole = number(arguments, 0, 0) - number(arguments, 1, 0);
        int digits = old.equals("int2") ? 5 : old.equals("int4") ? 10 : 19;
        return whole >= digits;
    }

    private static Conversion moments(String old, String now) {
        switch (old + " " + now) {
            case "date timestamp",
                    "date timestamptz",
                    "timestamp timestamptz",
                    "time timetz",
                    "json jsonb",
                    "bit varbit",
                    "cidr inet" -> {
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
            default -> {
                return Conversion.OTHER_KIND;
            }
        }
    }

    private static boolean isFloat(String type) {
        return type.equals("float4") || type.equals("float8");
    }

    private static boolean isText(String type) {
        return type.equals("text")
                || type.equals("varchar")
                || type.equals("bpchar")
                || type.equals("citext")
                || type.equals("name");
    }
}
