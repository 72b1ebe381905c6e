package dev.lintel.rules;

import dev.lintel.change.Change.CreateIndex;
import dev.lintel.change.Change.Drop;
import dev.lintel.change.ColumnDefinition;
import dev.lintel.change.Constraint;
import dev.lintel.change.DataType;
import dev.lintel.change.IndexKey;
import dev.lintel.change.Name;
import dev.lintel.schema.Index;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the SQL of the steps that rules propose. */
final class Sql {

    private Sql() {}

    /** {@code ALTER TABLE table action;} */
    static String alter(Name table, String action) {
        return "ALTER TABLE " + table + " " + action + ";";
    }

    /** CREATE INDEX CONCURRENTLY for an index that exists. */
    static String createIndexConcurrently(Index index) {
        return createIndexConcurrently(index, index.name().name(), index.keys(), index.include());
    }

    /** The same under another name, over other columns. */
    static String createIndexConcurrently(Index index, String name, List<IndexKey> keys, List<String> include) {
        CreateIndex create = new CreateIndex(
                name,
                index.table(),
                false,
                index.unique(),
                true,
                false,
                index.method(),
                keys,
                include,
                index.where(),
                false);
        return createIndex(create, "CONCURRENTLY ", name, index.table().toString());
    }

    /** CREATE INDEX of the same kind with other words behind INDEX, another name, on another table. */
    static String createIndex(CreateIndex index, String how, @Nullable String name, String table) {
        StringBuilder sql = new StringBuilder("CREATE ");
        sql.append(index.unique() ? "UNIQUE INDEX " : "INDEX ").append(how);
        if (name != null) {
            sql.append(Name.quoted(name)).append(' ');
        }
        sql.append("ON ").append(table);
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

    /** DROP of what a statement drops, and of what hangs on it where the statement says so. */
    static String drop(Drop drop) {
        return "DROP " + drop.kind().sql() + " " + drop.object().sql() + (drop.cascade() ? " CASCADE;" : ";");
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

    /** A constraint without its name and without NOT VALID. */
    static String constraint(Constraint constraint) {
        if (constraint instanceof Constraint.Check check) {
            return "CHECK (" + check.condition().text() + ")" + (check.noInherit() ? " NO INHERIT" : "");
        }
        if (constraint instanceof Constraint.ForeignKey key) {
            return foreignKey(key);
        }
        if (constraint instanceof Constraint.NotNull notNull) {
            return "NOT NULL " + Name.quoted(notNull.column()) + (notNull.noInherit() ? " NO INHERIT" : "");
        }
        if (constraint instanceof Constraint.PrimaryKey key) {
            return "PRIMARY KEY (" + columns(key.columns()) + ")" + (key.deferrable() ? " DEFERRABLE" : "");
        }
        if (constraint instanceof Constraint.Unique unique) {
            return "UNIQUE " + (unique.nullsNotDistinct() ? "NULLS NOT DISTINCT " : "") + "("
                    + columns(unique.columns()) + ")" + (unique.deferrable() ? " DEFERRABLE" : "");
        }
        Constraint.Exclusion exclusion = (Constraint.Exclusion) constraint;
        return "EXCLUDE USING " + exclusion.method();
    }

    /** A type as a column is given it, with the collation where one is said. */
    static String typed(DataType type, @Nullable String collation) {
        return collation == null ? type.sql() : type.sql() + " COLLATE " + collation(collation);
    }

    /** A column with its type, collation, default and NOT NULL; no constraints, nothing generated. */
    static String column(ColumnDefinition column) {
        StringBuilder sql = new StringBuilder(Name.quoted(column.name()));
        sql.append(' ').append(typed(column.type(), column.collation()));
        if (column.generated() != null) {
            sql.append(" GENERATED ALWAYS AS (")
                    .append(column.generated().text())
                    .append(column.stored() ? ") STORED" : ") VIRTUAL");
        }
        if (column.defaultValue() != null) {
            sql.append(" DEFAULT ").append(column.defaultValue().text());
        }
        return column.notNull() ? sql.append(" NOT NULL").toString() : sql.toString();
    }

    private static String foreignKey(Constraint.ForeignKey key) {
        StringBuilder sql = new StringBuilder("FOREIGN KEY (");
        sql.append(columns(key.columns())).append(") REFERENCES ").append(key.references());
        if (!key.referencedColumns().isEmpty()) {
            sql.append(" (").append(columns(key.referencedColumns())).append(')');
        }
        if (!key.onDelete().isEmpty()) {
            sql.append(" ON DELETE ").append(key.onDelete());
        }
        if (!key.onUpdate().isEmpty()) {
            sql.append(" ON UPDATE ").append(key.onUpdate());
        }
        if (key.deferrable()) {
            sql.append(key.initiallyDeferred() ? " DEFERRABLE INITIALLY DEFERRED" : " DEFERRABLE");
        }
        return sql.toString();
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
                one.append(" COLLATE ").append(collation(key.collation()));
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

    /** Collations are kept as the database stores them, so {@code C} needs its quotes back. */
    private static String collation(String stored) {
        return stored.indexOf('"') >= 0 || stored.indexOf('.') >= 0 ? stored : Name.quoted(stored);
    }
}
