package dev.lintel.engine.postgresql;

import dev.lintel.change.DataType;
import dev.lintel.change.Expression;
import dev.lintel.schema.Column;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Session;
import dev.lintel.schema.Spelling;
import dev.lintel.schema.UserType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a new type asks of the values that are there.
 *
 * @param kept how far the rows can stay as they are, or null where every row is written anew
 * @param unknown what was not known and would have mattered, or null
 */
record TypeChange(@Nullable Kept kept, @Nullable String unknown) {

    /**
     * The rows stay.
     *
     * @param rebuildsIndexes whether indexes on the column are built anew all the same
     * @param comparesAlike whether a foreign key compares the new values as it did the old ones
     */
    record Kept(boolean rebuildsIndexes, boolean comparesAlike) {}

    private static final Map<String, String> FAMILIES = Map.of("varchar", "text", "cidr", "inet");
    private static final TypeChange NOTHING = new TypeChange(new Kept(false, true), null);
    private static final TypeChange REWRITE = new TypeChange(null, null);

    /** The work of changing a column of a known type. */
    static TypeChange of(
            Column column,
            DataType type,
            @Nullable String collation,
            @Nullable Expression using,
            Schema schema,
            Session session,
            int version) {
        if (using != null && !isPlainCast(using, column.name(), type)) {
            return REWRITE;
        }
        Optional<UserType.Domain> domain = TypeNames.domain(schema, type);
        if (domain.isPresent() && TypeNames.constrained(schema, domain.get()) && !sameName(column.type(), type)) {
            return REWRITE;
        }
        DataType from = TypeNames.resolved(schema, column.type());
        if (TypeNames.domain(schema, column.type()).isPresent() && !sameName(column.type(), type)) {
            // Out of a domain comes its base type, and no longer its length (measured on 10 to 18).
            from = new DataType(from.name(), List.of(), from.dimensions());
        }
        DataType to = TypeNames.resolved(schema, type);
        TypeChange change = between(from, to, session, version);
        if (change.kept != null && !equal(collation, column.collation())) {
            return new TypeChange(new Kept(true, change.kept.comparesAlike), change.unknown);
        }
        return change;
    }

    private static boolean equal(@Nullable String one, @Nullable String other) {
        return one == null ? other == null : one.equals(other);
    }

    private static boolean sameName(DataType one, DataType other) {
        return one.name().equals(other.name()) && one.dimensions() == other.dimensions();
    }

    /** text and varchar are compared alike, and so are cidr and inet. */
    private static String family(String type) {
        return FAMILIES.getOrDefault(type, type);
    }

    /** {@code USING c}, {@code USING c::type}: what the server would do without being told. */
    private static boolean isPlainCast(Expression using, String column, DataType type) {
        if (using instanceof Expression.Column c) {
            return c.name().equals(column);
        }
        if (using instanceof Expression.Cast cast) {
            return cast.type().equals(type) && isPlainCast(cast.operand(), column, type);
        }
        return false;
    }

    private static TypeChange between(DataType from, DataType to, Session session, int version) {
        if (from.name().equals(to.name()) && from.dimensions() == to.dimensions()) {
            return sameType(from, to);
        }
        if (from.dimensions() > 0 || to.dimensions() > 0) {
            // Arrays are converted element by element, even where the elements could stay (measured on 10 to 18).
            return REWRITE;
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
        if (binary.isEmpty()) {
            boolean known = Casts.knows(source) && Casts.knows(target);
            String unknown = "whether " + from.sql() + " can be taken for " + to.sql() + " as it is stored";
            return known ? REWRITE : new TypeChange(null, unknown);
        }
        return to.arguments().isEmpty()
                ? new TypeChange(
                        new Kept(binary.get().rebuildsIndexes(), family(source).equals(family(target))), null)
                : REWRITE;
    }

    /** The same type with another length or precision. */
    private static TypeChange sameType(DataType from, DataType to) {
        List<String> before = from.arguments();
        List<String> after = to.arguments();
        if (before.equals(after) || after.isEmpty()) {
            return NOTHING;
        }
        if (from.dimensions() > 0) {
            return REWRITE;
        }
        boolean kept = switch (from.name().name()) {
            case "varchar", "varbit" -> !before.isEmpty() && atLeast(after.get(0), before.get(0));
            case "numeric" ->
                before.size() == 2 && before.get(1).equals(after.get(1)) && atLeast(after.get(0), before.get(0));
            case "interval" -> Interval.of(before).fitsInto(Interval.of(after));
            case "timestamp", "timestamptz", "time", "timetz" ->
                Spelling.number(after.get(0)) >= 6 || (!before.isEmpty() && atLeast(after.get(0), before.get(0)));
            default -> false;
        };
        if (kept) {
            return NOTHING;
        }
        String name = from.name().name();
        return Casts.knows(name)
                ? REWRITE
                : new TypeChange(null, "whether " + name + " can be widened without a rewrite");
    }

    private static boolean atLeast(String one, String other) {
        return Spelling.number(one) >= Spelling.number(other) && Spelling.number(other) >= 0;
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
                to.arguments().isEmpty() || Spelling.number(to.arguments().get(0)) >= 6;
        if (version < 12 || !wholePrecision) {
            return REWRITE;
        }
        Optional<String> zone = session.get("timezone");
        if (zone.isEmpty()) {
            return new TypeChange(null, "the session's TimeZone, which only as UTC saves the rewrite");
        }
        return isUtc(zone.get()) ? new TypeChange(new Kept(true, false), null) : REWRITE;
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
