package dev.lintel.sql;

import dev.lintel.change.Change;
import dev.lintel.change.Expression;
import dev.lintel.change.Name;
import dev.lintel.change.Query;
import dev.lintel.sql.Tokens.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the plainest data statements from the tokens and leaves all others to JSqlParser. */
final class DataReader {

    private final ExpressionReader expressions;

    DataReader(ExpressionReader expressions) {
        this.expressions = expressions;
    }

    /** A data statement; the cursor stands on its first word. */
    List<Change> read(Cursor c) {
        int start = c.at();
        Change plain = null;
        try {
            plain = plain(c);
        } catch (Unreadable e) {
            // Not one of the plain shapes.
        }
        if (plain != null && c.atEnd()) {
            return List.of(plain);
        }
        c.moveTo(start);
        return expressions.frontEnd().dml(c.rest());
    }

    private @Nullable Change plain(Cursor c) {
        return switch (c.word()) {
            case "insert" -> insert(c);
            case "update" -> update(c);
            case "delete" -> delete(c);
            case "select" -> select(c);
            default -> null;
        };
    }

    /** INSERT … VALUES without queries among the values, which are not looked at. */
    private static @Nullable Change insert(Cursor c) {
        c.skip();
        c.expect("into");
        Name table = c.name();
        if (c.accept("as")) {
            c.identifier();
        }
        List<String> columns = c.optionalColumnList();
        if (c.accept("overriding")) {
            c.label();
            c.expect("value");
        }
        if (c.accept("default", "values")) {
            return c.atEnd() ? new Change.Insert(table, columns, null, List.of(), false) : null;
        }
        c.expect("values");
        do {
            if (!skipRow(c)) {
                return null;
            }
        } while (c.accept(','));
        return conflict(c, table, columns);
    }

    private static boolean skipRow(Cursor c) {
        Tokens tokens = c.tokens();
        int depth = 0;
        for (int i = c.at(); i < c.end(); i++) {
            if (tokens.kind(i) == Kind.SIGN) {
                char sign = tokens.text().charAt(tokens.start(i));
                depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
                if (depth == 0) {
                    c.moveTo(i + 1);
                    return sign == ')';
                }
            } else if (depth == 0 || tokens.is(i, "select")) {
                return false;
            }
        }
        return false;
    }

    private static @Nullable Change conflict(Cursor c, Name table, List<String> columns) {
        if (c.atEnd()) {
            return new Change.Insert(table, columns, null, List.of(), false);
        }
        c.expect("on");
        c.expect("conflict");
        List<String> target = c.optionalColumnList();
        if (c.accept("on", "constraint")) {
            c.identifier();
        }
        c.expect("do");
        return c.accept("nothing") ? new Change.Insert(table, columns, null, target, true) : null;
    }

    private @Nullable Change update(Cursor c) {
        c.skip();
        c.accept("only");
        Name table = c.name();
        c.expect("set");
        int where = word(c, "where");
        List<String> columns = new ArrayList<>();
        List<Expression> values = new ArrayList<>();
        Cursor sets = new Cursor(c.tokens(), c.at(), where);
        for (Cursor set : sets.parts()) {
            columns.add(set.identifier());
            Expression value = set.acceptOperator("=") ? expressions.plain(set) : null;
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        c.moveTo(where);
        Expression condition = null;
        if (c.accept("where")) {
            condition = expressions.plain(c);
            if (condition == null) {
                return null;
            }
        }
        return columns.isEmpty() ? null : new Change.Update(table, columns, values, condition, List.of(), List.of());
    }

    private @Nullable Change delete(Cursor c) {
        c.skip();
        c.expect("from");
        c.accept("only");
        Name table = c.name();
        if (c.atEnd()) {
            return new Change.Delete(table, null, List.of(), List.of());
        }
        c.expect("where");
        Expression condition = expressions.plain(c);
        return condition == null ? null : new Change.Delete(table, condition, List.of(), List.of());
    }

    private static int word(Cursor c, String word) {
        for (int i = c.at(); i < c.end(); i++) {
            if (c.tokens().is(i, word)) {
                return i;
            }
        }
        return c.end();
    }

    /** {@code SELECT f(…)} with plain arguments. */
    private @Nullable Change select(Cursor c) {
        int start = c.at();
        c.skip();
        if (c.atEnd()) {
            // A query without columns is one all the same.
            String text = c.textFrom(start);
            return new Change.Select(new Query(text, List.of(), List.of(), List.of(), false, List.of(), false, true));
        }
        Expression read = expressions.plain(c);
        if (!(read instanceof Expression.Call call)) {
            return null;
        }
        if (call.function().name().equals("set_config")) {
            return setting(call);
        }
        List<Name> calls = new ArrayList<>();
        for (Expression.Call each : call.calls()) {
            if (!calls.contains(each.function())) {
                calls.add(each.function());
            }
        }
        return new Change.Select(
                new Query(c.textFrom(start), List.of(), call.columns(), List.of(), false, calls, false, true));
    }

    private static @Nullable Change setting(Expression.Call call) {
        List<Expression> arguments = call.children();
        if (arguments.size() != 3
                || !(arguments.get(0) instanceof Expression.Literal variable)
                || !(arguments.get(1) instanceof Expression.Literal value)
                || !(arguments.get(2) instanceof Expression.Literal local)) {
            return null;
        }
        boolean strings = variable.text().startsWith("'") && value.text().startsWith("'");
        boolean isLocal = local.text().equalsIgnoreCase("true");
        if (!strings || !(isLocal || local.text().equalsIgnoreCase("false"))) {
            return null;
        }
        return new Change.SetVariable(
                content(variable.text()).toLowerCase(Locale.ROOT), content(value.text()), isLocal);
    }

    private static String content(String literal) {
        return literal.substring(1, literal.length() - 1).replace("''", "'");
    }
}
