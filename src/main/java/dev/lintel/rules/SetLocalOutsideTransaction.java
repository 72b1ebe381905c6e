package dev.lintel.rules;

import dev.lintel.change.Change.SetVariable;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class SetLocalOutsideTransaction implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof SetVariable set)
                || !set.local()
                || step.transaction().open()
                || step.nested()) {
            return Optional.empty();
        }
        return Optional.of(new Danger(
                "No transaction is open here, so SET LOCAL " + set.variable()
                        + " has no effect; the server only warns.",
                Instead.of("Leave LOCAL away, or begin a transaction first.")));
    }
}
