package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.change.Change.DropDefault;
import dev.lintel.change.Name;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.schema.Column;
import java.util.Optional;

final class DropDefaultRejectingWrites implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof DropDefault drop) || !step.columnInUse(drop.table(), drop.column())) {
            return Optional.empty();
        }
        Optional<Column> column = step.table(drop.table()).flatMap(t -> t.column(drop.column()));
        if (column.isEmpty()
                || !column.get().notNull()
                || column.get().defaultValue() == null
                || leftToNone(step, drop)
                || getsAnother(step, drop)) {
            return Optional.empty();
        }
        String name = drop.table().sql() + "." + Name.quoted(drop.column());
        return Optional.of(new Danger(
                "A running application version that leaves " + name
                        + " to its default fails on every INSERT from the moment"
                        + " this commits: the column refuses NULL.",
                Instead.of("Drop the default when every running version writes the column.")
                        .then(Phase.APPLICATION, "Release a version that always writes " + name + ".")
                        .then(
                                Phase.CONTRACT,
                                Removal.allowed(
                                        "drop-default-rejecting-writes",
                                        "every running version writes",
                                        name,
                                        "ALTER TABLE " + drop.table().sql() + " ALTER COLUMN "
                                                + Name.quoted(drop.column()) + " DROP DEFAULT;"))));
    }

    /** A default that came with this deploy is one that no running version relies on. */
    private static boolean leftToNone(Step step, DropDefault drop) {
        return step.deployedColumn(drop.table(), drop.column())
                .filter(c -> c.defaultValue() == null)
                .isPresent();
    }

    /** Changing a type goes by way of dropping the default and setting it again. */
    private static boolean getsAnother(Step step, DropDefault drop) {
        return step.later().stream().anyMatch(c -> switchesDefault(c, drop));
    }

    private static boolean switchesDefault(Change change, DropDefault drop) {
        if (change instanceof Change.SetDefault set) {
            return set.table().equals(drop.table()) && set.column().equals(drop.column());
        }
        return change instanceof Change.AddIdentity identity
                && identity.table().equals(drop.table())
                && identity.column().equals(drop.column());
    }
}
