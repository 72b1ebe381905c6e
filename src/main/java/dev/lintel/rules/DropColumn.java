package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.change.Name;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class DropColumn implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof Change.DropColumn drop)
                || !step.columnInUse(drop.table(), drop.column())
                || Replacement.keepsValues(step, drop.table(), drop.column())) {
            return Optional.empty();
        }
        String column = drop.table().sql() + "." + Name.quoted(drop.column());
        if (Replacement.comes(step, drop.table(), drop.column())) {
            return Optional.of(new Danger(
                    "Every value of " + column + " is gone as soon as this commits, unless it was copied before. The"
                            + " column that comes in its place holds what it was given, and may be of another type than the"
                            + " running application version reads and writes.",
                    Removal.summary("the old values of " + column, "drop-column")));
        }
        return Optional.of(new Danger(
                "Every value of " + column
                        + " is gone as soon as this commits. A running application version that still names"
                        + " the column, in a SELECT, an INSERT or the column list of its ORM, fails on every such query.",
                instead(step, drop, column)));
    }

    private static Instead instead(Step step, Change.DropColumn drop, String column) {
        String alter = "ALTER TABLE " + drop.table().sql();
        Instead first = Removal.summary(column, "drop-column");
        if (step.impact().refusal() != null) {
            return first;
        }
        boolean required = step.table(drop.table())
                .flatMap(t -> t.column(drop.column()))
                .filter(Removal::needsValue)
                .isPresent();
        if (required && !step.inPrimaryKey(drop.table(), drop.column())) {
            // A version that no longer knows the column could not insert otherwise.
            first = first.then(Phase.EXPAND, alter + " ALTER COLUMN " + Name.quoted(drop.column()) + " DROP NOT NULL;");
        }
        return Removal.steps(
                first,
                column,
                "drop-column",
                alter + " DROP COLUMN " + Name.quoted(drop.column()) + (drop.cascade() ? " CASCADE;" : ";"));
    }
}
