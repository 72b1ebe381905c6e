package dev.lintel.engine.postgresql;

import dev.lintel.change.DataType;
import dev.lintel.change.Expression;
import dev.lintel.schema.Column;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Session;
import dev.lintel.schema.UserType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a new type asks of the values that are there.
 *
 * @param rewrites whether every row is written anew
 * @param rebuildsIndexes whether indexes on the column are built anew even where the rows can stay
 * @param comparesAlike whether a foreign key compares the new values as it did the old ones, where the rows stay
 * @param unknown what was not known and would have mattered, or null
 */
record TypeChange(
        boolean rewrites,
        boolean rebuildsIndexes,
        boolean comparesAlike,
        @Nullable String unknown) {

    private static final TypeChange NOTHING = new TypeChange(false, false, true, null);

    /** The work of changing a column of a known type. */
    static TypeChange of(
            Column column,
            DataType type,
            @Nullable String collation,
            @Nullable Expression using,
            Schema schema,
            Session session,
            int version) {
        DataType from = TypeNames.resolved(schema, column.type());
        DataType to = TypeNames.resolved(schema, type);
        boolean alike = family(from).equals(family(to));
        TypeChange change = between(from, to, session, version);
        if (using != null && !isPlainCast(using, column.name(), type)) {
            change = rewrite(alike);
        }
        if (TypeNames.domain(schema, column.type()).isPresent() && isCutToLength(to, from)) {
            // The length of a domain's base is not looked at.
            change = rewrite(alike);
        }
        Optional<UserType.Domain> domain = TypeNames.domain(schema, type);
        if (domain.isPresent() && TypeNames.constrained(schema, domain.get()) && !sameName(column.type(), type)) {
            change = rewrite(alike);
        }
        boolean recollated = !equal(collation, column.collation());
        if (recollated && !change.rewrites) {
            return new TypeChange(false, true, false, change.unknown);
        }
        return change;
    }

    private static boolean isCutToLength(DataType to, DataType from) {
        return !to.arguments().isEmpty() && from.name().equals(to.name());
    }

    private static TypeChange rewrite(boolean alike) {
        return new TypeChange(true, true, alike, null);
    }

    private static boolean equal(@Nullable String one, @Nullable String other) {
        return one == null ? other == null : one.equals(other);
    }

    private static boolean sameName(DataType one, DataType other) {
        return one.name().equals(other.name()) && one.dimensions() == other.dimensions();
    }

    /** text, varchar and their like are compared as text. */
    private static String family(DataType type) {
        String name = type.name().name();
        return (name.equals("varchar") ? "text" : name) + (type.dimensions() > 0 ? "[]" : "");
    }

    /** {@code USING c}, {@code USING c::type}: what the server would do without being told. */
    private static boolean isPlainCast(Expression using, String column, DataType type) {
        if (using instanceof Expression.Column c) {
            return c.name().equals(column);
        }
        if (using instanceof Expression.Cast cast) {
            return cast.type().equals(type) && isPlainCast(cast.operand(), column, type);
        }
        return using instanceof Expression.Other other
                && other.complete()
                && other.children().size() == 1
                && other.text().startsWith("(")
                && isPlainCast(other.children().get(0), column, type);
    }

    private static TypeChange between(DataType from, DataType to, Session session, int version) {
        if (from.name().equals(to.name()) && from.dimensions() == to.dimensions()) {
            return sameType(from, to);
        }
        if (from.dimensions() > 0 || to.dimensions() > 0) {
            // Arrays are converted element by element, even where the elements could stay (measured on 10 to 18).
            return rewrite(false);
        }
        String source = from.name().name();
        String target = to.name().name();
        if (isTimestamps(source, target)) {
            return timestamps(to, session, version);
        }
        Optional<Casts.Binary> binary =
                from.name().schema() == null && to.name().schema() == null
                        ? Casts.between(source, target)
                        : Optional.empty();
        if (binary.isPresent() && to.arguments().isEmpty()) {
            return new TypeChange(
                    false, binary.get().rebuildsIndexes(), family(from).equals(family(to)), null);
        }
        boolean known = Casts.knows(source) && Casts.knows(target);
        String unknown = known || binary.isPresent()
                ? null
                : "whether " + from.sql() + " can be taken for " + to.sql() + " as it is stored";
        return new TypeChange(true, true, false, isUserMade(from, to) ? unknown : null);
    }

    private static boolean isUserMade(DataType from, DataType to) {
        return !Casts.knows(from.name().name()) || !Casts.knows(to.name().name());
    }

    /** The same type with another length or precision. */
    private static TypeChange sameType(DataType from, DataType to) {
        List<String> before = from.arguments();
        List<String> after = to.arguments();
        if (before.equals(after) || after.isEmpty()) {
            return NOTHING;
        }
        if (from.dimensions() > 0) {
            return rewrite(true);
        }
        boolean kept = switch (from.name().name()) {
            case "varchar", "varbit" -> !before.isEmpty() && atLeast(after.get(0), before.get(0));
            case "numeric" ->
                before.size() == 2
                        && after.size() == 2
                        && before.get(1).equals(after.get(1))
                        && atLeast(after.get(0), before.get(0));
            case "timestamp", "timestamptz", "time", "timetz", "interval" ->
                TypeNames.number(after.get(0)) >= 6 || (!before.isEmpty() && atLeast(after.get(0), before.get(0)));
            default -> false;
        };
        if (kept) {
            return NOTHING;
        }
        String name = from.name().name();
        return new TypeChange(
                true, true, true, Casts.knows(name) ? null : "whether " + name + " can be widened without a rewrite");
    }

    private static boolean atLeast(String one, String other) {
        return TypeNames.number(one) >= TypeNames.number(other) && TypeNames.number(other) >= 0;
    }

    private static boolean isTimestamps(String source, String target) {
        return (source.equals("timestamp") && target.equals("timestamptz"))
                || (source.equals("timestamptz") && target.equals("timestamp"));
    }

    /**
     * From 12 on the rows stay when the session's time zone is UTC (release notes of 12: "Allow ALTER TABLE … SET DATA TYPE
     * changing between timestamp and timestamptz to avoid a table rewrite when the session time zone is UTC").
     */
    private static TypeChange timestamps(DataType to, Session session, int version) {
        boolean wholePrecision =
                to.arguments().isEmpty() || TypeNames.number(to.arguments().get(0)) >= 6;
        if (version < 12 || !wholePrecision) {
            return rewrite(false);
        }
        Optional<String> zone = session.get("timezone");
        if (zone.isEmpty()) {
            return new TypeChange(true, true, false, "the session's TimeZone, which only as UTC saves the rewrite");
        }
        return isUtc(zone.get()) ? new TypeChange(false, true, false, null) : rewrite(false);
    }

    private static boolean isUtc(String zone) {
        return switch (zone.toUpperCase(Locale.ROOT)) {
            case "UTC",
                    "ETC/UTC",
                    "UCT",
                    "ETC/UCT",
                    "GMT",
                    "ETC/GMT",
                    "GMT0",
                    "ZULU",
                    "ETC/ZULU",
                    "UNIVERSAL",
                    "Z",
                    "0" -> true;
            default -> false;
        };
    }
}
