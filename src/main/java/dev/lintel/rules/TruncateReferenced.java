package dev.lintel.rules;

import dev.lintel.engine.Refusal;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class TruncateReferenced implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        Refusal refusal = step.impact().refusal();
        if (refusal == null || refusal.kind() != Refusal.Kind.REFERENCED) {
            return Optional.empty();
        }
        return Optional.of(
                new Danger(
                        refusal.message() + ", even when no row does. The deploy stops here.",
                        Instead.of(
                                "Name both tables in one TRUNCATE if both are to lose all rows; otherwise DELETE the rows in batches.")));
    }
}
