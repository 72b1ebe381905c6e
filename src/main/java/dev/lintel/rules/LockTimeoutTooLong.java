package dev.lintel.rules;

import dev.lintel.change.Change.SetVariable;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.schema.Durations;
import java.util.Optional;

final class LockTimeoutTooLong implements Rule {

    private static final long LONGEST = 30_000;

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof SetVariable set)
                || !set.variable().equals("lock_timeout")
                || set.value() == null
                || Durations.milliseconds(set.value()) <= LONGEST) {
            return Optional.empty();
        }
        return Optional.of(new Danger(
                "While a statement waits for a lock, everybody who comes after it waits as well: up to " + set.value()
                        + ", in which the application stands still.",
                Instead.of("Give up after some seconds and try again later.")
                        .then(Phase.EXPAND, (set.local() ? "SET LOCAL" : "SET") + " lock_timeout = '5s';")));
    }
}
