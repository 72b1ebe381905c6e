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

    /** Whether it can be checked when the transaction ends, and not with each statement. */
    default boolean deferrable() {
        return false;
    }

    /** The columns that the index behind it stores besides. */
    default List<String> include() {
        return List.of();
    }

    /** PRIMARY KEY; {@code include} are the columns that its index only stores, {@code usingIndex} is the index to adopt, or null. */
    record PrimaryKey(
            @Nullable String name,
            List<String> columns,
            List<String> include,
            @Nullable String usingIndex,
            boolean deferrable)
            implements Constraint {
        public PrimaryKey {
            columns = List.copyOf(columns);
            include = List.copyOf(include);
        }

        /** One without INCLUDE. */
        public PrimaryKey(
                @Nullable String name, List<String> columns, @Nullable String usingIndex, boolean deferrable) {
            this(name, columns, List.of(), usingIndex, deferrable);
        }

        @Override
        public Constraint named(String newName) {
            return new PrimaryKey(newName, columns, include, usingIndex, deferrable);
        }
    }

    /** UNIQUE; {@code include} are the columns that its index only stores, {@code usingIndex} is the index to adopt, or null. */
    record Unique(
            @Nullable String name,
            List<String> columns,
            List<String> include,
            @Nullable String usingIndex,
            boolean nullsNotDistinct,
            boolean deferrable)
            implements Constraint {
        public Unique {
            columns = List.copyOf(columns);
            include = List.copyOf(include);
        }

        /** One without INCLUDE. */
        public Unique(
                @Nullable String name,
                List<String> columns,
                @Nullable String usingIndex,
                boolean nullsNotDistinct,
                boolean deferrable) {
            this(name, columns, List.of(), usingIndex, nullsNotDistinct, deferrable);
        }

        @Override
        public Constraint named(String newName) {
            return new Unique(newName, columns, include, usingIndex, nullsNotDistinct, deferrable);
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
