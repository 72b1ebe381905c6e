package dev.lintel.rules;

import dev.lintel.change.Change.Delete;
import dev.lintel.change.Change.Update;
import dev.lintel.change.Name;
import dev.lintel.lint.Step;

/** Rows that a migration changes or deletes so that a constraint can come: a sign that the running version writes such rows. */
final class CleanUp {

    private CleanUp() {}

    /** Whether this migration has changed or deleted rows of the table by now, other than a few by their key. */
    static boolean before(Step step, Name table) {
        for (Step each : step.earlier()) {
            boolean cleans = (each.change() instanceof Delete delete
                            && step.same(delete.table(), table)
                            && !Bounds.few(each, table, delete.where()))
                    || (each.change() instanceof Update update
                            && step.same(update.table(), table)
                            && update.columns().stream().anyMatch(c -> each.columnInUse(table, c))
                            && !Bounds.few(each, table, update.where()));
            if (cleans) {
                return true;
            }
        }
        return false;
    }
}
