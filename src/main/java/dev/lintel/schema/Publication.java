package dev.lintel.schema;

import dev.lintel.change.Name;
import java.util.List;

/**
 * A publication that exists and the tables it was given by name.
 *
 * @param updates whether it sends what UPDATE does
 * @param deletes whether it sends what DELETE does
 */
public record Publication(String name, List<Name> tables, boolean allTables, boolean updates, boolean deletes) {
    public Publication {
        tables = List.copyOf(tables);
    }

    /** Whether it sends what happens to this table, as far as is known. */
    public boolean sends(Table table) {
        return allTables || tables.contains(table.name());
    }

    /** Whether it sends what this verb does, UPDATE or DELETE. */
    public boolean sends(String verb) {
        return verb.equals("DELETE") ? deletes : updates;
    }

    Publication withName(String newName) {
        return new Publication(newName, tables, allTables, updates, deletes);
    }

    Publication withTables(List<Name> newTables) {
        return new Publication(name, newTables, allTables, updates, deletes);
    }
}
