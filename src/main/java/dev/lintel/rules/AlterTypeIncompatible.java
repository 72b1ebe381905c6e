package dev.lintel.rules;

import dev.lintel.change.Change.AlterColumnType;
import dev.lintel.change.Name;
import dev.lintel.engine.Conversion;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.schema.Column;
import java.util.Optional;

final class AlterTypeIncompatible implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof AlterColumnType alter) || !step.columnInUse(alter.table(), alter.column())) {
            return Optional.empty();
        }
        Optional<Column> column = step.table(alter.table()).flatMap(t -> t.column(alter.column()));
        if (column.isEmpty()
                || step.engine().conversion(column.get().type(), alter.type(), step.before())
                        != Conversion.OTHER_KIND) {
            return Optional.empty();
        }
        String name = alter.table().sql() + "." + Name.quoted(alter.column());
        String type = alter.type().sql();
        return Optional.of(new Danger(
                "The running application version reads and writes " + name + " as "
                        + column.get().type().sql()
                        + "; from the moment this commits its parameters, comparisons and results are of the wrong type ("
                        + type + "), and such queries fail.",
                Twin.steps(
                        Instead.of(
                                "Add a column of the new type, keep the two equal by a trigger, copy the values in batches,"
                                        + " and drop the old column when no running version uses it."),
                        alter.table(),
                        alter.column(),
                        alter.column() + "_new",
                        type,
                        "::" + type)));
    }
}
