package dev.lintel.engine.postgresql;

import dev.lintel.change.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The condition of a CHECK as far as it can be reasoned about: comparisons of a column with a constant and tests for NULL, joined
 * by AND and OR. NOT, IN, ANY, ALL and BETWEEN are spelled out by these.
 */
sealed interface Condition {

    /** Parts joined by AND. */
    record All(List<Condition> parts) implements Condition {}

    /** Parts joined by OR. */
    record Any(List<Condition> parts) implements Condition {}

    /** The column on the left; {@code operator} is one of {@code = <> < <= > >=}; {@code value} without quotes. */
    record Comparison(String column, String operator, String value) implements Condition {}

    /** IS NULL, or IS NOT NULL. */
    record Nullness(String column, boolean isNull) implements Condition {}

    /** Says nothing that is of use here. */
    record Opaque() implements Condition {}

    Set<String> OPERATORS = Set.of("=", "<>", "<", "<=", ">", ">=");

    static Condition of(Expression expression) {
        return of(expression, false);
    }

    private static Condition of(Expression expression, boolean denied) {
        if (expression instanceof Expression.Not not) {
            return of(not.operand(), !denied);
        }
        if (expression instanceof Expression.NullTest test) {
            String column = column(test.operand());
            return column == null ? new Opaque() : new Nullness(column, test.negated() == denied);
        }
        if (expression instanceof Expression.Binary binary) {
            return binary(binary, denied);
        }
        return expression instanceof Expression.Other other ? other(other, denied) : new Opaque();
    }

    private static Condition binary(Expression.Binary binary, boolean denied) {
        String operator = binary.operator().equals("!=") ? "<>" : binary.operator();
        if (operator.equals("AND") || operator.equals("OR")) {
            List<Condition> parts = List.of(of(binary.left(), denied), of(binary.right(), denied));
            return operator.equals("AND") == denied ? new Any(parts) : new All(parts);
        }
        if (!OPERATORS.contains(operator)) {
            return new Opaque();
        }
        if (binary.right() instanceof Expression.Other array && column(binary.left()) != null) {
            return array(binary, array, denied);
        }
        return column(binary.left()) == null
                ? comparison(binary.right(), mirrored(operator), binary.left(), denied)
                : comparison(binary.left(), operator, binary.right(), denied);
    }

    /** {@code column = ANY (ARRAY[…])} and {@code column <> ALL (ARRAY[…])}, as the server prints IN and NOT IN. */
    private static Condition array(Expression.Binary binary, Expression.Other array, boolean denied) {
        boolean any = binary.operator().equals("=")
                && array.text().toUpperCase(Locale.ROOT).startsWith("ANY");
        boolean all = binary.operator().equals("<>")
                && array.text().toUpperCase(Locale.ROOT).startsWith("ALL");
        return any || all
                ? listed(binary.left(), uncast(array.children().get(0)).children(), all != denied)
                : new Opaque();
    }

    private static Condition other(Expression.Other other, boolean denied) {
        int parts = other.children().size();
        if (parts < 2) {
            return new Opaque();
        }
        Expression first = other.children().get(0);
        String rest = other.text()
                .substring(Math.min(first.text().length(), other.text().length()));
        String words = rest.strip().toLowerCase(Locale.ROOT);
        boolean not = words.startsWith("not ");
        String word = not ? words.substring("not ".length()).strip() : words;
        if (parts == 3 && word.startsWith("between")) {
            return between(other.children(), word.contains(" symmetric "), not != denied);
        }
        return word.startsWith("in ") || word.startsWith("in(")
                ? listed(first, members(other.children().get(1)), not != denied)
                : new Opaque();
    }

    private static Condition between(List<Expression> parts, boolean symmetric, boolean denied) {
        Condition ordered = between(parts.get(0), parts.get(1), parts.get(2), denied);
        if (!symmetric) {
            return ordered;
        }
        List<Condition> either = List.of(ordered, between(parts.get(0), parts.get(2), parts.get(1), denied));
        return denied ? new All(either) : new Any(either);
    }

    private static Condition between(Expression column, Expression from, Expression to, boolean denied) {
        List<Condition> ends = List.of(comparison(column, ">=", from, denied), comparison(column, "<=", to, denied));
        return denied ? new Any(ends) : new All(ends);
    }

    private static Condition listed(Expression column, List<Expression> values, boolean denied) {
        List<Condition> parts = new ArrayList<>();
        for (Expression value : values) {
            parts.add(comparison(column, "=", value, denied));
        }
        return denied ? new All(parts) : new Any(parts);
    }

    /** The members of a list; parentheses around one value leave no list. */
    private static List<Expression> members(Expression values) {
        return values instanceof Expression.Other list ? list.children() : List.of(values);
    }

    private static Condition comparison(Expression left, String operator, Expression right, boolean denied) {
        String column = column(left);
        String value = value(right);
        return column == null || value == null
                ? new Opaque()
                : new Comparison(column, denied ? denied(operator) : operator, value);
    }

    private static String denied(String operator) {
        return switch (operator) {
            case "=" -> "<>";
            case "<" -> ">=";
            case "<=" -> ">";
            case ">" -> "<=";
            case ">=" -> "<";
            default -> "=";
        };
    }

    private static String mirrored(String operator) {
        return switch (operator) {
            case "<" -> ">";
            case "<=" -> ">=";
            case ">" -> "<";
            case ">=" -> "<=";
            default -> operator;
        };
    }

    /** The column's name; a cast to text, as the server prints it around a varchar, compares alike. */
    private static @Nullable String column(Expression expression) {
        boolean text = expression instanceof Expression.Cast cast
                && cast.type().name().name().equals("text");
        return (text ? uncast(expression) : expression) instanceof Expression.Column column ? column.name() : null;
    }

    /** The value of a literal without quotes, casts left out. */
    private static @Nullable String value(Expression expression) {
        return uncast(expression) instanceof Expression.Literal literal && !literal.isNull()
                ? unquoted(literal.text())
                : null;
    }

    private static Expression uncast(Expression expression) {
        Expression current = expression;
        while (current instanceof Expression.Cast cast) {
            current = cast.operand();
        }
        return current;
    }

    /** A constant as a bound has it, without its quotes. */
    static String unquoted(String literal) {
        String text = literal.strip();
        int quote = text.indexOf('\'');
        int end = text.lastIndexOf('\'');
        return quote < 0 ? text : text.substring(quote + 1, Math.max(quote + 1, end));
    }
}
