package dev.lintel.rules;

import dev.lintel.change.Change.AttachPartition;
import dev.lintel.engine.Work;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class AttachPartitionScanning implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof AttachPartition attach) || !step.blocksWhileWorking()) {
            return Optional.empty();
        }
        List<String> scanned = new ArrayList<>();
        boolean incoming = false;
        for (Work each : step.workInUse(Work.Kind.SCAN)) {
            scanned.add(each.table().sql());
            incoming |= each.table().name().equals(attach.partition().name());
        }
        String summary = incoming
                ? "Give the new partition a CHECK constraint that says what its bound says, added NOT VALID and validated"
                        + " in a later transaction: then nothing has to be read. Drop it afterwards."
                : "Give the default partition a CHECK constraint that keeps out what the new partition takes, added NOT"
                        + " VALID and validated in a later transaction: then nothing has to be read.";
        return Optional.of(new Danger(
                Waiting.nobody(step) + " until " + String.join(" and ", scanned) + " has been read from end to end,"
                        + " which takes longer the larger it is.",
                incoming ? PartitionBounds.proof(Instead.of(summary), step, attach) : Instead.of(summary)));
    }
}
