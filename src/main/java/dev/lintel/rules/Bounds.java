package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.change.Expression;
import dev.lintel.change.Name;
import dev.lintel.lint.Step;
import dev.lintel.schema.Index;
import dev.lintel.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a condition picks a few rows, however large the table is. */
final class Bounds {

    private final Step step;
    private final Name table;
    private final List<String> joined;
    private final Set<String> fixed = new HashSet<>();
    private boolean limited;

    private Bounds(Step step, Name table, List<String> joined) {
        this.step = step;
        this.table = table;
        this.joined = joined;
    }

    /** Whether it names the rows by a key, asks for a range of one, or takes them from a query with a LIMIT. */
    static boolean few(Step step, Change.Update update) {
        return few(step, update.table(), update.where(), update.joined());
    }

    /** The same of what is deleted. */
    static boolean few(Step step, Change.Delete delete) {
        return few(step, delete.table(), delete.where(), delete.joined());
    }

    private static boolean few(Step step, Name table, @Nullable Expression where, List<String> joined) {
        if (where == null) {
            return false;
        }
        if (where instanceof Expression.Binary either && either.operator().equals("OR")) {
            return few(step, table, either.left(), joined) && few(step, table, either.right(), joined);
        }
        Bounds bounds = new Bounds(step, table, joined);
        bounds.take(where);
        return bounds.limited || bounds.fixesKey();
    }

    /** Whether it picks every row: there is none, or it is true whatever the row. */
    static boolean all(@Nullable Expression where) {
        if (where == null) {
            return true;
        }
        if (where instanceof Expression.Binary binary) {
            return switch (binary.operator()) {
                case "OR" -> all(binary.left()) || all(binary.right());
                case "AND" -> all(binary.left()) && all(binary.right());
                case "=" ->
                    binary.left() instanceof Expression.Literal
                            && binary.left().text().equals(binary.right().text());
                default -> false;
            };
        }
        return where instanceof Expression.Literal literal && literal.text().equalsIgnoreCase("true");
    }

    private void take(Expression condition) {
        if (condition instanceof Expression.Binary binary) {
            if (binary.operator().equals("AND")) {
                take(binary.left());
                take(binary.right());
            } else {
                compare(binary);
            }
        } else if (condition instanceof Expression.Other other
                && !other.children().isEmpty()) {
            membership(other);
        }
    }

    private void compare(Expression.Binary comparison) {
        if (!(comparison.left() instanceof Expression.Column column) || (!step.looped() && mentionsJoined(column))) {
            return;
        }
        Expression right = comparison.right();
        boolean upper =
                comparison.operator().equals("<") || comparison.operator().equals("<=");
        if (comparison.operator().equals("=")) {
            if (isQuery(right)) {
                // One row of it may belong to each row of the table.
                limited |= hasLimit(right) && !mentionsTable(right);
            } else if (isOneValue(right)) {
                fixed.add(column.name());
            }
        } else if (upper && isOneValue(right) && leadsKey(column.name())) {
            limited = true;
        }
    }

    /** {@code column IN (…)} and {@code column BETWEEN a AND b}. */
    private void membership(Expression.Other other) {
        Expression first = other.children().get(0);
        if (!(first instanceof Expression.Column column) || other.children().size() < 2) {
            return;
        }
        String rest = other.text()
                .substring(Math.min(first.text().length(), other.text().length()));
        String operator = rest.strip().toUpperCase(Locale.ROOT);
        if (operator.startsWith("BETWEEN")) {
            limited |= leadsKey(column.name());
        } else if (operator.startsWith("IN")) {
            Expression values = other.children().get(1);
            if (hasLimit(values) && !mentionsTable(values)) {
                limited = true;
            } else if (!isQuery(values)) {
                fixed.add(column.name());
            }
        }
    }

    private static boolean hasLimit(Expression values) {
        String text = values.text().toUpperCase(Locale.ROOT);
        return isQuery(values) && (text.contains("LIMIT") || text.contains("FETCH FIRST"));
    }

    /** Whether a query names the table as a qualifier: it is another query for each row then. */
    private boolean mentionsTable(Expression query) {
        String text = query.text().toLowerCase(Locale.ROOT);
        String name = table.name().toLowerCase(Locale.ROOT);
        return text.contains(name + ".") || text.contains(name + "\".");
    }

    private static boolean isQuery(Expression values) {
        return values.text().toUpperCase(Locale.ROOT).contains("SELECT");
    }

    /**
     * Not another column, so that one row or few meet it. Inside a DO block it may be a variable that looks like one, unless
     * it is a column of what the statement joins: as many rows as that has. In a loop that is taken for a part of them.
     */
    private boolean isOneValue(Expression value) {
        return value.columns().isEmpty() || (step.nested() && (step.looped() || !mentionsJoined(value)));
    }

    private boolean mentionsJoined(Expression value) {
        if (value instanceof Expression.Column column) {
            int dot = column.text().lastIndexOf('.');
            String of = dot < 0 ? "" : column.text().substring(0, dot);
            return joined.contains(of.toLowerCase(Locale.ROOT))
                    || joined.stream().anyMatch(j -> of.equals(Name.quoted(j)));
        }
        return value.children().stream().anyMatch(this::mentionsJoined);
    }

    private boolean leadsKey(String column) {
        Optional<Table> known = step.table(table);
        if (known.isEmpty()) {
            return true;
        }
        for (Index index : step.before().indexesOf(table)) {
            if (index.unique() && column.equals(index.leadingColumn())) {
                return true;
            }
        }
        return false;
    }

    /** Of a table that no migration created the keys are unknown: any column may be one. */
    private boolean fixesKey() {
        if (step.table(table).isEmpty()) {
            return !fixed.isEmpty();
        }
        for (Index index : step.before().indexesOf(table)) {
            List<String> columns = index.leadingColumns();
            if (index.unique() && columns.size() == index.keys().size() && fixed.containsAll(columns)) {
                return true;
            }
        }
        return false;
    }
}
