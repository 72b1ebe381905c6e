package dev.lintel.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.lintel.engine.Impact;
import dev.lintel.engine.RelationLock;
import dev.lintel.engine.Traffic;
import dev.lintel.engine.Work;
import dev.lintel.lint.Finding;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Report;
import dev.lintel.lint.Severity;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Findings as programs read them. Version 1 of the format: fields may be added, none is renamed or removed. */
public final class JsonReport {

    private final Report report;
    private final String lintelVersion;
    private final JsonGenerator json;

    private JsonReport(Report report, String lintelVersion, JsonGenerator json) {
        this.report = report;
        this.lintelVersion = lintelVersion;
        this.json = json;
    }

    /** The whole report as UTF-8, written by this version of Lintel. */
    public static byte[] of(Report report, String lintelVersion) {
        return Json.bytes(new Document(report, lintelVersion));
    }

    /** A class and not a lambda: it is on the way of many runs. */
    private record Document(Report report, String lintelVersion) implements Json.Document {
        @Override
        public void writeTo(JsonGenerator json) throws IOException {
            new JsonReport(report, lintelVersion, json).write();
        }
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeNumberField("version", Json.FORMAT);
        json.writeObjectFieldStart("tool");
        json.writeStringField("name", "lintel");
        json.writeStringField("version", lintelVersion);
        json.writeEndObject();
        summary();
        json.writeArrayFieldStart("findings");
        for (Finding finding : report.findings()) {
            finding(finding);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void summary() throws IOException {
        json.writeObjectFieldStart("summary");
        json.writeNumberField("migrations", report.migrations());
        json.writeNumberField("statements", report.statements());
        json.writeNumberField("irrelevant", report.irrelevant());
        json.writeNumberField("notUnderstood", report.notUnderstood());
        json.writeNumberField("errors", report.count(Severity.ERROR));
        json.writeNumberField("warnings", report.count(Severity.WARNING));
        json.writeNumberField("infos", report.count(Severity.INFO));
        json.writeNumberField("suppressed", report.suppressed());
        json.writeNumberField("inBaseline", report.inBaseline());
        json.writeNumberField("goneFromBaseline", report.goneFromBaseline());
        Json.strings(json, "sources", report.sources());
        Json.strings(json, "notRead", report.notRead());
        json.writeEndObject();
    }

    private void finding(Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule());
        json.writeStringField("severity", finding.severity().id());
        json.writeStringField("category", finding.category().id());
        json.writeStringField("path", finding.place().file().path());
        json.writeNumberField("line", finding.place().line());
        json.writeNumberField("column", finding.place().column());
        json.writeNumberField("endLine", finding.place().endLine());
        json.writeNumberField("endColumn", finding.place().endColumn());
        json.writeStringField("statement", finding.statement());
        json.writeStringField("message", finding.message());
        impact(finding.impact());
        instead(finding.instead());
        json.writeStringField("fingerprint", finding.fingerprint());
        json.writeEndObject();
    }

    private void impact(@Nullable Impact impact) throws IOException {
        if (impact == null) {
            json.writeNullField("impact");
            return;
        }
        json.writeObjectFieldStart("impact");
        json.writeArrayFieldStart("locks");
        for (RelationLock lock : impact.locks()) {
            lock(lock);
        }
        json.writeEndArray();
        json.writeStringField("work", impact.heaviest().name());
        json.writeArrayFieldStart("workOn");
        for (Work work : impact.work()) {
            json.writeStartObject();
            json.writeStringField("kind", work.kind().name());
            json.writeStringField("table", work.table().toString());
            if (work.index() != null) {
                json.writeStringField("index", work.index());
            }
            if (!work.note().isEmpty()) {
                json.writeStringField("note", work.note());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        if (impact.refusal() != null) {
            json.writeObjectFieldStart("refusal");
            json.writeStringField("kind", impact.refusal().kind().name());
            json.writeStringField("message", impact.refusal().message());
            json.writeEndObject();
        }
        Json.strings(json, "unknowns", impact.unknowns());
        json.writeEndObject();
    }

    private void lock(RelationLock lock) throws IOException {
        json.writeStartObject();
        json.writeStringField("table", lock.feltOn().toString());
        if (lock.indexOf() != null) {
            json.writeStringField("index", lock.relation().toString());
        }
        json.writeStringField("mode", lock.mode().label());
        json.writeArrayFieldStart("blocks");
        for (Traffic traffic : Traffic.values()) {
            if (lock.mode().blocks().contains(traffic)) {
                json.writeString(traffic.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void instead(Instead instead) throws IOException {
        json.writeObjectFieldStart("instead");
        json.writeStringField("summary", instead.summary());
        json.writeArrayFieldStart("steps");
        for (Instead.Step step : instead.steps()) {
            json.writeStartObject();
            json.writeStringField("phase", step.phase().id());
            json.writeBooleanField("transaction", step.transaction());
            json.writeStringField("sql", step.sql());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
