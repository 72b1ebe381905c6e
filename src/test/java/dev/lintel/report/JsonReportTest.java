package dev.lintel.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lintel.lint.Report;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReportTest {

    @Test
    void theReportHasTheFieldsOfTheContractInTheirOrder() throws Exception {
        JsonNode json = read(Sample.report(Sample.indexBuild(), Sample.rename()));
        assertEquals(List.of("version", "tool", "summary", "findings"), names(json));
        assertEquals(1, json.get("version").asInt());
        assertEquals(
                "{\"name\":\"lintel\",\"version\":\"1.2\"}", json.get("tool").toString());
        assertEquals(
                "{\"migrations\":3,\"statements\":9,\"irrelevant\":2,\"notUnderstood\":0,\"errors\":1,\"warnings\":1,"
                        + "\"infos\":0,\"suppressed\":1,\"inBaseline\":0,\"goneFromBaseline\":0,\"sources\":[\"db/migration as Flyway, 3 migrations\"],\"notRead\":[]}",
                json.get("summary").toString());
        JsonNode finding = json.get("findings").get(0);
        assertEquals(
                List.of(
                        "rule",
                        "severity",
                        "category",
                        "path",
                        "line",
                        "column",
                        "endLine",
                        "endColumn",
                        "statement",
                        "message",
                        "impact",
                        "instead",
                        "fingerprint"),
                names(finding));
        assertEquals(
                "CREATE INDEX orders_customer ON orders (customer_id)",
                finding.get("statement").asText());
        assertEquals(2, finding.get("line").asInt());
        assertEquals(53, finding.get("endColumn").asInt());
    }

    @Test
    void theImpactSaysWhichTrafficWaits() throws Exception {
        JsonNode impact =
                read(Sample.report(Sample.indexBuild())).get("findings").get(0).get("impact");
        assertEquals(
                "{\"locks\":[{\"table\":\"orders\",\"mode\":\"SHARE\",\"blocks\":[\"writes\",\"schema-changes\"]}],"
                        + "\"work\":\"INDEX_BUILD\",\"workOn\":[{\"kind\":\"INDEX_BUILD\",\"table\":\"orders\","
                        + "\"index\":\"orders_customer\"}],\"unknowns\":[]}",
                impact.toString());
    }

    @Test
    void theStepsKeepTheirOrderAndSayWhatMustNotRunInATransaction() throws Exception {
        JsonNode steps = read(Sample.report(Sample.rename()))
                .get("findings")
                .get(0)
                .get("instead")
                .get("steps");
        List<String> phases = new ArrayList<>();
        steps.forEach(s -> phases.add(s.get("phase").asText() + " " + s.get("transaction")));
        assertEquals(
                List.of("expand true", "backfill true", "backfill false", "application true", "contract true"), phases);
    }

    @Test
    void anEmptyReportIsStillADocument() throws Exception {
        assertEquals(0, read(Sample.report()).get("findings").size());
    }

    private static JsonNode read(Report report) throws Exception {
        return new ObjectMapper().readTree(JsonReport.of(report, "1.2"));
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        for (Iterator<String> each = node.fieldNames(); each.hasNext(); ) {
            names.add(each.next());
        }
        return names;
    }
}
