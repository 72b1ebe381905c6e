package dev.lintel.sql;

import dev.lintel.change.Expression;
import dev.lintel.change.IndexKey;
import dev.lintel.sql.Tokens.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the keys of indexes, partitions and exclusions: columns and expressions with their order and operator class. */
final class KeyReader {

    private final ExpressionReader expressions;

    KeyReader(ExpressionReader expressions) {
        this.expressions = expressions;
    }

    /** {@code (a, lower(b) text_pattern_ops DESC)}. */
    List<IndexKey> list(Cursor c) {
        List<IndexKey> keys = new ArrayList<>();
        for (Cursor part : c.inside().parts()) {
            keys.add(key(part));
        }
        if (keys.isEmpty()) {
            throw c.notKnown();
        }
        return keys;
    }

    /** One key, which the rest of the cursor is. */
    IndexKey key(Cursor c) {
        String column = null;
        Expression expression = null;
        if (c.isSign('(')) {
            expression = expressions.inParentheses(c);
        } else if (c.isName() && !c.isSign(1, '(') && !c.isSign(1, '.')) {
            column = c.identifier();
        } else {
            expression = call(c);
        }
        @Nullable String collation = c.accept("collate") ? c.anyName().sql() : null;
        @Nullable String operatorClass = null;
        if (!c.atEnd() && c.tokens().isName(c.at()) && !c.is("asc") && !c.is("desc") && !c.is("nulls")) {
            operatorClass = c.anyName().sql();
            if (c.isSign('(')) {
                c.skipParenthesis();
            }
        }
        boolean descending = c.accept("desc");
        if (!descending) {
            c.accept("asc");
        }
        boolean nullsFirst = descending;
        if (c.accept("nulls")) {
            nullsFirst = c.accept("first");
            if (!nullsFirst) {
                c.expect("last");
            }
        }
        c.expectEnd();
        return new IndexKey(column, expression, collation, operatorClass, descending, nullsFirst);
    }

    /** A function call without parentheses around it; CURRENT_DATE and the like have none at all. */
    private Expression call(Cursor c) {
        int start = c.at();
        if (!c.isKind(Kind.WORD) && !c.isKind(Kind.QUOTED)) {
            throw c.notKnown();
        }
        c.anyName();
        if (c.isSign('(')) {
            c.skipParenthesis();
        }
        return expressions.rest(new Cursor(c.tokens(), start, c.at()));
    }
}
