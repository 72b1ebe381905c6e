package dev.lintel.rules;

import dev.lintel.change.Name;
import dev.lintel.engine.Traffic;
import dev.lintel.engine.Work;
import dev.lintel.lint.Step;
import dev.lintel.lint.Transaction.Held;
import dev.lintel.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says in plain words who has to wait. */
final class Waiting {

    private static final int MOST_NAMES = 3;

    private Waiting() {}

    /**
     * Who waits for this step, as the beginning of a sentence: {@code Nobody can read or write orders}. What earlier
     * statements of the transaction still hold counts too.
     */
    static String nobody(Step step) {
        Set<Name> reads = new LinkedHashSet<>(step.blockedInUse(Traffic.READS));
        Set<Name> writes = new LinkedHashSet<>(step.blockedInUse(Traffic.WRITES));
        List<Name> own = new ArrayList<>(writes);
        addHeld(step, reads, writes);
        return nobody(step, own, reads, writes);
    }

    /** Who waits for what the transaction already holds, whatever this step does. */
    static String nobodyBecauseOfHeld(Step step) {
        Set<Name> reads = new LinkedHashSet<>();
        Set<Name> writes = new LinkedHashSet<>();
        addHeld(step, reads, writes);
        return nobody(step, List.of(), reads, writes);
    }

    /** Whether the transaction has stopped the readers of this table already, so that a lock on it is no news. */
    static boolean alreadyStopped(Step step, Name table) {
        for (Held held : step.transaction().blocking(Traffic.READS)) {
            if (!held.sameStatement() && step.same(held.table(), table)) {
                return true;
            }
        }
        return false;
    }

    /** Names in a sentence: {@code a, b and c}; where there are many, {@code a, b, c and 7 more}. */
    static String list(List<Name> names) {
        List<String> words = new ArrayList<>(names.size());
        for (Name name : names) {
            words.add(name.toString());
        }
        return words(words, " and ");
    }

    /** The same for one of them: {@code a, b or c}. */
    static String any(List<Name> names) {
        List<String> words = new ArrayList<>(names.size());
        for (Name name : names) {
            words.add(name.toString());
        }
        return words(words, " or ");
    }

    /** The same for names that are written already. */
    static String words(List<String> names) {
        return words(names, " and ");
    }

    private static String words(List<String> names, String last) {
        StringBuilder list = new StringBuilder();
        int shown = Math.min(names.size(), MOST_NAMES);
        boolean more = names.size() > shown;
        for (int i = 0; i < shown; i++) {
            if (i > 0) {
                list.append(i == shown - 1 && !more ? last : ", ");
            }
            list.append(names.get(i));
        }
        return more ? list + last + (names.size() - shown) + " more" : list.toString();
    }

    private static void addHeld(Step step, Set<Name> reads, Set<Name> writes) {
        for (Held held : step.transaction().blocking(Traffic.READS)) {
            reads.add(held.table());
        }
        for (Held held : step.transaction().blocking(Traffic.WRITES)) {
            writes.add(held.table());
        }
    }

    private static String nobody(Step step, List<Name> own, Set<Name> reads, Set<Name> writes) {
        List<Name> first = new ArrayList<>();
        for (Work work : step.workInUse(Work.Kind.ROWS)) {
            first.add(work.table());
        }
        first.addAll(own);
        Set<Name> both = inOrder(first, reads);
        Set<Name> only = inOrder(first, writes);
        only.removeAll(both);
        withoutSequences(step, both);
        if (!both.isEmpty()) {
            withoutSequences(step, only);
        }
        withoutPartitions(step, both);
        withoutPartitions(step, only);
        if (both.isEmpty()) {
            return "Nobody can insert, update or delete in " + list(List.copyOf(only));
        }
        String sentence = "Nobody can read or write " + list(List.copyOf(both));
        return only.isEmpty() ? sentence : sentence + ", or write to " + list(List.copyOf(only)) + ",";
    }

    /** What the step works on and locks itself comes first, as a long list is cut. */
    private static Set<Name> inOrder(List<Name> first, Set<Name> names) {
        Set<Name> ordered = new LinkedHashSet<>(first);
        ordered.retainAll(names);
        ordered.addAll(names);
        return ordered;
    }

    /** What a sequence is needed for is known by its table's name. */
    private static void withoutSequences(Step step, Set<Name> names) {
        Set<Name> tables = new LinkedHashSet<>(names);
        tables.removeIf(name -> step.deployed().sequence(name).isPresent());
        if (!tables.isEmpty()) {
            names.retainAll(tables);
        }
    }

    /** Who reads of a partitioned table need not read of each partition. */
    private static void withoutPartitions(Step step, Set<Name> names) {
        Set<Name> all = Set.copyOf(names);
        names.removeIf(name -> {
            Optional<Table> table = step.table(name);
            if (table.isEmpty() || table.get().partitionOf() == null) {
                return false;
            }
            Name parent = table.get().partitionOf().parent();
            return all.contains(step.table(parent).map(Table::name).orElse(parent));
        });
    }
}
