package dev.lintel.rules;

import dev.lintel.change.Change.AddConstraint;
import dev.lintel.change.Change.ValidateConstraint;
import dev.lintel.change.Name;
import dev.lintel.engine.Traffic;
import dev.lintel.lint.Step;
import dev.lintel.schema.Table;
import java.util.Optional;

/** What the validation of a constraint meets. */
final class Validation {

    private Validation() {}

    /** Whether the step validates a constraint that the same transaction added. */
    static boolean ofOwnTransaction(Step step) {
        if (!(step.change() instanceof ValidateConstraint validate)) {
            return false;
        }
        Optional<Table> now = step.table(validate.table());
        if (now.isPresent()) {
            Optional<Table> then =
                    step.transaction().open() ? step.transaction().start().table(validate.table()) : Optional.empty();
            if (then.isPresent() && then.get().constraint(validate.constraint()).isPresent()) {
                return false;
            }
        }
        for (Step earlier : step.transaction().earlier()) {
            if (adds(earlier.change(), validate)) {
                return true;
            }
        }
        return step.siblings().stream().anyMatch(sibling -> adds(sibling, validate));
    }

    /** Whether earlier statements, or other actions of this one, hold locks that make readers or writers wait. */
    static boolean heldAgainstTraffic(Step step) {
        return !step.transaction().blocking(Traffic.WRITES).isEmpty()
                || !step.transaction().blocking(Traffic.READS).isEmpty();
    }

    private static boolean adds(dev.lintel.change.Change change, ValidateConstraint validate) {
        return change instanceof AddConstraint add
                && sameName(add.table(), validate.table())
                && (add.constraint().name() == null
                        || validate.constraint().equals(add.constraint().name()));
    }

    private static boolean sameName(Name one, Name other) {
        return one.name().equals(other.name());
    }
}
