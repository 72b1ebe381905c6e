package dev.lintel.rules;

import dev.lintel.engine.Refusal;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class EnumValueUsedUncommitted implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        Refusal refusal = step.impact().refusal();
        if (refusal == null || refusal.kind() != Refusal.Kind.NEW_ENUM_VALUE) {
            return Optional.empty();
        }
        return Optional.of(new Danger(
                refusal.message() + ". The deploy stops here.",
                Instead.of("Add the value in a migration of its own, and use it in the next one.")));
    }
}
