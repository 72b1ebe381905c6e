package dev.lintel.rules;

import dev.lintel.change.Change.AlterColumnType;
import dev.lintel.change.Name;
import dev.lintel.engine.Conversion;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class AlterTypeIncompatible implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof AlterColumnType alter)) {
            return Optional.empty();
        }
        Optional<TypeSwitch> change = TypeSwitch.of(step, alter).filter(c -> c.conversion() == Conversion.OTHER_KIND);
        if (change.isEmpty()) {
            return Optional.empty();
        }
        String name = alter.table().sql() + "." + Name.quoted(alter.column());
        String type = alter.type().sql();
        return Optional.of(new Danger(
                "The running application version reads and writes " + name + " as "
                        + change.get().old().type().sql()
                        + "; from the moment this commits its parameters, comparisons and results are of the wrong type ("
                        + type + "), and such queries fail.",
                TypeSwitch.steps(
                        Instead.of(
                                "Add a column of the new type, let a trigger fill it from the old one, copy the values in batches,"
                                        + " and drop the old column when no running version uses it."),
                        step,
                        alter)));
    }
}
