package dev.lintel.schema;

import dev.lintel.change.Change;
import dev.lintel.change.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * What changed rows leave to be checked when the transaction ends, and what SET CONSTRAINTS said in it. Immutable.
 *
 * @param waiting the constraints and constraint triggers that wait, by the oid of the table whose rows changed
 * @param named what was said of single constraints: whether they are deferred
 * @param all what was said of all of them, or null
 */
record DeferredChecks(
        PMap<Integer, List<String>> waiting,
        PMap<String, Boolean> named,
        @Nullable Boolean all) {

    /** As a transaction begins. */
    static final DeferredChecks NONE = new DeferredChecks(HashTreePMap.empty(), HashTreePMap.empty(), null);

    // As for Name.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DeferredChecks that
                && waiting.equals(that.waiting)
                && named.equals(that.named)
                && Objects.equals(all, that.all);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * waiting.hashCode() + named.hashCode()) + Objects.hashCode(all);
    }

    /** Whether a deferrable constraint waits. */
    boolean defers(String constraint, boolean initially) {
        Boolean said = named.get(constraint);
        if (said == null) {
            said = all;
        }
        return said == null ? initially : said;
    }

    DeferredChecks waitingFor(int oid, String constraint) {
        List<String> known = waiting.getOrDefault(oid, List.of());
        if (known.contains(constraint)) {
            return this;
        }
        List<String> longer = new ArrayList<>(known);
        longer.add(constraint);
        return new DeferredChecks(waiting.plus(oid, List.copyOf(longer)), named, all);
    }

    /** IMMEDIATE also makes up for what has waited so far. */
    DeferredChecks set(Change.SetConstraints set) {
        if (set.constraints().isEmpty()) {
            return new DeferredChecks(
                    set.deferred() ? waiting : HashTreePMap.empty(), HashTreePMap.empty(), set.deferred());
        }
        DeferredChecks next = this;
        for (Name constraint : set.constraints()) {
            String name = constraint.name();
            PMap<String, Boolean> said = next.named.plus(name, set.deferred());
            next = new DeferredChecks(set.deferred() ? next.waiting : without(next.waiting, name), said, all);
        }
        return next;
    }

    private static PMap<Integer, List<String>> without(PMap<Integer, List<String>> waiting, String constraint) {
        PMap<Integer, List<String>> left = waiting;
        for (Integer oid : waiting.keySet()) {
            List<String> names = new ArrayList<>(waiting.getOrDefault(oid, List.of()));
            names.remove(constraint);
            left = names.isEmpty() ? left.minus(oid) : left.plus(oid, List.copyOf(names));
        }
        return left;
    }

    /** What waits is forgotten: after ROLLBACK TO nobody knows which rows are left. */
    DeferredChecks forgotten() {
        return new DeferredChecks(HashTreePMap.empty(), named, all);
    }
}
