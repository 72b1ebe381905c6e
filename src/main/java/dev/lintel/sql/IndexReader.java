package dev.lintel.sql;

import dev.lintel.change.Change;
import dev.lintel.change.Expression;
import dev.lintel.change.IndexKey;
import dev.lintel.change.Name;
import dev.lintel.change.ObjectKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads CREATE INDEX, ALTER INDEX and REINDEX. */
final class IndexReader {

    private final ExpressionReader expressions;
    private final KeyReader keys;

    IndexReader(ExpressionReader expressions, KeyReader keys) {
        this.expressions = expressions;
        this.keys = keys;
    }

    /** From behind INDEX. */
    Change create(Cursor c, boolean unique) {
        boolean concurrently = c.accept("concurrently");
        boolean ifNotExists = c.ifNotExists();
        @Nullable String index = c.is("on") ? null : c.identifier();
        c.expect("on");
        boolean only = c.accept("only");
        Name table = c.table();
        String method = c.accept("using") ? c.identifier() : "btree";
        List<IndexKey> read = keys.list(c);
        List<String> include = new ArrayList<>();
        if (c.accept("include")) {
            for (Cursor part : c.inside().parts()) {
                include.add(part.identifier());
            }
        }
        boolean nullsNotDistinct = c.accept("nulls", "not", "distinct");
        c.accept("nulls", "distinct");
        if (c.accept("with")) {
            c.skipParenthesis();
        }
        if (c.accept("tablespace")) {
            c.identifier();
        }
        @Nullable Expression where = c.accept("where") ? expressions.rest(c) : null;
        c.expectEnd();
        return new Change.CreateIndex(
                index, table, ifNotExists, unique, concurrently, only, method, read, include, where, nullsNotDistinct);
    }

    /** From behind ALTER INDEX. */
    Change alter(Cursor c) {
        if (c.is("all", "in")) {
            throw new Unreadable("moves all indexes of a tablespace");
        }
        boolean ifExists = c.ifExists();
        Name index = c.name();
        Change common = AlterObjectReader.common(c, ObjectKind.INDEX, index, ifExists);
        if (common != null) {
            return common;
        }
        int start = c.at();
        if (c.accept("attach", "partition")) {
            return new Change.AttachIndexPartition(index, c.name());
        }
        if (c.accept("alter")) {
            c.accept("column");
            c.skip();
            c.expect("set");
            c.expect("statistics");
            c.skip();
            return new Change.AlterIndex(index, c.textFrom(start));
        }
        if (AlterObjectReader.dependsOnExtension(c)) {
            return new Change.AlterIndex(index, c.textFrom(start));
        }
        return AlterObjectReader.storage(c, ObjectKind.INDEX, index);
    }

    /** From behind REINDEX. */
    Change reindex(Cursor c) {
        boolean concurrently = false;
        if (c.isSign('(')) {
            for (Cursor option : c.inside().parts()) {
                if (option.accept("concurrently")) {
                    concurrently = !option.is("false")
                            && !option.is("off")
                            && !option.word().equals("0");
                }
            }
        }
        ObjectKind kind;
        if (c.accept("index")) {
            kind = ObjectKind.INDEX;
        } else if (c.accept("table")) {
            kind = ObjectKind.TABLE;
        } else if (c.accept("schema")) {
            kind = ObjectKind.SCHEMA;
        } else if (c.accept("database")) {
            kind = ObjectKind.DATABASE;
        } else {
            c.expect("system");
            kind = ObjectKind.OTHER;
        }
        concurrently |= c.accept("concurrently");
        Name object = c.atEnd() ? Name.of("") : c.name();
        return new Change.Reindex(kind, object, concurrently);
    }
}
