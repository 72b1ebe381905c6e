package dev.lintel.change;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A table constraint, as asked for. The name is null where the database has to find one. */
public sealed interface Constraint {

    /** The name, or null. */
    @Nullable String name();

    /** The same constraint under another name. */
    Constraint named(String newName);

    /** The columns of the table that it is about, as far as they can be read. */
    List<String> columns();

    /** PRIMARY KEY; {@code usingIndex} is the index to adopt, or null. */
    record PrimaryKey(
            @Nullable String name,
            List<String> columns,
            @Nullable String usingIndex,
            boolean deferrable) implements Constraint {
        public PrimaryKey {
            columns = List.copyOf(columns);
        }

        @Override
        public Constraint named(String newName) {
            return new PrimaryKey(newName, columns, usingIndex, deferrable);
        }
    }

    /** UNIQUE; {@code usingIndex} is the index to adopt, or null. */
    record Unique(
            @Nullable String name,
            List<String> columns,
            @Nullable String usingIndex,
            boolean nullsNotDistinct,
            boolean deferrable)
            implements Constraint {
        public Unique {
            columns = List.copyOf(columns);
        }

        @Override
        public Constraint named(String newName) {
            return new Unique(newName, columns, usingIndex, nullsNotDistinct, deferrable);
        }
    }

    /** CHECK. {@code validated} is false for NOT VALID and NOT ENFORCED. */
    record Check(@Nullable String name, Expression condition, boolean validated, boolean enforced, boolean noInherit)
            implements Constraint {
        @Override
        public List<String> columns() {
            return condition.columns();
        }

        @Override
        public Constraint named(String newName) {
            return new Check(newName, condition, validated, enforced, noInherit);
        }
    }

    /**
     * FOREIGN KEY or REFERENCES. {@code referencedColumns} is empty where the primary key is meant; {@code onDelete}
     * and {@code onUpdate} are as written in upper case, empty where nothing is.
     */
    record ForeignKey(
            @Nullable String name,
            List<String> columns,
            Name references,
            List<String> referencedColumns,
            String onDelete,
            String onUpdate,
            boolean validated,
            boolean enforced,
            boolean deferrable,
            boolean initiallyDeferred)
            implements Constraint {
        public ForeignKey {
            columns = List.copyOf(columns);
            referencedColumns = List.copyOf(referencedColumns);
        }

        @Override
        public Constraint named(String newName) {
            return new ForeignKey(
                    newName,
                    columns,
                    references,
                    referencedColumns,
                    onDelete,
                    onUpdate,
                    validated,
                    enforced,
                    deferrable,
                    initiallyDeferred);
        }
    }

    /** EXCLUDE USING method (…). */
    record Exclusion(
            @Nullable String name,
            String method,
            List<IndexKey> keys,
            @Nullable Expression where) implements Constraint {
        public Exclusion {
            keys = List.copyOf(keys);
        }

        @Override
        public List<String> columns() {
            return keys.stream().map(IndexKey::column).filter(Objects::nonNull).toList();
        }

        @Override
        public Constraint named(String newName) {
            return new Exclusion(newName, method, keys, where);
        }
    }

    /** NOT NULL with a name of its own (PostgreSQL 18). */
    record NotNull(@Nullable String name, String column, boolean validated, boolean noInherit) implements Constraint {
        @Override
        public List<String> columns() {
            return List.of(column);
        }

        @Override
        public Constraint named(String newName) {
            return new NotNull(newName, column, validated, noInherit);
        }
    }
}
