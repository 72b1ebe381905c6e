package dev.lintel.rules;

import dev.lintel.change.Change.CreateTable;
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
        if (!(step.change() instanceof CreateTable create)
                || create.origin().partitionOf() == null
                || !step.blocksWhileWorking()) {
            return Optional.empty();
        }
        Name parent = create.origin().partitionOf().parent();
        List<String> scanned = new ArrayList<>();
        for (Work each : step.workInUse(Work.Kind.SCAN)) {
            scanned.add(each.table().sql());
        }
        return Optional.of(new Danger(
                Waiting.nobody(step) + " until the default partition " + String.join(", ", scanned)
                        + " has been read from"
                        + " end to end for rows that belong to the new one, which takes longer the larger it is.",
                Instead.of("Give the default partition a CHECK constraint that keeps out what the new partition takes,"
                        + " added NOT VALID and validated in a later transaction; then create the new partition of "
                        + parent + ", and drop the constraint.")));
    }
}
