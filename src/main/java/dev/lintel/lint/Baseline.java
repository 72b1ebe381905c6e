package dev.lintel.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Findings that were there before: they are known, and only new ones are to be heard of. */
public final class Baseline {

    /**
     * One known finding.
     *
     * @param path the file, from where the baseline lies
     * @param rule the id of the rule
     * @param fingerprint the same when lines move
     */
    public record Entry(String path, String rule, String fingerprint) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            int order = path.compareTo(other.path);
            order = order != 0 ? order : rule.compareTo(other.rule);
            return order != 0 ? order : fingerprint.compareTo(other.fingerprint);
        }
    }

    private final Set<Entry> entries;
    /** From the path of a finding to that of an entry. */
    private final UnaryOperator<String> paths;

    private final Set<Entry> met = new HashSet<>();
    private final Set<String> judged = new HashSet<>();

    /** A baseline with these entries. */
    public Baseline(Collection<Entry> entries, UnaryOperator<String> paths) {
        this.entries = new TreeSet<>(entries);
        this.paths = paths;
    }

    /** A baseline of all findings of a report. */
    public static Baseline of(Report report, UnaryOperator<String> paths) {
        Fingerprints fingerprints = new Fingerprints();
        List<Entry> entries = new ArrayList<>();
        for (Finding finding : report.findings()) {
            entries.add(entry(finding, fingerprints, paths));
        }
        return new Baseline(entries, paths);
    }

    /** The report without the findings that are known. */
    public Report quiet(Report report) {
        Fingerprints fingerprints = new Fingerprints();
        List<Finding> left = new ArrayList<>();
        for (Finding finding : report.findings()) {
            Entry entry = entry(finding, fingerprints, paths);
            if (entries.contains(entry)) {
                met.add(entry);
            } else {
                left.add(finding);
            }
        }
        for (String path : report.judged()) {
            judged.add(paths.apply(path));
        }
        return report.keeping(left);
    }

    /** Entries in order: in files that were judged or are gone, and found no more. */
    public List<Entry> gone(Predicate<String> exists) {
        List<Entry> gone = new ArrayList<>();
        for (Entry entry : entries) {
            if (!met.contains(entry) && (judged.contains(entry.path()) || !exists.test(entry.path()))) {
                gone.add(entry);
            }
        }
        return gone;
    }

    /** All entries, in order. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    private static Entry entry(Finding finding, Fingerprints fingerprints, UnaryOperator<String> paths) {
        String path = paths.apply(finding.place().file().path());
        return new Entry(path, finding.rule(), fingerprints.next(finding.rule(), path, finding.statement()));
    }
}
