package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.engine.Refusal;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class ExistingRowsRefused implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        Refusal refusal = step.impact().refusal();
        if (refusal == null
                || refusal.kind() != Refusal.Kind.EXISTING_ROWS
                || step.change() instanceof Change.AddColumn) {
            return Optional.empty();
        }
        return Optional.of(new Danger(
                refusal.message() + " The deploy stops here.",
                Instead.of("Change the rows first, in an earlier migration.")));
    }
}
