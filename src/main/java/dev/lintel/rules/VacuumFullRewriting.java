package dev.lintel.rules;

import dev.lintel.change.Change.Vacuum;
import dev.lintel.change.Name;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class VacuumFullRewriting implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof Vacuum vacuum) || !vacuum.full() || !step.blocksWhileWorking()) {
            return Optional.empty();
        }
        Instead instead =
                Instead.of("Plain VACUUM makes the space usable again while everybody keeps working. To give it back to"
                        + " the operating system, use pg_repack, which holds the table only for a moment.");
        for (Name table : vacuum.tables()) {
            instead = instead.thenOutsideTransaction(Phase.EXPAND, "VACUUM (ANALYZE) " + table + ";");
        }
        return Optional.of(new Danger(
                Waiting.nobody(step) + " until the table and all its indexes have been written anew, which takes longer"
                        + " the larger the table is.",
                instead));
    }
}
