package dev.lintel.engine.postgresql;

import dev.lintel.change.Change.PartitionBound;
import dev.lintel.change.Constraint;
import dev.lintel.schema.Column;
import dev.lintel.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What validated CHECK constraints prove, so that the server need not look at the rows. */
final class Proof {

    private static final List<String> UPWARDS = List.of("=", ">", ">=");
    private static final List<String> DOWNWARDS = List.of("=", "<", "<=");

    private final String column;
    private final Order order;

    private Proof(String column, Order order) {
        this.column = column;
        this.order = order;
    }

    /**
     * Whether one of the checks proves that the column has no NULL. Only a test for NULL says so: {@code c > 0} holds for NULL
     * as far as a CHECK goes.
     */
    static boolean notNull(List<Constraint.Check> checks, String column) {
        return proves(
                checks,
                c -> c instanceof Condition.Nullness test
                        && !test.isNull()
                        && test.column().equals(column));
    }

    /** Whether the checks of a table prove that all its rows fit the bound of a partition by this one column. */
    static boolean inside(Table table, String column, PartitionBound bound, Forecast forecast) {
        Optional<Column> known = table.column(column);
        boolean nullFits = bound.in().stream().anyMatch(v -> v.equalsIgnoreCase("null"));
        if (!nullFits && known.filter(Column::notNull).isEmpty() && !notNull(table.checks(), column)) {
            return false;
        }
        Proof proof = new Proof(column, Order.of(known, forecast));
        if (!bound.in().isEmpty()) {
            return proves(table.checks(), c -> bound.in().stream().anyMatch(value -> proof.equal(c, value)));
        }
        // What a key of several columns says cannot be told from one of them.
        if (bound.from().size() != 1) {
            return false;
        }
        String from = bound.from().get(0);
        String to = bound.to().get(0);
        return (from.equalsIgnoreCase("minvalue") || proves(table.checks(), c -> proof.from(c, from)))
                && (to.equalsIgnoreCase("maxvalue") || proves(table.checks(), c -> proof.below(c, to)));
    }

    /** Whether the checks of a default partition prove that none of its rows belongs to the new bound. */
    static boolean outside(Table table, String column, PartitionBound bound, Forecast forecast) {
        Proof proof = new Proof(column, Order.of(table.column(column), forecast));
        if (!bound.in().isEmpty()) {
            return bound.in().stream().allMatch(value -> proves(table.checks(), c -> proof.differs(c, value)));
        }
        if (bound.from().isEmpty()) {
            return false;
        }
        String from = bound.from().get(0);
        String to = bound.to().get(0);
        // Of several columns the first decides only where it is beyond the end, not at it.
        boolean alone = bound.to().size() == 1;
        return proves(
                table.checks(),
                c -> proof.isNull(c) || proof.below(c, from) || (alone ? proof.from(c, to) : proof.above(c, to)));
    }

    private static boolean proves(List<Constraint.Check> checks, Predicate<Condition> claim) {
        for (Constraint.Check check : checks) {
            if (check.validated() && implies(Condition.of(check.condition()), claim)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the claim holds for one of those that AND joins, or for all that OR joins. */
    private static boolean implies(Condition condition, Predicate<Condition> claim) {
        if (condition instanceof Condition.All all) {
            return all.parts().stream().anyMatch(part -> implies(part, claim));
        }
        if (condition instanceof Condition.Any any) {
            return any.parts().stream().allMatch(part -> implies(part, claim));
        }
        return claim.test(condition);
    }

    private boolean isNull(Condition condition) {
        return condition instanceof Condition.Nullness test
                && test.isNull()
                && test.column().equals(column);
    }

    private boolean equal(Condition condition, String value) {
        return compares(condition, List.of("="), value, c -> c == 0);
    }

    /** Whether the column is another value than this one. */
    private boolean differs(Condition condition, String value) {
        return compares(condition, List.of("<>"), value, c -> c == 0)
                || operand(condition, List.of("="))
                        .filter(v -> order.differ(v, Condition.unquoted(value)))
                        .isPresent()
                || above(condition, value)
                || below(condition, value);
    }

    /** {@code column >= limit}, or stronger. */
    private boolean from(Condition condition, String limit) {
        return compares(condition, UPWARDS, limit, c -> c >= 0);
    }

    /** {@code column > limit}, or stronger. */
    private boolean above(Condition condition, String limit) {
        return compares(condition, UPWARDS, limit, c -> c > 0) || compares(condition, List.of(">"), limit, c -> c == 0);
    }

    /** {@code column < limit}, or stronger. */
    private boolean below(Condition condition, String limit) {
        return compares(condition, DOWNWARDS, limit, c -> c < 0)
                || compares(condition, List.of("<"), limit, c -> c == 0);
    }

    /** Whether the condition compares the column by one of these operators with a value that is so in order to the limit. */
    private boolean compares(Condition condition, List<String> operators, String limit, Predicate<Integer> wanted) {
        return operand(condition, operators)
                .map(value -> order.compare(value, Condition.unquoted(limit)))
                .filter(wanted)
                .isPresent();
    }

    /** What the column is compared with by one of these operators. */
    private Optional<String> operand(Condition condition, List<String> operators) {
        return condition instanceof Condition.Comparison comparison
                        && comparison.column().equals(column)
                        && operators.contains(comparison.operator())
                ? Optional.of(comparison.value())
                : Optional.empty();
    }
}
