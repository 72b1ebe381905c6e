package dev.lintel.rules;

import dev.lintel.change.Change.CreateIndex;
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
                || !step.blocksWhileWorking()
                || step.table(index.table())
                        .filter(t -> t.partitionBy() != null)
                        .isPresent()) {
            return Optional.empty();
        }
        String sql = Sql.createIndex(
                index,
                "CONCURRENTLY ",
                Created.index(step, index),
                index.table().toString());
        return Optional.of(new Danger(
                Waiting.nobody(step) + " until this index is built, which takes longer the larger the table is.",
                Instead.of("Build the index concurrently, in a migration that does not run in a transaction.")
                        .thenOutsideTransaction(Phase.EXPAND, sql + ";")));
    }
}
