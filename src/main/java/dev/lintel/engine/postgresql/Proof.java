package dev.lintel.engine.postgresql;

import dev.lintel.change.Change.PartitionBound;
import dev.lintel.change.Constraint;
import dev.lintel.change.Expression;
import dev.lintel.schema.Column;
import dev.lintel.schema.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What validated CHECK constraints prove, so that the server need not look at the rows. */
final class Proof {

    private Proof() {}

    /**
     * Whether the condition cannot hold where the column is NULL. Only a test for NULL says so: {@code c > 0} holds for
     * NULL as far as a CHECK goes.
     */
    static boolean notNull(Expression condition, String column) {
        Expression bare = Constants.bare(condition);
        if (bare instanceof Expression.NullTest test) {
            return test.negated() && Constants.isColumn(test.operand(), column);
        }
        if (bare instanceof Expression.Not not) {
            return Constants.bare(not.operand()) instanceof Expression.NullTest test
                    && !test.negated()
                    && Constants.isColumn(test.operand(), column);
        }
        if (bare instanceof Expression.Binary binary) {
            if (binary.operator().equals("AND")) {
                return notNull(binary.left(), column) || notNull(binary.right(), column);
            }
            return binary.operator().equals("OR") && notNull(binary.left(), column) && notNull(binary.right(), column);
        }
        return false;
    }

    /** Whether one of the checks proves it. */
    static boolean notNull(List<Constraint.Check> checks, String column) {
        for (Constraint.Check check : checks) {
            if (check.validated() && check.enforced() && notNull(check.condition(), column)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the checks of a table prove that all its rows fit the bound of a partition by this one column. */
    static boolean inside(Table table, String column, PartitionBound bound) {
        boolean nullFits = bound.in().stream().anyMatch(v -> v.equalsIgnoreCase("null"));
        Optional<Column> known = table.column(column);
        boolean neverNull = (known.isPresent() && known.get().notNull()) || notNull(table.checks(), column);
        if (!neverNull && !nullFits) {
            return false;
        }
        if (!bound.in().isEmpty()) {
            return proves(table, condition -> amongValues(condition, column, bound.in()));
        }
        if (bound.from().size() != 1 || bound.to().size() != 1) {
            return false;
        }
        String from = bound.from().get(0);
        String to = bound.to().get(0);
        return (from.equalsIgnoreCase("minvalue") || proves(table, c -> limits(c, column, from, true)))
                && (to.equalsIgnoreCase("maxvalue") || proves(table, c -> limits(c, column, to, false)));
    }

    /** Whether the checks of a default partition prove that none of its rows belongs to the new bound. */
    static boolean outside(Table table, String column, PartitionBound bound) {
        if (!bound.in().isEmpty()) {
            return proves(table, condition -> noneOfValues(condition, column, bound.in()));
        }
        if (bound.from().size() != 1 || bound.to().size() != 1) {
            return false;
        }
        String from = bound.from().get(0);
        String to = bound.to().get(0);
        return proves(table, c -> excludes(c, column, from, to) || deniesRange(c, column, from, to));
    }

    /** {@code NOT (column >= from AND column < to)}, with a test for NULL in it or not. */
    private static boolean deniesRange(Expression condition, String column, String from, String to) {
        return condition instanceof Expression.Not not && holdsInside(not.operand(), column, from, to);
    }

    private static boolean holdsInside(Expression condition, String column, String from, String to) {
        Expression bare = Constants.bare(condition);
        if (bare instanceof Expression.Binary and && and.operator().equals("AND")) {
            return holdsInside(and.left(), column, from, to) && holdsInside(and.right(), column, from, to);
        }
        if (bare instanceof Expression.NullTest test) {
            return test.negated() && Constants.isColumn(test.operand(), column);
        }
        if (!(bare instanceof Expression.Binary limit) || !Constants.isColumn(limit.left(), column)) {
            return false;
        }
        boolean lower = limit.operator().equals(">=");
        if (!lower && !limit.operator().equals("<")) {
            return false;
        }
        Integer compared = Constants.compare(Constants.value(limit.right()), Constants.unquoted(lower ? from : to));
        return compared != null && (lower ? compared <= 0 : compared >= 0);
    }

    /** {@code column NOT IN (…)} and {@code NOT (column IN (…))} with all these values. */
    private static boolean noneOfValues(Expression condition, String column, List<String> values) {
        Expression in = condition instanceof Expression.Not not ? Constants.bare(not.operand()) : condition;
        if (!(in instanceof Expression.Other list)
                || !list.complete()
                || list.children().size() != 2) {
            return false;
        }
        boolean denied = condition instanceof Expression.Not ? isIn(list.text()) : isNotIn(list.text());
        if (!denied || !Constants.isColumn(list.children().get(0), column)) {
            return false;
        }
        for (String wanted : values) {
            if (listed(list.children().get(1)).stream().noneMatch(v -> among(v, List.of(wanted)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNotIn(String text) {
        String lower = text.toLowerCase(java.util.Locale.ROOT);
        return lower.contains(" not in ") || lower.contains(" not in(");
    }

    /** The members of a list; parentheses around one value leave no list. */
    private static List<Expression> listed(Expression values) {
        return values instanceof Expression.Other list ? list.children() : List.of(values);
    }

    private interface Claim {
        boolean holds(Expression condition);
    }

    private static boolean proves(Table table, Claim claim) {
        for (Constraint.Check check : table.checks()) {
            if (check.validated() && check.enforced() && anyOf(check.condition(), claim)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the claim holds for a condition or for one of those that AND joins. */
    private static boolean anyOf(Expression condition, Claim claim) {
        Expression bare = Constants.bare(condition);
        if (bare instanceof Expression.Binary binary && binary.operator().equals("AND")) {
            return anyOf(binary.left(), claim) || anyOf(binary.right(), claim);
        }
        return claim.holds(bare);
    }

    private static boolean excludes(Expression condition, String column, String from, String to) {
        if (condition instanceof Expression.Binary binary && binary.operator().equals("OR")) {
            return anyOf(binary.left(), c -> excludes(c, column, from, to))
                    && anyOf(binary.right(), c -> excludes(c, column, from, to));
        }
        // Below the new bound's start or from its end on.
        return limits(condition, column, to, true) || limits(condition, column, from, false);
    }

    /** {@code column >= limit} or stronger; {@code column < limit} or stronger where it is not the lower one. */
    private static boolean limits(Expression condition, String column, String limit, boolean lower) {
        if (condition instanceof Expression.Other between
                && between.complete()
                && between.children().size() == 3) {
            return isBetween(between, column)
                    && compared(between.children().get(lower ? 1 : 2), limit, lower ? ">=" : "<=", lower);
        }
        if (!(condition instanceof Expression.Binary binary)) {
            return false;
        }
        boolean turned = Constants.isColumn(binary.right(), column);
        if (!turned && !Constants.isColumn(binary.left(), column)) {
            return false;
        }
        String operator = turned ? mirrored(binary.operator()) : binary.operator();
        return compared(turned ? binary.left() : binary.right(), limit, operator, lower);
    }

    private static boolean isBetween(Expression.Other between, String column) {
        String text = between.text().toLowerCase(Locale.ROOT);
        return Constants.isColumn(between.children().get(0), column)
                && text.contains(" between ")
                && !text.contains(" not between ")
                && !text.contains(" symmetric ");
    }

    private static boolean compared(Expression value, String limit, String operator, boolean lower) {
        Integer compared = Constants.compare(Constants.value(value), Constants.unquoted(limit));
        if (compared == null) {
            return false;
        }
        return switch (operator) {
            case "=" -> lower ? compared >= 0 : compared < 0;
            case ">=", ">" -> lower && compared >= 0;
            case "<" -> !lower && compared <= 0;
            case "<=" -> !lower && compared < 0;
            default -> false;
        };
    }

    private static boolean amongValues(Expression condition, String column, List<String> values) {
        if (condition instanceof Expression.Binary binary && binary.operator().equals("=")) {
            return Constants.isColumn(binary.left(), column) && among(binary.right(), values);
        }
        if (condition instanceof Expression.Binary binary && binary.operator().equals("OR")) {
            return anyOf(binary.left(), c -> amongValues(c, column, values))
                    && anyOf(binary.right(), c -> amongValues(c, column, values));
        }
        if (condition instanceof Expression.Other in && in.complete() && isIn(in.text())) {
            List<Expression> parts = in.children();
            return parts.size() > 1
                    && Constants.isColumn(parts.get(0), column)
                    && parts.subList(1, parts.size()).stream()
                            .flatMap(part -> listed(part).stream())
                            .allMatch(v -> among(v, values));
        }
        return false;
    }

    private static boolean isIn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return (lower.contains(" in ") && !lower.contains(" not in "))
                || (lower.contains(" in(") && !lower.contains(" not in("));
    }

    private static boolean among(Expression value, List<String> values) {
        String wanted = Constants.value(value);
        return wanted != null
                && values.stream().anyMatch(v -> Constants.unquoted(v).equals(wanted));
    }

    private static String mirrored(String operator) {
        return switch (operator) {
            case ">=" -> "<=";
            case ">" -> "<";
            case "<" -> ">";
            case "<=" -> ">=";
            default -> operator;
        };
    }
}
