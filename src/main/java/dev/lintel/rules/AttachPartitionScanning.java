package dev.lintel.rules;

import dev.lintel.change.Change.AttachPartition;
import dev.lintel.change.Name;
import dev.lintel.engine.Work;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.schema.Table;
import java.util.List;
import java.util.Optional;

final class AttachPartitionScanning implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof AttachPartition attach) || !step.blocksWhileWorking()) {
            return Optional.empty();
        }
        List<Name> tables = step.workedOn(Work.Kind.SCAN);
        return Optional.of(new Danger(
                Waiting.nobody(step) + " until " + Waiting.list(tables)
                        + (tables.size() == 1 ? " has" : " have") + " been read from end to end, which takes longer the"
                        + " larger it is.",
                instead(step, attach)));
    }

    private static Instead instead(Step step, AttachPartition attach) {
        String change = Sql.alter(
                attach.table(),
                "ATTACH PARTITION " + attach.partition() + " " + attach.bound().text());
        if (reads(step, attach.partition(), Work.Kind.SCAN)) {
            return PartitionBounds.proveInside(
                    Instead.of("Say in a CHECK constraint of the new partition what its bound says, added NOT VALID and"
                            + " validated in a later transaction: then nothing has to be read. Drop it afterwards."),
                    step,
                    attach.table(),
                    attach.bound(),
                    attach.partition(),
                    change);
        }
        if (reads(step, attach.partition(), Work.Kind.INDEX_BUILD)) {
            return Instead.of(
                            "Build on the new partition, concurrently, an index like each that the partitioned table has:"
                                    + " then those are attached, and none is built here.")
                    .then(Phase.EXPAND, change);
        }
        return PartitionBounds.proveOutside(
                Instead.of(
                        "Keep out of the default partition, by a CHECK constraint, what the new partition takes, added NOT"
                                + " VALID and validated in a later transaction: then nothing has to be read. Drop it afterwards."),
                step,
                attach.table(),
                attach.bound(),
                attach.partition(),
                change);
    }

    private static boolean reads(Step step, Name partition, Work.Kind kind) {
        int oid = step.table(partition).map(Table::oid).orElse(-1);
        for (Work each : step.workInUse(Work.Kind.SCAN)) {
            boolean same = each.table().equals(partition)
                    || step.table(each.table()).filter(t -> t.oid() == oid).isPresent();
            if (same && each.kind() == kind) {
                return true;
            }
        }
        return false;
    }
}
