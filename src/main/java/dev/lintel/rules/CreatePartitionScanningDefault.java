package dev.lintel.rules;

import dev.lintel.change.Change.CreateTable;
import dev.lintel.change.Change.PartitionOf;
import dev.lintel.change.Name;
import dev.lintel.engine.Work;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class CreatePartitionScanningDefault implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof CreateTable create) || !step.blocksWhileWorking()) {
            return Optional.empty();
        }
        PartitionOf membership = create.origin().partitionOf();
        if (membership == null) {
            return Optional.empty();
        }
        List<Name> scanned = new ArrayList<>();
        for (Work each : step.workInUse(Work.Kind.SCAN)) {
            scanned.add(each.table());
        }
        return Optional.of(new Danger(
                Waiting.nobody(step) + " until the default partition " + Waiting.list(scanned)
                        + " has been read from end to"
                        + " end for rows that belong to the new one, which takes longer the larger it is.",
                PartitionBounds.proveOutside(
                        Instead.of(
                                "Keep out of the default partition, by a CHECK constraint, what the new partition takes,"
                                        + " added NOT VALID and validated in a later transaction: then nothing has to be read. Drop it"
                                        + " afterwards."),
                        step,
                        membership.parent(),
                        membership.bound(),
                        create.table(),
                        plain(create)
                                ? "CREATE TABLE " + create.table() + " PARTITION OF " + membership.parent() + " "
                                        + membership.bound().text() + ";"
                                : "")));
    }

    private static boolean plain(CreateTable create) {
        return create.columns().isEmpty()
                && create.constraints().isEmpty()
                && create.origin().partitionBy() == null
                && create.tablespace() == null
                && !create.foreign();
    }
}
