package dev.lintel.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lintel.engine.postgresql.PostgreSql;
import dev.lintel.lint.Finding;
import dev.lintel.lint.LintOptions;
import dev.lintel.lint.Linter;
import dev.lintel.lint.Report;
import dev.lintel.migration.reader.Earlier;
import dev.lintel.migration.reader.Migrations;
import dev.lintel.migration.reader.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds {@code test-fixtures/catalogue.tsv} to what the rules do. */
class CatalogueTest {

    private static final Path CATALOGUE = Path.of("test-fixtures/catalogue.tsv");
    private static final RuleBook BOOK = new RuleBook();

    /** So that a line which a merge loses is missed. */
    private static final int HAZARDS = 340;

    /** One danger: the rule that tells of it and the case that shows it, or {@code -} and why there is no rule. */
    record Hazard(String id, String rule, String rest) {
        boolean hasRule() {
            return !rule.equals("-");
        }

        @Override
        public String toString() {
            return id + " " + rule;
        }
    }

    static List<Hazard> hazards() throws IOException {
        List<Hazard> hazards = new ArrayList<>();
        for (String line : Files.readAllLines(CATALOGUE)) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                hazards.add(new Hazard(
                        cells[0], cells.length > 1 ? cells[1] : "", cells.length > 2 ? cells[2].strip() : ""));
            }
        }
        return hazards;
    }

    static List<Hazard> hazardsWithARule() throws IOException {
        return hazards().stream().filter(Hazard::hasRule).toList();
    }

    @Test
    void noHazardIsLostOrListedTwice() throws IOException {
        List<String> ids = hazards().stream().map(Hazard::id).toList();
        Set<String> once = new HashSet<>();
        assertEquals(List.of(), ids.stream().filter(id -> !once.add(id)).toList());
        assertEquals(HAZARDS, ids.size());
        assertEquals(
                List.of(), ids.stream().filter(id -> !id.matches("[a-z0-9-]+")).toList());
    }

    @Test
    void noHazardIsLeftOpen() throws IOException {
        assertEquals(
                List.of(),
                hazards().stream()
                        .filter(h -> h.rule().equals("open"))
                        .map(Hazard::id)
                        .toList());
    }

    @Test
    void aHazardWithoutARuleSaysWhy() throws IOException {
        assertEquals(
                List.of(),
                hazards().stream()
                        .filter(h -> h.rule().equals("-") && !h.rest().contains(" "))
                        .map(Hazard::id)
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hazardsWithARule")
    void theCaseOfAHazardGivesTheFindingOfItsRule(Hazard hazard) throws IOException {
        assertTrue(BOOK.knows(hazard.rule()), "there is no rule " + hazard.rule());
        Set<String> found = new HashSet<>();
        for (Report report : reports(Path.of(hazard.rest()))) {
            report.findings().stream().map(Finding::rule).forEach(found::add);
        }
        assertTrue(found.contains(hazard.rule()), hazard.rest() + " gives " + found);
    }

    /** What is found in a fixture, in the bad blocks of a page, in a folder of migrations, or in one compared with what was merged. */
    private static List<Report> reports(Path path) throws IOException {
        if (Files.isDirectory(path.resolve("merged"))) {
            return List.of(
                    new Linter(BOOK, LintOptions.of(new PostgreSql(PostgreSql.LATEST))).lint(Earlier.read(path, null)));
        }
        if (Files.isDirectory(path)) {
            ReadOptions options = new ReadOptions(Optional.empty(), Path.of("").toAbsolutePath());
            return List.of(new Linter(BOOK, LintOptions.of(new PostgreSql(PostgreSql.LATEST)))
                    .lint(Migrations.read(List.of(path), options)));
        }
        String name = path.getFileName().toString();
        if (name.endsWith(".md")) {
            return RulesTest.blocks(name.substring(0, name.length() - ".md".length())).stream()
                    .filter(block -> block.kind().equals("bad"))
                    .map(block -> Example.parse(block.text()).report())
                    .toList();
        }
        return List.of(Example.parse(Files.readString(path)).report());
    }
}
