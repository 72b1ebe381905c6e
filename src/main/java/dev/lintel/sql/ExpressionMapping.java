package dev.lintel.sql;

import dev.lintel.change.DataType;
import dev.lintel.change.Expression;
import dev.lintel.change.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.jsqlparser.expression.AnalyticExpression;
import net.sf.jsqlparser.expression.AnyComparisonExpression;
import net.sf.jsqlparser.expression.ArrayConstructor;
import net.sf.jsqlparser.expression.ArrayExpression;
import net.sf.jsqlparser.expression.BinaryExpression;
import net.sf.jsqlparser.expression.BooleanValue;
import net.sf.jsqlparser.expression.CaseExpression;
import net.sf.jsqlparser.expression.CastExpression;
import net.sf.jsqlparser.expression.CollateExpression;
import net.sf.jsqlparser.expression.DateTimeLiteralExpression;
import net.sf.jsqlparser.expression.DateUnitExpression;
import net.sf.jsqlparser.expression.DoubleValue;
import net.sf.jsqlparser.expression.ExtractExpression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.HexValue;
import net.sf.jsqlparser.expression.IntervalExpression;
import net.sf.jsqlparser.expression.JdbcParameter;
import net.sf.jsqlparser.expression.JsonExpression;
import net.sf.jsqlparser.expression.LongValue;
import net.sf.jsqlparser.expression.NotExpression;
import net.sf.jsqlparser.expression.NullValue;
import net.sf.jsqlparser.expression.OracleNamedFunctionParameter;
import net.sf.jsqlparser.expression.OverlapsCondition;
import net.sf.jsqlparser.expression.PostgresNamedFunctionParameter;
import net.sf.jsqlparser.expression.RowConstructor;
import net.sf.jsqlparser.expression.RowGetExpression;
import net.sf.jsqlparser.expression.SignedExpression;
import net.sf.jsqlparser.expression.StringValue;
import net.sf.jsqlparser.expression.TimeKeyExpression;
import net.sf.jsqlparser.expression.TimezoneExpression;
import net.sf.jsqlparser.expression.TrimFunction;
import net.sf.jsqlparser.expression.WhenClause;
import net.sf.jsqlparser.expression.WindowDefinition;
import net.sf.jsqlparser.expression.operators.relational.Between;
import net.sf.jsqlparser.expression.operators.relational.ExistsExpression;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.expression.operators.relational.InExpression;
import net.sf.jsqlparser.expression.operators.relational.IsBooleanExpression;
import net.sf.jsqlparser.expression.operators.relational.IsDistinctExpression;
import net.sf.jsqlparser.expression.operators.relational.IsNullExpression;
import net.sf.jsqlparser.expression.operators.relational.IsUnknownExpression;
import net.sf.jsqlparser.expression.operators.relational.LikeExpression;
import net.sf.jsqlparser.expression.operators.relational.RegExpMatchOperator;
import net.sf.jsqlparser.expression.operators.relational.SimilarToExpression;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.select.AllColumns;
import net.sf.jsqlparser.statement.select.AllTableColumns;
import net.sf.jsqlparser.statement.select.FunctionAllColumns;
import net.sf.jsqlparser.statement.select.OrderByElement;
import net.sf.jsqlparser.statement.select.Select;
import org.jspecify.annotations.Nullable;

/** JSqlParser's expressions to ours. What a subquery reads goes to the query reading it is part of. */
final class ExpressionMapping {

    /** Beyond this many links a chain of one operator becomes a flat list, or its texts would grow quadratically. */
    private static final int LONG_CHAIN = 100;

    private final ExpressionText texts;
    private final QueryMapping queries;

    ExpressionMapping(ExpressionText texts, QueryMapping queries) {
        this.texts = texts;
        this.queries = queries;
    }

    Expression map(net.sf.jsqlparser.expression.Expression e) {
        if (e instanceof BinaryExpression binary) {
            return binary(binary);
        }
        if (e instanceof Column column) {
            return column(column);
        }
        if (isLiteral(e)) {
            return new Expression.Literal(texts.literal(e));
        }
        if (e instanceof CastExpression || e instanceof DateTimeLiteralExpression || e instanceof IntervalExpression) {
            return cast(e);
        }
        if (e instanceof ExpressionList<?> list) {
            return list(list);
        }
        Expression call = call(e);
        return call == null ? predicateOrOther(e) : call;
    }

    private static boolean isLiteral(net.sf.jsqlparser.expression.Expression e) {
        if (e instanceof SignedExpression signed && (signed.getSign() == '-' || signed.getSign() == '+')) {
            return signed.getExpression() instanceof LongValue || signed.getExpression() instanceof DoubleValue;
        }
        return e instanceof LongValue
                || e instanceof StringValue
                || e instanceof NullValue
                || e instanceof BooleanValue
                || e instanceof DoubleValue
                || e instanceof HexValue;
    }

    private Expression binary(BinaryExpression e) {
        if (isWordOperator(e)) {
            List<Expression> children = two(e.getLeftExpression(), e.getRightExpression());
            if (e instanceof LikeExpression like && like.getEscape() != null) {
                children.add(map(like.getEscape()));
            }
            return other(e, children);
        }
        if (chainLength(e) > LONG_CHAIN) {
            return chain(e);
        }
        String operator = e.getStringExpression().trim().toUpperCase(Locale.ROOT);
        Expression left = map(e.getLeftExpression());
        Expression right = map(e.getRightExpression());
        return new Expression.Binary(
                texts.of(e, left.text() + " " + operator + " " + right.text()), operator, left, right);
    }

    /** LIKE, SIMILAR TO, IS DISTINCT FROM; {@code ~} too, because {@code ~~} had to be written as one. */
    private static boolean isWordOperator(BinaryExpression e) {
        return e instanceof LikeExpression
                || e instanceof SimilarToExpression
                || e instanceof IsDistinctExpression
                || e instanceof RegExpMatchOperator;
    }

    private static int chainLength(BinaryExpression e) {
        int length = 0;
        net.sf.jsqlparser.expression.Expression at = e;
        while (at instanceof BinaryExpression link && link.getClass() == e.getClass()) {
            length++;
            at = link.getLeftExpression();
        }
        return length;
    }

    private Expression chain(BinaryExpression e) {
        List<net.sf.jsqlparser.expression.Expression> links = new ArrayList<>();
        net.sf.jsqlparser.expression.Expression at = e;
        while (at instanceof BinaryExpression link && link.getClass() == e.getClass()) {
            links.add(link.getRightExpression());
            at = link.getLeftExpression();
        }
        List<Expression> children = new ArrayList<>();
        children.add(map(at));
        for (int i = links.size() - 1; i >= 0; i--) {
            children.add(map(links.get(i)));
        }
        return other(e, children);
    }

    private Expression column(Column e) {
        String name = JSqlNames.folded(e.getColumnName());
        if (e.getArrayConstructor() != null) {
            List<Expression> children = mapAll(e.getArrayConstructor().getExpressions());
            children.add(0, new Expression.Column(e.getColumnName(), name));
            queries.saw(e.getTable(), name);
            return other(e, children);
        }
        if (!name.isEmpty() && name.charAt(0) >= '0' && name.charAt(0) <= '9') {
            return new Expression.Literal(texts.of(e, name));
        }
        if (e.getTable() == null || e.getTable().getName() == null) {
            if (ValueWords.isCall(e.getColumnName())) {
                return new Expression.Call(texts.of(e), Name.of(name), List.of());
            }
            if (e.getColumnName().equalsIgnoreCase("DEFAULT")) {
                return other(e, List.of());
            }
        }
        queries.saw(e.getTable(), name);
        return new Expression.Column(texts.of(e, e.getColumnName()), name);
    }

    private Expression cast(net.sf.jsqlparser.expression.Expression e) {
        if (e instanceof DateTimeLiteralExpression literal) {
            String written = texts.of(e);
            int quote = written.indexOf('\'');
            if (quote <= 0 || !written.endsWith("'")) {
                return incomplete(e, List.of(new Expression.Literal(literal.getValue())));
            }
            DataType type = JSqlNames.type(written.substring(0, quote));
            return new Expression.Cast(written, new Expression.Literal(written.substring(quote)), type);
        }
        if (e instanceof IntervalExpression interval) {
            Expression operand = interval.getParameter() == null
                    ? map(interval.getExpression())
                    : new Expression.Literal(interval.getParameter());
            return new Expression.Cast(texts.of(e), operand, DataType.of("interval"));
        }
        CastExpression cast = (CastExpression) e;
        if (cast.getColDataType() == null) {
            return incomplete(e, one(cast.getLeftExpression()));
        }
        Expression operand = map(cast.getLeftExpression());
        DataType type = JSqlNames.type(cast.getColDataType());
        return new Expression.Cast(texts.of(e, operand.text() + "::" + type.sql()), operand, type);
    }

    /** Parentheses around one expression say nothing; around several they make a row. */
    private Expression list(ExpressionList<?> list) {
        if (list.size() == 1 && !(list instanceof RowConstructor<?>)) {
            return map(list.get(0));
        }
        return other(list, mapAll(list));
    }

    private @Nullable Expression call(net.sf.jsqlparser.expression.Expression e) {
        if (e instanceof Function function) {
            return function(function);
        }
        if (e instanceof TimeKeyExpression key) {
            String word = key.getStringValue();
            int parenthesis = word.indexOf('(');
            String name = parenthesis < 0 ? word : word.substring(0, parenthesis);
            return new Expression.Call(texts.of(e, word), Name.of(JSqlNames.folded(name.trim())), List.of());
        }
        if (e instanceof AnalyticExpression analytic) {
            return analytic(analytic);
        }
        if (e instanceof ExtractExpression extract) {
            List<Expression> children = new ArrayList<>();
            children.add(new Expression.Literal("'" + extract.getName().toLowerCase(Locale.ROOT) + "'"));
            children.add(map(extract.getExpression()));
            return new Expression.Call(texts.of(e), Name.of("extract"), children);
        }
        if (e instanceof TrimFunction trim) {
            List<Expression> arguments = new ArrayList<>();
            addIfPresent(arguments, trim.getExpression());
            addIfPresent(arguments, trim.getFromExpression());
            String name = "btrim";
            if (trim.getTrimSpecification() != null) {
                String side = trim.getTrimSpecification().name();
                name = side.equals("LEADING") ? "ltrim" : side.equals("TRAILING") ? "rtrim" : "btrim";
            }
            return new Expression.Call(texts.of(e), Name.of(name), arguments);
        }
        return null;
    }

    private Expression function(Function e) {
        List<Expression> arguments = new ArrayList<>();
        if (e.getParameters() != null) {
            for (net.sf.jsqlparser.expression.Expression parameter : e.getParameters()) {
                arguments.add(argument(parameter));
            }
        }
        if (e.getNamedParameters() != null) {
            arguments.addAll(mapAll(e.getNamedParameters()));
        }
        addOrder(arguments, e.getOrderByElements());
        boolean known = e.getChainedParameters() == null && e.getKeep() == null && e.getAttribute() == null;
        Name name = JSqlNames.of(e.getMultipartName());
        if (name.schema() == null && ValueWords.isQuantifier(name.name())) {
            return known ? other(e, arguments) : incomplete(e, arguments);
        }
        Expression call = new Expression.Call(texts.of(e, name.sql() + "(" + joined(arguments) + ")"), name, arguments);
        return known ? call : incomplete(e, List.of(call));
    }

    /** The asterisk of {@code count(*)} reads no column. */
    private Expression argument(net.sf.jsqlparser.expression.Expression e) {
        return e.getClass() == AllColumns.class ? new Expression.Other("*", List.of(), true) : map(e);
    }

    private Expression analytic(AnalyticExpression e) {
        List<Expression> arguments = new ArrayList<>();
        if (e.getExpression() != null) {
            arguments.add(argument(e.getExpression()));
        }
        addIfPresent(arguments, e.getOffset());
        addIfPresent(arguments, e.getDefaultValue());
        addOrder(arguments, e.getFuncOrderBy());
        Name name = callName(e.getName());
        Expression call = new Expression.Call(name.sql() + "(" + joined(arguments) + ")", name, arguments);
        List<Expression> children = new ArrayList<>();
        children.add(call);
        addIfPresent(children, e.getFilterExpression());
        addWindow(children, e.getWindowDefinition());
        return e.getKeep() == null ? other(e, children) : incomplete(e, children);
    }

    private static Name callName(String written) {
        int dot = written.indexOf('.');
        return dot < 0
                ? Name.of(JSqlNames.folded(written))
                : Name.of(JSqlNames.folded(written.substring(0, dot)), JSqlNames.folded(written.substring(dot + 1)));
    }

    private void addWindow(List<Expression> children, @Nullable WindowDefinition window) {
        if (window != null) {
            if (window.getPartitionExpressionList() != null) {
                for (Object part : window.getPartitionExpressionList()) {
                    children.add(map((net.sf.jsqlparser.expression.Expression) part));
                }
            }
            addOrder(children, window.getOrderByElements());
        }
    }

    void addOrder(List<Expression> children, @Nullable List<OrderByElement> order) {
        if (order != null) {
            for (OrderByElement element : order) {
                children.add(map(element.getExpression()));
            }
        }
    }

    private Expression predicateOrOther(net.sf.jsqlparser.expression.Expression e) {
        if (e instanceof NotExpression not) {
            Expression operand = map(not.getExpression());
            return new Expression.Not(texts.of(e, "NOT " + operand.text()), operand);
        }
        if (e instanceof IsNullExpression test) {
            Expression operand = map(test.getLeftExpression());
            boolean negated = test.isNot() || test.isUseNotNull();
            String text = texts.of(e, operand.text() + (negated ? " IS NOT NULL" : " IS NULL"));
            return new Expression.NullTest(text, operand, negated);
        }
        if (e instanceof Select select) {
            return queries.subquery(select, texts.of(e));
        }
        if (e instanceof ExistsExpression exists) {
            return other(e, one(exists.getRightExpression()));
        }
        if (e instanceof InExpression in) {
            return other(e, two(in.getLeftExpression(), in.getRightExpression()));
        }
        if (e instanceof Between between && !between.isNot() && !between.isUsingSymmetric()) {
            return between(between);
        }
        if (e instanceof Between between) {
            List<Expression> children = two(between.getLeftExpression(), between.getBetweenExpressionStart());
            children.add(map(between.getBetweenExpressionEnd()));
            return other(e, children);
        }
        if (e instanceof CaseExpression cases) {
            return cases(cases);
        }
        return smallForms(e);
    }

    /** As the server reads it. */
    private Expression between(Between e) {
        String text = texts.of(e);
        Expression value = map(e.getLeftExpression());
        return new Expression.Binary(
                text,
                "AND",
                new Expression.Binary(text, ">=", value, map(e.getBetweenExpressionStart())),
                new Expression.Binary(text, "<=", value, map(e.getBetweenExpressionEnd())));
    }

    private Expression cases(CaseExpression e) {
        List<Expression> children = new ArrayList<>();
        addIfPresent(children, e.getSwitchExpression());
        for (WhenClause when : e.getWhenClauses()) {
            children.add(map(when.getWhenExpression()));
            children.add(map(when.getThenExpression()));
        }
        addIfPresent(children, e.getElseExpression());
        return other(e, children);
    }

    private Expression smallForms(net.sf.jsqlparser.expression.Expression e) {
        if (e instanceof IsBooleanExpression test) {
            return test(e, test.getLeftExpression(), test.isNot(), test.isTrue() ? "TRUE" : "FALSE");
        }
        if (e instanceof IsUnknownExpression test) {
            return test(e, test.getLeftExpression(), test.isNot(), "UNKNOWN");
        }
        if (e instanceof CollateExpression collate) {
            return other(e, one(collate.getLeftExpression()));
        }
        if (e instanceof SignedExpression signed) {
            return other(e, one(signed.getExpression()));
        }
        if (e instanceof TimezoneExpression zone) {
            List<Expression> children = one(zone.getLeftExpression());
            children.addAll(mapAll(zone.getTimezoneExpressions()));
            return other(e, children);
        }
        if (e instanceof JsonExpression json) {
            List<Expression> children = one(json.getExpression());
            for (Map.Entry<net.sf.jsqlparser.expression.Expression, String> ident : json.getIdentList()) {
                children.add(map(ident.getKey()));
            }
            return other(e, children);
        }
        if (e instanceof ArrayConstructor array) {
            List<Expression> children = mapAll(array.getExpressions());
            return new Expression.Other(texts.of(e, "ARRAY[" + joined(children) + "]"), children, true);
        }
        if (e instanceof ArrayExpression array) {
            List<Expression> children = one(array.getObjExpression());
            addIfPresent(children, array.getIndexExpression());
            addIfPresent(children, array.getStartIndexExpression());
            addIfPresent(children, array.getStopIndexExpression());
            return other(e, children);
        }
        return rareForms(e);
    }

    private Expression test(
            net.sf.jsqlparser.expression.Expression e,
            net.sf.jsqlparser.expression.Expression operand,
            boolean negated,
            String word) {
        List<Expression> children = one(operand);
        String text = children.get(0).text() + (negated ? " IS NOT " : " IS ") + word;
        return new Expression.Other(texts.of(e, text), children, true);
    }

    private Expression rareForms(net.sf.jsqlparser.expression.Expression e) {
        if (e instanceof AnyComparisonExpression any && any.getSelect() != null) {
            List<Expression> children = one(any.getSelect());
            String text = any.getAnyType().name() + " " + children.get(0).text();
            return new Expression.Other(texts.of(e, text), children, true);
        }
        if (e instanceof RowGetExpression field) {
            return other(e, one(field.getExpression()));
        }
        if (e instanceof PostgresNamedFunctionParameter named) {
            return other(e, one(named.getExpression()));
        }
        if (e instanceof OracleNamedFunctionParameter named) {
            return other(e, one(named.getExpression()));
        }
        if (e instanceof OverlapsCondition overlaps) {
            List<Expression> children = mapAll(overlaps.getLeft());
            children.addAll(mapAll(overlaps.getRight()));
            return other(e, children);
        }
        if (e instanceof DateUnitExpression unit) {
            String name = unit.getType().name().toLowerCase(Locale.ROOT);
            return new Expression.Column(texts.of(e, name), name);
        }
        if (e instanceof JdbcParameter) {
            return other(e, List.of());
        }
        if (e instanceof AllColumns all) {
            if (texts.of(e, "*").isBlank()) {
                return new Expression.Other("", List.of(), true);
            }
            queries.sawAllColumns(all instanceof AllTableColumns of ? of.getTable() : null);
            boolean plain = all.getExceptColumns() == null && all.getReplaceExpressions() == null;
            boolean known = plain && !(all instanceof FunctionAllColumns);
            String text = all instanceof AllTableColumns ? texts.of(e, "*") : "*";
            return new Expression.Other(text, List.of(), known);
        }
        return incomplete(e, List.of());
    }

    List<Expression> mapAll(@Nullable List<?> expressions) {
        List<Expression> mapped = new ArrayList<>();
        if (expressions != null) {
            for (Object e : expressions) {
                mapped.add(map((net.sf.jsqlparser.expression.Expression) e));
            }
        }
        return mapped;
    }

    private List<Expression> one(net.sf.jsqlparser.expression.Expression e) {
        List<Expression> children = new ArrayList<>();
        children.add(map(e));
        return children;
    }

    private List<Expression> two(
            net.sf.jsqlparser.expression.Expression left, net.sf.jsqlparser.expression.Expression right) {
        List<Expression> children = one(left);
        children.add(map(right));
        return children;
    }

    private void addIfPresent(List<Expression> children, net.sf.jsqlparser.expression.@Nullable Expression e) {
        if (e != null) {
            children.add(map(e));
        }
    }

    private Expression other(net.sf.jsqlparser.expression.Expression e, List<Expression> children) {
        return new Expression.Other(texts.of(e, joined(children)), children, true);
    }

    private Expression incomplete(net.sf.jsqlparser.expression.Expression e, List<Expression> children) {
        return new Expression.Other(texts.of(e, joined(children)), children, false);
    }

    private static String joined(List<Expression> parts) {
        StringBuilder text = new StringBuilder();
        for (Expression part : parts) {
            text.append(text.length() == 0 ? "" : ", ").append(part.text());
        }
        return text.toString();
    }
}
