package dev.lintel.rules;

import dev.lintel.change.Change.DetachPartition;
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

final class DetachPartitionBlocking implements Rule {

    private static final int FIRST_CONCURRENT = 14;

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof DetachPartition detach)
                || detach.concurrently()
                || detach.finalizing()
                || step.engine().version() < FIRST_CONCURRENT
                || step.blockedInUse(Traffic.READS).isEmpty()
                || hasDefault(step, detach.table())) {
            return Optional.empty();
        }
        return Optional.of(new Danger(
                "Detaching " + detach.partition() + " needs all of " + detach.table()
                        + " for itself: it waits for every"
                        + " query that runs on it, and until it is done nobody can start to read or write there.",
                Instead.of("Detach concurrently, in a migration that does not run in a transaction.")
                        .thenOutsideTransaction(
                                Phase.CONTRACT,
                                Sql.alter(
                                        detach.table(), "DETACH PARTITION " + detach.partition() + " CONCURRENTLY"))));
    }

    /** PostgreSQL refuses to detach concurrently while there is a default partition. */
    private static boolean hasDefault(Step step, Name parent) {
        for (Table partition : step.before().partitionsOf(parent)) {
            PartitionOf membership = partition.partitionOf();
            if (membership != null
                    && membership.bound().isDefault()
                    && membership.parent().name().equals(parent.name())) {
                return true;
            }
        }
        return false;
    }
}
