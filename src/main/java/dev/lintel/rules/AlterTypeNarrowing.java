package dev.lintel.rules;

import dev.lintel.change.Change.AlterColumnType;
import dev.lintel.change.Name;
import dev.lintel.engine.Conversion;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class AlterTypeNarrowing implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof AlterColumnType alter)) {
            return Optional.empty();
        }
        Optional<TypeSwitch> change = TypeSwitch.of(step, alter).filter(c -> c.conversion() == Conversion.NARROWING);
        if (change.isEmpty()) {
            return Optional.empty();
        }
        String name = alter.table().sql() + "." + Name.quoted(alter.column());
        String type = alter.type().sql();
        return Optional.of(new Danger(
                "Values of " + name + " that do not fit from "
                        + change.get().old().type().sql() + " into " + type
                        + " are cut, or stop the deploy; and the running application version can go on writing such values,"
                        + " which then fail.",
                TypeSwitch.steps(Instead.of(
                                "Look first whether every value fits and no running version writes others. Then move to a new"
                                        + " column in steps, so that nothing is lost."), step, alter)));
    }
}
