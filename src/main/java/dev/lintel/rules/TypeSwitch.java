package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.change.Change.AlterColumnType;
import dev.lintel.engine.Conversion;
import dev.lintel.lint.Step;
import dev.lintel.schema.Column;
import java.util.Optional;

/** A change of a column's type, from what the running application knows to what the migration leaves behind. */
record TypeSwitch(Column old, Conversion conversion) {

    /** Nothing where the column is nobody's yet, unknown, or given yet another type later in the migration. */
    static Optional<TypeSwitch> of(Step step, AlterColumnType alter) {
        if (!step.columnInUse(alter.table(), alter.column()) || changesAgain(step, alter)) {
            return Optional.empty();
        }
        Optional<Column> now = step.table(alter.table()).flatMap(t -> t.column(alter.column()));
        Optional<Column> old =
                step.deployedColumn(alter.table(), alter.column()).or(() -> now);
        return old.map(
                column -> new TypeSwitch(column, step.engine().conversion(column.type(), alter.type(), step.before())));
    }

    private static boolean changesAgain(Step step, AlterColumnType alter) {
        for (Change change : step.later()) {
            if (change instanceof AlterColumnType again
                    && step.same(again.table(), alter.table())
                    && again.column().equals(alter.column())) {
                return true;
            }
        }
        return false;
    }
}
