package dev.lintel.sql;

import dev.lintel.change.Expression;
import dev.lintel.change.Name;
import dev.lintel.change.Query;
import dev.lintel.change.Query.ColumnUse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.WindowDefinition;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.ParenthesedStatement;
import net.sf.jsqlparser.statement.select.FromItem;
import net.sf.jsqlparser.statement.select.GroupByElement;
import net.sf.jsqlparser.statement.select.Join;
import net.sf.jsqlparser.statement.select.LateralSubSelect;
import net.sf.jsqlparser.statement.select.ParenthesedFromItem;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SelectItem;
import net.sf.jsqlparser.statement.select.SetOperationList;
import net.sf.jsqlparser.statement.select.TableFunction;
import net.sf.jsqlparser.statement.select.TableStatement;
import net.sf.jsqlparser.statement.select.Values;
import net.sf.jsqlparser.statement.select.WithItem;
import org.jspecify.annotations.Nullable;

/** Collects what a query, with all its parts, reads. */
final class QueryMapping {

    /** Takes the data-modifying parts of a WITH. */
    interface ModifyingParts {
        void found(ParenthesedStatement statement, List<String> visible);
    }

    private final ExpressionText texts;
    private final ExpressionMapping expressions;
    private final @Nullable ModifyingParts modifying;
    /** The names of the WITHs around the place where the reading stands. */
    private final List<String> commonTables = new ArrayList<>();

    private final Scopes scopes = new Scopes();

    /** Those of the common table expressions that have a condition. */
    private final Set<String> restrictedCommonTables = new HashSet<>();

    /** Whether the SELECT that is being read, or one around it, need not read its tables from end to end. */
    private boolean restricted;

    private Set<Name> tables = new LinkedHashSet<>();
    private final Set<Name> wholly = new LinkedHashSet<>();
    private Set<String> columns = new LinkedHashSet<>();
    private final Set<String> conditions = new LinkedHashSet<>();
    private Set<Name> calls = new LinkedHashSet<>();
    private boolean allColumns;
    private boolean locksRows;
    private boolean complete = true;

    QueryMapping(ExpressionText texts, List<String> visible, @Nullable ModifyingParts modifying) {
        this.texts = texts;
        commonTables.addAll(visible);
        this.modifying = modifying;
        this.expressions = new ExpressionMapping(texts, this);
    }

    ExpressionMapping expressions() {
        return expressions;
    }

    /** What was read of this query. */
    Query query(String text, Select select) {
        return new Query(
                text,
                List.copyOf(tables),
                List.copyOf(wholly),
                List.copyOf(columns),
                List.copyOf(conditions),
                scopes.uses(),
                allColumns,
                List.copyOf(calls),
                locksRows,
                complete,
                OutputNames.of(select));
    }

    List<Name> tables() {
        return List.copyOf(tables);
    }

    boolean complete() {
        return complete;
    }

    void sawAllColumns(@Nullable Table of) {
        allColumns = true;
        if (of == null) {
            scopes.all();
        } else {
            scopes.column(of, ColumnUse.ALL);
        }
    }

    void saw(@Nullable Table qualifier, String column) {
        scopes.column(qualifier, column);
    }

    /** A subquery as an expression: the columns it mentions and the functions it calls are its children. */
    Expression subquery(Select select, String text) {
        Set<String> outerColumns = columns;
        Set<Name> outerCalls = calls;
        boolean outerComplete = complete;
        columns = new LinkedHashSet<>();
        calls = new LinkedHashSet<>();
        boolean outerRestricted = restricted;
        complete = true;
        restricted = false;
        read(select);
        restricted = outerRestricted;
        List<Expression> children = new ArrayList<>();
        for (String column : columns) {
            children.add(new Expression.Column(column, column));
        }
        for (Name call : calls) {
            children.add(new Expression.Call(call.sql() + "()", call, List.of()));
        }
        Expression mapped = new Expression.Other(text, children, complete);
        columns = outerColumns;
        calls = outerCalls;
        complete = outerComplete;
        return mapped;
    }

    void read(Select select) {
        int outer = commonTables.size();
        boolean outerRestricted = restricted;
        restricted |= hasCondition(select);
        with(select.getWithItemsList());
        restricted |= restricts(select);
        scopes.enter(select, commonTables);
        if (select instanceof PlainSelect plain) {
            plain(plain);
        } else if (select instanceof SetOperationList set) {
            for (Select part : set.getSelects()) {
                read(part);
            }
        } else if (select instanceof ParenthesedSelect inner) {
            complete &= inner.getPivot() == null && inner.getUnPivot() == null;
            read(inner.getSelect());
        } else if (select instanceof Values values) {
            expressions(values.getExpressions());
        } else if (select instanceof TableStatement table) {
            allColumns = true;
            scopes.column(table.getTable(), ColumnUse.ALL);
            table(table.getTable());
        } else {
            complete = false;
        }
        tail(select);
        scopes.leave();
        drop(outer);
        restricted = outerRestricted;
    }

    private static boolean hasCondition(Select select) {
        return select.getLimit() != null
                || select.getFetch() != null
                || (select instanceof PlainSelect plain && plain.getWhere() != null);
    }

    /**
     * Whether a query can give a few rows without reading all of its tables. Where one side of a join gives only a few, the
     * other is looked up by them; what stands to the right of LEFT JOIN, and LATERAL, leaves no rows of the left side out.
     */
    private boolean restricts(Select select) {
        if (hasCondition(select)) {
            return true;
        }
        if (select instanceof SetOperationList set) {
            return set.getSelects().stream().allMatch(this::restricts);
        }
        if (select instanceof ParenthesedSelect inner) {
            return restricts(inner.getSelect());
        }
        return select instanceof PlainSelect plain
                && plain.getFromItem() != null
                && restricts(plain.getFromItem(), plain.getJoins());
    }

    private boolean restricts(FromItem first, @Nullable List<Join> joins) {
        if (restricts(first)) {
            return true;
        }
        if (joins != null) {
            for (Join join : joins) {
                if (!join.isLeft() && !join.isFull() && restricts(join.getFromItem())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean restricts(FromItem item) {
        if (item instanceof Table table) {
            return JSqlNames.of(table).schema() == null
                    && restrictedCommonTables.contains(JSqlNames.of(table).name());
        }
        if (item instanceof ParenthesedFromItem inner) {
            return restricts(inner.getFromItem(), inner.getJoins());
        }
        return item instanceof Select select && !(item instanceof LateralSubSelect) && restricts(select);
    }

    /** The names of a WITH are visible until {@link #drop}. */
    int with(@Nullable List<WithItem<?>> items) {
        int outer = commonTables.size();
        if (items == null) {
            return outer;
        }
        boolean recursive = false;
        for (WithItem<?> item : items) {
            recursive |= item.isRecursive();
        }
        if (recursive) {
            for (WithItem<?> item : items) {
                commonTables.add(JSqlNames.folded(item.getAliasName()));
            }
        }
        for (WithItem<?> item : items) {
            ParenthesedStatement statement = item.getParenthesedStatement();
            if (statement instanceof Select select) {
                read(select);
                if (restricts(select)) {
                    restrictedCommonTables.add(JSqlNames.folded(item.getAliasName()));
                }
            } else if (statement != null && modifying != null) {
                modifying.found(statement, List.copyOf(commonTables));
            } else {
                complete = false;
            }
            commonTables.add(JSqlNames.folded(item.getAliasName()));
        }
        return outer;
    }

    void drop(int outer) {
        while (commonTables.size() > outer) {
            commonTables.remove(commonTables.size() - 1);
        }
    }

    private void plain(PlainSelect select) {
        items(select.getSelectItems());
        if (select.getDistinct() != null) {
            items(select.getDistinct().getOnSelectItems());
        }
        if (select.getFromItem() != null) {
            from(select.getFromItem());
        }
        joins(select.getJoins());
        condition(select.getWhere());
        group(select.getGroupBy());
        expression(select.getHaving());
        if (select.getWindowDefinitions() != null) {
            for (WindowDefinition window : select.getWindowDefinitions()) {
                expressions(window.getPartitionExpressionList());
                order(window.getOrderByElements());
            }
        }
        complete &= select.getLateralViews() == null
                && select.getQualify() == null
                && select.getPreWhere() == null
                && select.getOracleHierarchical() == null
                && select.getPreferringClause() == null
                && select.getKsqlWindow() == null
                && select.getSettings() == null
                && select.getMySqlSelectIntoClause() == null;
    }

    private void tail(Select select) {
        List<Expression> order = order(select.getOrderByElements());
        if (select.getLimit() != null || select.getFetch() != null) {
            order.forEach(e -> conditions.addAll(e.columns()));
        }
        if (select.getLimit() != null) {
            expression(select.getLimit().getRowCount());
            expression(select.getLimit().getOffset());
        }
        if (select.getOffset() != null) {
            expression(select.getOffset().getOffset());
        }
        if (select.getFetch() != null) {
            expression(select.getFetch().getExpression());
        }
        locksRows |= select.getForMode() != null || select.getForUpdate() != null;
    }

    private void group(@Nullable GroupByElement group) {
        if (group != null) {
            expressions(group.getGroupByExpressionList());
            if (group.getGroupingSets() != null) {
                for (ExpressionList<?> set : group.getGroupingSets()) {
                    expressions(set);
                }
            }
        }
    }

    void items(@Nullable List<SelectItem<?>> items) {
        if (items != null) {
            for (SelectItem<?> item : items) {
                expression(item.getExpression());
            }
        }
    }

    void joins(@Nullable List<Join> joins) {
        if (joins != null) {
            for (Join join : joins) {
                from(join.getFromItem());
                for (net.sf.jsqlparser.expression.Expression on : join.getOnExpressions()) {
                    condition(on);
                }
                for (Column column : join.getUsingColumns()) {
                    String name = JSqlNames.folded(column.getColumnName());
                    columns.add(name);
                    conditions.add(name);
                    scopes.using(name);
                }
                complete &= join.getJoinWindow() == null;
            }
        }
    }

    void from(FromItem item) {
        complete &= item.getPivot() == null && item.getUnPivot() == null;
        if (item instanceof Table table) {
            table(table);
        } else if (item instanceof Select select) {
            read(select);
        } else if (item instanceof ParenthesedFromItem inner) {
            from(inner.getFromItem());
            joins(inner.getJoins());
        } else if (item instanceof TableFunction function) {
            for (Function call : function.getFunctions()) {
                expression(call);
            }
        } else {
            complete = false;
        }
    }

    void table(Table table) {
        Name name = JSqlNames.of(table);
        if (name.schema() != null || !commonTables.contains(name.name())) {
            tables.add(name);
            if (!restricted) {
                wholly.add(name);
            }
        }
    }

    private List<Expression> order(@Nullable List<net.sf.jsqlparser.statement.select.OrderByElement> order) {
        List<Expression> mapped = new ArrayList<>();
        expressions.addOrder(mapped, order);
        mapped.forEach(this::mentions);
        return mapped;
    }

    private void expressions(@Nullable List<?> list) {
        for (Expression e : expressions.mapAll(list == null ? Collections.emptyList() : list)) {
            mentions(e);
        }
    }

    void expression(net.sf.jsqlparser.expression.@Nullable Expression e) {
        if (e != null) {
            mentions(expressions.map(e));
        }
    }

    private void condition(net.sf.jsqlparser.expression.@Nullable Expression e) {
        if (e != null) {
            Expression mapped = expressions.map(e);
            mentions(mapped);
            conditions.addAll(mapped.columns());
        }
    }

    private void mentions(Expression e) {
        if (e instanceof Expression.Column column) {
            columns.add(column.name());
        } else if (e instanceof Expression.Call call) {
            calls.add(call.function());
        } else if (e instanceof Expression.Other other) {
            complete &= other.complete();
        }
        for (Expression child : e.children()) {
            mentions(child);
        }
    }

    ExpressionText texts() {
        return texts;
    }
}
