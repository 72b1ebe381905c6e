package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.change.Change.Delete;
import dev.lintel.change.Change.Update;
import dev.lintel.change.Name;
import dev.lintel.engine.Work;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class BatchesInOneTransaction implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        Name table = null;
        if (step.change() instanceof Update update) {
            table = update.table();
        } else if (step.change() instanceof Delete delete) {
            table = delete.table();
        }
        if (table == null
                || !step.looped()
                || !step.doesInUse(Work.Kind.ROWS)
                || Backfill.isLarge(step)
                || step.siblings().stream().anyMatch(Change.Commit.class::isInstance)) {
            return Optional.empty();
        }
        return Optional.of(new Danger(
                "No turn of this loop commits, so the rows of " + table.sql()
                        + " that the first one changes stay locked until the last one is done: in one transaction, batches"
                        + " are as bad as one statement.",
                Instead.of("Write COMMIT; as the last statement of the loop, and run the block outside of a transaction"
                        + " (PostgreSQL 11 and newer); or let a program of its own run the batches.")));
    }
}
