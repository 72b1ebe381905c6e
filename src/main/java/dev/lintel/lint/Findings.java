package dev.lintel.lint;

import dev.lintel.engine.Impact;
import dev.lintel.migration.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects findings, gives each its severity from the rule's page or the configuration, and its fingerprint. */
final class Findings {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final RuleSet ruleSet;
    private final LintOptions options;
    private final List<Finding> all = new ArrayList<>();
    private final Map<String, RulePage> pages = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private int suppressed;

    Findings(RuleSet ruleSet, LintOptions options) {
        this.ruleSet = ruleSet;
        this.options = options;
    }

    /** Adds a finding, unless its rule is disabled. What undoes a migration runs seldom and is never more than INFO. */
    void add(String rule, SourceSpan place, String message, Instead instead, @Nullable Impact impact, boolean undoing) {
        if (options.disabled().contains(rule)) {
            return;
        }
        RulePage page = pages.computeIfAbsent(rule, ruleSet::page);
        Severity severity = options.severities().getOrDefault(rule, page.severity());
        if (undoing) {
            severity = Severity.INFO;
        }
        String statement = place.text();
        all.add(new Finding(
                rule,
                severity,
                page.category(),
                place,
                statement,
                message,
                instead,
                impact,
                fingerprint(rule, place.file().path(), statement)));
    }

    void countSuppressed() {
        suppressed++;
    }

    int suppressed() {
        return suppressed;
    }

    List<Finding> all() {
        return all;
    }

    /** Depends on what is said where, not on the line; equal ones in one file are told apart by their order. */
    private String fingerprint(String rule, String path, String statement) {
        long hash = FNV_OFFSET;
        hash = hash(hash, rule);
        hash = hash(hash, path);
        boolean blank = false;
        for (int i = 0; i < statement.length(); i++) {
            char c = statement.charAt(i);
            if (Character.isWhitespace(c)) {
                blank = true;
            } else {
                hash = blank ? (hash ^ ' ') * FNV_PRIME : hash;
                hash = (hash ^ c) * FNV_PRIME;
                blank = false;
            }
        }
        String key = Long.toHexString(hash);
        int count = seen.merge(key, 1, Integer::sum);
        return count == 1 ? key : key + "-" + count;
    }

    private static long hash(long start, String text) {
        long hash = start;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return (hash ^ 0) * FNV_PRIME;
    }
}
