package dev.lintel.rules;

import dev.lintel.change.Change.AddConstraint;
import dev.lintel.change.Change.OnTable;
import dev.lintel.change.Change.SetNotNull;
import dev.lintel.change.Constraint;
import dev.lintel.change.Name;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

final class SetNotNullScanning implements Rule {

    private static final int FIRST_TO_PROVE_NOT_NULL = 12;

    @Override
    public Optional<Danger> check(Step step) {
        String column = column(step);
        if (column == null || !step.blocksWhileWorking()) {
            return Optional.empty();
        }
        Name table = ((OnTable) step.change()).table();
        String summary = step.engine().version() < FIRST_TO_PROVE_NOT_NULL
                ? "Keep a CHECK constraint instead, validated in a later transaction: this version reads the whole table"
                        + " for SET NOT NULL even where a CHECK proves it."
                : "Let a constraint that is added NOT VALID and validated in a later transaction prove it.";
        return Optional.of(new Danger(
                Waiting.nobody(step) + " until every row has been looked at for a NULL in " + Name.quoted(column)
                        + ", which takes longer the larger the table is.",
                Recipes.notNull(Instead.of(summary), step, table, column)));
    }

    private static @Nullable String column(Step step) {
        if (step.change() instanceof SetNotNull set) {
            return set.column();
        }
        if (step.change() instanceof AddConstraint add && add.constraint() instanceof Constraint.NotNull notNull) {
            return notNull.column();
        }
        return null;
    }
}
