package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.change.Change.AddConstraint;
import dev.lintel.change.Constraint;
import dev.lintel.change.Expression;
import dev.lintel.change.Name;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

final class ReplaceCheckNarrowing implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof AddConstraint add)
                || !(add.constraint() instanceof Constraint.Check now)
                || !step.inUse(add.table())) {
            return Optional.empty();
        }
        for (Step before : step.earlier()) {
            Set<String> lost = lost(before, add, now);
            if (!lost.isEmpty()) {
                return Optional.of(danger(add, lost));
            }
        }
        return Optional.empty();
    }

    /** The values that a check dropped earlier in this migration took and the new one on the same column does not. */
    private static Set<String> lost(Step before, AddConstraint add, Constraint.Check now) {
        if (!(before.change() instanceof Change.DropConstraint drop)
                || !drop.table().equals(add.table())) {
            return Set.of();
        }
        Optional<Constraint> old = before.table(drop.table())
                .flatMap((Table t) -> t.constraint(drop.constraint()))
                .filter(c -> c instanceof Constraint.Check && c.columns().equals(now.columns()));
        if (old.isEmpty() || now.columns().size() != 1) {
            return Set.of();
        }
        Set<String> values = values(((Constraint.Check) old.get()).condition());
        Set<String> kept = values(now.condition());
        if (kept.isEmpty()) {
            return Set.of();
        }
        values.removeAll(kept);
        return values;
    }

    /** The strings of {@code column IN ('a', 'b')}, {@code = ANY (ARRAY['a', 'b'])} and the like. */
    private static Set<String> values(Expression condition) {
        Set<String> values = new TreeSet<>();
        condition.walk(e -> {
            if (e instanceof Expression.Literal literal && literal.text().startsWith("'")) {
                values.add(literal.text());
            }
        });
        return values;
    }

    private static Danger danger(AddConstraint add, Set<String> lost) {
        List<String> columns = add.constraint().columns();
        return new Danger(
                "A running application version that writes " + String.join(" or ", lost) + " to "
                        + add.table().sql() + "." + Name.quoted(columns.get(0))
                        + " fails from the moment this commits: the constraint that it replaces took that.",
                Instead.of("Narrow the check when no running version writes the values that it leaves out.")
                        .then(
                                Phase.APPLICATION,
                                "Release a version that no longer writes " + String.join(", ", lost)
                                        + ", and change the rows that hold it."));
    }
}
