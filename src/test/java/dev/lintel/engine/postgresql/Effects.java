package dev.lintel.engine.postgresql;

import dev.lintel.change.Change;
import dev.lintel.change.Name;
import dev.lintel.engine.Impact;
import dev.lintel.engine.RelationLock;
import dev.lintel.engine.Work;
import dev.lintel.schema.Index;
import dev.lintel.schema.Schema;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What statements do to the relations that were there before them, in words that are the same for what was observed and
 * for what is predicted, so that the two can be compared for equality.
 */
final class Effects {

    /** What was there before the statements, and how they are watched. */
    interface Given {
        /** What the locked relation was called then, or empty where it was not there. */
        Optional<String> nameBefore(RelationLock lock);

        boolean isIndex(String relation);

        /** Whether the table has no rows, so that nobody can see it being read. */
        boolean isEmpty(String table);

        boolean outsideTransaction();

        /** Whether statements find rows to change where there are any, so that changed rows can be compared. */
        boolean comparesChanges();
    }

    private final Given given;
    private final SortedMap<String, PostgresLock> locks = new TreeMap<>();
    private final SortedSet<String> rewrites = new TreeSet<>();
    private final SortedSet<String> scans = new TreeSet<>();
    private final SortedSet<String> changes = new TreeSet<>();
    private final SortedSet<String> builds = new TreeSet<>();

    Effects(Given given) {
        this.given = given;
    }

    /** Of a relation's locks the strongest counts. */
    void lock(String relation, PostgresLock mode) {
        if (!isNegligible(relation, mode)) {
            locks.merge(relation, mode, (a, b) -> a.strength() > b.strength() ? a : b);
        }
    }

    void locks(Effects earlier) {
        earlier.locks.forEach(this::lock);
    }

    /** Indexes are opened by every plan; only what keeps other statements from planning counts. Samples miss them by chance. */
    private boolean isNegligible(String relation, PostgresLock mode) {
        return given.isIndex(relation)
                && (given.outsideTransaction() || mode.strength() < PostgresLock.SHARE_UPDATE_EXCLUSIVE.strength());
    }

    /** Adds what was observed. */
    void observed(SortedSet<String> rewritten, SortedSet<String> scanned, SortedSet<String> built) {
        rewrites.addAll(rewritten);
        scans.addAll(scanned);
        builds.addAll(built);
    }

    /** Adds the tables of which rows were inserted, updated or deleted. */
    void observedChanges(SortedSet<String> changed) {
        changes.addAll(changed);
    }

    /** Adds what is predicted for a change that meets this schema. */
    void predicted(Impact impact, Change change, Schema before) {
        for (RelationLock lock : impact.locks()) {
            given.nameBefore(lock).ifPresent(name -> lock(name, (PostgresLock) lock.mode()));
        }
        newRows(change).ifPresent(table -> changes.add(ProofTest.plain(before.resolve(table))));
        for (Work work : impact.work()) {
            String table = ProofTest.plain(work.table());
            if (work.kind() == Work.Kind.ROWS && !given.isEmpty(table)) {
                changes.add(table);
            }
            if (work.kind() == Work.Kind.REWRITE) {
                rewrites.add(table);
            }
            if (isCounted(work, change) && !given.isEmpty(table)) {
                scans.add(table);
            }
            if (work.kind() == Work.Kind.INDEX_BUILD) {
                builds.add(ProofTest.plain(work.table().sibling(work.index())));
            } else if (work.kind() == Work.Kind.REWRITE && !(change instanceof Change.SetTablespace)) {
                for (Index index : before.indexesOf(work.table())) {
                    builds.add(index.name().name());
                }
            }
        }
    }

    /** The rows that a statement brings itself are no work that grows, and those of a rewrite are no others, but it counts both. */
    private static Optional<Name> newRows(Change change) {
        if (change instanceof Change.Insert insert) {
            return insert.query() == null ? Optional.of(insert.table()) : Optional.empty();
        }
        if (change instanceof Change.RefreshMaterializedView refresh) {
            return refresh.concurrently() || !refresh.withData() ? Optional.empty() : Optional.of(refresh.view());
        }
        return change instanceof Change.Copy copy && copy.from() ? Optional.ofNullable(copy.table()) : Optional.empty();
    }

    /** Leaves it open whether this table is read from end to end. */
    void maybeScanned(Name table) {
        scans.remove(ProofTest.plain(table));
    }

    /** Whether the server's counter of sequential scans sees it: it counts neither VACUUM nor the copying of files. */
    static boolean isCounted(Work work, Change change) {
        return work.kind() != Work.Kind.ROWS
                && !(change instanceof Change.SetTablespace)
                && !(change instanceof Change.Vacuum vacuum && !vacuum.full());
    }

    /** All of it; locks only where they were sampled at all. */
    String text(boolean sampled) {
        return "locks " + (sampled ? locks : "?") + " rewrites " + rewrites + " scans " + scans
                + (given.comparesChanges() ? " changes " + changes : "") + " builds " + builds;
    }

    @Override
    public String toString() {
        return text(true);
    }
}
