package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.change.Change.Commit;
import dev.lintel.change.Change.ToggleTrigger;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class DisableTriggerCommitted implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof ToggleTrigger toggle) || toggle.enable() || !step.inUse(toggle.table())) {
            return Optional.empty();
        }
        boolean committed = !step.transaction().open() && !step.nested();
        boolean enabled = false;
        for (Change change : step.later()) {
            if (change instanceof ToggleTrigger later
                    && later.enable()
                    && step.same(later.table(), toggle.table())
                    && (later.trigger().equals(toggle.trigger())
                            || later.trigger().equals("ALL"))) {
                enabled = true;
                break;
            }
            committed |= change instanceof Commit;
        }
        boolean foreignKeys = toggle.trigger().equals("ALL");
        // Who switches one trigger off for good may do so; foreign keys are never meant to stay unchecked.
        if (enabled ? !committed : !foreignKeys) {
            return Optional.empty();
        }
        String what = foreignKeys
                ? "no foreign key of " + toggle.table() + " is checked and none of its triggers fires"
                : "the triggers of " + toggle.table() + " that are off here do not fire";
        return Optional.of(new Danger(
                (enabled ? "Until they are on again, " : "From here on, ") + what
                        + ", for the rows of the running application too: what they would have refused or written is"
                        + " never made up for.",
                Instead.of(
                        "Switch them off and on in one transaction, or leave them on and SET LOCAL session_replication_role"
                                + " = replica for the rows that the migration itself changes.")));
    }
}
