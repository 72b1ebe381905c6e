package dev.lintel.rules;

import dev.lintel.engine.Refusal;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class ReplaceViewIncompatible implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        Refusal refusal = step.impact().refusal();
        if (refusal == null || refusal.kind() != Refusal.Kind.INCOMPATIBLE_VIEW) {
            return Optional.empty();
        }
        return Optional.of(
                new Danger(
                        refusal.message() + ". The deploy stops here.",
                        Instead.of(
                                "Keep the columns as they are and add new ones behind them, or create a view of another name.")));
    }
}
