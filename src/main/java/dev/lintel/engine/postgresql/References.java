package dev.lintel.engine.postgresql;

import static dev.lintel.engine.postgresql.PostgresLock.ROW_EXCLUSIVE;
import static dev.lintel.engine.postgresql.PostgresLock.ROW_SHARE;

import dev.lintel.change.Constraint;
import dev.lintel.change.Name;
import dev.lintel.schema.Index;
import dev.lintel.schema.Table;
import java.util.List;
import java.util.Optional;

/** What foreign keys make of changed rows, as far as they are checked at once and not when the transaction ends. */
final class References {

    private References() {}

    /** New values are looked up in the tables that they reference; no columns means any. */
    static void lookUp(Name table, List<String> columns, Forecast forecast) {
        Optional<Table> known = forecast.table(table);
        if (known.isEmpty()) {
            return;
        }
        for (Constraint.ForeignKey key : known.get().foreignKeys()) {
            boolean touched = columns.isEmpty() || key.columns().stream().anyMatch(columns::contains);
            if (touched && key.enforced() && !key.initiallyDeferred()) {
                forecast.lockPartitions(key.references(), ROW_SHARE);
            }
        }
    }

    /** Rows that go are looked for in the tables that reference them: row by row, all of the table where no index helps. */
    static void lookAfter(Name table, List<String> columns, boolean deleted, Forecast forecast) {
        Optional<Table> known = forecast.table(table);
        if (known.isEmpty()) {
            return;
        }
        for (ForeignKeys.Reference reference : ForeignKeys.to(known.get(), forecast)) {
            Constraint.ForeignKey key = reference.key();
            boolean touched = deleted || reference.columns().stream().anyMatch(columns::contains);
            String action = deleted ? key.onDelete() : key.onUpdate();
            boolean passedOn = !action.isEmpty() && !action.equals("NO ACTION") && !action.equals("RESTRICT");
            if (!touched || !key.enforced() || (key.initiallyDeferred() && !passedOn)) {
                continue;
            }
            forecast.lock(reference.from(), passedOn ? ROW_EXCLUSIVE : ROW_SHARE);
            for (Name storing : forecast.storingPartitions(reference.from())) {
                if (passedOn) {
                    forecast.rows(storing);
                }
                if (!indexed(storing, key.columns(), forecast)) {
                    forecast.scan(storing, "rows that reference those that go are looked for, without an index");
                }
            }
        }
    }

    private static boolean indexed(Name table, List<String> columns, Forecast forecast) {
        for (Index index : forecast.schema().indexesOf(table)) {
            List<String> leading = index.leadingColumns();
            if (index.where() == null && !leading.isEmpty() && columns.contains(leading.get(0))) {
                return true;
            }
        }
        return false;
    }
}
