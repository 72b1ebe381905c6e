package dev.lintel.rules;

import dev.lintel.change.Change.Drop;
import dev.lintel.change.ObjectKind;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class DropDatabase implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof Drop drop) || drop.kind() != ObjectKind.DATABASE) {
            return Optional.empty();
        }
        String database = drop.object().sql();
        return Optional.of(new Danger(
                "The database " + database + " and all that is in it is gone at once; only a backup brings it back.",
                Removal.released(
                                Removal.summary("the database " + database, "drop-database"),
                                "the database " + database)
                        .thenOutsideTransaction(
                                Phase.CONTRACT,
                                Removal.allowed(
                                        "drop-database",
                                        "the database " + database,
                                        "DROP DATABASE " + database + ";"))));
    }
}
