package dev.lintel.lint;

import dev.lintel.migration.Migration;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Table;
import java.util.Optional;

/**
 * How a history ends.
 *
 * @param schema what exists after all of it
 * @param last the last migration
 */
public record Outcome(Schema schema, Migration last) {

    /** The same table at the end, whatever it is called by then. */
    public Optional<Table> table(Table table) {
        return Step.tableIn(schema, table);
    }
}
