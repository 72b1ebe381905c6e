package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.engine.Refusal;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class ReplaceFunctionIncompatible implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        Refusal refusal = step.impact().refusal();
        if (refusal == null
                || refusal.kind() != Refusal.Kind.INCOMPATIBLE_FUNCTION
                || !(step.change() instanceof Change.CreateFunction create)) {
            return Optional.empty();
        }
        return Optional.of(new Danger(
                refusal.message() + ". The deploy stops here.",
                Instead.of("Create a " + create.kind().words()
                        + " of another name and move the callers to it. Where nothing calls it yet, drop it first.")));
    }
}
