package dev.lintel.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.lintel.lint.RulePage;
import java.io.IOException;
import java.util.List;

/** All rules, as {@code lintel rules} shows them. */
public final class RuleList {

    private RuleList() {}

    /** One rule a line, in columns. */
    public static String text(List<RulePage> rules) {
        int ids = 0;
        int severities = 0;
        int categories = 0;
        for (RulePage rule : rules) {
            ids = Math.max(ids, rule.id().length());
            severities = Math.max(severities, rule.shownSeverity().length());
            categories = Math.max(categories, rule.category().id().length());
        }
        StringBuilder text = new StringBuilder();
        for (RulePage rule : rules) {
            column(text, rule.id(), ids);
            column(text, rule.shownSeverity(), severities);
            column(text, rule.category().id(), categories);
            text.append(rule.title()).append('\n');
        }
        return text.toString();
    }

    /** A table, linked to the pages as they lie in the repository. */
    public static String markdown(List<RulePage> rules) {
        StringBuilder text =
                new StringBuilder("| rule | severity | category | what is wrong |\n| --- | --- | --- | --- |\n");
        for (RulePage rule : rules) {
            text.append("| ").append(linked(rule)).append(" | ");
            text.append(rule.shownSeverity())
                    .append(" | ")
                    .append(rule.category().id())
                    .append(" | ");
            text.append(rule.title()).append(" |\n");
        }
        return text.toString();
    }

    /** A rule of the project's own has no page in the repository. */
    private static String linked(RulePage rule) {
        String id = "`" + rule.id() + "`";
        return rule.since().isEmpty() ? id : "[" + id + "](rules/" + rule.id() + ".md)";
    }

    /** A JSON document: {@code {"version": 1, "rules": [{"id": …}]}}. */
    public static String json(List<RulePage> rules) {
        return Json.write(json -> {
            json.writeStartObject();
            json.writeNumberField("version", Json.FORMAT);
            json.writeArrayFieldStart("rules");
            for (RulePage rule : rules) {
                rule(json, rule);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void rule(JsonGenerator json, RulePage rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeStringField("severity", rule.severity().id());
        json.writeStringField("category", rule.category().id());
        json.writeStringField("title", rule.title());
        Json.strings(json, "engines", rule.engines());
        json.writeStringField("since", rule.since());
        Json.strings(json, "proved", rule.proved());
        Json.strings(json, "aliases", rule.aliases());
        Json.strings(json, "peers", rule.peers());
        json.writeBooleanField("offByDefault", rule.offByDefault());
        json.writeEndObject();
    }

    private static void column(StringBuilder text, String word, int width) {
        text.append(word).append(" ".repeat(width - word.length() + 2));
    }
}
