package dev.lintel.rules;

import dev.lintel.change.Change.CreateIndex;
import dev.lintel.change.Change.DropIndex;
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
        return Optional.of(new Danger(
                Waiting.nobody(step) + " until this index is built, which takes longer the larger the table is.",
                instead(step, index)));
    }

    private static Instead instead(Step step, CreateIndex index) {
        Instead instead =
                Instead.of("Build the index concurrently, in a migration that does not run in a transaction.");
        String name = Created.index(step, index);
        Optional<DropIndex> namesake = Namesake.index(step, name);
        String free = namesake.isPresent() ? Namesake.successor(name) : name;
        String table = index.table().toString();
        Instead built = instead.thenOutsideTransaction(
                Phase.EXPAND, Sql.createIndex(index, "CONCURRENTLY ", free, table) + ";");
        return namesake.isPresent() ? Namesake.swap(built, index.table(), namesake.get()) : built;
    }
}
