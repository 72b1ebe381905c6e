package dev.lintel.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.lintel.lint.Finding;
import dev.lintel.lint.Report;
import dev.lintel.migration.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Reviewdog's diagnostic format, {@code -f=rdjson}:
 * https://github.com/reviewdog/reviewdog/tree/master/proto/rdf. Its columns count bytes of UTF-8.
 */
final class RdjsonReport {

    private RdjsonReport() {}

    static byte[] of(Report report) {
        return Json.bytes(json -> {
            json.writeStartObject();
            json.writeObjectFieldStart("source");
            json.writeStringField("name", "lintel");
            json.writeEndObject();
            json.writeArrayFieldStart("diagnostics");
            for (Finding finding : report.findings()) {
                finding(json, finding);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void finding(JsonGenerator json, Finding finding) throws IOException {
        SourceFile file = finding.place().file();
        json.writeStartObject();
        json.writeStringField("message", FindingText.whole(finding).stripTrailing());
        json.writeObjectFieldStart("location");
        json.writeStringField("path", file.path());
        json.writeObjectFieldStart("range");
        position(json, "start", file, finding.place().line(), finding.place().column());
        position(json, "end", file, finding.place().endLine(), finding.place().endColumn());
        json.writeEndObject();
        json.writeEndObject();
        json.writeStringField("severity", finding.severity().id().toUpperCase(Locale.ROOT));
        json.writeObjectFieldStart("code");
        json.writeStringField("value", finding.rule());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void position(JsonGenerator json, String name, SourceFile file, int line, int column)
            throws IOException {
        String text = file.text().isEmpty() ? "" : file.lineText(line);
        int before = text.offsetByCodePoints(0, Math.min(column - 1, text.codePointCount(0, text.length())));
        json.writeObjectFieldStart(name);
        json.writeNumberField("line", line);
        json.writeNumberField("column", text.substring(0, before).getBytes(StandardCharsets.UTF_8).length + 1);
        json.writeEndObject();
    }
}
