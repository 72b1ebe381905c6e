package dev.lintel.rules;

import dev.lintel.change.Expression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a CHECK says of one row whose values are made up: numbers, texts, true and false, {@link #NULL}, {@link #ANY}. */
final class CheckedRow {

    /** No value. */
    static final Object NULL = new Object();
    /** Some value of which nothing else is known. */
    static final Object ANY = new Object();

    /** What a condition comes to. */
    enum Truth {
        TRUE,
        FALSE,
        /** As SQL has it; a CHECK lets it pass. */
        NULL,
        /** Nobody can tell from the text. */
        OPEN;

        /** Whether the row passes, whatever is open. */
        boolean passes() {
            return this == TRUE || this == NULL;
        }

        private Truth negated() {
            return this == TRUE ? FALSE : this == FALSE ? TRUE : this;
        }

        /** The first of these in the order of what decides: one that does, then what is open, then NULL. */
        private static Truth joined(Truth one, Truth other, Truth deciding) {
            if (one == deciding || other == deciding) {
                return deciding;
            }
            if (one == OPEN || other == OPEN) {
                return OPEN;
            }
            return one == NULL || other == NULL ? NULL : deciding.negated();
        }
    }

    private static final Set<String> LENGTHS = Set.of("char_length", "character_length", "length");

    private final Map<String, Object> row;

    CheckedRow(Map<String, Object> row) {
        this.row = row;
    }

    Truth of(Expression condition) {
        if (condition instanceof Expression.Not not) {
            return of(not.operand()).negated();
        }
        if (condition instanceof Expression.NullTest test) {
            Object value = value(test.operand());
            return value == null ? Truth.OPEN : truth((value == NULL) != test.negated());
        }
        if (condition instanceof Expression.Binary binary) {
            return binary(binary);
        }
        Membership membership = Membership.of(condition);
        return membership == null ? bare(condition) : listed(membership);
    }

    private Truth binary(Expression.Binary binary) {
        Membership membership = Membership.of(binary);
        if (membership != null) {
            return listed(membership);
        }
        return switch (binary.operator()) {
            case "AND" -> Truth.joined(of(binary.left()), of(binary.right()), Truth.FALSE);
            case "OR" -> Truth.joined(of(binary.left()), of(binary.right()), Truth.TRUE);
            default -> compared(binary.operator(), value(binary.left()), value(binary.right()));
        };
    }

    private Truth listed(Membership membership) {
        Object value = value(membership.operand());
        Truth any = Truth.FALSE;
        for (Expression member : membership.members()) {
            any = Truth.joined(any, compared("=", value, value(member)), Truth.TRUE);
        }
        return membership.negated() ? any.negated() : any;
    }

    /** A condition that is a value itself: a column, TRUE. */
    private Truth bare(Expression condition) {
        Object value = value(condition);
        return value == NULL ? Truth.NULL : value instanceof Boolean is ? truth(is) : Truth.OPEN;
    }

    private static Truth compared(String operator, @Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) {
            return Truth.OPEN;
        }
        if (one == NULL || other == NULL) {
            return Truth.NULL;
        }
        boolean equality = operator.equals("=");
        if (equality || operator.equals("<>") || operator.equals("!=")) {
            Truth equal = equal(one, other);
            return equality ? equal : equal.negated();
        }
        BigDecimal left = number(one);
        BigDecimal right = number(other);
        if (left == null || right == null) {
            return Truth.OPEN;
        }
        int order = left.compareTo(right);
        return switch (operator) {
            case "<" -> truth(order < 0);
            case "<=" -> truth(order <= 0);
            case ">" -> truth(order > 0);
            case ">=" -> truth(order >= 0);
            default -> Truth.OPEN;
        };
    }

    /** A value of which nothing is known is another than every constant. */
    private static Truth equal(Object one, Object other) {
        if (one == ANY || other == ANY) {
            return one == other ? Truth.OPEN : Truth.FALSE;
        }
        BigDecimal left = number(one);
        BigDecimal right = number(other);
        if (one instanceof BigDecimal || other instanceof BigDecimal) {
            return left == null || right == null ? Truth.OPEN : truth(left.compareTo(right) == 0);
        }
        return one.getClass() == other.getClass() ? truth(one.equals(other)) : Truth.OPEN;
    }

    /** Null where nothing can be said of it. */
    private @Nullable Object value(Expression expression) {
        Expression bare = uncast(expression);
        if (bare instanceof Expression.Column column) {
            return row.get(column.name());
        }
        Expression measured = measured(bare);
        if (measured != null) {
            Object text = value(measured);
            return text instanceof String known ? BigDecimal.valueOf(known.length()) : text == NULL ? NULL : null;
        }
        return constant(bare);
    }

    /** What the constant is; null where the expression is none. */
    static @Nullable Object constant(Expression expression) {
        Expression bare = uncast(expression);
        String text = bare.text().strip();
        if (bare instanceof Expression.Literal literal) {
            if (literal.isNull()) {
                return NULL;
            }
            if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
                return text.equalsIgnoreCase("true");
            }
            if (text.length() > 1 && text.startsWith("'") && text.endsWith("'")) {
                return text.substring(1, text.length() - 1).replace("''", "'");
            }
        }
        return number(text);
    }

    /** The text whose length a call asks for; null where it is no such call. */
    static @Nullable Expression measured(Expression expression) {
        return uncast(expression) instanceof Expression.Call call
                        && call.children().size() == 1
                        && LENGTHS.contains(call.function().name().toLowerCase(Locale.ROOT))
                ? uncast(call.children().get(0))
                : null;
    }

    static Expression uncast(Expression expression) {
        Expression current = expression;
        while (current instanceof Expression.Cast cast) {
            current = cast.operand();
        }
        return current;
    }

    static @Nullable BigDecimal number(Object value) {
        if (value instanceof BigDecimal number) {
            return number;
        }
        if (!(value instanceof String text) || !text.matches("-?[0-9]{1,40}(\\.[0-9]{1,40})?")) {
            return null;
        }
        return new BigDecimal(text);
    }

    private static Truth truth(boolean is) {
        return is ? Truth.TRUE : Truth.FALSE;
    }

    /** {@code x IN (…)}, {@code x = ANY (ARRAY[…])} and what denies them. */
    record Membership(Expression operand, List<Expression> members, boolean negated) {

        static @Nullable Membership of(Expression condition) {
            if (condition instanceof Expression.Binary binary) {
                return array(binary);
            }
            if (!(condition instanceof Expression.Other other)
                    || other.children().size() != 2) {
                return null;
            }
            Expression operand = other.children().get(0);
            String text = other.text();
            String rest = text.startsWith(operand.text())
                    ? text.substring(operand.text().length()).strip().toLowerCase(Locale.ROOT)
                    : "";
            boolean negated = rest.startsWith("not ");
            String word = negated ? rest.substring("not ".length()).strip() : rest;
            Expression values = other.children().get(1);
            return word.startsWith("in ") || word.startsWith("in(")
                    ? listed(
                            operand,
                            values instanceof Expression.Other list ? list.children() : List.of(values),
                            negated)
                    : null;
        }

        private static @Nullable Membership array(Expression.Binary binary) {
            if (!(binary.right() instanceof Expression.Other array)
                    || array.children().size() != 1) {
                return null;
            }
            String word = array.text().strip().toUpperCase(Locale.ROOT);
            boolean any = binary.operator().equals("=") && word.startsWith("ANY");
            boolean all = binary.operator().equals("<>") && word.startsWith("ALL");
            return any || all
                    ? listed(binary.left(), uncast(array.children().get(0)).children(), all)
                    : null;
        }

        /** Only constants; a query or a column among them says nothing. */
        private static @Nullable Membership listed(Expression operand, List<Expression> members, boolean negated) {
            List<Expression> constants = new ArrayList<>();
            for (Expression member : members) {
                if (constant(member) == null) {
                    return null;
                }
                constants.add(member);
            }
            return constants.isEmpty() ? null : new Membership(operand, constants, negated);
        }
    }
}
