package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.change.Change.Commit;
import dev.lintel.change.Change.CreateIndex;
import dev.lintel.change.Change.DropIndex;
import dev.lintel.change.IndexKey;
import dev.lintel.change.Name;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.schema.Index;
import java.util.Objects;
import java.util.Optional;

final class DropIndexBeforeReplacement implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (step.undoing() || !(step.change() instanceof DropIndex drop)) {
            return Optional.empty();
        }
        Optional<Index> known = step.before().index(drop.index());
        if (known.isEmpty() || !step.inUse(known.get().table()) || served(step, known.get())) {
            return Optional.empty();
        }
        Index old = known.get();
        Optional<CreateIndex> next = successor(step, old);
        if (next.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Danger(
                "From here until its successor is built, no index of " + old.table() + " starts with "
                        + old.leadingColumn()
                        + ": every query that looks for it reads the whole table, and that is longest where it hurts most.",
                instead(drop, old, next.get())));
    }

    /** Whether another index starts with the same column meanwhile. */
    private static boolean served(Step step, Index old) {
        String column = old.leadingColumn();
        if (column == null || old.where() != null) {
            return true;
        }
        return step.before().indexesOf(old.table()).stream()
                .anyMatch(i -> i.oid() != old.oid() && i.where() == null && column.equals(i.leadingColumn()));
    }

    /**
     * The index that comes in place of the old one. In one transaction nobody sees the time between, and the same one
     * once more mends a build that failed.
     */
    private static Optional<CreateIndex> successor(Step step, Index old) {
        boolean committed = !step.transaction().open();
        for (Change change : step.later()) {
            committed |= change instanceof Commit;
            if (change instanceof CreateIndex create && step.same(create.table(), old.table())) {
                IndexKey first = create.keys().get(0);
                boolean replaces = Objects.equals(old.leadingColumn(), first.column())
                        && create.where() == null
                        && !create.keys().equals(old.keys());
                if (replaces) {
                    return committed ? Optional.of(create) : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static Instead instead(DropIndex drop, Index old, CreateIndex next) {
        String name = next.index() == null || next.index().equals(old.name().name())
                ? Namesake.successor(old.name().name())
                : next.index();
        Instead built = Instead.of("Build the new index first, then drop the old one.")
                .thenOutsideTransaction(
                        Phase.EXPAND,
                        Sql.createIndex(
                                        next,
                                        "CONCURRENTLY ",
                                        name,
                                        next.table().toString()) + ";");
        if (name.equals(next.index())) {
            Name dropped = drop.index();
            return built.thenOutsideTransaction(Phase.CONTRACT, "DROP INDEX CONCURRENTLY " + dropped + ";");
        }
        return Namesake.swap(built, old.table(), drop);
    }
}
