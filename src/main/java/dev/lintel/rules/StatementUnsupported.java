package dev.lintel.rules;

import dev.lintel.engine.Refusal;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class StatementUnsupported implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        Refusal refusal = step.impact().refusal();
        if (refusal == null || !refuses(step, refusal)) {
            return Optional.empty();
        }
        return Optional.of(new Danger(
                refusal.message() + ". The deploy stops here.",
                Instead.of("Write it in the form that the server takes; the page of this rule has the usual ones.")));
    }

    /** What an index lacks that is to back a constraint is told by {@code using-index-ineligible}. */
    private static boolean refuses(Step step, Refusal refusal) {
        return refusal.kind() == Refusal.Kind.UNSUPPORTED
                || (refusal.kind() == Refusal.Kind.INELIGIBLE && !UsingIndexIneligible.adoptsIndex(step.change()));
    }
}
