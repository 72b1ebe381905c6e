package dev.lintel.sql;

import dev.lintel.change.Change;
import dev.lintel.change.Expression;
import dev.lintel.change.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.sf.jsqlparser.expression.BooleanValue;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.StringValue;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.delete.Delete;
import net.sf.jsqlparser.statement.delete.ParenthesedDelete;
import net.sf.jsqlparser.statement.insert.Insert;
import net.sf.jsqlparser.statement.insert.ParenthesedInsert;
import net.sf.jsqlparser.statement.merge.Merge;
import net.sf.jsqlparser.statement.merge.MergeDelete;
import net.sf.jsqlparser.statement.merge.MergeInsert;
import net.sf.jsqlparser.statement.merge.MergeOperation;
import net.sf.jsqlparser.statement.merge.MergeUpdate;
import net.sf.jsqlparser.statement.select.FromItem;
import net.sf.jsqlparser.statement.select.Join;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.Values;
import net.sf.jsqlparser.statement.update.ParenthesedUpdate;
import net.sf.jsqlparser.statement.update.Update;
import net.sf.jsqlparser.statement.update.UpdateSet;
import org.jspecify.annotations.Nullable;

/** INSERT, UPDATE, DELETE, MERGE and queries to changes; a WITH gives one change for each part that writes. */
final class DmlMapping {

    private final ParserInput input;
    private final ExpressionText texts;
    private final List<Change> changes = new ArrayList<>();

    DmlMapping(ParserInput input) {
        this.input = input;
        this.texts = new ExpressionText(input.text());
    }

    List<Change> changes(Statement statement) {
        statement(statement, List.of());
        return List.copyOf(changes);
    }

    private void statement(Statement statement, List<String> visible) {
        if (statement instanceof ParenthesedInsert inner) {
            insert(inner.getInsert(), visible);
        } else if (statement instanceof ParenthesedUpdate inner) {
            update(inner.getUpdate(), visible);
        } else if (statement instanceof ParenthesedDelete inner) {
            delete(inner.getDelete(), visible);
        } else if (statement instanceof Insert insert) {
            insert(insert, visible);
        } else if (statement instanceof Update update) {
            update(update, visible);
        } else if (statement instanceof Delete delete) {
            delete(delete, visible);
        } else if (statement instanceof Merge merge) {
            merge(merge);
        } else if (statement instanceof Select select) {
            select(select);
        } else {
            changes.add(new Change.NotUnderstood("not a statement on data"));
        }
    }

    private QueryMapping reading(List<String> visible) {
        return new QueryMapping(texts, visible, this::statement);
    }

    private void select(Select select) {
        QueryMapping reading = reading(List.of());
        reading.read(select);
        Query query = reading.query(input.text(), select);
        Change.SetVariable setting = setting(select);
        if (setting != null) {
            changes.add(setting);
        } else if (select instanceof PlainSelect plain
                && plain.getIntoTables() != null
                && !plain.getIntoTables().isEmpty()) {
            Change.TableOrigin origin = new Change.TableOrigin(null, null, List.of(), List.of(), query);
            changes.add(new Change.CreateTable(
                    JSqlNames.of(plain.getIntoTables().get(0)),
                    false,
                    input.intoPersistence(),
                    false,
                    List.of(),
                    List.of(),
                    origin,
                    null,
                    null));
        } else {
            changes.add(new Change.Select(query));
        }
    }

    /** {@code SELECT set_config('name', 'value', is_local)} sets a variable as SET does. */
    private static Change.@Nullable SetVariable setting(Select select) {
        if (!(select instanceof PlainSelect plain)
                || plain.getFromItem() != null
                || plain.getSelectItems().size() != 1
                || !(plain.getSelectItems().get(0).getExpression() instanceof Function call)
                || !JSqlNames.of(call.getMultipartName()).name().equals("set_config")) {
            return null;
        }
        ExpressionList<?> arguments = call.getParameters();
        if (arguments == null
                || arguments.size() != 3
                || !(arguments.get(0) instanceof StringValue variable)
                || !(arguments.get(1) instanceof StringValue value)
                || !(arguments.get(2) instanceof BooleanValue local)) {
            return null;
        }
        return new Change.SetVariable(
                variable.getValue().toLowerCase(Locale.ROOT), value.getValue().replace("''", "'"), local.getValue());
    }

    private void insert(Insert insert, List<String> visible) {
        QueryMapping reading = reading(visible);
        int outer = reading.with(insert.getWithItemsList());
        Query query = null;
        Select select = insert.getSelect();
        if (select != null) {
            reading.read(select);
            if (!(select instanceof Values)) {
                query = reading.query(texts.of(select), select);
            }
        }
        reading.drop(outer);
        List<String> conflict = new ArrayList<>();
        if (insert.getConflictTarget() != null && insert.getConflictTarget().getIndexColumnNames() != null) {
            for (String column : insert.getConflictTarget().getIndexColumnNames()) {
                if (column != null) {
                    conflict.add(JSqlNames.folded(column));
                }
            }
        }
        boolean onConflict = insert.getConflictAction() != null || insert.getDuplicateAction() != null;
        changes.add(new Change.Insert(
                JSqlNames.of(insert.getTable()), columns(insert.getColumns()), query, conflict, onConflict));
    }

    private void update(Update update, List<String> visible) {
        QueryMapping reading = reading(visible);
        reading.with(update.getWithItemsList());
        List<String> columns = new ArrayList<>();
        List<Expression> values = new ArrayList<>();
        for (UpdateSet set : update.getUpdateSets()) {
            for (Column column : set.getColumns()) {
                columns.add(target(column, update.getTable()));
            }
            values.addAll(values(set, reading));
        }
        List<FromItem> from = joined(update.getJoins());
        if (update.getFromItem() != null) {
            from.add(update.getFromItem());
            reading.from(update.getFromItem());
        }
        reading.joins(update.getStartJoins());
        reading.joins(update.getJoins());
        Expression where = where(update.getWhere(), reading);
        reading.items(update.getReturningClause());
        changes.add(new Change.Update(
                JSqlNames.of(update.getTable()), columns, values, where, reading.tables(), Scopes.names(from)));
    }

    private static List<FromItem> joined(@Nullable List<Join> joins) {
        List<FromItem> items = new ArrayList<>();
        if (joins != null) {
            for (Join join : joins) {
                items.add(join.getFromItem());
            }
        }
        return items;
    }

    /** A row set from one row of values gives one value for each column; from a query, one for all. */
    private static List<Expression> values(UpdateSet set, QueryMapping reading) {
        return reading.expressions().mapAll(set.getValues());
    }

    /** {@code SET a.b = …} sets a field of the column a, unless a is the table, as other databases allow. */
    private static String target(Column column, Table table) {
        Table qualifier = column.getTable();
        if (qualifier == null || qualifier.getName() == null) {
            return JSqlNames.folded(column.getColumnName());
        }
        String first = JSqlNames.of(qualifier).name();
        boolean isTable = first.equals(JSqlNames.of(table).name())
                || (table.getAlias() != null
                        && first.equals(JSqlNames.folded(table.getAlias().getName())));
        return isTable ? JSqlNames.folded(column.getColumnName()) : first;
    }

    private static @Nullable Expression where(
            net.sf.jsqlparser.expression.@Nullable Expression where, QueryMapping reading) {
        return where == null ? null : reading.expressions().map(where);
    }

    private void delete(Delete delete, List<String> visible) {
        QueryMapping reading = reading(visible);
        reading.with(delete.getWithItemsList());
        List<FromItem> using = joined(delete.getJoins());
        if (delete.getUsingFromItemList() != null) {
            using.addAll(delete.getUsingFromItemList());
            for (FromItem item : delete.getUsingFromItemList()) {
                reading.from(item);
            }
        }
        reading.joins(delete.getJoins());
        Expression where = where(delete.getWhere(), reading);
        reading.items(delete.getReturningClause());
        changes.add(new Change.Delete(JSqlNames.of(delete.getTable()), where, reading.tables(), Scopes.names(using)));
    }

    private void merge(Merge merge) {
        QueryMapping reading = reading(List.of());
        reading.with(merge.getWithItemsList());
        if (merge.getFromItem() != null) {
            reading.from(merge.getFromItem());
        }
        reading.expression(merge.getOnCondition());
        if (merge.getOperations() != null) {
            for (MergeOperation operation : merge.getOperations()) {
                operation(operation, reading);
            }
        }
        operation(merge.getMergeInsert(), reading);
        operation(merge.getMergeUpdate(), reading);
        changes.add(new Change.Merge(JSqlNames.of(merge.getTable()), reading.tables()));
    }

    private static void operation(@Nullable MergeOperation operation, QueryMapping reading) {
        if (operation instanceof MergeInsert insert) {
            reading.expression(insert.getAndPredicate());
            reading.expressions().mapAll(insert.getValues());
        } else if (operation instanceof MergeUpdate update) {
            reading.expression(update.getAndPredicate());
            for (UpdateSet set : update.getUpdateSets()) {
                reading.expressions().mapAll(set.getValues());
            }
        } else if (operation instanceof MergeDelete delete) {
            reading.expression(delete.getAndPredicate());
        }
    }

    private static List<String> columns(@Nullable List<Column> columns) {
        List<String> names = new ArrayList<>();
        if (columns != null) {
            for (Column column : columns) {
                names.add(JSqlNames.folded(column.getColumnName()));
            }
        }
        return names;
    }
}
