package dev.lintel.rules;

import dev.lintel.change.Change.Delete;
import dev.lintel.change.Change.Update;
import dev.lintel.change.Name;
import dev.lintel.lint.Step;
import java.util.List;

/** Rows that a migration changes or deletes so that a constraint can come: a sign that the running version writes such rows. */
final class CleanUp {

    private CleanUp() {}

    /** Whether this migration has changed or deleted rows of the table by now, other than a few by their key. */
    static boolean before(Step step, Name table) {
        return before(step, table, List.of());
    }

    /** The same, where only rows that change in one of these columns count. */
    static boolean before(Step step, Name table, List<String> columns) {
        for (Step each : step.earlier()) {
            boolean cleans = (each.change() instanceof Delete delete
                            && step.same(delete.table(), table)
                            && !Bounds.few(each, delete))
                    || (each.change() instanceof Update update
                            && step.same(update.table(), table)
                            && update.columns().stream()
                                    .anyMatch(c ->
                                            each.columnInUse(table, c) && (columns.isEmpty() || columns.contains(c)))
                            && !Bounds.few(each, update));
            if (cleans) {
                return true;
            }
        }
        return false;
    }
}
