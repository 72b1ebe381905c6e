package dev.lintel.schema;

import dev.lintel.change.Change.PartitionKey;
import dev.lintel.change.Constraint;
import dev.lintel.change.Expression;
import dev.lintel.change.IndexKey;
import dev.lintel.change.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A column that got another name, in everything that mentions it. */
record Renaming(String from, String to) {

    String in(String column) {
        return column.equals(from) ? to : column;
    }

    List<String> in(List<String> columns) {
        if (!columns.contains(from)) {
            return columns;
        }
        List<String> renamed = new ArrayList<>(columns);
        renamed.replaceAll(this::in);
        return List.copyOf(renamed);
    }

    Table.Trigger in(Table.Trigger trigger) {
        Table.Deferral deferral = trigger.deferral();
        return new Table.Trigger(
                trigger.name(),
                trigger.function(),
                trigger.row(),
                in(trigger.columns()),
                trigger.whenUsesColumns(),
                deferral == null
                        ? null
                        : new Table.Deferral(deferral.events(), in(deferral.updateOf()), deferral.initially()));
    }

    @Nullable Expression in(@Nullable Expression expression) {
        return expression == null ? null : inside(expression);
    }

    private Expression inside(Expression expression) {
        String text = text(expression.text());
        if (text.equals(expression.text())) {
            return expression;
        }
        if (expression instanceof Expression.Column column) {
            return new Expression.Column(text, in(column.name()));
        }
        if (expression instanceof Expression.Call call) {
            return new Expression.Call(text, call.function(), each(call.children()));
        }
        if (expression instanceof Expression.Cast cast) {
            return new Expression.Cast(text, inside(cast.operand()), cast.type());
        }
        if (expression instanceof Expression.Binary binary) {
            return new Expression.Binary(text, binary.operator(), inside(binary.left()), inside(binary.right()));
        }
        if (expression instanceof Expression.Not not) {
            return new Expression.Not(text, inside(not.operand()));
        }
        if (expression instanceof Expression.NullTest test) {
            return new Expression.NullTest(text, inside(test.operand()), test.negated());
        }
        if (expression instanceof Expression.Other other) {
            return new Expression.Other(text, each(other.children()), other.complete());
        }
        return expression;
    }

    private List<Expression> each(List<Expression> expressions) {
        List<Expression> renamed = new ArrayList<>(expressions.size());
        for (Expression each : expressions) {
            renamed.add(inside(each));
        }
        return renamed;
    }

    /** Replaces the name where it stands as an identifier; strings, and functions of that name, stay. */
    private String text(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = i + 1;
            if (c == '\'' || c == '"') {
                end = closing(text, i);
                String inside = text.substring(i + 1, Math.max(i + 1, end - 1));
                boolean same = c == '"' && inside.replace("\"\"", "\"").equals(from);
                out.append(same ? Name.quoted(to) : text.substring(i, end));
            } else if (Character.isLetter(c) || c == '_') {
                while (end < text.length() && isPart(text.charAt(end))) {
                    end++;
                }
                String word = text.substring(i, end);
                boolean same = word.toLowerCase(Locale.ROOT).equals(from) && !calls(text, end);
                out.append(same ? Name.quoted(to) : word);
            } else {
                while (Character.isDigit(c) && end < text.length() && isPart(text.charAt(end))) {
                    end++;
                }
                out.append(text, i, end);
            }
            i = end;
        }
        return out.toString();
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$';
    }

    private static boolean calls(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i < text.length() && text.charAt(i) == '(';
    }

    private static int closing(String text, int open) {
        int end = text.indexOf(text.charAt(open), open + 1);
        return end < 0 ? text.length() : end + 1;
    }

    List<IndexKey> inKeys(List<IndexKey> keys) {
        List<IndexKey> renamed = new ArrayList<>(keys.size());
        for (IndexKey key : keys) {
            renamed.add(new IndexKey(
                    key.column() == null ? null : in(key.column()),
                    in(key.expression()),
                    key.collation(),
                    key.operatorClass(),
                    key.descending(),
                    key.nullsFirst()));
        }
        return renamed;
    }

    Index in(Index index) {
        return index.withKeys(inKeys(index.keys()), in(index.include()), in(index.where()));
    }

    /** The constraint of the table itself; what a foreign key references stays. */
    Constraint in(Constraint constraint) {
        if (constraint instanceof Constraint.PrimaryKey key) {
            return new Constraint.PrimaryKey(
                    key.name(), in(key.columns()), in(key.include()), key.usingIndex(), key.deferrable());
        }
        if (constraint instanceof Constraint.Unique key) {
            return new Constraint.Unique(
                    key.name(),
                    in(key.columns()),
                    in(key.include()),
                    key.usingIndex(),
                    key.nullsNotDistinct(),
                    key.deferrable());
        }
        if (constraint instanceof Constraint.Check check) {
            return new Constraint.Check(
                    check.name(), inside(check.condition()), check.validated(), check.enforced(), check.noInherit());
        }
        if (constraint instanceof Constraint.ForeignKey key) {
            return Constraints.withColumns(key, in(key.columns()), key.references(), key.referencedColumns());
        }
        if (constraint instanceof Constraint.Exclusion exclusion) {
            return new Constraint.Exclusion(
                    exclusion.name(), exclusion.method(), inKeys(exclusion.keys()), in(exclusion.where()));
        }
        if (constraint instanceof Constraint.NotNull notNull) {
            return new Constraint.NotNull(
                    notNull.name(), in(notNull.column()), notNull.validated(), notNull.noInherit());
        }
        throw new AssertionError(constraint);
    }

    Column in(Column column) {
        Column named = column.name().equals(from) ? column.withName(to) : column;
        Expression generated = in(named.generated());
        return generated == named.generated() ? named : named.withGenerated(generated);
    }

    @Nullable PartitionKey in(@Nullable PartitionKey key) {
        return key == null ? null : new PartitionKey(key.strategy(), inKeys(key.keys()));
    }
}
