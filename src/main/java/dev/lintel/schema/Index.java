package dev.lintel.schema;

import dev.lintel.change.Expression;
import dev.lintel.change.IndexKey;
import dev.lintel.change.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index that exists.
 *
 * @param oid a number that no other object ever has
 * @param name its name, in the schema of its table
 * @param table the table
 * @param unique whether it is unique
 * @param method btree, hash, gin, …
 * @param keys in order
 * @param include the columns that are only stored
 * @param attributes what its own columns are called, after which copies of it are named: they stay when those of the table are renamed
 * @param where the predicate of a partial index, or null
 * @param constraint the constraint it backs, or null
 * @param partitionOf the index of the partitioned table it belongs to, or null
 * @param tablespace the tablespace it was moved to, or null for the default
 * @param valid false for one on ONLY a partitioned table that has not all its partitions yet
 */
public record Index(
        int oid,
        Name name,
        Name table,
        boolean unique,
        String method,
        List<IndexKey> keys,
        List<String> include,
        List<String> attributes,
        @Nullable Expression where,
        @Nullable String constraint,
        @Nullable Name partitionOf,
        @Nullable String tablespace,
        boolean valid) {

    public Index {
        keys = List.copyOf(keys);
        include = List.copyOf(include);
        attributes = List.copyOf(attributes);
    }

    Index withAttributes(List<String> names) {
        return new Index(
                oid,
                name,
                table,
                unique,
                method,
                keys,
                include,
                names,
                where,
                constraint,
                partitionOf,
                tablespace,
                valid);
    }

    Index withName(Name newName) {
        return new Index(
                oid,
                newName,
                table,
                unique,
                method,
                keys,
                include,
                attributes,
                where,
                constraint,
                partitionOf,
                tablespace,
                valid);
    }

    Index withTable(Name newName, Name newTable) {
        return new Index(
                oid,
                newName,
                newTable,
                unique,
                method,
                keys,
                include,
                attributes,
                where,
                constraint,
                partitionOf,
                tablespace,
                valid);
    }

    Index withConstraint(@Nullable String newConstraint) {
        return new Index(
                oid,
                name,
                table,
                unique,
                method,
                keys,
                include,
                attributes,
                where,
                newConstraint,
                partitionOf,
                tablespace,
                valid);
    }

    Index withParent(@Nullable Name parent) {
        return new Index(
                oid,
                name,
                table,
                unique,
                method,
                keys,
                include,
                attributes,
                where,
                constraint,
                parent,
                tablespace,
                valid);
    }

    Index withTablespace(@Nullable String moved) {
        return new Index(
                oid,
                name,
                table,
                unique,
                method,
                keys,
                include,
                attributes,
                where,
                constraint,
                partitionOf,
                moved,
                valid);
    }

    Index withValid(boolean nowValid) {
        return new Index(
                oid,
                name,
                table,
                unique,
                method,
                keys,
                include,
                attributes,
                where,
                constraint,
                partitionOf,
                tablespace,
                nowValid);
    }

    Index withKeys(List<IndexKey> newKeys, List<String> newInclude, @Nullable Expression newWhere) {
        return new Index(
                oid,
                name,
                table,
                unique,
                method,
                newKeys,
                newInclude,
                attributes,
                newWhere,
                constraint,
                partitionOf,
                tablespace,
                valid);
    }

    /** Whether the column is a plain key or an included column. */
    public boolean stores(String column) {
        return include.contains(column) || keys.stream().anyMatch(k -> column.equals(k.column()));
    }

    /** Whether the column stands in an expression key or in the predicate. */
    public boolean computesFrom(String column) {
        if (where != null && where.columns().contains(column)) {
            return true;
        }
        for (IndexKey key : keys) {
            if (key.expression() != null && key.expression().columns().contains(column)) {
                return true;
            }
        }
        return false;
    }

    /** The column of the first key; null where that is an expression. */
    public @Nullable String leadingColumn() {
        return keys.isEmpty() ? null : keys.get(0).column();
    }

    /** The names of the plain key columns, as far as the keys are plain from the left. */
    public List<String> leadingColumns() {
        return keys.stream()
                .takeWhile(k -> k.column() != null)
                .map(k -> String.valueOf(k.column()))
                .toList();
    }
}
