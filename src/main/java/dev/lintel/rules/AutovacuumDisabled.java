package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.change.Change.SetStorageParameters;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

final class AutovacuumDisabled implements Rule {

    private static final String ENABLED = "autovacuum_enabled";
    private static final Set<String> OFF = Set.of("false", "off", "no", "0", "f", "n");

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof SetStorageParameters set)
                || !switchesOff(set)
                || step.later().stream().anyMatch(c -> undoes(step, c, set))) {
            return Optional.empty();
        }
        String object = set.object().sql();
        return Optional.of(new Danger(
                "Old versions of the rows of " + object
                        + " are never cleaned up, so the table and its indexes grow with every UPDATE and DELETE, statistics"
                        + " go out of date, and one day the server vacuums it all at once against wraparound.",
                Instead.of("Leave autovacuum on; where it must rest during a bulk load, switch it on again in the same"
                                + " migration.")
                        .then(
                                Phase.CONTRACT,
                                "ALTER " + set.kind().sql() + " " + object + " RESET (" + ENABLED + ");")));
    }

    private static boolean switchesOff(SetStorageParameters set) {
        for (String name : new String[] {ENABLED, "toast." + ENABLED}) {
            String value = set.parameters().get(name);
            if (value != null && OFF.contains(value.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static boolean undoes(Step step, Change change, SetStorageParameters set) {
        return change instanceof SetStorageParameters again
                && step.same(again.object(), set.object())
                && again.parameters().containsKey(ENABLED)
                && !switchesOff(again);
    }
}
