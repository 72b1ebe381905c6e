package dev.lintel.report;

import dev.lintel.change.Name;
import dev.lintel.engine.Impact;
import dev.lintel.engine.RelationLock;
import dev.lintel.engine.Traffic;
import dev.lintel.engine.Work;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Who has to wait for a change, and for how long, in plain words. */
final class Waiting {

    private Waiting() {}

    /** One line for each way of waiting, with the tables on which one waits like that; empty where nobody does. */
    static List<String> who(Impact impact) {
        Map<Name, List<RelationLock>> byTable = new LinkedHashMap<>();
        for (RelationLock lock : impact.locks()) {
            byTable.computeIfAbsent(lock.feltOn(), t -> new ArrayList<>(1)).add(lock);
        }
        Map<Way, StringJoiner> ways = new LinkedHashMap<>();
        for (Map.Entry<Name, List<RelationLock>> each : byTable.entrySet()) {
            Way way = way(blocked(each.getValue()), strongest(each.getKey(), each.getValue()));
            if (way != null) {
                ways.computeIfAbsent(way, w -> new StringJoiner(", "))
                        .add(each.getKey().toString());
            }
        }
        List<String> lines = new ArrayList<>();
        for (Map.Entry<Way, StringJoiner> each : ways.entrySet()) {
            lines.add(each.getKey().who() + each.getValue() + each.getKey().lock());
        }
        return lines;
    }

    /** What the locks are held for. */
    static String howLong(Impact impact) {
        if (impact.work().isEmpty()) {
            return "a moment once the lock is there; it does not grow with the table";
        }
        StringBuilder text = new StringBuilder("until ");
        List<String> said = new ArrayList<>();
        for (Work work : impact.work()) {
            String words = words(work);
            if (!said.contains(words)) {
                text.append(said.isEmpty() ? "" : " and ").append(words);
                said.add(words);
            }
        }
        return text.append("; grows with the table").toString();
    }

    /** What stands before the names of the tables, and what behind. */
    private record Way(String who, String lock) {
        // As for Name.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Way that && who.equals(that.who) && lock.equals(that.lock);
        }

        @Override
        public int hashCode() {
            return 31 * who.hashCode() + lock.hashCode();
        }
    }

    private static @Nullable Way way(Set<Traffic> blocked, String lock) {
        if (blocked.contains(Traffic.READS)) {
            return new Way("everybody who uses ", ", readers too (" + lock + ")");
        }
        if (blocked.contains(Traffic.WRITES)) {
            return new Way("everybody who writes to ", "; readers do not (" + lock + ")");
        }
        return blocked.contains(Traffic.ROW_LOCKS)
                ? new Way("everybody who locks rows of ", "; readers do not (" + lock + ")")
                : null;
    }

    private static Set<Traffic> blocked(List<RelationLock> locks) {
        Set<Traffic> blocked = EnumSet.noneOf(Traffic.class);
        for (RelationLock lock : locks) {
            blocked.addAll(lock.mode().blocks());
        }
        return blocked;
    }

    private static String strongest(Name table, List<RelationLock> locks) {
        RelationLock strongest = locks.get(0);
        for (RelationLock lock : locks) {
            if (lock.mode().strength() > strongest.mode().strength()) {
                strongest = lock;
            }
        }
        String on = strongest.relation().equals(table) ? "" : " on " + strongest.relation();
        return strongest.mode().label() + on;
    }

    private static String words(Work work) {
        String table = work.table().toString();
        String index = work.index();
        String why = work.note().isEmpty() ? "" : " (" + work.note() + ")";
        Work.Kind kind = work.kind();
        if (kind == Work.Kind.REWRITE) {
            return table + " is written anew with all its indexes" + why;
        }
        if (kind == Work.Kind.INDEX_BUILD) {
            return (index == null || index.isEmpty() ? "an index on " + table : "the index " + index) + " is built"
                    + why;
        }
        if (kind == Work.Kind.SCAN) {
            return table + " is read from end to end" + why;
        }
        return kind == Work.Kind.ROWS
                ? "the rows of " + table + " are changed" + why
                : "the catalogue is changed" + why;
    }
}
