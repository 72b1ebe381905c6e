package dev.lintel.rules;

import dev.lintel.change.Change.Select;
import dev.lintel.engine.Work;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.List;
import java.util.Optional;

final class WorkUnderLock implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        List<Work> work = step.workInUse(Work.Kind.SCAN);
        if (work.isEmpty()
                || Backfill.changesRows(step.change())
                || step.change() instanceof Select
                || step.blocksInUse()
                || !Validation.heldAgainstTraffic(step)
                || Validation.ofOwnTransaction(step)) {
            return Optional.empty();
        }
        return Optional.of(new Danger(
                Waiting.nobodyBecauseOfHeld(step) + " while all of "
                        + work.get(0).table() + " is read: " + Backfill.heldSince(step) + ".",
                Instead.of(
                        "Run the long statement in a transaction of its own, that is in another migration, so that no"
                                + " lock is held while it works.")));
    }
}
