package dev.lintel.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.lintel.lint.Finding;
import dev.lintel.lint.Report;
import dev.lintel.lint.RulePage;
import dev.lintel.lint.Severity;
import dev.lintel.migration.SourceFile;
import dev.lintel.migration.SourceSpan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/** SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html. Each rule that found something has its page. */
final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final Report report;
    private final Function<String, RulePage> pages;
    private final String lintelVersion;
    private final JsonGenerator json;
    private final List<String> ids;

    private SarifReport(Report report, Function<String, RulePage> pages, String lintelVersion, JsonGenerator json) {
        this.report = report;
        this.pages = pages;
        this.lintelVersion = lintelVersion;
        this.json = json;
        TreeSet<String> found = new TreeSet<>();
        for (Finding finding : report.findings()) {
            found.add(finding.rule());
        }
        this.ids = new ArrayList<>(found);
    }

    static byte[] of(Report report, Function<String, RulePage> pages, String lintelVersion) {
        return Json.bytes(json -> new SarifReport(report, pages, lintelVersion, json).write());
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        tool();
        json.writeStringField("columnKind", "unicodeCodePoints");
        json.writeArrayFieldStart("results");
        for (Finding finding : report.findings()) {
            result(finding);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void tool() throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Lintel");
        json.writeStringField("version", lintelVersion);
        json.writeArrayFieldStart("rules");
        for (String id : ids) {
            rule(pages.apply(id));
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void rule(RulePage page) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", page.id());
        text("shortDescription", page.title());
        json.writeObjectFieldStart("help");
        json.writeStringField("text", page.markdown());
        json.writeStringField("markdown", page.markdown());
        json.writeEndObject();
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(page.severity()));
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        Json.strings(
                json, "tags", List.of("database", "migration", page.category().id()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void result(Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule());
        json.writeNumberField("ruleIndex", ids.indexOf(finding.rule()));
        json.writeStringField("level", level(finding.severity()));
        text("message", FindingText.whole(finding).stripTrailing());
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        location(finding.place());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("lintel/v1", finding.fingerprint());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void location(SourceSpan place) throws IOException {
        SourceFile file = place.file();
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(file.path()));
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", place.line());
        json.writeNumberField("startColumn", place.column());
        json.writeNumberField("endLine", place.endLine());
        json.writeNumberField("endColumn", place.endColumn());
        if (place.end() > place.start()) {
            text("snippet", place.text());
        }
        json.writeEndObject();
    }

    private void text(String name, String value) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", value);
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.id();
    }

    /** A relative reference as RFC 3986 has it; an absolute path is a file URI. */
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        boolean drive = path.length() > 1 && path.charAt(1) == ':';
        uri.append(drive ? "file:///" : path.startsWith("/") ? "file://" : "");
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain || "/-._~".indexOf(c) >= 0 || (c == ':' && drive)) {
                uri.append(c);
            } else {
                uri.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
                uri.append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return uri.toString();
    }
}
