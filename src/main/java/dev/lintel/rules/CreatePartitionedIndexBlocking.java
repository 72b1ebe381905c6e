package dev.lintel.rules;

import dev.lintel.change.Change.CreateIndex;
import dev.lintel.change.Change.PartitionOf;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.schema.Table;
import java.util.Optional;

final class CreatePartitionedIndexBlocking implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof CreateIndex index) || !step.blocksWhileWorking()) {
            return Optional.empty();
        }
        Optional<Table> parent = step.table(index.table()).filter(t -> t.partitionBy() != null);
        if (parent.isEmpty()) {
            return Optional.empty();
        }
        String message = Waiting.nobody(step) + " or any of its partitions until the indexes of all of them are"
                + " built, one after the other. The parent's index cannot be built concurrently.";
        return Optional.of(new Danger(message, instead(step, index, parent.get())));
    }

    private static Instead instead(Step step, CreateIndex index, Table parent) {
        String name = Created.index(step, index);
        Instead instead = Instead.of(
                        "Create the index on the parent alone, build it on each partition concurrently, and"
                                + " attach those: with the last one the parent's index becomes valid.")
                .then(Phase.EXPAND, Sql.createIndex(index, "", name, "ONLY " + parent.name()) + ";");
        return attach(step, index, parent, name, instead);
    }

    private static Instead attach(Step step, CreateIndex index, Table parent, String parentIndex, Instead instead) {
        Instead longer = instead;
        for (Table partition : step.before().partitionsOf(parent.name())) {
            if (partition.partitionOf() == null || !isParent(step, parent, partition)) {
                continue;
            }
            String name = partition.name().name() + "_" + parentIndex;
            if (partition.partitionBy() == null) {
                String sql = Sql.createIndex(
                        index, "CONCURRENTLY ", name, partition.name().toString());
                longer = longer.thenOutsideTransaction(Phase.EXPAND, sql + ";");
            } else {
                longer = longer.then(Phase.EXPAND, Sql.createIndex(index, "", name, "ONLY " + partition.name()) + ";");
                longer = attach(step, index, partition, name, longer);
            }
            longer = longer.then(
                    Phase.EXPAND,
                    "ALTER INDEX " + parent.name().sibling(parentIndex) + " ATTACH PARTITION "
                            + partition.name().sibling(name) + ";");
        }
        return longer;
    }

    private static boolean isParent(Step step, Table parent, Table partition) {
        PartitionOf membership = partition.partitionOf();
        return membership != null
                && step.table(membership.parent())
                        .filter(t -> t.oid() == parent.oid())
                        .isPresent();
    }
}
