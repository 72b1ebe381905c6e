package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.change.Name;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.schema.Column;
import java.util.Optional;

final class RenameColumn implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof Change.RenameColumn rename)
                || !step.columnInUse(rename.table(), rename.column())
                || Replacement.keepsValues(step, rename.table(), rename.column())) {
            return Optional.empty();
        }
        String column = rename.table().sql() + "." + Name.quoted(rename.column());
        String happens = Replacement.comes(step, rename.table(), rename.column())
                ? "From the moment this commits " + column
                        + " is another column: the running application version reads what"
                        + " that one holds, and what it writes goes there."
                : "Every query in which the running application version names " + column
                        + " fails from the moment this commits until the last old instance is replaced.";
        return Optional.of(new Danger(happens, instead(step, rename)));
    }

    private static Instead instead(Step step, Change.RenameColumn rename) {
        Instead summary = Instead.of("Add a column under the new name, keep the two equal by a trigger, copy the old"
                + " values in batches, and drop the old column when no running version uses it.");
        Optional<Column> column = step.table(rename.table())
                .flatMap(t -> t.column(rename.column()))
                .filter(Column::typeKnown);
        if (column.isEmpty()) {
            return summary;
        }
        return NewColumn.renamed(summary, step, rename.table(), column.get(), rename.newName());
    }
}
