package dev.lintel.rules;

import dev.lintel.change.Change;
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
        return addedAgain(step, table, column) || renamedTo(step, table, column).isPresent();
    }

    /** Whether the column that gets the name took over the values before, and takes all that the old one took. */
    static boolean keepsValues(Step step, Name table, String column) {
        Optional<String> successor = renamedTo(step, table, column);
        Optional<Column> old = step.table(table).flatMap(t -> t.column(column));
        Optional<Column> now = successor.flatMap(name -> step.table(table).flatMap(t -> t.column(name)));
        if (old.isEmpty() || now.isEmpty() || !isFilled(step, table, successor.get())) {
            return false;
        }
        Conversion conversion =
                step.engine().conversion(old.get().type(), now.get().type(), step.before());
        return conversion == Conversion.SAME || conversion == Conversion.WIDENING;
    }

    private static boolean isFilled(Step step, Name table, String column) {
        for (Step before : step.earlier()) {
            if (before.change() instanceof Change.Update update
                    && step.same(update.table(), table)
                    && update.columns().contains(column)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a later change of this half copies values into the column that has the name then. */
    static boolean isFilledLater(Step step, Name table, String column) {
        for (Change change : step.later()) {
            if (change instanceof Change.Update update
                    && step.same(update.table(), table)
                    && update.columns().contains(column)) {
                return true;
            }
        }
        return false;
    }

    private static boolean addedAgain(Step step, Name table, String column) {
        for (Change change : step.later()) {
            if (change instanceof Change.AddColumn add
                    && step.same(add.table(), table)
                    && add.column().name().equals(column)) {
                return true;
            }
        }
        return false;
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
