package dev.lintel.rules;

import dev.lintel.change.Change.CreateIndex;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class CreateIndexUnnamed implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof CreateIndex create)
                || create.index() != null
                || !create.concurrently()
                || step.impact().refusal() != null
                || !step.inUse(create.table())) {
            return Optional.empty();
        }
        String name = Created.index(step, create);
        return Optional.of(new Danger(
                "If this build fails, it leaves an invalid index behind, and as the next try finds another name for its own,"
                        + " the old one stays and makes every INSERT and UPDATE of " + create.table()
                        + " slower.",
                Instead.of("Name the index: then the next try says that it is there.")
                        .thenOutsideTransaction(
                                Phase.EXPAND,
                                Sql.createIndex(
                                                create,
                                                "CONCURRENTLY ",
                                                name,
                                                create.table().toString()) + ";")));
    }
}
