package dev.lintel.rules;

import dev.lintel.change.Change.Rename;
import dev.lintel.change.ObjectKind;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class RenameSchema implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof Rename rename)
                || rename.kind() != ObjectKind.SCHEMA
                || !step.schemaInUse(rename.object().name())) {
            return Optional.empty();
        }
        return Optional.of(new Danger(
                "Every query that the running application version sends to an object of the schema "
                        + rename.object().sql()
                        + " fails from the moment this commits, and so does every search_path that"
                        + " names it.",
                Instead.of(
                        "Create the new schema and, in it, views on the tables of the old one; release a version that uses"
                                + " them; move the tables when no running version uses the old schema.")));
    }
}
