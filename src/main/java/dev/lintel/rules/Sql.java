package dev.lintel.rules;

import dev.lintel.change.Change.CreateIndex;
import dev.lintel.change.IndexKey;
import dev.lintel.change.Name;
import java.util.ArrayList;
import java.util.List;

/** Writes the SQL of the steps that rules propose. */
final class Sql {

    private Sql() {}

    /** CREATE INDEX CONCURRENTLY for the same index. */
    static String createIndexConcurrently(CreateIndex index) {
        StringBuilder sql = new StringBuilder("CREATE ");
        sql.append(index.unique() ? "UNIQUE INDEX CONCURRENTLY " : "INDEX CONCURRENTLY ");
        if (index.index() != null) {
            sql.append(Name.quoted(index.index())).append(' ');
        }
        sql.append("ON ").append(index.table());
        if (!index.method().equals("btree")) {
            sql.append(" USING ").append(index.method());
        }
        sql.append(" (").append(keys(index.keys())).append(')');
        if (!index.include().isEmpty()) {
            sql.append(" INCLUDE (").append(columns(index.include())).append(')');
        }
        if (index.nullsNotDistinct()) {
            sql.append(" NULLS NOT DISTINCT");
        }
        if (index.where() != null) {
            sql.append(" WHERE ").append(index.where().text());
        }
        return sql.toString();
    }

    /** A string literal. */
    static String literal(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    /** Names of objects, separated by commas. */
    static String names(List<Name> names) {
        List<String> written = new ArrayList<>();
        for (Name name : names) {
            written.add(name.sql());
        }
        return String.join(", ", written);
    }

    /** Column names, separated by commas. */
    static String columns(List<String> columns) {
        List<String> quoted = new ArrayList<>();
        for (String column : columns) {
            quoted.add(Name.quoted(column));
        }
        return String.join(", ", quoted);
    }

    private static String keys(List<IndexKey> keys) {
        List<String> written = new ArrayList<>();
        for (IndexKey key : keys) {
            StringBuilder one = new StringBuilder();
            if (key.column() != null) {
                one.append(Name.quoted(key.column()));
            } else if (key.expression() != null) {
                one.append('(').append(key.expression().text()).append(')');
            }
            if (key.collation() != null) {
                one.append(" COLLATE ").append(key.collation());
            }
            if (key.operatorClass() != null) {
                one.append(' ').append(key.operatorClass());
            }
            if (key.descending()) {
                one.append(key.nullsFirst() ? " DESC" : " DESC NULLS LAST");
            } else if (key.nullsFirst()) {
                one.append(" NULLS FIRST");
            }
            written.add(one.toString());
        }
        return String.join(", ", written);
    }
}
