package dev.lintel.rules;

import dev.lintel.change.Change.CreateIndex;
import dev.lintel.change.Name;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Outcome;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.schema.Index;
import java.util.Objects;
import java.util.Optional;

final class CreateIndexRedundant implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (step.undoing() || !(step.change() instanceof CreateIndex create)) {
            return Optional.empty();
        }
        Optional<Index> made = step.after().indexesOf(create.table()).stream()
                .filter(i -> i.oid() >= step.before().nextOid())
                .findFirst();
        if (made.isEmpty()) {
            return Optional.empty();
        }
        for (Index other : step.before().indexesOf(create.table())) {
            if (covers(other, made.get())) {
                return Optional.of(danger(other, made.get()));
            }
        }
        return Optional.empty();
    }

    private static Danger danger(Index other, Index made) {
        boolean same = other.keys().size() == made.keys().size();
        return new Danger(
                "The index " + other.name() + " of " + made.table()
                        + (same ? " has the same columns" : " starts with the same columns")
                        + ", so every query that could use this one can use that: it only makes each INSERT and most UPDATEs"
                        + " slower.",
                Instead.of("Leave it out, or drop the other one in its place."),
                outcome -> isThere(outcome, other) && isThere(outcome, made));
    }

    private static boolean isThere(Outcome outcome, Index index) {
        Name table = index.table();
        return outcome.schema().indexesOf(table).stream().anyMatch(i -> i.oid() == index.oid());
    }

    /** Whether one index does all that the other does; a unique one also keeps duplicates out. */
    private static boolean covers(Index one, Index other) {
        boolean prefix = one.keys().size() >= other.keys().size()
                && one.keys().subList(0, other.keys().size()).equals(other.keys());
        boolean unique = !other.unique()
                || (one.unique() && one.keys().size() == other.keys().size());
        return prefix
                && unique
                && one.valid()
                && one.method().equals("btree")
                && other.method().equals("btree")
                && one.include().containsAll(other.include())
                && sameRows(one, other);
    }

    private static boolean sameRows(Index one, Index other) {
        return Objects.equals(
                one.where() == null ? null : one.where().text(),
                other.where() == null ? null : other.where().text());
    }
}
