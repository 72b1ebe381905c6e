package dev.lintel.sql;

import dev.lintel.change.Query.ColumnUse;
import dev.lintel.change.ReservedWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.sf.jsqlparser.expression.CastExpression;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.select.AllColumns;
import net.sf.jsqlparser.statement.select.AllTableColumns;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SelectItem;
import net.sf.jsqlparser.statement.select.SetOperationList;

/** The names of the columns that a query gives, as far as its words say them. */
final class OutputNames {

    private OutputNames() {}

    /** As in {@link dev.lintel.change.Query#outputs()}. */
    static List<String> of(Select select) {
        if (select instanceof ParenthesedSelect inner) {
            return of(inner.getSelect());
        }
        if (select instanceof SetOperationList set) {
            // The first part names the columns.
            return of(set.getSelects().get(0));
        }
        if (!(select instanceof PlainSelect plain) || plain.getSelectItems() == null) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (SelectItem<?> item : plain.getSelectItems()) {
            Expression expression = item.getExpression();
            if (item.getAlias() != null) {
                names.add(JSqlNames.folded(item.getAlias().getName()));
            } else if (expression instanceof AllColumns && !ofItsOnlyTable(plain)) {
                return List.of();
            } else if (expression instanceof AllTableColumns) {
                return List.of();
            } else if (expression instanceof AllColumns) {
                names.add(ColumnUse.ALL);
            } else {
                names.add(name(expression));
            }
        }
        return names;
    }

    private static boolean ofItsOnlyTable(PlainSelect select) {
        return select.getFromItem() instanceof Table
                && (select.getJoins() == null || select.getJoins().isEmpty())
                && select.getWithItemsList() == null;
    }

    private static String name(Expression expression) {
        if (expression instanceof Column column) {
            // TRUE, CURRENT_USER and the like are no columns.
            return ReservedWords.contains(column.getColumnName().toLowerCase(Locale.ROOT))
                    ? ""
                    : JSqlNames.folded(column.getColumnName());
        }
        return expression instanceof CastExpression cast ? name(cast.getLeftExpression()) : "";
    }
}
