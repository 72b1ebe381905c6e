package dev.lintel.rules;

import dev.lintel.change.Change.CreateIndex;
import dev.lintel.engine.Traffic;
import dev.lintel.engine.Work;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class CreateIndexBlocking implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof CreateIndex index)
                || step.blockedInUse(Traffic.WRITES).isEmpty()
                || step.workInUse(Work.Kind.INDEX_BUILD).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Danger(
                "Nobody can insert, update or delete in " + index.table() + " until this index is built.",
                Instead.of("Build the index concurrently, in a migration that does not run in a transaction.")
                        .thenOutsideTransaction(Phase.EXPAND, Sql.createIndexConcurrently(index) + ";")));
    }
}
