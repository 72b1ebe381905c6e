package dev.lintel.sql;

import dev.lintel.change.Change;
import dev.lintel.change.Expression;
import dev.lintel.change.Name;
import dev.lintel.change.Query;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the shape of an expression or a data statement on one line, for comparison with what a fixture expects. */
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

    /** Writes what a data statement does on one line. */
    static String of(Change change) {
        if (change instanceof Change.Insert insert) {
            return "insert " + insert.table() + insert.columns()
                    + (insert.query() == null ? "" : " " + of(insert.query()))
                    + (insert.onConflict() ? " conflict" + insert.conflictColumns() : "");
        } else if (change instanceof Change.Update update) {
            StringBuilder values = new StringBuilder();
            for (Expression value : update.values()) {
                values.append(values.length() == 0 ? "" : ", ").append(of(value));
            }
            return "update " + update.table() + update.columns() + " = [" + values + "]" + where(update.where())
                    + reads(update.reads());
        } else if (change instanceof Change.Delete delete) {
            return "delete " + delete.table() + where(delete.where()) + reads(delete.reads());
        } else if (change instanceof Change.Merge merge) {
            return "merge " + merge.table() + reads(merge.reads());
        } else if (change instanceof Change.Select select) {
            return of(select.query());
        } else if (change instanceof Change.CreateTable table) {
            return table.persistence().name().toLowerCase(Locale.ROOT) + " table " + table.table() + " as "
                    + of(Objects.requireNonNull(table.origin().asQuery()));
        } else if (change instanceof Change.SetVariable set) {
            return "set " + set.variable() + " = " + set.value() + (set.local() ? " local" : "");
        }
        return "not understood: " + ((Change.NotUnderstood) change).reason();
    }

    private static String where(@Nullable Expression where) {
        return where == null ? "" : " where " + of(where);
    }

    private static String reads(List<Name> tables) {
        return tables.isEmpty() ? "" : " reads " + tables;
    }

    static String of(Query query) {
        return (query.complete() ? "query of " : "?query of ") + query.tables() + " columns " + query.columns()
                + (query.allColumns() ? " all" : "") + (query.calls().isEmpty() ? "" : " calls " + query.calls())
                + (query.locksRows() ? " locking" : "");
    }

    private static String children(Expression e) {
        StringBuilder text = new StringBuilder();
        for (Expression child : e.children()) {
            text.append(text.length() == 0 ? "" : ", ").append(of(child));
        }
        return text.toString();
    }
}
