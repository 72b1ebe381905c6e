package dev.lintel.rules;

import dev.lintel.change.Change.CreateTable;
import dev.lintel.change.Change.PartitionOf;
import dev.lintel.engine.Traffic;
import dev.lintel.engine.Work;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class CreatePartitionBlocking implements Rule {

    /** From here on ATTACH PARTITION lets readers and writers of the other partitions through. */
    private static final int FIRST_QUIET_ATTACH = 12;

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof CreateTable create)
                || create.origin().partitionOf() == null
                || step.engine().version() < FIRST_QUIET_ATTACH) {
            return Optional.empty();
        }
        PartitionOf membership = create.origin().partitionOf();
        boolean stopsParent = step.inUse(membership.parent())
                && !step.blockedInUse(Traffic.READS).isEmpty();
        // ATTACH locks a default partition against everybody, so there it wins nothing.
        if (!stopsParent
                || Waiting.alreadyStopped(step, membership.parent())
                || step.doesInUse(Work.Kind.SCAN)
                || step.before().defaultPartition(membership.parent()).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new Danger(
                "Creating " + create.table() + " needs all of " + membership.parent()
                        + " for itself: it waits for every query that runs on it, and until it is done nobody can start"
                        + " to read or write there.",
                instead(create, membership)));
    }

    private static Instead instead(CreateTable create, PartitionOf membership) {
        Instead instead = Instead.of("Create it as a table of its own and attach it: then everybody keeps working.");
        boolean plain = create.columns().isEmpty()
                && create.constraints().isEmpty()
                && create.origin().partitionBy() == null
                && !create.foreign();
        if (!plain) {
            return instead;
        }
        return instead.then(
                        Phase.EXPAND,
                        "CREATE TABLE " + create.table() + " (LIKE " + membership.parent()
                                + " INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING GENERATED);")
                .then(
                        Phase.EXPAND,
                        Sql.alter(
                                membership.parent(),
                                "ATTACH PARTITION " + create.table() + " "
                                        + membership.bound().text()));
    }
}
