package dev.lintel.rules;

import dev.lintel.engine.Refusal;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class CreateExisting implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        Refusal refusal = step.impact().refusal();
        if (refusal == null || refusal.kind() != Refusal.Kind.EXISTING) {
            return Optional.empty();
        }
        return Optional.of(
                new Danger(
                        refusal.message() + ", so the server refuses this statement. The deploy stops here.",
                        Instead.of(
                                "Leave this out if the one that exists is meant, or give the new one another name. IF NOT EXISTS would keep the old one, whatever it looks like.")));
    }
}
