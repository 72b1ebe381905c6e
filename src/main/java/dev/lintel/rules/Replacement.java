package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.change.ColumnDefinition;
import dev.lintel.change.DataType;
import dev.lintel.change.Name;
import dev.lintel.engine.Conversion;
import dev.lintel.lint.Step;
import dev.lintel.schema.Column;
import java.util.Optional;

/** A column under whose name another one stands when the migration is through. */
final class Replacement {

    private Replacement() {}

    /** Whether a later change of this half gives the table a column of this name again. */
    static boolean comes(Step step, Name table, String column) {
        return addedAgain(step, table, column).isPresent()
                || renamedTo(step, table, column).isPresent();
    }

    /** Whether the column that gets the name takes over the values in this half, and takes all that the old one took. */
    static boolean keepsValues(Step step, Name table, String column) {
        Optional<String> renamed = renamedTo(step, table, column);
        Optional<Column> old = step.table(table).flatMap(t -> t.column(column));
        Optional<DataType> type = renamed.isPresent()
                ? step.table(table).flatMap(t -> t.column(renamed.get())).map(Column::type)
                : addedAgain(step, table, column).map(ColumnDefinition::type);
        if (old.isEmpty() || type.isEmpty() || !isFilled(step, table, renamed.orElse(column))) {
            return false;
        }
        Conversion conversion = step.engine().conversion(old.get().type(), type.get(), step.before());
        return conversion == Conversion.SAME || conversion == Conversion.WIDENING;
    }

    private static boolean isFilled(Step step, Name table, String column) {
        return step.earlier().stream().anyMatch(before -> fills(step, before.change(), table, column))
                || step.later().stream().anyMatch(change -> fills(step, change, table, column));
    }

    private static boolean fills(Step step, Change change, Name table, String column) {
        return change instanceof Change.Update update
                && step.same(update.table(), table)
                && update.columns().contains(column);
    }

    /** Whether this half gave a column the name that it bears now. */
    static boolean bearsNewName(Step step, Name table, String column) {
        return step.earlier().stream()
                .anyMatch(before -> before.change() instanceof Change.RenameColumn rename
                        && rename.newName().equals(column)
                        && step.same(rename.table(), table));
    }

    private static Optional<ColumnDefinition> addedAgain(Step step, Name table, String column) {
        for (Change change : step.later()) {
            if (change instanceof Change.AddColumn add
                    && step.same(add.table(), table)
                    && add.column().name().equals(column)) {
                return Optional.of(add.column());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> renamedTo(Step step, Name table, String column) {
        for (Change change : step.later()) {
            if (change instanceof Change.RenameColumn rename
                    && step.same(rename.table(), table)
                    && rename.newName().equals(column)) {
                return Optional.of(rename.column());
            }
        }
        return Optional.empty();
    }
}
