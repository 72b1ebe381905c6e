package dev.lintel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lintel.lint.Profile;
import dev.lintel.lint.Severity;
import dev.lintel.migration.Dialect;
import dev.lintel.migration.UsageException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationReaderTest {

    @Test
    void everyKeyIsRead() {
        Configuration read = read("""
                dialect: postgresql:14
                framework: flyway
                fail-on: warning
                profile: strict
                enable: truncate
                disable: [drop-table]
                severity:
                  drop-column: warning
                lock-timeout-by-role: true
                paths: [db/migration]
                exclude:
                  - db/migration/V1__*.sql
                """);
        assertEquals(new Database(Dialect.POSTGRESQL, 14), read.database());
        assertEquals("flyway", read.framework());
        assertEquals(FailOn.WARNING, read.failOn());
        assertEquals(Profile.STRICT, read.profile());
        assertEquals(Set.of("truncate"), read.enabled());
        assertEquals(Set.of("drop-table"), read.disabled());
        assertEquals(Map.of("drop-column", Severity.WARNING), read.severities());
        assertTrue(read.lockTimeoutByRole());
        assertEquals(List.of("db/migration"), read.paths());
        assertEquals(List.of("db/migration/V1__*.sql"), read.exclude());
    }

    @Test
    void anEmptyFileSaysNothing() {
        Configuration read = read("# later\n");
        assertNull(read.database());
        assertNull(read.failOn());
        assertEquals(Set.of(), read.disabled());
    }

    @Test
    void allOfYamlIsUnderstood() {
        Configuration read = read("---\nseverity: {drop-table: &low info, \"drop-column\": *low}\n");
        assertEquals(Map.of("drop-table", Severity.INFO, "drop-column", Severity.INFO), read.severities());
    }

    @Test
    void aNameThatAnotherToolHasForSeveralRulesStandsForAll() {
        assertEquals(
                Set.of("add-check-validating", "add-foreign-key-validating"),
                read("disable: squawk/constraint-missing-not-valid").disabled());
        assertEquals(
                Map.of("cluster-rewriting", Severity.INFO, "vacuum-full-rewriting", Severity.INFO),
                read("severity:\n  vacuum_full_cluster: info\n").severities());
    }

    @Test
    void rulesMayGoByTheNamesOfOtherTools() {
        assertEquals(
                Set.of("create-index-blocking"),
                read("disable: require-concurrent-index-creation").disabled());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fail-one: error|1: unknown key fail-one; did you mean fail-on?",
                "\\ncolour: red|2: unknown key colour; the keys are dialect, framework, fail-on, profile, enable,"
                        + " disable, severity, rules, lock-timeout-by-role, baseline, paths, exclude",
                "fail-on: errors|1: fail-on: unknown level errors; did you mean error?",
                "profile: strickt|1: profile: unknown profile strickt; did you mean strict?",
                "profile: loud|1: profile: unknown profile loud; it takes relaxed, default, strict",
                "enable: drop-colum|1: enable: unknown rule drop-colum; did you mean drop-column?",
                "fail-on:|1: fail-on: has to be one word",
                "fail-on: [error]|1: fail-on: has to be one word",
                "fail-on: error\\nfail-on: info|2: fail-on is given twice",
                "fail-on: error\\nframework: flywya|2: framework: unknown framework flywya; did you mean flyway?",
                "dialect: oracle|1: dialect: oracle is not supported yet; this version of Lintel knows postgresql",
                "dialect: postgersql|1: dialect: unknown database postgersql; did you mean postgresql?",
                "dialect: postgresql:9|1: dialect: PostgreSQL 9 is not a version that Lintel knows; it knows 10 to 18",
                "dialect: postgresql:latest|1: dialect: PostgreSQL latest is not a version that Lintel knows; it knows 10"
                        + " to 18",
                "disable:\\n  - drop-table\\n  - drop-colum|3: disable: unknown rule drop-colum; did you mean drop-column?",
                "disable:\\n  a: b|2: disable: has to be a list",
                "severity: error|1: severity: has to be lines like create-index-blocking: warning",
                "severity:\\n  drop-column: off|2: severity: unknown severity off; to leave a rule out list it under"
                        + " disable",
                "lock-timeout-by-role: yes|1: lock-timeout-by-role: has to be true or false",
                "- a|1: a configuration consists of lines like key: value",
                "just words|1: a configuration consists of lines like key: value",
                "paths:\\n  - [a]|2: paths: has to be a list of words",
            })
    void aMistakeIsSaidWithItsLine(String text, String message) {
        UsageException e = assertThrows(UsageException.class, () -> read(text.replace("\\n", "\n")));
        assertEquals(".lintel.yaml:" + message, e.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"a: [b|2", "a: 'b|2", "a: *b|1", "%|1", "a: \"\\x\"|1"})
    void brokenYamlIsSaidWithItsLine(String text, int line) {
        UsageException e = assertThrows(UsageException.class, () -> read(text.replace("\\n", "\n") + "\n"));
        assertTrue(e.getMessage().startsWith(".lintel.yaml:" + line + ": this is no YAML: "), e.getMessage());
        assertEquals(-1, e.getMessage().indexOf('\n'), e.getMessage());
    }

    @Test
    void theSchemaKnowsTheSameKeysAndWords() throws Exception {
        JsonNode schema;
        try (InputStream in = ConfigurationReader.class.getResourceAsStream("lintel.schema.json")) {
            schema = new ObjectMapper().readTree(in);
        }
        List<String> keys = new ArrayList<>();
        for (Iterator<String> each = schema.get("properties").fieldNames(); each.hasNext(); ) {
            keys.add(each.next());
        }
        assertEquals(ConfigurationReader.KEYS, keys);
        assertEquals(false, schema.get("additionalProperties").asBoolean());
        assertEquals(
                Profiles.names(), words(schema.get("properties").get("profile").get("enum")));
        assertEquals(FailOn.NAMES, words(schema.get("properties").get("fail-on").get("enum")));
        Set<String> severities = new TreeSet<>(words(schema.get("properties")
                .get("severity")
                .get("additionalProperties")
                .get("enum")));
        assertEquals(Set.of("error", "info", "warning"), severities);
    }

    private static List<String> words(JsonNode array) {
        List<String> words = new ArrayList<>();
        array.forEach(word -> words.add(word.asText()));
        return words;
    }

    private static Configuration read(String text) {
        return ConfigurationReader.read(".lintel.yaml", Path.of("/x"), text);
    }
}
