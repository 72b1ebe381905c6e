package dev.lintel.rules;

import dev.lintel.change.Change.CreateIndex;
import dev.lintel.change.Change.DropIndex;
import dev.lintel.change.Name;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class CreateIndexLeavingInvalid implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof CreateIndex index)
                || !index.concurrently()
                || !index.ifNotExists()
                || index.index() == null
                || step.impact().refusal() != null
                || !step.inUse(index.table())
                || droppedBefore(step, index.index())) {
            return Optional.empty();
        }
        Name name = index.table().sibling(index.index());
        String create = Sql.createIndex(
                index, "CONCURRENTLY ", index.index(), index.table().toString());
        return Optional.of(Danger.habit(
                "If this build fails half-way, " + name + " stays behind invalid: it slows every write to "
                        + index.table()
                        + " down and serves no query. The next attempt finds the name taken and reports success.",
                Instead.of("Drop what a failed attempt may have left, then create the index without IF NOT EXISTS.")
                        .thenOutsideTransaction(Phase.EXPAND, "DROP INDEX CONCURRENTLY IF EXISTS " + name + ";")
                        .thenOutsideTransaction(Phase.EXPAND, create + ";")));
    }

    private static boolean droppedBefore(Step step, String index) {
        for (Step earlier : step.earlier()) {
            if (earlier.change() instanceof DropIndex drop
                    && drop.index().name().equals(index)) {
                return true;
            }
        }
        return false;
    }
}
