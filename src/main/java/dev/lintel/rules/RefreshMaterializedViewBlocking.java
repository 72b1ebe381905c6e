package dev.lintel.rules;

import dev.lintel.change.Change.RefreshMaterializedView;
import dev.lintel.engine.Traffic;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.schema.View;
import java.util.Optional;

final class RefreshMaterializedViewBlocking implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof RefreshMaterializedView refresh)
                || refresh.concurrently()
                || !refresh.withData()
                || step.blockedInUse(Traffic.READS).isEmpty()) {
            return Optional.empty();
        }
        Optional<View> view = step.before().view(refresh.view());
        if (view.isPresent() && !view.get().populated()) {
            // Until its first refresh nobody can read it anyway.
            return Optional.empty();
        }
        return Optional.of(new Danger(
                "Nobody can read " + refresh.view()
                        + " until its query has run from beginning to end, which takes longer"
                        + " the more there is to read.",
                Recipes.refreshConcurrently(step, refresh.view())));
    }
}
