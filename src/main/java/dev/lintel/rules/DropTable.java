package dev.lintel.rules;

import dev.lintel.change.Change.Drop;
import dev.lintel.change.ObjectKind;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class DropTable implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof Drop drop)
                || (drop.kind() != ObjectKind.TABLE && drop.kind() != ObjectKind.FOREIGN_TABLE)
                || !step.inUse(drop.object())
                || (drop.ifExists() && step.table(drop.object()).isEmpty() && step.madeAgain(drop.object()))) {
            return Optional.empty();
        }
        String table = drop.object().sql();
        String consequence = step.madeAgain(drop.object())
                ? " The table that comes in its place holds only what this migration puts there."
                : " Every query that a running application version still sends to it fails.";
        return Optional.of(new Danger(
                "All rows of " + table + " are gone as soon as this commits; only a backup brings them back."
                        + consequence,
                Removal.of(step, table, "drop-table", Sql.drop(drop))));
    }
}
