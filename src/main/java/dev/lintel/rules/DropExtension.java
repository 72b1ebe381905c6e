package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.change.Change.Drop;
import dev.lintel.change.ObjectKind;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class DropExtension implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof Drop drop)
                || drop.kind() != ObjectKind.EXTENSION
                || isNew(step, drop)
                || step.later().stream()
                        .anyMatch(c -> c instanceof Change.CreateExtension create
                                && create.extension().equals(drop.object().name()))) {
            return Optional.empty();
        }
        String extension = drop.object().sql();
        return Optional.of(new Danger(
                "The functions, operators and types of " + extension
                        + " go with it: every query of a running application version that uses one of them fails as soon as"
                        + " this commits.",
                Removal.of(
                        step,
                        extension,
                        "drop-extension",
                        "DROP EXTENSION " + (drop.ifExists() ? "IF EXISTS " : "") + extension
                                + (drop.cascade() ? " CASCADE;" : ";"))));
    }

    private static boolean isNew(Step step, Drop drop) {
        String name = drop.object().name();
        return step.before().hasExtension(name) && !step.deployed().hasExtension(name);
    }
}
