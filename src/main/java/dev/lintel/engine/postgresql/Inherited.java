package dev.lintel.engine.postgresql;

import dev.lintel.change.Name;
import dev.lintel.engine.Refusal.Kind;
import dev.lintel.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** Columns that a partition or a child has from the table above it are changed there, and only there. */
final class Inherited {

    private Inherited() {}

    /** Refuses a change to a column that the table has not by itself. */
    static void refuse(Table table, String column, String verb, Forecast forecast) {
        List<Name> parents = new ArrayList<>(table.inherits());
        if (table.partitionOf() != null) {
            parents.add(table.partitionOf().parent());
        }
        for (Name parent : parents) {
            if (Columns.column(parent, column, forecast).isPresent()) {
                forecast.refuse(
                        Kind.UNSUPPORTED,
                        "Column " + column + " of " + table.name() + " cannot be " + verb
                                + ", because it is inherited from " + forecast.canonical(parent));
            }
        }
    }
}
