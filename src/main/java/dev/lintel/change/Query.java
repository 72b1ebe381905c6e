package dev.lintel.change;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a query.
 *
 * @param text the query as written
 * @param tables the tables and views it reads, each once; common table expressions left out
 * @param wholly those of the tables that a part of it reads without a condition: a SELECT that has neither WHERE nor LIMIT,
 *     joins nothing that has, and stands in no FROM of one that has
 * @param columns the bare names of all columns it mentions, each once
 * @param conditions those of them by which rows are found: in a WHERE, in the condition of a join, and in the ORDER BY of a
 *     LIMIT
 * @param uses the same columns, each with the tables it may be of
 * @param allColumns whether it says {@code *}
 * @param calls the functions it calls, each once
 * @param locksRows whether it says FOR UPDATE or the like
 * @param complete whether all of it was understood; where not, the lists may lack something
 * @param outputs the names of its columns, in order: empty where one is not known, {@link ColumnUse#ALL} for all columns of
 *     its only table; none where nothing is known of them
 */
public record Query(
        String text,
        List<Name> tables,
        List<Name> wholly,
        List<String> columns,
        List<String> conditions,
        List<ColumnUse> uses,
        boolean allColumns,
        List<Name> calls,
        boolean locksRows,
        boolean complete,
        List<String> outputs) {

    /** One of whose own columns nothing is known, and no table that it reads without a condition. */
    public Query(
            String text,
            List<Name> tables,
            List<String> columns,
            List<ColumnUse> uses,
            boolean allColumns,
            List<Name> calls,
            boolean locksRows,
            boolean complete) {
        this(text, tables, List.of(), columns, List.of(), uses, allColumns, calls, locksRows, complete, List.of());
    }

    public Query {
        tables = List.copyOf(tables);
        wholly = List.copyOf(wholly);
        columns = List.copyOf(columns);
        conditions = List.copyOf(conditions);
        uses = List.copyOf(uses);
        calls = List.copyOf(calls);
        outputs = List.copyOf(outputs);
    }

    /**
     * A column that the query reads.
     *
     * @param tables the tables it may be of, the innermost first; empty where it may be of any
     * @param column its bare name, or {@link #ALL}
     */
    public record ColumnUse(List<Name> tables, String column) {

        /** In place of a name: every column. */
        public static final String ALL = "*";

        public ColumnUse {
            tables = List.copyOf(tables);
        }

        // As for Name.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ColumnUse that && column.equals(that.column) && tables.equals(that.tables);
        }

        @Override
        public int hashCode() {
            return 31 * tables.hashCode() + column.hashCode();
        }

        /** Whether this may be that column of that table. */
        public boolean of(Name table, String name) {
            return (column.equals(ALL) || column.equals(name)) && (tables.isEmpty() || tables.contains(table));
        }
    }

    /** The same query, which reads these tables and columns. */
    public Query reading(
            List<Name> newTables,
            List<Name> newWholly,
            List<String> newColumns,
            List<String> newConditions,
            List<ColumnUse> newUses,
            boolean newAll) {
        return new Query(
                text,
                newTables,
                newWholly,
                newColumns,
                newConditions,
                newUses,
                newAll,
                calls,
                locksRows,
                complete,
                outputs);
    }

    /** The same query, which calls these functions. */
    public Query calling(List<Name> newCalls) {
        return new Query(
                text, tables, wholly, columns, conditions, uses, allColumns, newCalls, locksRows, complete, outputs);
    }
}
