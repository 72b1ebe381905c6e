package dev.lintel.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.lintel.lint.Finding;
import dev.lintel.lint.Report;
import dev.lintel.lint.Severity;
import java.io.IOException;

/** GitLab's Code Quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format. */
final class GitlabReport {

    private GitlabReport() {}

    static byte[] of(Report report) {
        return Json.bytes(json -> {
            json.writeStartArray();
            for (Finding finding : report.findings()) {
                finding(json, finding);
            }
            json.writeEndArray();
        });
    }

    private static void finding(JsonGenerator json, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("description", FindingText.brief(finding));
        json.writeStringField("check_name", finding.rule());
        json.writeStringField("fingerprint", finding.fingerprint());
        json.writeStringField("severity", severity(finding.severity()));
        json.writeObjectFieldStart("location");
        json.writeStringField("path", finding.place().file().path());
        json.writeObjectFieldStart("lines");
        json.writeNumberField("begin", finding.place().line());
        json.writeNumberField("end", finding.place().endLine());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String severity(Severity severity) {
        if (severity == Severity.ERROR) {
            return "critical";
        }
        return severity == Severity.WARNING ? "major" : "info";
    }
}
