package dev.lintel.report;

import dev.lintel.lint.Finding;
import dev.lintel.lint.Report;

/** Checkstyle's XML, which Jenkins, SonarQube and many others read. */
final class CheckstyleReport {

    private CheckstyleReport() {}

    static String of(Report report) {
        StringBuilder xml =
                new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"10.0\">\n");
        String file = "";
        for (Finding finding : report.findings()) {
            String path = finding.place().file().path();
            if (!path.equals(file)) {
                xml.append(file.isEmpty() ? "" : "  </file>\n");
                xml.append("  <file name=\"").append(Xml.escaped(path)).append("\">\n");
                file = path;
            }
            xml.append("    <error line=\"").append(finding.place().line());
            xml.append("\" column=\"").append(finding.place().column());
            xml.append("\" severity=\"").append(finding.severity().id());
            xml.append("\" message=\"").append(Xml.escaped(FindingText.brief(finding)));
            xml.append("\" source=\"lintel.").append(finding.rule()).append("\"/>\n");
        }
        return xml.append(file.isEmpty() ? "" : "  </file>\n")
                .append("</checkstyle>\n")
                .toString();
    }
}
