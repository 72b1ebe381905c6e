package dev.lintel.schema;

import dev.lintel.change.Name;
import java.util.List;

/**
 * Extended statistics that exist.
 *
 * @param oid a number that no other object ever has
 * @param name the name
 * @param table the table
 * @param columns the columns
 */
public record Statistics(int oid, Name name, Name table, List<String> columns) {
    public Statistics {
        columns = List.copyOf(columns);
    }
}
