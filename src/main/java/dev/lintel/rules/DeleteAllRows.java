package dev.lintel.rules;

import dev.lintel.change.Change.Delete;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class DeleteAllRows implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof Delete delete) || !step.inUse(delete.table()) || !Bounds.all(delete.where())) {
            return Optional.empty();
        }
        return Optional.of(new Danger(
                "All rows of " + delete.table().sql()
                        + " are gone as soon as this commits; only a backup brings them back. Until then all of them are"
                        + " locked.",
                Instead.of("Delete the rows that are really meant, in batches, outside of the migration; or say in a"
                        + " suppression why every row may go.")));
    }
}
