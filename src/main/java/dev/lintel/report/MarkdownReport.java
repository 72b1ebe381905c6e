package dev.lintel.report;

import dev.lintel.lint.Finding;
import dev.lintel.lint.Report;
import dev.lintel.lint.Severity;

/**
 * Markdown for a comment on a pull request: short, each finding folded, the steps inside. A comment takes 65,536
 * characters on GitHub; what does not fit is counted.
 */
final class MarkdownReport {

    private static final int LONGEST = 60_000;

    private MarkdownReport() {}

    static String of(Report report) {
        StringBuilder text =
                new StringBuilder("### Lintel: ").append(verdict(report)).append("\n");
        String file = "";
        int shown = 0;
        for (Finding finding : report.findings()) {
            String one = finding(finding);
            String path = finding.place().file().path();
            String head = path.equals(file) ? "" : "\n**" + escaped(path) + "**\n";
            if (text.length() + head.length() + one.length() > LONGEST) {
                break;
            }
            text.append(head).append(one);
            file = path;
            shown++;
        }
        if (shown < report.findings().size()) {
            text.append("\n… and ").append(report.findings().size() - shown).append(" more findings.\n");
        }
        for (String set : report.notRead()) {
            text.append("\n").append(escaped(set)).append(".\n");
        }
        return text.toString();
    }

    private static String verdict(Report report) {
        String judged = " in " + Counted.of(report.migrations(), "migration") + ", "
                + Counted.of(report.statements(), "statement");
        if (report.findings().isEmpty()) {
            return "no findings" + judged;
        }
        StringBuilder text = new StringBuilder();
        for (Severity severity : new Severity[] {Severity.ERROR, Severity.WARNING, Severity.INFO}) {
            long count = report.count(severity);
            if (count > 0) {
                text.append(text.length() == 0 ? "" : ", ").append(Counted.of(count, severity.id()));
            }
        }
        return text + judged;
    }

    private static String finding(Finding finding) {
        StringBuilder text = new StringBuilder("\n<details><summary><b>")
                .append(finding.severity().id())
                .append("</b> <code>")
                .append(finding.rule())
                .append("</code>, line ")
                .append(finding.place().line())
                .append(": ")
                .append(HtmlReport.escaped(finding.message()))
                .append("</summary>\n\n");
        fenced(text, finding.statement());
        for (String line : FindingText.waiting(finding)) {
            text.append("- ").append(escaped(line)).append('\n');
        }
        if (!finding.instead().summary().isEmpty()) {
            text.append("\n**Instead:** ")
                    .append(escaped(finding.instead().summary()))
                    .append("\n\n");
        }
        String steps = Steps.text(finding.instead());
        if (!steps.isEmpty()) {
            fenced(text, steps);
        }
        return text.append("</details>\n").toString();
    }

    /** A fence longer than any in the text. */
    private static void fenced(StringBuilder text, String sql) {
        String fence = "```";
        while (sql.contains(fence)) {
            fence += "`";
        }
        text.append(fence)
                .append("sql\n")
                .append(sql.stripTrailing())
                .append('\n')
                .append(fence)
                .append("\n\n");
    }

    /** So that names such as {@code user_id} and {@code a*b} stay as they are. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("\\`*_[]<>#|~".indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }
}
