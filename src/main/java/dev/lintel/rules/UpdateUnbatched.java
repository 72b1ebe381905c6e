package dev.lintel.rules;

import dev.lintel.change.Change.Update;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class UpdateUnbatched implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof Update update)
                || !Backfill.isLarge(step)
                || Validation.heldAgainstTraffic(step)) {
            return Optional.empty();
        }
        return Optional.of(new Danger(
                "All rows of " + update.table()
                        + " that this changes stay locked until the last of them is written: whoever"
                        + " wants to change one of them waits as long, which grows with their number. Each of them is"
                        + " written anew, and its old version stays in the table until it is vacuumed.",
                Backfill.inBatches(
                        Instead.of("Change the rows in batches that each commit, outside of the schema migrations."),
                        step)));
    }
}
