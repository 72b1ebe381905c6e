package dev.lintel.rules;

import dev.lintel.engine.Refusal;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class AlterPendingTriggerEvents implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        Refusal refusal = step.impact().refusal();
        if (refusal == null || refusal.kind() != Refusal.Kind.WAITING_CHECKS) {
            return Optional.empty();
        }
        return Optional.of(new Danger(
                refusal.message()
                        + " (\"pending trigger events\"). On a database without rows it may pass; where there are"
                        + " rows the deploy stops here.",
                Instead.of("Do it in a migration of its own, or have the rows checked first.")
                        .then(Phase.EXPAND, "SET CONSTRAINTS ALL IMMEDIATE;")));
    }
}
