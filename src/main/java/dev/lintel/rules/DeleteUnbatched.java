package dev.lintel.rules;

import dev.lintel.change.Change.Delete;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class DeleteUnbatched implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof Delete delete)
                || !Backfill.isLarge(step)
                || Bounds.all(delete.where())
                || Validation.heldAgainstTraffic(step)) {
            return Optional.empty();
        }
        return Optional.of(new Danger(
                "All rows of " + delete.table()
                        + " that this deletes stay locked until the last of them is gone: whoever"
                        + " wants to change one of them waits as long, which grows with their number.",
                Backfill.inBatches(
                        Instead.of("Delete the rows in batches that each commit, outside of the schema migrations."),
                        step)));
    }
}
