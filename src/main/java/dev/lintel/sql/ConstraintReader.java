package dev.lintel.sql;

import dev.lintel.change.Constraint;
import dev.lintel.change.Expression;
import dev.lintel.change.IndexKey;
import dev.lintel.change.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads constraints of tables and columns. */
final class ConstraintReader {

    private final ExpressionReader expressions;
    private final KeyReader keys;

    ConstraintReader(ExpressionReader expressions, KeyReader keys) {
        this.expressions = expressions;
        this.keys = keys;
    }

    /** What may stand behind a constraint. */
    static final class Attributes {
        @Nullable Boolean deferrable;

        @Nullable Boolean initiallyDeferred;

        @Nullable Boolean enforced;

        boolean validated = true;
        boolean noInherit;

        boolean isDeferrable() {
            return Boolean.TRUE.equals(deferrable);
        }

        boolean isInitiallyDeferred() {
            return Boolean.TRUE.equals(initiallyDeferred);
        }

        boolean isEnforced() {
            return !Boolean.FALSE.equals(enforced);
        }

        boolean isValidated() {
            return validated && isEnforced();
        }
    }

    static Attributes attributes(Cursor c) {
        Attributes read = new Attributes();
        while (true) {
            if (c.accept("deferrable")) {
                read.deferrable = true;
            } else if (c.accept("not", "deferrable")) {
                read.deferrable = false;
            } else if (c.accept("initially", "deferred")) {
                read.initiallyDeferred = true;
                read.deferrable = true;
            } else if (c.accept("initially", "immediate")) {
                read.initiallyDeferred = false;
            } else if (c.accept("not", "valid")) {
                read.validated = false;
            } else if (c.accept("no", "inherit")) {
                read.noInherit = true;
            } else if (c.accept("enforced")) {
                read.enforced = true;
            } else if (c.accept("not", "enforced")) {
                read.enforced = false;
            } else {
                return read;
            }
        }
    }

    /** Whether a table constraint starts here, and not a column. */
    static boolean startsHere(Cursor c) {
        return c.is("constraint")
                || c.is("check")
                || c.is("unique")
                || c.is("primary")
                || c.is("foreign")
                || c.is("not")
                || (c.is("exclude") && (c.is(1, "using") || c.isSign(1, '(')));
    }

    Constraint table(Cursor c) {
        @Nullable String name = c.accept("constraint") ? c.identifier() : null;
        if (c.accept("check")) {
            return check(c, name);
        }
        if (c.accept("unique") || c.is("primary")) {
            return key(c, name, c.accept("primary"));
        }
        if (c.accept("foreign")) {
            c.expect("key");
            return foreignKey(c, name);
        }
        if (c.accept("exclude")) {
            return exclusion(c, name);
        }
        if (c.accept("not", "null")) {
            String column = c.identifier();
            Attributes attributes = attributes(c);
            return new Constraint.NotNull(name, column, attributes.isValidated(), attributes.noInherit);
        }
        throw c.notKnown();
    }

    Constraint check(Cursor c, @Nullable String name) {
        Expression condition = expressions.inParentheses(c);
        Attributes attributes = attributes(c);
        return new Constraint.Check(
                name, condition, attributes.isValidated(), attributes.isEnforced(), attributes.noInherit);
    }

    private Constraint key(Cursor c, @Nullable String name, boolean primary) {
        if (primary) {
            c.expect("key");
        }
        boolean distinct = nullsNotDistinct(c);
        if (c.accept("using", "index")) {
            String index = c.identifier();
            boolean deferrable = attributes(c).isDeferrable();
            return primary
                    ? new Constraint.PrimaryKey(name, List.of(), index, deferrable)
                    : new Constraint.Unique(name, List.of(), index, distinct, deferrable);
        }
        c.expect('(');
        List<String> columns = new ArrayList<>();
        do {
            columns.add(c.identifier());
            c.accept("without", "overlaps");
        } while (c.accept(','));
        c.expect(')');
        List<String> include = indexClauses(c);
        return key(name, columns, include, primary, distinct, attributes(c));
    }

    private static Constraint key(
            @Nullable String name,
            List<String> columns,
            List<String> include,
            boolean primary,
            boolean distinct,
            Attributes attributes) {
        return primary
                ? new Constraint.PrimaryKey(name, columns, include, null, attributes.isDeferrable())
                : new Constraint.Unique(name, columns, include, null, distinct, attributes.isDeferrable());
    }

    /** PRIMARY KEY or UNIQUE of one column, behind that column. */
    static Constraint columnKey(Cursor c, @Nullable String name, String column, boolean primary) {
        boolean distinct = nullsNotDistinct(c);
        List<String> include = indexClauses(c);
        return key(name, List.of(column), include, primary, distinct, attributes(c));
    }

    private static boolean nullsNotDistinct(Cursor c) {
        c.accept("nulls", "distinct");
        return c.accept("nulls", "not", "distinct");
    }

    /** The columns of INCLUDE; the rest says nothing of what the index holds. */
    private static List<String> indexClauses(Cursor c) {
        List<String> include = c.accept("include") ? c.columnList() : List.of();
        if (c.is("with") && c.isSign(1, '(')) {
            c.skip();
            c.skipParenthesis();
        }
        if (c.accept("using", "index", "tablespace")) {
            c.identifier();
        }
        return include;
    }

    private Constraint foreignKey(Cursor c, @Nullable String name) {
        c.expect('(');
        List<String> columns = new ArrayList<>();
        do {
            if (c.is("period") && !c.isSign(1, ',') && !c.isSign(1, ')')) {
                c.skip();
            }
            columns.add(c.identifier());
        } while (c.accept(','));
        c.expect(')');
        c.expect("references");
        return references(c, name, columns);
    }

    /** What follows REFERENCES. */
    static Constraint references(Cursor c, @Nullable String name, List<String> columns) {
        Name table = c.name();
        List<String> referenced = new ArrayList<>();
        if (c.accept('(')) {
            do {
                if (c.is("period") && !c.isSign(1, ',') && !c.isSign(1, ')')) {
                    c.skip();
                }
                referenced.add(c.identifier());
            } while (c.accept(','));
            c.expect(')');
        }
        if (c.accept("match")) {
            c.label();
        }
        String onDelete = "";
        String onUpdate = "";
        while (c.is("on")) {
            if (c.accept("on", "delete")) {
                onDelete = action(c);
            } else if (c.accept("on", "update")) {
                onUpdate = action(c);
            } else {
                throw c.notKnown();
            }
        }
        Attributes attributes = attributes(c);
        return new Constraint.ForeignKey(
                name,
                columns,
                table,
                referenced,
                onDelete,
                onUpdate,
                attributes.isValidated(),
                attributes.isEnforced(),
                attributes.isDeferrable(),
                attributes.isInitiallyDeferred());
    }

    private static String action(Cursor c) {
        int start = c.at();
        boolean known = c.accept("set", "null")
                || c.accept("set", "default")
                || c.accept("cascade")
                || c.accept("restrict")
                || c.accept("no", "action");
        if (!known) {
            throw c.notKnown();
        }
        String action = c.textFrom(start).toUpperCase(Locale.ROOT);
        if (action.startsWith("SET") && c.isSign('(')) {
            c.skipParenthesis();
        }
        return action;
    }

    private Constraint exclusion(Cursor c, @Nullable String name) {
        String method = c.accept("using") ? c.identifier() : "btree";
        List<IndexKey> read = new ArrayList<>();
        for (Cursor part : c.inside().parts()) {
            int with = part.at();
            while (with < part.end() && !isExclusionOperator(part, with)) {
                with++;
            }
            if (with == part.end()) {
                throw part.notKnown();
            }
            read.add(keys.key(new Cursor(c.tokens(), part.at(), with)));
        }
        indexClauses(c);
        @Nullable Expression where = c.accept("where") ? expressions.inParentheses(c) : null;
        attributes(c);
        return new Constraint.Exclusion(name, method, read, where);
    }

    private static boolean isExclusionOperator(Cursor part, int i) {
        return part.tokens().is(i, "with")
                && i + 1 < part.end()
                && (part.tokens().kind(i + 1) == Tokens.Kind.OPERATOR
                        || part.tokens().is(i + 1, "operator"));
    }
}
