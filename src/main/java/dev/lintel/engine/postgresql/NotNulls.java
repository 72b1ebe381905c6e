package dev.lintel.engine.postgresql;

import dev.lintel.change.Change;
import dev.lintel.change.Constraint;
import dev.lintel.change.Name;
import dev.lintel.schema.Column;
import dev.lintel.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a column is known to hold no NULL without looking at its rows. */
final class NotNulls {

    private NotNulls() {}

    /**
     * Whether the column of this table is NOT NULL, or (from 12 on) proven so by a CHECK; a table has those that it inherits,
     * too. One that the same statement validates or drops proves nothing: constraints are dropped before the rows are
     * looked at and validated with them.
     */
    static boolean proven(Name storing, String column, Forecast forecast) {
        // By a constraint that is NOT VALID a column is not NOT NULL.
        if (Columns.column(storing, column, forecast).filter(Column::notNull).isPresent()) {
            return true;
        }
        if (!forecast.since(12)) {
            return false;
        }
        return Proof.notNull(usable(storing, forecast), column);
    }

    /** The CHECK constraints that the table had when the statement began and that the statement does not drop. */
    private static List<Constraint.Check> usable(Name table, Forecast forecast) {
        Optional<Table> start = forecast.situation().statementStart().table(table);
        if (start.isEmpty()) {
            return List.of();
        }
        List<Constraint.Check> usable = new ArrayList<>();
        for (Constraint.Check check : start.get().checks()) {
            if (!dropped(check, forecast.situation().statement())) {
                usable.add(check);
            }
        }
        return usable;
    }

    private static boolean dropped(Constraint.Check check, List<Change> statement) {
        for (Change each : statement) {
            if (each instanceof Change.DropConstraint drop && drop.constraint().equals(check.name())) {
                return true;
            }
        }
        return false;
    }
}
