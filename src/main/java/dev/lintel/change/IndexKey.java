package dev.lintel.change;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One key of an index: a column or an expression.
 *
 * @param column the column, or null where the key is an expression
 * @param expression the expression, or null where the key is a column
 * @param collation the collation named, or null
 * @param operatorClass the operator class named, or null
 * @param descending whether it says DESC
 * @param nullsFirst whether NULLs sort first: said, or implied by DESC
 */
public record IndexKey(
        @Nullable String column,
        @Nullable Expression expression,
        @Nullable String collation,
        @Nullable String operatorClass,
        boolean descending,
        boolean nullsFirst) {

    // As for Name.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IndexKey that
                && descending == that.descending
                && nullsFirst == that.nullsFirst
                && Objects.equals(column, that.column)
                && Objects.equals(collation, that.collation)
                && Objects.equals(operatorClass, that.operatorClass)
                && Objects.equals(expression, that.expression);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(column);
    }

    /** A plain ascending column. */
    public static IndexKey of(String column) {
        return new IndexKey(column, null, null, null, false, false);
    }
}
