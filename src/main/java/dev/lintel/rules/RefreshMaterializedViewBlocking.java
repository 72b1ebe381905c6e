package dev.lintel.rules;

import dev.lintel.change.Change.RefreshMaterializedView;
import dev.lintel.change.Name;
import dev.lintel.engine.Traffic;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.schema.Index;
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
                instead(step, refresh.view(), view.isPresent())));
    }

    private static Instead instead(Step step, Name view, boolean known) {
        String concurrently = "REFRESH MATERIALIZED VIEW CONCURRENTLY " + view + ";";
        for (Index index : step.before().indexesOf(view)) {
            if (index.unique()
                    && index.where() == null
                    && index.leadingColumns().size() == index.keys().size()) {
                return Instead.of("Refresh it concurrently.").then(Phase.EXPAND, concurrently);
            }
        }
        Instead instead =
                Instead.of("Give the view a unique index on plain columns, with CREATE UNIQUE INDEX CONCURRENTLY,"
                        + " and refresh it concurrently from then on.");
        return known ? instead : instead.then(Phase.EXPAND, concurrently);
    }
}
