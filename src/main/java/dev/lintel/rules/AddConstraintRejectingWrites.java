package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.change.Change.AddConstraint;
import dev.lintel.change.Constraint;
import dev.lintel.change.Name;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Speaks where the migration itself shows that the running version does not keep to the constraint. */
final class AddConstraintRejectingWrites implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (step.undoing()
                || !(step.change() instanceof AddConstraint add)
                || !isEnforced(add.constraint())
                || !aboutOldColumns(step, add)
                || replaces(step, add)) {
            return Optional.empty();
        }
        String sign = sign(step, add);
        if (sign.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Danger(
                sign + " Every row that a running application version writes against the constraint is refused from the"
                        + " moment this commits; NOT VALID spares only the rows that exist.",
                Instead.of(
                                "Add the constraint when every running version keeps to it, and say so on the line"
                                        + " above: -- lintel:allow add-constraint-rejecting-writes every running version keeps to it")
                        .then(
                                Phase.APPLICATION,
                                "Release a version that keeps to the constraint, and wait until the last"
                                        + " older one has stopped.")));
    }

    /** What shows that old writers break it; empty where nothing does. */
    private static String sign(Step step, AddConstraint add) {
        String table = add.table().sql();
        if (add.constraint() instanceof Constraint.ForeignKey key
                && !step.inUse(key.references())
                && !step.same(key.references(), add.table())) {
            return "The running application version writes " + table + "."
                    + Name.quoted(key.columns().get(0)) + ", but does not know "
                    + key.references().sql() + " and puts no rows there.";
        }
        return CleanUp.before(step, add.table(), add.constraint().columns())
                ? "The running application version may still write to " + table
                        + " what this migration has just cleaned up."
                : "";
    }

    private static boolean isEnforced(Constraint constraint) {
        return (constraint instanceof Constraint.Check check
                        && check.enforced()
                        && RefusedNulls.column(check).isEmpty())
                || (constraint instanceof Constraint.ForeignKey key && key.enforced())
                || constraint instanceof Constraint.Exclusion;
    }

    /** What no running version writes, none can write wrongly. */
    private static boolean aboutOldColumns(Step step, AddConstraint add) {
        List<String> columns = add.constraint().columns();
        return !columns.isEmpty()
                && columns.stream()
                        .allMatch(c ->
                                step.columnInUse(add.table(), c) && !Replacement.bearsNewName(step, add.table(), c));
    }

    /** Whether this migration took a constraint of this kind away from the same columns. */
    private static boolean replaces(Step step, AddConstraint add) {
        for (Step before : step.earlier()) {
            if (before.change() instanceof Change.DropConstraint drop && step.same(drop.table(), add.table())) {
                Optional<Constraint> old = before.before().constraint(drop.table(), drop.constraint());
                if (old.isPresent()
                        && old.get().getClass() == add.constraint().getClass()
                        && Set.copyOf(old.get().columns())
                                .equals(Set.copyOf(add.constraint().columns()))) {
                    return true;
                }
            }
        }
        return false;
    }
}
