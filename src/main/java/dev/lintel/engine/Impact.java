package dev.lintel.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a database will do for one change.
 *
 * @param locks every relation that existed before and is locked, each once with the strongest mode
 * @param work what is done under the locks and grows with a table; empty where only the catalogue is touched
 * @param refusal why the database will not do it, or null
 * @param unknowns what could not be known and was taken for the worse, each a few words; empty where all was known
 */
public record Impact(
        List<RelationLock> locks, List<Work> work, @Nullable Refusal refusal, List<String> unknowns) {

    /** No lock, no work. */
    public static final Impact NONE = new Impact(List.of(), List.of(), null, List.of());

    public Impact {
        locks = List.copyOf(locks);
        work = List.copyOf(work);
        unknowns = List.copyOf(unknowns);
    }

    /** The heaviest kind of work. */
    public Work.Kind heaviest() {
        Work.Kind heaviest = Work.Kind.CATALOG;
        for (Work each : work) {
            if (each.kind().compareTo(heaviest) > 0) {
                heaviest = each.kind();
            }
        }
        return heaviest;
    }
}
