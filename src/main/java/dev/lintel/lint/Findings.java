package dev.lintel.lint;

import dev.lintel.engine.Impact;
import dev.lintel.migration.SourceFile;
import dev.lintel.migration.SourceSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Collects findings, gives each its severity from the rule's page or the configuration, and its fingerprint. */
final class Findings {

    private final RuleSet ruleSet;
    private final LintOptions options;
    private final List<Finding> all = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private final Map<String, List<Finding>> habits = new LinkedHashMap<>();
    private final Fingerprints fingerprints = new Fingerprints();
    private int suppressed;

    Findings(RuleSet ruleSet, LintOptions options) {
        this.ruleSet = ruleSet;
        this.options = options;
    }

    /** A finding that is one only if it is still so in the end. */
    private record Open(Finding finding, Predicate<Outcome> lasting) {}

    /** Adds what a rule said of a step. It keeps its place among the others, whatever becomes of it in the end. */
    void add(
            String rule, SourceSpan place, SourceSpan around, Danger danger, @Nullable Impact impact, boolean undoing) {
        int before = all.size();
        add(rule, place, around, danger.message(), danger.instead(), impact, undoing);
        if (danger.lasting() != null && all.size() > before) {
            open.add(new Open(all.get(before), danger.lasting()));
        }
        if (danger.habit() && all.size() > before) {
            habits.computeIfAbsent(undoing ? rule + " undoing" : rule, r -> new ArrayList<>())
                    .add(all.get(before));
        }
    }

    /** Leaves of each habit of a history that has been read to its end the last finding, and says there how many there were. */
    void sumUpHabits() {
        Set<Finding> repeated = Collections.newSetFromMap(new IdentityHashMap<>());
        IdentityHashMap<Finding, Finding> counted = new IdentityHashMap<>();
        for (List<Finding> each : habits.values()) {
            int others = each.size() - 1;
            if (others > 0) {
                repeated.addAll(each.subList(0, others));
                Finding last = each.get(others);
                String count = others == 1 ? "One earlier migration does" : others + " earlier migrations do";
                counted.put(last, last.withMessage(last.message() + " " + count + " the same."));
            }
        }
        all.replaceAll(finding -> counted.getOrDefault(finding, finding));
        habits.clear();
        all.removeIf(repeated::contains);
    }

    /** Takes back what later migrations have set right. */
    void settle(Outcome outcome) {
        Set<Finding> settled = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Open each : open) {
            if (!each.lasting().test(outcome)) {
                settled.add(each.finding());
            }
        }
        open.clear();
        all.removeIf(settled::contains);
    }

    /** Adds a finding, unless its rule is disabled or the profile leaves it out. What undoes a migration runs seldom and is never more than INFO. */
    void add(
            String rule,
            SourceSpan place,
            SourceSpan around,
            String message,
            Instead instead,
            @Nullable Impact impact,
            boolean undoing) {
        add(rule, place, around, message, instead, impact, undoing, Severity.ERROR);
    }

    /** Adds what is to be said of a migration as a whole. */
    void add(Notice notice) {
        SourceSpan place = notice.place();
        add(notice.rule(), place, place, notice.message(), notice.instead(), null, false, notice.atMost());
    }

    private void add(
            String rule,
            SourceSpan place,
            SourceSpan around,
            String message,
            Instead instead,
            @Nullable Impact impact,
            boolean undoing,
            Severity atMost) {
        if (options.disabled().contains(rule)) {
            return;
        }
        RulePage page = ruleSet.page(rule);
        Severity severity = options.severities().get(rule);
        if (severity == null) {
            severity = options.profile().severity(page, atMost).orElse(null);
        }
        if (severity == null) {
            return;
        }
        if (undoing) {
            severity = Severity.INFO;
        }
        String statement = place.text();
        all.add(new Finding(
                rule,
                severity,
                page.category(),
                place,
                around,
                statement,
                message,
                instead,
                impact,
                fingerprints.next(rule, place.file().path(), statement)));
    }

    void countSuppressed() {
        suppressed++;
    }

    int suppressed() {
        return suppressed;
    }

    /** In the order in which the files came, and inside one in the order of the text. */
    List<Finding> all() {
        IdentityHashMap<SourceFile, Integer> order = new IdentityHashMap<>();
        for (Finding finding : all) {
            order.putIfAbsent(finding.place().file(), order.size());
        }
        all.sort(new ByPlace(order));
        return all;
    }

    private record ByPlace(IdentityHashMap<SourceFile, Integer> order) implements Comparator<Finding> {
        @Override
        public int compare(Finding one, Finding other) {
            int file = order.getOrDefault(one.place().file(), 0)
                    - order.getOrDefault(other.place().file(), 0);
            return file != 0
                    ? file
                    : Integer.compare(one.place().start(), other.place().start());
        }
    }
}
