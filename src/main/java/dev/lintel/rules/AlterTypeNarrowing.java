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

final class AlterTypeNarrowing implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof AlterColumnType alter) || !step.columnInUse(alter.table(), alter.column())) {
            return Optional.empty();
        }
        Optional<Column> column = step.table(alter.table()).flatMap(t -> t.column(alter.column()));
        if (column.isEmpty()
                || step.engine().conversion(column.get().type(), alter.type(), step.before()) != Conversion.NARROWING) {
            return Optional.empty();
        }
        String name = alter.table().sql() + "." + Name.quoted(alter.column());
        String type = alter.type().sql();
        return Optional.of(new Danger(
                "Values of " + name + " that do not fit from "
                        + column.get().type().sql() + " into " + type
                        + " are cut, or stop the deploy; and the running application version can go on writing such values,"
                        + " which then fail.",
                Twin.steps(
                        Instead.of(
                                "Look first whether every value fits and no running version writes others. Then move to a new"
                                        + " column in steps, so that nothing is lost."),
                        alter.table(),
                        alter.column(),
                        alter.column() + "_new",
                        type,
                        "::" + type)));
    }
}
