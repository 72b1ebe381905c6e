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
        String old = change.get().old().type().sql();
        String happens = losesTimeZone(old, type)
                ? "Values of " + name
                        + " lose their time zone: each becomes the local time of it in the TimeZone of the session"
                        + " that deploys, and what the running application version writes and compares is read in the TimeZone"
                        + " of its own."
                : "Values of " + name + " that do not fit from " + old + " into " + type
                        + " are cut, or stop the deploy; and the running application version can go on writing such values,"
                        + " which then fail.";
        return Optional.of(new Danger(
                happens,
                TypeSwitch.steps(
                        Instead.of(
                                "Look first whether every value fits and no running version writes others. Then move to a new"
                                        + " column in steps, so that nothing is lost."),
                        step,
                        alter)));
    }

    private static boolean losesTimeZone(String old, String type) {
        boolean had = old.startsWith("timestamptz") || (old.startsWith("timestamp") && old.endsWith("with time zone"));
        return had && type.startsWith("timestamp");
    }
}
