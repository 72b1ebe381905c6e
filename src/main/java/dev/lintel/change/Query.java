package dev.lintel.change;

import java.util.List;

/**
 * What is known of a query.
 *
 * @param text the query as written
 * @param tables the tables and views it reads, each once; common table expressions left out
 * @param columns the bare names of all columns it mentions, each once
 * @param allColumns whether it says {@code *}
 * @param calls the functions it calls, each once
 * @param locksRows whether it says FOR UPDATE or the like
 * @param complete whether all of it was understood; where not, the lists may lack something
 */
public record Query(
        String text,
        List<Name> tables,
        List<String> columns,
        boolean allColumns,
        List<Name> calls,
        boolean locksRows,
        boolean complete) {

    public Query {
        tables = List.copyOf(tables);
        columns = List.copyOf(columns);
        calls = List.copyOf(calls);
    }
}
