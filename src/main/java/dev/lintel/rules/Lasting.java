package dev.lintel.rules;

import dev.lintel.change.Expression;
import dev.lintel.change.Expression.Binary;
import dev.lintel.change.Expression.Call;
import dev.lintel.change.Expression.Cast;
import dev.lintel.change.Expression.Literal;
import dev.lintel.change.Expression.NullTest;
import dev.lintel.change.Expression.Other;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a condition that holds of a row goes on to hold while nobody changes the row. Time only goes forward. */
final class Lasting {

    /** What rises with the time. */
    private static final Set<String> TIME = Set.of(
            "clock_timestamp",
            "current_date",
            "current_timestamp",
            "localtimestamp",
            "now",
            "statement_timestamp",
            "transaction_timestamp");

    /** What depends on the time of day, on chance, or on who asks. */
    private static final Set<String> OTHER = Set.of(
            "current_role",
            "current_setting",
            "current_time",
            "current_user",
            "gen_random_uuid",
            "localtime",
            "nextval",
            "random",
            "session_user",
            "timeofday",
            "user",
            "uuidv4",
            "uuidv7");

    /** The parts of a time that rise with it. */
    private static final Set<String> RISING = Set.of("'century'", "'decade'", "'epoch'", "'isoyear'", "'year'");

    /** How a value changes with the time: by sign, or null where that is not known. */
    private static final Integer STAYS = 0;

    private Lasting() {}

    static boolean lasts(Expression condition) {
        if (!depends(condition) || condition instanceof NullTest) {
            return true;
        }
        if (!(condition instanceof Binary binary)) {
            return false;
        }
        return switch (binary.operator()) {
            case "AND", "OR" -> lasts(binary.left()) && lasts(binary.right());
            case ">", ">=" -> rises(binary.left(), binary.right());
            case "<", "<=" -> rises(binary.right(), binary.left());
            default -> false;
        };
    }

    /** Whether one value comes to lie above the other, or stays where it is to it. */
    private static boolean rises(Expression one, Expression other) {
        Integer up = direction(one);
        Integer down = direction(other);
        return up != null && down != null && up >= 0 && down <= 0;
    }

    private static boolean depends(Expression expression) {
        return expression.calls().stream().anyMatch(c -> isTime(c) || isOneOf(c, OTHER));
    }

    private static boolean isTime(Call call) {
        return isOneOf(call, TIME)
                || (isOneOf(call, Set.of("age")) && call.children().size() == 1);
    }

    private static boolean isOneOf(Call call, Set<String> names) {
        String schema = call.function().schema();
        return (schema == null || schema.equals("pg_catalog"))
                && names.contains(call.function().name());
    }

    private static @Nullable Integer direction(Expression value) {
        if (!depends(value)) {
            return STAYS;
        }
        if (value instanceof Cast cast) {
            return isTime(cast) ? direction(cast.operand()) : null;
        }
        if (value instanceof Binary sum
                && (sum.operator().equals("+") || sum.operator().equals("-"))) {
            return sum(
                    direction(sum.left()),
                    direction(sum.right()),
                    sum.operator().equals("+") ? 1 : -1);
        }
        if (value instanceof Call call) {
            return direction(call);
        }
        // AT TIME ZONE
        List<Expression> parts = value.children();
        boolean alone = value instanceof Other
                && parts.size() > 1
                && parts.subList(1, parts.size()).stream().allMatch(Literal.class::isInstance);
        return alone ? direction(parts.get(0)) : null;
    }

    private static boolean isTime(Cast cast) {
        String type = cast.type().name().name();
        return type.equals("date") || type.startsWith("timestamp");
    }

    private static @Nullable Integer sum(@Nullable Integer left, @Nullable Integer right, int sign) {
        if (left == null || right == null) {
            return null;
        }
        int other = sign * right;
        return left * other < 0 ? null : Integer.valueOf(Integer.signum(left + other));
    }

    private static @Nullable Integer direction(Call call) {
        List<Expression> children = call.children();
        if (isOneOf(call, TIME)) {
            return 1;
        }
        if (isTime(call)) {
            // The age of what was born at a fixed time.
            return depends(children.get(0)) ? null : Integer.valueOf(1);
        }
        boolean part = isOneOf(call, Set.of("extract", "date_part"))
                && RISING.contains(children.get(0).text());
        boolean start = isOneOf(call, Set.of("date_trunc")) && children.get(0) instanceof Literal;
        return part || start ? direction(children.get(1)) : null;
    }
}
