package dev.lintel.sql;

import dev.lintel.change.ColumnDefinition;
import dev.lintel.change.ColumnDefinition.Identity;
import dev.lintel.change.Constraint;
import dev.lintel.change.DataType;
import dev.lintel.change.Expression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads column definitions. */
final class ColumnReader {

    private final ExpressionReader expressions;
    private final ConstraintReader constraints;

    ColumnReader(ExpressionReader expressions, ConstraintReader constraints) {
        this.expressions = expressions;
        this.constraints = constraints;
    }

    /** A column with its type; the rest of the cursor is its. */
    ColumnDefinition column(Cursor c) {
        String name = c.identifier();
        return column(c, name, TypeReader.read(c));
    }

    /** What follows a column's name and type. */
    ColumnDefinition column(Cursor c, String name, DataType type) {
        Reading reading = new Reading(name);
        while (!c.atEnd()) {
            reading.clause(c);
        }
        return new ColumnDefinition(
                name,
                type,
                reading.collation,
                reading.notNull,
                reading.defaultValue,
                reading.generated,
                reading.stored,
                reading.identity,
                reading.found);
    }

    private final class Reading {
        private final String column;
        private @Nullable String collation;
        private boolean notNull;
        private @Nullable Expression defaultValue;
        private @Nullable Expression generated;
        private boolean stored;
        private Identity identity = Identity.NONE;
        private final List<Constraint> found = new ArrayList<>();

        Reading(String column) {
            this.column = column;
        }

        private void clause(Cursor c) {
            @Nullable String name = c.accept("constraint") ? c.identifier() : null;
            if (c.accept("not", "null")) {
                notNull(c, name);
            } else if (c.accept("null")) {
                notNull = false;
            } else if (c.accept("default")) {
                int end = defaultEnd(c);
                defaultValue = expressions.rest(new Cursor(c.tokens(), c.at(), end));
                c.moveTo(end);
            } else if (c.accept("check")) {
                found.add(constraints.check(c, name));
            } else if (c.accept("primary", "key")) {
                found.add(ConstraintReader.columnKey(c, name, column, true));
            } else if (c.accept("unique")) {
                found.add(ConstraintReader.columnKey(c, name, column, false));
            } else if (c.accept("references")) {
                found.add(ConstraintReader.references(c, name, List.of(column)));
            } else if (c.accept("generated")) {
                generated(c);
            } else if (name == null && c.accept("collate")) {
                collation = c.anyName().sql();
            } else {
                setting(c);
            }
        }

        private void notNull(Cursor c, @Nullable String name) {
            notNull = true;
            ConstraintReader.Attributes attributes = ConstraintReader.attributes(c);
            if (name != null || attributes.noInherit || !attributes.isValidated()) {
                found.add(new Constraint.NotNull(name, column, attributes.isValidated(), attributes.noInherit));
            }
        }

        private void generated(Cursor c) {
            boolean always = c.accept("always");
            if (!always) {
                c.expect("by");
                c.expect("default");
            }
            c.expect("as");
            if (c.accept("identity")) {
                identity = always ? Identity.ALWAYS : Identity.BY_DEFAULT;
                if (c.isSign('(')) {
                    c.skipParenthesis();
                }
            } else {
                generated = expressions.inParentheses(c);
                stored = c.accept("stored");
                if (!stored) {
                    c.accept("virtual");
                }
            }
        }

        private void setting(Cursor c) {
            if (c.accept("storage") || c.accept("compression")) {
                c.label();
            } else if (c.accept("options")) {
                c.skipParenthesis();
            } else {
                throw c.notKnown();
            }
        }
    }

    /** A default ends where the next clause begins; its first token is its own, whatever it is. */
    static int defaultEnd(Cursor c) {
        Tokens tokens = c.tokens();
        int depth = 0;
        for (int i = c.at(); i < c.end(); i++) {
            Tokens.Kind kind = tokens.kind(i);
            if (kind == Tokens.Kind.SIGN) {
                char sign = tokens.text().charAt(tokens.start(i));
                depth += sign == '(' || sign == '[' ? 1 : sign == ')' || sign == ']' ? -1 : 0;
            } else if (kind == Tokens.Kind.WORD) {
                if (tokens.is(i, "case")) {
                    depth++;
                } else if (tokens.is(i, "end")) {
                    depth--;
                } else if (depth == 0 && i > c.at() && !tokens.is(i - 1, "is") && endsDefault(tokens.word(i))) {
                    return i;
                }
            }
        }
        return c.end();
    }

    private static boolean endsDefault(String word) {
        return switch (word) {
            case "constraint",
                    "not",
                    "null",
                    "check",
                    "unique",
                    "primary",
                    "references",
                    "generated",
                    "default",
                    "collate",
                    "storage",
                    "compression",
                    "deferrable",
                    "initially" -> true;
            default -> false;
        };
    }
}
