package dev.lintel.report;

import dev.lintel.lint.Finding;
import dev.lintel.lint.Report;
import dev.lintel.lint.Severity;
import dev.lintel.migration.SourceSpan;

/**
 * Workflow commands of GitHub Actions, which become annotations in the changed files:
 * https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions. GitHub shows ten of each severity for a
 * step; the log has all.
 */
final class GithubReport {

    private GithubReport() {}

    static String of(Report report) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : report.findings()) {
            SourceSpan place = finding.place();
            text.append("::").append(command(finding.severity()));
            text.append(" file=").append(property(place.file().path()));
            text.append(",line=").append(place.line()).append(",endLine=").append(place.endLine());
            if (place.line() == place.endLine()) {
                text.append(",col=")
                        .append(place.column())
                        .append(",endColumn=")
                        .append(place.endColumn());
            }
            text.append(",title=").append(property("lintel " + finding.rule())).append("::");
            text.append(data(FindingText.whole(finding).stripTrailing())).append('\n');
        }
        return text.toString();
    }

    private static String command(Severity severity) {
        return severity == Severity.INFO ? "notice" : severity.id();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
