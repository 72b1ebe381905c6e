package dev.lintel.rules;

import dev.lintel.change.Change.Drop;
import dev.lintel.change.Change.Rename;
import dev.lintel.change.Name;
import dev.lintel.change.ObjectKind;
import dev.lintel.engine.RelationLock;
import dev.lintel.engine.Traffic;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

final class SeveralTablesLocked implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!step.transaction().open()) {
            return Optional.empty();
        }
        List<Name> added = lockedAgainstAll(step);
        if (added.isEmpty()) {
            return Optional.empty();
        }
        Set<Name> locked = new LinkedHashSet<>();
        List<Step> earlier = new ArrayList<>(step.transaction().earlier());
        for (int i = earlier.size() - 1; i >= 0; i--) {
            List<Name> more = lockedAgainstAll(earlier.get(i));
            if (!locked.isEmpty() && !locked.containsAll(more)) {
                return Optional.empty();
            }
            locked.addAll(more);
        }
        if (locked.isEmpty() || locked.containsAll(added) || isSaid(step, locked)) {
            return Optional.empty();
        }
        added.removeAll(locked);
        return Optional.of(new Danger(
                "This transaction already holds " + Waiting.list(List.copyOf(locked))
                        + " against everybody and now waits"
                        + " for " + Waiting.list(added) + ": nobody can read or write them until it is done, and a"
                        + " transaction of the application that uses them in the other order ends in a deadlock.",
                Instead.of("Change one table in a transaction: make a migration for each.")));
    }

    /** The actions of one statement take their locks together, so the first of them says it. */
    private static boolean isSaid(Step step, Set<Name> locked) {
        for (Step before : step.earlier()) {
            if (before.siblings() != step.siblings()) {
                return false;
            }
            if (!locked.containsAll(lockedAgainstAll(before))) {
                return true;
            }
        }
        return false;
    }

    /** What goes away is used by nobody, and names that change places have to do so together. */
    private static List<Name> lockedAgainstAll(Step step) {
        List<Name> tables = new ArrayList<>();
        if (step.change() instanceof Drop || step.change() instanceof Rename) {
            return tables;
        }
        for (RelationLock lock : step.impact().locks()) {
            Name table = lock.feltOn();
            boolean isTable = lock.hasTable()
                    && lock.kind() != ObjectKind.SEQUENCE
                    && step.before().view(table).isEmpty();
            if (isTable
                    && lock.mode().blocks().contains(Traffic.READS)
                    && step.inUse(table)
                    && !tables.contains(table)) {
                tables.add(table);
            }
        }
        return tables;
    }
}
