package dev.lintel.rules;

import dev.lintel.change.Change.Reindex;
import dev.lintel.change.ObjectKind;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class ReindexBlocking implements Rule {

    private static final int FIRST_CONCURRENT = 12;

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof Reindex reindex) || !step.blocksWhileWorking()) {
            return Optional.empty();
        }
        return Optional.of(new Danger(
                Waiting.nobody(step) + " until every index that is built anew here is finished, which takes longer the"
                        + " larger the table is: even planning a query needs all indexes of its tables.",
                instead(step, reindex)));
    }

    private static Instead instead(Step step, Reindex reindex) {
        if (step.engine().version() < FIRST_CONCURRENT) {
            return Instead.of("PostgreSQL " + step.engine().version() + " cannot reindex concurrently: build an equal"
                    + " index with CREATE INDEX CONCURRENTLY, drop the old one with DROP INDEX CONCURRENTLY, and rename"
                    + " the new one.");
        }
        String kind =
                reindex.kind() == ObjectKind.OTHER ? "SYSTEM" : reindex.kind().sql();
        return Instead.of("Rebuild concurrently, in a migration that does not run in a transaction.")
                .thenOutsideTransaction(Phase.EXPAND, "REINDEX " + kind + " CONCURRENTLY " + reindex.object() + ";");
    }
}
