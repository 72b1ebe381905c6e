package dev.lintel.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** Findings in a report as JSON, one short line each. */
final class Findings {

    private Findings() {}

    static String of(String json) {
        List<String> lines = new ArrayList<>();
        for (JsonNode finding : tree(json).get("findings")) {
            lines.add(finding.get("severity").asText() + " "
                    + finding.get("rule").asText() + " " + finding.get("path").asText() + ":"
                    + finding.get("line").asInt());
        }
        return String.join("\n", lines);
    }

    static JsonNode tree(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }
}
