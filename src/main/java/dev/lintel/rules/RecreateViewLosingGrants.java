package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.schema.Schema;
import dev.lintel.schema.View;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

final class RecreateViewLosingGrants implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof Change.Drop) || step.before().grantsByDefault()) {
            return Optional.empty();
        }
        for (View view : step.before().views()) {
            Map<String, String> had = step.before().grantsOn(view.oid());
            if (!had.isEmpty() && step.after().view(view.name()).isEmpty() && step.inUse(view.name())) {
                Map<String, String> lost = lost(had, view, step.atEnd());
                if (!lost.isEmpty()) {
                    return Optional.of(danger(view, lost));
                }
            }
        }
        return Optional.empty();
    }

    /** What the view of that name does not give again, where there is one at the end. */
    private static Map<String, String> lost(Map<String, String> had, View view, Schema end) {
        Optional<View> again = end.view(view.name());
        if (again.isEmpty() || end.grantsByDefault()) {
            return Map.of();
        }
        Map<String, String> lost = new TreeMap<>(had);
        lost.keySet().removeAll(end.grantsOn(again.get().oid()).keySet());
        return lost;
    }

    private static Danger danger(View view, Map<String, String> lost) {
        String roles = String.join(", ", lost.keySet());
        String kind = view.materialized() ? "MATERIALIZED VIEW" : "VIEW";
        Instead instead = Instead.of(
                view.materialized()
                        ? "Grant the rights again in the transaction that creates the new one."
                        : "Use CREATE OR REPLACE VIEW where columns are only added at the end: it keeps the rights. Otherwise grant them again in the same transaction.");
        for (Map.Entry<String, String> each : lost.entrySet()) {
            instead = instead.then(
                    Phase.EXPAND, "GRANT " + each.getValue() + " ON " + view.name() + " TO " + each.getKey() + ";");
        }
        return new Danger(
                "The rights on " + view.name() + " go with it, and a new " + kind
                        + " of that name starts without them: the queries of " + roles
                        + " fail from the moment this commits.",
                instead);
    }
}
