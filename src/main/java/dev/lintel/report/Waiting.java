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

    /** One sentence for each table whose users feel the change, the strongest lock of each; empty where nobody does. */
    static List<String> who(Impact impact) {
        List<String> lines = new ArrayList<>();
        List<Name> done = new ArrayList<>();
        for (RelationLock lock : impact.locks()) {
            Name table = lock.feltOn();
            if (done.contains(table)) {
                continue;
            }
            done.add(table);
            String waits = waits(impact.blocked(table), table);
            if (!waits.isEmpty()) {
                lines.add(waits + " (" + strongest(impact, table) + ")");
            }
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

    private static String waits(Set<Traffic> blocked, Name table) {
        if (blocked.contains(Traffic.READS)) {
            return "everybody who uses " + table + ", readers too";
        }
        if (blocked.contains(Traffic.WRITES)) {
            return "everybody who writes to " + table + "; readers do not";
        }
        return blocked.contains(Traffic.ROW_LOCKS) ? "everybody who locks rows of " + table + "; readers do not" : "";
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
