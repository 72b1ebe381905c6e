package dev.lintel.engine.postgresql;

import static dev.lintel.engine.postgresql.PostgresLock.ROW_EXCLUSIVE;
import static dev.lintel.engine.postgresql.PostgresLock.ROW_SHARE;

import dev.lintel.change.Change;
import dev.lintel.change.Constraint;
import dev.lintel.change.Name;
import dev.lintel.schema.Index;
import dev.lintel.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What foreign keys make of changed rows, and when: at once, or when the transaction ends. */
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
            if (touched && key.enforced() && !forecast.schema().defers(key)) {
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
            if (!touched || !key.enforced() || (forecast.schema().defers(key) && !passedOn)) {
                continue;
            }
            lookFor(reference, passedOn, forecast);
        }
    }

    private static void lookFor(ForeignKeys.Reference reference, boolean passedOn, Forecast forecast) {
        forecast.lock(reference.from(), passedOn ? ROW_EXCLUSIVE : ROW_SHARE);
        for (Name storing : forecast.storingPartitions(reference.from())) {
            if (passedOn) {
                forecast.rows(storing);
            }
            if (!indexed(storing, reference.key().columns(), forecast)) {
                forecast.scan(storing, "rows that reference those that go are looked for, without an index");
            }
        }
    }

    /** SET CONSTRAINTS … IMMEDIATE: what has waited is checked now. */
    static void checkWaiting(Change.SetConstraints set, Forecast forecast) {
        if (set.deferred()) {
            return;
        }
        for (Table table : forecast.schema().tables()) {
            List<String> waiting = new ArrayList<>(forecast.schema().waitingChecks(table.name()));
            if (!set.constraints().isEmpty()) {
                waiting.retainAll(set.constraints().stream().map(Name::name).toList());
            }
            for (Constraint.ForeignKey key : table.foreignKeys()) {
                if (waiting.contains(key.name())) {
                    forecast.lockPartitions(key.references(), ROW_SHARE);
                }
            }
            for (ForeignKeys.Reference reference : ForeignKeys.to(table, forecast)) {
                if (waiting.contains(reference.key().name())) {
                    lookFor(reference, false, forecast);
                }
            }
        }
    }

    private static boolean indexed(Name table, List<String> columns, Forecast forecast) {
        for (Index index : forecast.schema().indexesOf(table)) {
            String leading = index.leadingColumn();
            if (index.where() == null && leading != null && columns.contains(leading)) {
                return true;
            }
        }
        return false;
    }
}
