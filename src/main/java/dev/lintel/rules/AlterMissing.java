package dev.lintel.rules;

import dev.lintel.engine.Refusal;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class AlterMissing implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        Refusal refusal = step.impact().refusal();
        if (refusal == null || refusal.kind() != Refusal.Kind.MISSING) {
            return Optional.empty();
        }
        return Optional.of(
                new Danger(
                        refusal.message() + ". The server refuses this statement, and the deploy stops here.",
                        Instead.of(
                                "Say the name that it has by now, move this behind the statement that creates it, or leave it out.")));
    }
}
