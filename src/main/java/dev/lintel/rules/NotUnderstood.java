package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class NotUnderstood implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof Change.NotUnderstood unknown)) {
            return Optional.empty();
        }
        return Optional.of(new Danger(
                "Lintel could not read this: " + unknown.reason()
                        + ". Nothing is known of what it does to the database, and it" + " was not checked.",
                Instead.of("Look at it yourself. If it is right, say so in a suppression with the reason.")));
    }
}
