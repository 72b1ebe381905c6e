package dev.lintel.rules;

import dev.lintel.change.Change.DropIndex;
import dev.lintel.change.Name;
import dev.lintel.engine.Traffic;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.schema.Index;
import java.util.Optional;

final class DropIndexBlocking implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof DropIndex drop)
                || drop.concurrently()
                || step.blockedInUse(Traffic.READS).isEmpty()) {
            return Optional.empty();
        }
        Optional<Index> index = step.before().index(drop.index());
        if (index.isPresent() ? !droppableConcurrently(step, index.get()) : neverWas(step, drop)) {
            return Optional.empty();
        }
        Name shown = index.map(Index::name).orElse(drop.index());
        String table = index.isPresent() ? index.get().table().toString() : "the table of " + drop.index();
        return Optional.of(new Danger(
                "Dropping " + shown + " needs " + table + " for itself: it waits for every query that runs on it, and"
                        + " until it is done nobody can start to read or write there.",
                Instead.of("Drop the index concurrently, in a migration that does not run in a transaction.")
                        .thenOutsideTransaction(
                                Phase.CONTRACT, "DROP INDEX CONCURRENTLY " + ifExists(drop) + shown + ";")));
    }

    /** Where the history is known, IF EXISTS asks for what it has no trace of: most likely there is none. */
    private static boolean neverWas(Step step, DropIndex drop) {
        return drop.ifExists() && !step.before().tables().isEmpty();
    }

    private static String ifExists(DropIndex drop) {
        return drop.ifExists() ? "IF EXISTS " : "";
    }

    /** Indexes of partitioned tables cannot be, nor can those that belong to a constraint or to a parent's index. */
    private static boolean droppableConcurrently(Step step, Index index) {
        return index.constraint() == null
                && index.partitionOf() == null
                && step.table(index.table())
                        .filter(t -> t.partitionBy() != null)
                        .isEmpty();
    }
}
