package dev.lintel.rules;

import dev.lintel.change.ColumnDefinition.Identity;
import dev.lintel.change.Constraint;
import dev.lintel.change.Expression;
import dev.lintel.schema.Column;
import dev.lintel.schema.Table;

/** What keeps NULL out of a column. */
final class RefusedNulls {

    private RefusedNulls() {}

    /** The column that must not be NULL, where that is all a check says; empty otherwise. */
    static String column(Constraint.Check check) {
        return check.condition() instanceof Expression.NullTest test
                        && test.negated()
                        && test.operand() instanceof Expression.Column column
                ? column.name()
                : "";
    }

    /** Whether an INSERT that leaves the column out gives it a value. */
    static boolean filled(Column column) {
        boolean hasDefault = column.defaultValue() != null
                && !(column.defaultValue() instanceof Expression.Literal literal && literal.isNull());
        return hasDefault || column.generated() != null || column.identity() != Identity.NONE;
    }

    /** Whether a constraint of the table refuses NULL in this column. */
    static boolean byConstraint(Table table, String column) {
        for (Constraint.Check check : table.checks()) {
            if (check.enforced() && impliesNotNull(check.condition(), column)) {
                return true;
            }
        }
        return table.primaryKey().filter(k -> k.columns().contains(column)).isPresent();
    }

    private static boolean impliesNotNull(Expression condition, String column) {
        if (condition instanceof Expression.Binary both && both.operator().equals("AND")) {
            return impliesNotNull(both.left(), column) || impliesNotNull(both.right(), column);
        }
        return condition instanceof Expression.NullTest test
                && test.negated()
                && test.operand() instanceof Expression.Column tested
                && tested.name().equals(column);
    }
}
