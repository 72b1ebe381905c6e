package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.change.Name;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.List;
import java.util.Optional;

final class Truncate implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof Change.Truncate truncate)) {
            return Optional.empty();
        }
        List<Name> tables = truncate.tables().stream().filter(step::inUse).toList();
        if (tables.isEmpty()) {
            return Optional.empty();
        }
        String names = Sql.names(tables);
        return Optional.of(new Danger(
                "All rows of " + names + (truncate.cascade() ? ", and of every table that references it," : "")
                        + " are gone as soon as this commits; only a backup brings them back. Until then nobody can read or"
                        + " write there.",
                Instead.of("Delete the rows that are really meant, in batches, outside of the migration; or say in a"
                        + " suppression why every row may go.")));
    }
}
