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
 * @param inBaseline how many findings a baseline kept quiet
 * @param goneFromBaseline how many entries of a baseline are found no more
 * @param judged the paths of the files in which findings were wanted
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
        int inBaseline,
        int goneFromBaseline,
        List<String> judged,
        List<Finding> findings) {

    public Report {
        judged = List.copyOf(judged);
        sources = List.copyOf(sources);
        notRead = List.copyOf(notRead);
        findings = List.copyOf(findings);
    }

    /** The same without the findings that a baseline keeps quiet. */
    Report keeping(List<Finding> left) {
        return new Report(
                sources,
                notRead,
                migrations,
                statements,
                irrelevant,
                notUnderstood,
                suppressed,
                inBaseline + findings.size() - left.size(),
                goneFromBaseline,
                judged,
                left);
    }

    /** The same, with so many entries of a baseline found no more. */
    public Report withGone(int gone) {
        return new Report(
                sources,
                notRead,
                migrations,
                statements,
                irrelevant,
                notUnderstood,
                suppressed,
                inBaseline,
                gone,
                judged,
                findings);
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
        List<String> judged = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        int migrations = 0;
        int statements = 0;
        int irrelevant = 0;
        int notUnderstood = 0;
        int suppressed = 0;
        int inBaseline = 0;
        int goneFromBaseline = 0;
        for (Report each : reports) {
            sources.addAll(each.sources);
            notRead.addAll(each.notRead);
            findings.addAll(each.findings);
            migrations += each.migrations;
            statements += each.statements;
            irrelevant += each.irrelevant;
            notUnderstood += each.notUnderstood;
            suppressed += each.suppressed;
            inBaseline += each.inBaseline;
            goneFromBaseline += each.goneFromBaseline;
            judged.addAll(each.judged);
        }
        return new Report(
                sources,
                notRead,
                migrations,
                statements,
                irrelevant,
                notUnderstood,
                suppressed,
                inBaseline,
                goneFromBaseline,
                judged,
                findings);
    }
}
