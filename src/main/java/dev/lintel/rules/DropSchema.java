package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.change.Change.Drop;
import dev.lintel.change.ObjectKind;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class DropSchema implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof Drop drop)
                || drop.kind() != ObjectKind.SCHEMA
                || !mayHoldSomething(step, drop)) {
            return Optional.empty();
        }
        String schema = drop.object().sql();
        return Optional.of(new Danger(
                "Everything in the schema " + schema
                        + ", tables and rows included, is gone as soon as this commits; only a"
                        + " backup brings it back. Every query on it fails.",
                Removal.of("the schema " + schema, "drop-schema", "DROP SCHEMA " + schema + " CASCADE;")));
    }

    /** Without CASCADE the server drops only an empty schema. */
    private static boolean mayHoldSomething(Step step, Drop drop) {
        String schema = drop.object().name();
        boolean followsCreation = step.later().stream()
                .anyMatch(c -> c instanceof Change.CreateSchema s && s.schema().equals(schema));
        boolean startsClean = drop.ifExists()
                && followsCreation
                && step.deployed().tables().stream()
                        .noneMatch(t -> schema.equals(t.name().schema()));
        return drop.cascade() && step.schemaInUse(schema) && !startsClean;
    }
}
