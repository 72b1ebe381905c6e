package dev.lintel.schema;

import dev.lintel.change.Name;
import java.util.List;

/** A publication that exists and the tables it was given by name. */
public record Publication(String name, List<Name> tables, boolean allTables) {
    public Publication {
        tables = List.copyOf(tables);
    }
}
