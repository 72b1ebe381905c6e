package dev.lintel.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.lintel.engine.Impact;
import dev.lintel.engine.RelationLock;
import dev.lintel.engine.Traffic;
import dev.lintel.engine.Work;
import dev.lintel.lint.Finding;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Report;
import dev.lintel.lint.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Findings as programs read them. Version 1 of the format: fields may be added, none is renamed or removed. */
public final class JsonReport {

    private static final int FORMAT = 1;

    private final JsonGenerator json;

    private JsonReport(JsonGenerator json) {
        this.json = json;
    }

    /** The whole report, written by this version of Lintel. */
    public static String of(Report report, String lintelVersion) {
        StringWriter text = new StringWriter(1024);
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withArrayEmptySeparator("")
                    .withObjectEmptySeparator(""));
            printer.indentArraysWith(indenter);
            printer.indentObjectsWith(indenter);
            json.setPrettyPrinter(printer);
            new JsonReport(json).write(report, lintelVersion);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private void write(Report report, String lintelVersion) throws IOException {
        json.writeStartObject();
        json.writeNumberField("version", FORMAT);
        json.writeObjectFieldStart("tool");
        json.writeStringField("name", "lintel");
        json.writeStringField("version", lintelVersion);
        json.writeEndObject();
        summary(report);
        json.writeArrayFieldStart("findings");
        for (Finding finding : report.findings()) {
            finding(finding);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void summary(Report report) throws IOException {
        json.writeObjectFieldStart("summary");
        json.writeNumberField("migrations", report.migrations());
        json.writeNumberField("statements", report.statements());
        json.writeNumberField("irrelevant", report.irrelevant());
        json.writeNumberField("notUnderstood", report.notUnderstood());
        json.writeNumberField("errors", report.count(Severity.ERROR));
        json.writeNumberField("warnings", report.count(Severity.WARNING));
        json.writeNumberField("infos", report.count(Severity.INFO));
        json.writeNumberField("suppressed", report.suppressed());
        json.writeArrayFieldStart("sources");
        for (String source : report.sources()) {
            json.writeString(source);
        }
        json.writeEndArray();
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
        json.writeArrayFieldStart("unknowns");
        for (String unknown : impact.unknowns()) {
            json.writeString(unknown);
        }
        json.writeEndArray();
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
