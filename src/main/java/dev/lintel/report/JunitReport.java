package dev.lintel.report;

import dev.lintel.lint.Finding;
import dev.lintel.lint.Report;
import dev.lintel.lint.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JUnit's XML: a file is a suite, a finding a test case. An error is a failure; warnings and remarks pass and stand in
 * the output of the case, as a build that only has those is not broken.
 */
final class JunitReport {

    private JunitReport() {}

    static String of(Report report) {
        Map<String, List<Finding>> byFile = new LinkedHashMap<>();
        for (Finding finding : report.findings()) {
            byFile.computeIfAbsent(finding.place().file().path(), path -> new ArrayList<>())
                    .add(finding);
        }
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        long tests = byFile.isEmpty() ? 1 : report.findings().size();
        xml.append("<testsuites").append(counts("lintel", tests, report.count(Severity.ERROR)));
        xml.append(">\n");
        if (byFile.isEmpty()) {
            xml.append("  <testsuite").append(counts("lintel", 1, 0)).append(">\n");
            xml.append("    <testcase classname=\"lintel\" name=\"no findings\" time=\"0\"/>\n  </testsuite>\n");
        }
        for (Map.Entry<String, List<Finding>> file : byFile.entrySet()) {
            long failures = file.getValue().stream()
                    .filter(f -> f.severity() == Severity.ERROR)
                    .count();
            xml.append("  <testsuite")
                    .append(counts(file.getKey(), file.getValue().size(), failures))
                    .append(">\n");
            for (Finding finding : file.getValue()) {
                finding(xml, finding);
            }
            xml.append("  </testsuite>\n");
        }
        return xml.append("</testsuites>\n").toString();
    }

    private static String counts(String name, long tests, long failures) {
        return " name=\"" + Xml.escaped(name) + "\" tests=\"" + tests + "\" failures=\"" + failures
                + "\" errors=\"0\" time=\"0\"";
    }

    private static void finding(StringBuilder xml, Finding finding) {
        String path = finding.place().file().path();
        xml.append("    <testcase classname=\"").append(Xml.escaped(path));
        xml.append("\" name=\"")
                .append(finding.rule())
                .append(" in line ")
                .append(finding.place().line());
        xml.append("\" time=\"0\">\n");
        String text = path + ":" + finding.place().line() + ":"
                + finding.place().column() + "\n" + FindingText.whole(finding);
        if (finding.severity() == Severity.ERROR) {
            xml.append("      <failure type=\"").append(finding.rule());
            xml.append("\" message=\"").append(Xml.escaped(finding.message())).append("\">");
            xml.append(body(text)).append("</failure>\n");
        } else {
            xml.append("      <system-out>")
                    .append(body(finding.severity().id() + ": " + text))
                    .append("</system-out>\n");
        }
        xml.append("    </testcase>\n");
    }

    /** Line ends may stand as they are between tags. */
    private static String body(String text) {
        return Xml.escaped(text).replace("&#10;", "\n").replace("&#9;", "\t");
    }
}
