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
import dev.lintel.schema.Column;
import dev.lintel.schema.Table;
import dev.lintel.schema.UserType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

final class ReplaceCheckNarrowing implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof AddConstraint add)
                || !(add.constraint() instanceof Constraint.Check now)
                || now.columns().isEmpty()
                || !step.inUse(add.table())) {
            return Optional.empty();
        }
        Optional<Table> then = Optional.empty();
        for (Step before : step.earlier()) {
            if (replaces(before, add, now)) {
                then = before.table(add.table());
            }
        }
        Set<String> lost = then.isPresent() ? lost(step, then.get(), now) : Set.of();
        return lost.isEmpty() ? Optional.empty() : Optional.of(danger(add, now, lost));
    }

    /** Whether an earlier statement of this migration drops a check on the same columns. */
    private static boolean replaces(Step before, AddConstraint add, Constraint.Check now) {
        return before.change() instanceof Change.DropConstraint drop
                && drop.table().equals(add.table())
                && before.table(drop.table())
                        .flatMap((Table t) -> t.constraint(drop.constraint()))
                        .filter(c -> c instanceof Constraint.Check && sameColumns(c, now))
                        .isPresent();
    }

    private static boolean sameColumns(Constraint one, Constraint other) {
        return new HashSet<>(one.columns()).equals(new HashSet<>(other.columns()));
    }

    /** What all checks that were there took and the new one does not. */
    private static Set<String> lost(Step step, Table then, Constraint.Check now) {
        List<Expression> old = new ArrayList<>();
        CheckSamples samples = new CheckSamples();
        samples.note(now.condition());
        for (Constraint.Check check : then.checks()) {
            if (now.columns().containsAll(check.columns())) {
                old.add(check.condition());
                samples.note(check.condition());
            }
        }
        Set<String> notNull = new HashSet<>();
        for (String name : now.columns()) {
            Optional<Column> column = then.column(name);
            if (column.filter(Column::notNull).isPresent()) {
                notNull.add(name);
            }
            if (column.flatMap(c -> step.before().type(c.type().name())).orElse(null)
                    instanceof UserType.Enumeration labelled) {
                samples.only(name, labelled.labels());
            }
        }
        Set<String> named = new LinkedHashSet<>();
        Set<String> others = new LinkedHashSet<>();
        for (Map<String, Object> row : samples.rows(notNull)) {
            CheckedRow checked = new CheckedRow(row);
            if (checked.of(now.condition()) == CheckedRow.Truth.FALSE
                    && old.stream().allMatch(c -> checked.of(c).passes())) {
                boolean all = row.entrySet().stream().allMatch(e -> samples.names(e.getKey(), e.getValue()));
                (all ? named : others).add(words(row, samples));
            }
        }
        return !named.isEmpty() || others.isEmpty()
                ? named
                : Set.of(others.iterator().next());
    }

    private static String words(Map<String, Object> row, CheckSamples samples) {
        List<String> words = new ArrayList<>();
        for (Map.Entry<String, Object> each : row.entrySet()) {
            String value = samples.words(each.getKey(), each.getValue());
            words.add(row.size() == 1 ? value : value + " in " + Name.quoted(each.getKey()));
        }
        return (row.size() == 1 ? "" : "a row with ") + String.join(" and ", words);
    }

    private static Danger danger(AddConstraint add, Constraint.Check now, Set<String> lost) {
        String where = " to " + add.table().sql()
                + (now.columns().size() == 1 ? "." + Name.quoted(now.columns().get(0)) : "");
        return new Danger(
                "A running application version that writes " + String.join(" or ", lost) + where
                        + " fails from the moment this commits: the constraint that it replaces took that.",
                Instead.of("Narrow the check when no running version writes what it leaves out.")
                        .then(
                                Phase.APPLICATION,
                                "Release a version that no longer writes " + String.join(", ", lost)
                                        + ", and change the rows that hold it."));
    }
}
