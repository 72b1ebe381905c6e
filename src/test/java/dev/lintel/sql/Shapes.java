package dev.lintel.sql;

import dev.lintel.change.Expression;

/** Writes the shape of an expression on one line, for comparison with what a fixture expects. */
final class Shapes {

    private Shapes() {}

    static String of(Expression e) {
        if (e instanceof Expression.Column column) {
            return column.name();
        } else if (e instanceof Expression.Literal literal) {
            return literal.text();
        } else if (e instanceof Expression.Call call) {
            return call.function() + "(" + children(e) + ")";
        } else if (e instanceof Expression.Cast cast) {
            return "cast(" + of(cast.operand()) + " as " + cast.type().sql() + ")";
        } else if (e instanceof Expression.Binary binary) {
            return "(" + of(binary.left()) + " " + binary.operator() + " " + of(binary.right()) + ")";
        } else if (e instanceof Expression.Not not) {
            return "not(" + of(not.operand()) + ")";
        } else if (e instanceof Expression.NullTest test) {
            return (test.negated() ? "notnull(" : "isnull(") + of(test.operand()) + ")";
        }
        return (((Expression.Other) e).complete() ? "{" : "?{") + children(e) + "}";
    }

    private static String children(Expression e) {
        StringBuilder text = new StringBuilder();
        for (Expression child : e.children()) {
            text.append(text.length() == 0 ? "" : ", ").append(of(child));
        }
        return text.toString();
    }
}
