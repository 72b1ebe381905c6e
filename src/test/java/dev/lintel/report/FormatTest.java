package dev.lintel.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.lintel.engine.postgresql.PostgreSql;
import dev.lintel.lint.Deploy;
import dev.lintel.lint.LintOptions;
import dev.lintel.lint.Linter;
import dev.lintel.lint.Report;
import dev.lintel.migration.Migration;
import dev.lintel.migration.Script;
import dev.lintel.migration.SourceFile;
import dev.lintel.migration.TransactionMode;
import dev.lintel.rules.RuleBook;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The forms of a report that other programs read, for a path and a text with all that has to be escaped. */
class FormatTest {

    private static final String PATH = "db/a,b: 100% <ä>/V2.sql";
    private static final String SQL = "/* ä */ CREATE INDEX \"<&>\" ON \"ta]]>ble\" (id);\n"
            + "ALTER TABLE \"ta]]>ble\" ALTER COLUMN note SET NOT NULL;\n";

    private static final Report FOUND = lint(SQL);
    private static final Report CLEAN = lint("SELECT 1;");

    @Test
    void sarifNamesEachRuleOnceAndPointsAtTheStatement() throws IOException {
        JsonNode run = json(Format.SARIF, FOUND).get("runs").get(0);
        JsonNode rules = run.get("tool").get("driver").get("rules");
        JsonNode result = run.get("results").get(0);
        assertEquals(
                "create-index-blocking",
                rules.get(result.get("ruleIndex").asInt()).get("id").asText());
        assertEquals("error", result.get("level").asText());
        JsonNode place = result.get("locations").get(0).get("physicalLocation");
        assertEquals(
                "db/a%2Cb%3A%20100%25%20%3C%C3%A4%3E/V2.sql",
                place.get("artifactLocation").get("uri").asText());
        assertEquals(9, place.get("region").get("startColumn").asInt());
        assertTrue(rules.get(0).get("help").get("markdown").asText().length() > 200);
        assertTrue(result.get("partialFingerprints").get("lintel/v1").asText().length() > 8);
    }

    @Test
    void sarifOfACleanRunHasNoResults() throws IOException {
        assertEquals(
                0, json(Format.SARIF, CLEAN).get("runs").get(0).get("results").size());
    }

    @Test
    void githubCommandsTakeOneLineEachAndEscapeWhatEndsThem() {
        List<String> lines = text(Format.GITHUB, FOUND).lines().toList();
        assertEquals(FOUND.findings().size(), lines.size());
        assertTrue(
                lines.get(0).startsWith("::error file=db/a%2Cb%3A 100%25 <ä>/V2.sql,line=1,endLine=1,col=9,"),
                lines.get(0));
        assertTrue(lines.get(0).contains(",title=lintel create-index-blocking::Nobody can "), lines.get(0));
        assertTrue(lines.get(0).contains("%0ACREATE INDEX CONCURRENTLY"), lines.get(0));
    }

    @Test
    void gitlabHasAFingerprintForEachFinding() throws IOException {
        JsonNode all = json(Format.GITLAB, FOUND);
        assertEquals(FOUND.findings().size(), all.size());
        assertEquals("critical", all.get(0).get("severity").asText());
        assertEquals(PATH, all.get(0).get("location").get("path").asText());
        assertEquals(1, all.get(0).get("location").get("lines").get("begin").asInt());
        assertEquals(
                FOUND.findings().get(0).fingerprint(),
                all.get(0).get("fingerprint").asText());
        assertEquals(0, json(Format.GITLAB, CLEAN).size());
    }

    @Test
    void rdjsonCountsColumnsInBytes() throws IOException {
        JsonNode first = json(Format.RDJSON, FOUND).get("diagnostics").get(0);
        assertEquals("ERROR", first.get("severity").asText());
        assertEquals(
                10,
                first.get("location").get("range").get("start").get("column").asInt());
    }

    @Test
    void junitFailsForErrorsAndPassesWithoutFindings() throws Exception {
        Element suites = xml(Format.JUNIT, FOUND).getDocumentElement();
        assertEquals("" + FOUND.findings().size(), suites.getAttribute("tests"));
        Element failure = (Element) suites.getElementsByTagName("failure").item(0);
        assertEquals("create-index-blocking", failure.getAttribute("type"));
        assertTrue(failure.getTextContent().contains("CREATE INDEX CONCURRENTLY \"<&>\" ON \"ta]]>ble\""));
        Element clean = xml(Format.JUNIT, CLEAN).getDocumentElement();
        assertEquals("1", clean.getAttribute("tests"));
        assertEquals("0", clean.getAttribute("failures"));
    }

    @Test
    void checkstyleGroupsByFile() throws Exception {
        Document xml = xml(Format.CHECKSTYLE, FOUND);
        assertEquals(1, xml.getElementsByTagName("file").getLength());
        assertEquals(PATH, ((Element) xml.getElementsByTagName("file").item(0)).getAttribute("name"));
        assertEquals(FOUND.findings().size(), xml.getElementsByTagName("error").getLength());
    }

    @Test
    void markdownFoldsEachFindingAndFitsIntoAComment() {
        String one = text(Format.MARKDOWN, FOUND);
        assertTrue(one.startsWith("### Lintel: "), one);
        assertTrue(one.contains("<code>create-index-blocking</code>"), one);
        assertTrue(one.contains("```sql\nCREATE INDEX \"<&>\""), one);
        String many = text(Format.MARKDOWN, lint(SQL.repeat(300)));
        assertTrue(many.length() < 65_536, "" + many.length());
        assertTrue(many.strip().endsWith(" more findings."), many.substring(many.length() - 80));
    }

    @Test
    void sarifAndRdjsonAreAsTheirSchemasDemand() throws IOException {
        for (Report report : List.of(FOUND, CLEAN)) {
            assertEquals(Set.of(), offences("sarif-2.1.0.json", json(Format.SARIF, report)));
            assertEquals(Set.of(), offences("rdjson.json", json(Format.RDJSON, report)));
        }
        JsonNode broken = ((ObjectNode) json(Format.SARIF, FOUND)).put("version", "2.2");
        assertEquals(1, offences("sarif-2.1.0.json", broken).size());
    }

    private static Set<ValidationMessage> offences(String schema, JsonNode document) throws IOException {
        try (InputStream in = FormatTest.class.getResourceAsStream("/schemas/" + schema)) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4)
                    .getSchema(in)
                    .validate(document);
        }
    }

    @Test
    void junitIsAsTheSchemaOfJenkinsDemands() throws Exception {
        Validator validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(FormatTest.class.getResource("/schemas/junit-10.xsd"))
                .newValidator();
        for (Report report : List.of(FOUND, CLEAN)) {
            validator.validate(new DOMSource(xml(Format.JUNIT, report)));
        }
    }

    @Test
    void htmlShowsTextAsText() {
        String html = text(Format.HTML, FOUND);
        assertTrue(html.contains("CREATE INDEX \"&lt;&amp;&gt;\""), html);
        assertFalse(html.contains("<script"), html);
        assertTrue(text(Format.HTML, CLEAN).contains("<h1>No findings</h1>"));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void everyFormIsFoundByItsId(Format format) {
        assertEquals(format, Format.named(format.id()));
        assertTrue(format.write(CLEAN, new RuleBook()::page, "1.2", new TextReport.Look(80, false, false)).length > 0
                || format == Format.GITHUB);
    }

    private static String text(Format format, Report report) {
        byte[] bytes = format.write(report, new RuleBook()::page, "1.2", new TextReport.Look(80, false, false));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static JsonNode json(Format format, Report report) throws IOException {
        return new ObjectMapper().readTree(text(format, report));
    }

    private static Document xml(Format format, Report report) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text(format, report).getBytes(StandardCharsets.UTF_8)));
    }

    private static Report lint(String sql) {
        SourceFile file = new SourceFile(PATH, sql);
        Migration migration = new Migration(
                "V2.sql",
                "2",
                Migration.Kind.VERSIONED,
                file,
                List.of(Script.of(file)),
                List.of(),
                TransactionMode.PER_MIGRATION);
        LintOptions options = LintOptions.of(new PostgreSql(PostgreSql.LATEST));
        return new Linter(new RuleBook(), options).lintDeploys(List.of(new Deploy(List.of(migration), true)));
    }
}
