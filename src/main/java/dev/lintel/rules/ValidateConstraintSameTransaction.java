package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.change.Change.AddConstraint;
import dev.lintel.change.Change.ValidateConstraint;
import dev.lintel.change.Name;
import dev.lintel.engine.Work;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class ValidateConstraintSameTransaction implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof ValidateConstraint validate)
                || step.workInUse(Work.Kind.SCAN).isEmpty()
                || !Validation.ofOwnTransaction(step)
                || !Validation.heldAgainstTraffic(step)) {
            return Optional.empty();
        }
        return Optional.of(new Danger(
                Waiting.nobodyBecauseOfHeld(step) + " while the whole table is checked: the lock under which "
                        + validate.constraint() + " was added NOT VALID is held until this transaction ends, so nothing"
                        + " is won by adding it in two steps.",
                instead(step, validate)));
    }

    private static Instead instead(Step step, ValidateConstraint validate) {
        Instead instead =
                Instead.of("Validate it in a transaction of its own, after the one that adds it has committed.");
        for (Change sibling : step.siblings()) {
            if (sibling instanceof AddConstraint add
                    && validate.constraint().equals(add.constraint().name())) {
                return Recipes.notValidThenValidate(
                        instead, add.table(), validate.constraint(), Sql.constraint(add.constraint()));
            }
        }
        return instead.then(
                Phase.EXPAND, Sql.alter(validate.table(), "VALIDATE CONSTRAINT " + Name.quoted(validate.constraint())));
    }
}
