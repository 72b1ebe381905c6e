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
        if (Replacement.comes(step, rename.table(), rename.column())) {
            return Replacement.isFilledLater(step, rename.table(), rename.column())
                    ? Optional.empty()
                    : Optional.of(replaced(step, rename));
        }
        return Optional.of(new Danger(
                "Every query in which the running application version names "
                        + rename.table().sql() + "."
                        + Name.quoted(rename.column())
                        + " fails from the moment this commits until the last old instance is replaced.",
                instead(step, rename)));
    }

    private static Danger replaced(Step step, Change.RenameColumn rename) {
        String column = rename.table().sql() + "." + Name.quoted(rename.column());
        return new Danger(
                "From the moment this commits the running application version finds another column under the name "
                        + column + ": it reads values that are not the ones it knows, and writes its own there.",
                instead(step, rename));
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
        return Twin.steps(
                summary,
                rename.table(),
                rename.column(),
                rename.newName(),
                column.get().type().sql(),
                "");
    }
}
