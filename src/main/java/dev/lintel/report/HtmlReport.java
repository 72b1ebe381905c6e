package dev.lintel.report;

import dev.lintel.lint.Finding;
import dev.lintel.lint.Report;
import dev.lintel.lint.Severity;

/** One page that needs nothing else: no script, no font, no picture. Follows the light or dark look of the reader. */
final class HtmlReport {

    private static final String STYLE = """
            :root { color-scheme: light dark; --line: #8884; --soft: #8882; --error: #c4232f; --warning: #a56200; --info: #2b6cb0; }
            @media (prefers-color-scheme: dark) { :root { --error: #ff7b82; --warning: #f0b429; --info: #7ab7ff; } }
            body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; }
            h1 { font-size: 1.4rem; margin: 0.5rem 0; }
            h2 { font: 600 1rem/1.5 ui-monospace, monospace; margin: 2rem 0 0.5rem; overflow-wrap: anywhere; }
            article { border: 1px solid var(--line); border-left: 4px solid var(--tone); border-radius: 4px; padding: 0.75rem 1rem; margin: 0.75rem 0; }
            article h3 { font-size: 1rem; margin: 0; } article h3 b { color: var(--tone); }
            article p, article ul { margin: 0.5rem 0; }
            .error { --tone: var(--error); } .warning { --tone: var(--warning); } .info { --tone: var(--info); }
            pre { background: var(--soft); border-radius: 4px; padding: 0.5rem 0.75rem; overflow-x: auto; font: 14px/1.45 ui-monospace, monospace; }
            footer { border-top: 1px solid var(--line); margin-top: 2rem; padding-top: 0.5rem; font-size: 0.9rem; }
            """;

    private HtmlReport() {}

    static String of(Report report, String lintelVersion) {
        StringBuilder html =
                new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.append("<title>Lintel: ").append(verdict(report)).append("</title>\n");
        html.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
        html.append("<h1>").append(verdict(report)).append("</h1>\n");
        for (String source : report.sources()) {
            html.append("<p>Read ").append(escaped(source)).append(".</p>\n");
        }
        for (String set : report.notRead()) {
            html.append("<p>").append(escaped(set)).append(".</p>\n");
        }
        String file = "";
        for (Finding finding : report.findings()) {
            String path = finding.place().file().path();
            if (!path.equals(file)) {
                html.append("<h2>").append(escaped(path)).append("</h2>\n");
                file = path;
            }
            finding(html, finding);
        }
        html.append("<footer>")
                .append(Counted.of(report.migrations(), "migration"))
                .append(", ");
        html.append(Counted.of(report.statements(), "statement")).append(", ");
        html.append(report.notUnderstood()).append(" not understood, ");
        html.append(report.suppressed()).append(" findings suppressed. Lintel ").append(escaped(lintelVersion));
        return html.append(".</footer>\n</body>\n</html>\n").toString();
    }

    private static String verdict(Report report) {
        if (report.findings().isEmpty()) {
            return "No findings";
        }
        return Counted.of(report.count(Severity.ERROR), "error") + ", "
                + Counted.of(report.count(Severity.WARNING), "warning") + ", "
                + Counted.of(report.count(Severity.INFO), "info");
    }

    private static void finding(StringBuilder html, Finding finding) {
        html.append("<article class=\"").append(finding.severity().id()).append("\">\n<h3><b>");
        html.append(finding.severity().id()).append("</b> ").append(finding.rule());
        html.append(", line ").append(finding.place().line()).append("</h3>\n");
        html.append("<pre>").append(escaped(finding.statement())).append("</pre>\n");
        html.append("<p>").append(escaped(finding.message())).append("</p>\n");
        boolean list = false;
        for (String line : FindingText.waiting(finding)) {
            html.append(list ? "" : "<ul>\n")
                    .append("<li>")
                    .append(escaped(line))
                    .append("</li>\n");
            list = true;
        }
        html.append(list ? "</ul>\n" : "");
        if (!finding.instead().summary().isEmpty()) {
            html.append("<p><b>Instead:</b> ")
                    .append(escaped(finding.instead().summary()))
                    .append("</p>\n");
        }
        String steps = Steps.text(finding.instead());
        if (!steps.isEmpty()) {
            html.append("<pre>").append(escaped(steps.stripTrailing())).append("</pre>\n");
        }
        html.append("</article>\n");
    }

    /** For text between tags. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
