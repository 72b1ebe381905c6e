package dev.lintel.lint;

import java.util.ArrayList;
import java.util.List;

/**
 * What a run found.
 *
 * @param sources one sentence for each set of migrations that says how it was read
 * @param notRead one sentence for each set of migrations that was left alone
 * @param migrations how many migrations were read
 * @param statements how many statements
 * @param irrelevant how many of them are known to do nothing to a live system
 * @param notUnderstood how many could not be read
 * @param suppressed how many findings a directive kept quiet
 * @param findings in the order of the files, and inside one in the order of the text
 */
public record Report(
        List<String> sources,
        List<String> notRead,
        int migrations,
        int statements,
        int irrelevant,
        int notUnderstood,
        int suppressed,
        List<Finding> findings) {

    public Report {
        sources = List.copyOf(sources);
        notRead = List.copyOf(notRead);
        findings = List.copyOf(findings);
    }

    /** How many findings have exactly this severity. */
    public long count(Severity severity) {
        long count = 0;
        for (Finding finding : findings) {
            count += finding.severity() == severity ? 1 : 0;
        }
        return count;
    }

    /** This report and another one as a single report. */
    public Report and(Report other) {
        return of(List.of(this, other));
    }

    /** These reports, in order, as a single one. */
    static Report of(List<Report> reports) {
        List<String> sources = new ArrayList<>();
        List<String> notRead = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        int migrations = 0;
        int statements = 0;
        int irrelevant = 0;
        int notUnderstood = 0;
        int suppressed = 0;
        for (Report each : reports) {
            sources.addAll(each.sources);
            notRead.addAll(each.notRead);
            findings.addAll(each.findings);
            migrations += each.migrations;
            statements += each.statements;
            irrelevant += each.irrelevant;
            notUnderstood += each.notUnderstood;
            suppressed += each.suppressed;
        }
        return new Report(sources, notRead, migrations, statements, irrelevant, notUnderstood, suppressed, findings);
    }
}
