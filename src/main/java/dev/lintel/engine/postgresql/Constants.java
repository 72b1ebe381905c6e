package dev.lintel.engine.postgresql;

import dev.lintel.change.Expression;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Columns and constants in conditions, as far as a proof has to understand them. */
final class Constants {

    private Constants() {}

    static boolean isColumn(Expression expression, String column) {
        return bare(expression) instanceof Expression.Column c && c.name().equals(column);
    }

    /** The expression inside of parentheses. */
    static Expression bare(Expression expression) {
        Expression current = expression;
        while (current instanceof Expression.Other other
                && other.complete()
                && other.children().size() == 1
                && other.text().startsWith("(")) {
            current = other.children().get(0);
        }
        return current;
    }

    /** The value of a literal, casts left out, without quotes; null where it is none. */
    static @Nullable String value(Expression expression) {
        Expression current = bare(expression);
        while (current instanceof Expression.Cast cast) {
            current = bare(cast.operand());
        }
        if (current instanceof Expression.Literal literal && !literal.isNull()) {
            return unquoted(literal.text());
        }
        return current instanceof Expression.Other other && other.complete() && isNumber(other.text())
                ? other.text()
                : null;
    }

    static String unquoted(String literal) {
        String text = literal.strip();
        int cast = text.indexOf("::");
        if (cast > 0) {
            text = text.substring(0, cast);
        }
        int quote = text.indexOf('\'');
        int end = text.lastIndexOf('\'');
        return quote >= 0 && end > quote ? text.substring(quote + 1, end) : text;
    }

    /** Numbers by value, dates and times of the same shape by their text; null where nothing can be said. */
    static @Nullable Integer compare(@Nullable String one, String other) {
        if (one == null) {
            return null;
        }
        if (one.equals(other)) {
            return 0;
        }
        if (isNumber(one) && isNumber(other)) {
            return new BigDecimal(one).compareTo(new BigDecimal(other));
        }
        return isDate(one) && isDate(other) && one.length() == other.length() ? one.compareTo(other) : null;
    }

    private static boolean isNumber(String text) {
        if (text.length() > 60) {
            return false;
        }
        boolean digits = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            digits |= digit;
            if (!digit && !(c == '-' && i == 0) && !(c == '.' && text.indexOf('.') == i)) {
                return false;
            }
        }
        return digits;
    }

    private static boolean isDate(String text) {
        return text.length() >= 10
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && isNumber(text.substring(0, 4))
                && isNumber(text.substring(5, 7))
                && isNumber(text.substring(8, 10));
    }
}
