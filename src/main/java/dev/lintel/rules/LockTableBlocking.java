package dev.lintel.rules;

import dev.lintel.change.Change.LockTables;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class LockTableBlocking implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof LockTables) || !step.blocksInUse()) {
            return Optional.empty();
        }
        return Optional.of(new Danger(
                Waiting.nobody(step) + " from here until the transaction ends.",
                Instead.of(
                        "Leave the locks to the statements that need them: each takes the weakest that will do. Where"
                                + " several tables have to be locked in a certain order, keep the transaction short and set a"
                                + " lock_timeout.")));
    }
}
