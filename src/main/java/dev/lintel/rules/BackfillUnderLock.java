package dev.lintel.rules;

import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class BackfillUnderLock implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!Backfill.isLarge(step) || !Validation.heldAgainstTraffic(step)) {
            return Optional.empty();
        }
        return Optional.of(new Danger(
                Waiting.nobodyBecauseOfHeld(step) + " until all these rows have been written: "
                        + Backfill.heldSince(step) + ".",
                Backfill.inBatches(
                        Instead.of("Move the data in a migration of its own, after the one that changes the schema has"
                                + " committed, in batches that each commit."),
                        step)));
    }
}
