package dev.lintel.rules;

import dev.lintel.change.Change.Cluster;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class ClusterRewriting implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof Cluster) || !step.blocksWhileWorking()) {
            return Optional.empty();
        }
        return Optional.of(new Danger(
                Waiting.nobody(step) + " until the table has been written anew in the order of the index, which takes"
                        + " longer the larger the table is.",
                Instead.of("Use pg_repack with --order-by, which holds the table only for a moment at its end; or do it"
                        + " while nothing uses the table.")));
    }
}
