package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.change.Change.RefreshMaterializedView;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.schema.View;
import java.util.Optional;

final class RefreshMaterializedViewUnreadable implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof RefreshMaterializedView refresh)
                || refresh.withData()
                || step.impact().refusal() != null
                || !step.inUse(refresh.view())) {
            return Optional.empty();
        }
        Optional<View> view = step.before().view(refresh.view());
        if (view.isPresent() && !view.get().populated()) {
            return Optional.empty();
        }
        String harm = filledLater(step, refresh)
                ? "Nobody can read " + refresh.view()
                        + " until it has been filled again further down: its rows are gone,"
                        + " and its query runs from beginning to end, which takes longer the more there is to read."
                : "Every SELECT from " + refresh.view()
                        + " fails from now on, until somebody refreshes it: WITH NO DATA"
                        + " takes all its rows away and leaves it as one that \"has not been populated\".";
        return Optional.of(new Danger(harm, Recipes.refreshConcurrently(step, refresh.view())));
    }

    private static boolean filledLater(Step step, RefreshMaterializedView emptied) {
        for (Change change : step.later()) {
            if (change instanceof RefreshMaterializedView again
                    && again.withData()
                    && step.same(again.view(), emptied.view())) {
                return true;
            }
        }
        return false;
    }
}
