package dev.lintel.rules;

import dev.lintel.change.Change.Drop;
import dev.lintel.change.Change.PartitionOf;
import dev.lintel.change.Name;
import dev.lintel.engine.Traffic;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.schema.Table;
import java.util.Optional;

final class DropPartitionBlocking implements Rule {

    private static final int FIRST_CONCURRENT_DETACH = 14;

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof Drop drop) || step.engine().version() < FIRST_CONCURRENT_DETACH) {
            return Optional.empty();
        }
        Optional<PartitionOf> membership = step.table(drop.object()).map(Table::partitionOf);
        if (membership.isEmpty()) {
            return Optional.empty();
        }
        Name parent = membership.get().parent();
        // Of a parent that goes too nobody reads, and PostgreSQL refuses to detach concurrently beside a default
        // partition.
        if (!step.blockedInUse(Traffic.READS).contains(parent)
                || Waiting.alreadyStopped(step, parent)
                || goesToo(step, parent)
                || step.before().defaultPartition(parent).isPresent()) {
            return Optional.empty();
        }
        String partition = drop.object().sql();
        return Optional.of(new Danger(
                "Dropping the partition " + partition + " needs all of " + parent
                        + " for itself: it waits for every query that runs on it, and until it is done nobody can start"
                        + " to read or write there.",
                Instead.of("Detach it concurrently, in a migration that does not run in a transaction, and drop it when"
                                + " it is a table of its own.")
                        .thenOutsideTransaction(
                                Phase.CONTRACT, Sql.alter(parent, "DETACH PARTITION " + partition + " CONCURRENTLY"))
                        .then(Phase.CONTRACT, Sql.drop(drop))));
    }

    private static boolean goesToo(Step step, Name parent) {
        return step.siblings().stream().anyMatch(c -> c instanceof Drop drop && step.same(drop.object(), parent))
                || step.later().stream().anyMatch(c -> c instanceof Drop drop && step.same(drop.object(), parent));
    }
}
