package dev.lintel.report;

import dev.lintel.change.Name;
import dev.lintel.engine.Impact;
import dev.lintel.engine.RelationLock;
import dev.lintel.engine.Traffic;
import dev.lintel.engine.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Who has to wait for a change, and for how long, in plain words. */
final class Waiting {

    private Waiting() {}

    /** One line for each way of waiting, with the tables on which one waits like that; empty where nobody does. */
    static List<String> who(Impact impact) {
        List<Name> done = new ArrayList<>();
        List<String[]> ways = new ArrayList<>();
        for (RelationLock lock : impact.locks()) {
            Name table = lock.feltOn();
            String[] way = way(impact.blocked(table), strongest(impact, table));
            if (done.contains(table) || way.length == 0) {
                continue;
            }
            done.add(table);
            add(ways, way, table.toString());
        }
        List<String> lines = new ArrayList<>();
        for (String[] way : ways) {
            lines.add(way[0] + way[1] + way[2]);
        }
        return lines;
    }

    private static void add(List<String[]> ways, String[] way, String table) {
        for (String[] known : ways) {
            if (known[0].equals(way[0]) && known[2].equals(way[2])) {
                known[1] = known[1] + ", " + table;
                return;
            }
        }
        way[1] = table;
        ways.add(way);
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

    /** What stands before the tables, a place for them, and what stands behind. */
    private static String[] way(Set<Traffic> blocked, String lock) {
        if (blocked.contains(Traffic.READS)) {
            return new String[] {"everybody who uses ", "", ", readers too (" + lock + ")"};
        }
        if (blocked.contains(Traffic.WRITES)) {
            return new String[] {"everybody who writes to ", "", "; readers do not (" + lock + ")"};
        }
        return blocked.contains(Traffic.ROW_LOCKS)
                ? new String[] {"everybody who locks rows of ", "", "; readers do not (" + lock + ")"}
                : new String[0];
    }

    private static String strongest(Impact impact, Name table) {
        RelationLock strongest = null;
        for (RelationLock lock : impact.locks()) {
            if (lock.feltOn().equals(table)
                    && (strongest == null
                            || lock.mode().strength() > strongest.mode().strength())) {
                strongest = lock;
            }
        }
        if (strongest == null) {
            return "";
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
