package dev.lintel.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lintel.change.Change;
import dev.lintel.lint.Finding;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.RulePage;
import dev.lintel.migration.Dialect;
import dev.lintel.migration.Script;
import dev.lintel.migration.SourceFile;
import dev.lintel.sql.ReadScript;
import dev.lintel.sql.ReadStatement;
import dev.lintel.sql.SqlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every example on every page and every fixture against all rules. */
class RulesTest {

    private static final Path PAGES = Path.of("rules");
    private static final Path FIXTURES = Path.of("test-fixtures/rules");
    private static final Path QUIET = Path.of("test-fixtures/quiet");
    private static final RuleBook BOOK = new RuleBook();

    /** A block of SQL on a page. */
    record Block(String id, String kind, int line, String text) {
        @Override
        public String toString() {
            return id + ".md:" + line + " " + kind;
        }
    }

    static List<Block> blocks() throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (String id : BOOK.ids()) {
            blocks.addAll(blocks(id));
        }
        return blocks;
    }

    static List<Block> blocks(String id) throws IOException {
        List<Block> blocks = new ArrayList<>();
        String kind = "";
        int start = 0;
        StringBuilder text = new StringBuilder();
        List<String> lines = Files.readAllLines(PAGES.resolve(id + ".md"));
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (kind.isEmpty() && line.startsWith("```sql ")) {
                kind = line.substring("```sql ".length()).strip();
                start = i + 1;
                text.setLength(0);
            } else if (line.equals("```")) {
                if (!kind.isEmpty()) {
                    blocks.add(new Block(id, kind, start, text.toString()));
                }
                kind = "";
            } else {
                text.append(line).append('\n');
            }
        }
        return blocks;
    }

    static List<Path> fixtures() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : List.of(FIXTURES, QUIET)) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> walk = Files.walk(folder)) {
                    walk.filter(f -> f.toString().endsWith(".sql")).sorted().forEach(files::add);
                }
            }
        }
        return files;
    }

    static List<Arguments> examples() throws IOException {
        List<Arguments> examples = new ArrayList<>();
        for (Block block : blocks()) {
            examples.add(Arguments.of(block.toString(), block.text()));
        }
        for (Path fixture : fixtures()) {
            examples.add(Arguments.of(fixture.toString(), Files.readString(fixture)));
        }
        return examples;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void everyExampleReportsExactlyWhatItExpects(String name, String text) {
        Example example = Example.parse(text);
        for (int version : example.versions()) {
            assertEquals(example.expected(), example.found(version), name + " on " + version);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void everyProposedStepIsSqlThatLintelUnderstands(String name, String text) {
        for (Finding finding : Example.parse(text).report().findings()) {
            for (Instead.Step step : finding.instead().steps()) {
                if (step.phase() != Instead.Phase.APPLICATION) {
                    assertEquals(List.of(), notUnderstood(step.sql()), name + ": " + finding.rule());
                }
            }
        }
    }

    private static List<String> notUnderstood(String sql) {
        List<String> reasons = new ArrayList<>();
        ReadScript read = new SqlReader(Dialect.POSTGRESQL).read(Script.of(new SourceFile("step.sql", sql)));
        for (ReadStatement statement : read.statements()) {
            for (ReadStatement.Placed placed : statement.changes()) {
                if (placed.change() instanceof Change.NotUnderstood unknown) {
                    reasons.add(sql + ": " + unknown.reason());
                }
            }
        }
        if (read.statements().isEmpty()) {
            reasons.add("no statement: " + sql);
        }
        return reasons;
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void badBlocksShowTheirRuleAndGoodOnesNone(Block block) {
        Example example = Example.parse(block.text());
        if (block.kind().equals("bad")) {
            assertTrue(
                    example.expected().lines().anyMatch(l -> l.endsWith(" " + block.id())),
                    "expects " + example.expected());
        } else {
            assertEquals("good", block.kind());
            assertEquals("", example.expected());
        }
    }

    static Stream<String> ids() {
        return BOOK.ids().stream();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyRuleHasAPageWithBadAndGoodAndAFolderOfFixtures(String id) throws IOException {
        RulePage page = BOOK.page(id);
        assertFalse(page.title().isBlank());
        assertFalse(page.title().endsWith("."), "a title is no sentence");
        if (RuleBook.WITHOUT_CLASS.contains(id)) {
            return;
        }
        List<String> kinds = blocks(id).stream().map(Block::kind).toList();
        assertTrue(kinds.contains("bad"), "no bad example");
        assertTrue(kinds.contains("good"), "no good example");
        try (Stream<Path> files = Files.list(FIXTURES.resolve(id))) {
            assertTrue(files.findAny().isPresent());
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aPageWithExamplesSaysWhereTheyWereProved(String id) throws IOException {
        RulePage page = BOOK.page(id);
        assertEquals(blocks(id).isEmpty(), page.proved().isEmpty());
        assertEquals(Proved.ranges(new TreeSet<>(Proved.parse(page.proved()))), page.proved());
    }

    @Test
    void everyPageAndEveryFolderOfFixturesBelongsToARule() throws IOException {
        List<String> known = BOOK.ids();
        try (Stream<Path> pages = Files.list(PAGES);
                Stream<Path> folders = Files.list(FIXTURES)) {
            List<String> strangers = new ArrayList<>();
            pages.map(p -> p.getFileName().toString())
                    .filter(n -> !n.equals("README.md") && !n.equals("own"))
                    .map(n -> n.substring(0, n.length() - ".md".length()))
                    .filter(n -> !known.contains(n))
                    .forEach(strangers::add);
            folders.map(p -> p.getFileName().toString())
                    .filter(n -> !known.contains(n))
                    .forEach(strangers::add);
            assertEquals(List.of(), strangers);
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void theBookKnowsWhichPagesAreOffByDefault(String id) {
        assertEquals(BOOK.page(id).offByDefault(), BOOK.offByDefault(id));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aNameOfAnotherToolSaysWhichToolAndStandsOnAPageOnce(String id) {
        List<String> peers = BOOK.page(id).peers();
        for (String peer : peers) {
            assertTrue(peer.matches("[a-z_-]+/[A-Za-z0-9_-]+"), peer);
        }
        assertEquals(peers.stream().distinct().toList(), peers);
    }

    @Test
    void theBookIsInAlphabeticalOrderAndEveryNameLeadsToOneRule() {
        List<String> ids = BOOK.rules().stream().map(Rule::id).toList();
        assertEquals(ids.stream().sorted().distinct().toList(), ids);
        List<String> names = new ArrayList<>(BOOK.ids());
        for (String id : BOOK.ids()) {
            names.addAll(BOOK.page(id).aliases());
        }
        assertEquals(
                names.stream().sorted().distinct().toList(),
                names.stream().sorted().toList());
    }

    @Test
    void anExampleThatExpectsTooMuchOrTooLittleIsNoticed() {
        String history = "-- file: V1__a.sql\nCREATE TABLE a (id bigint PRIMARY KEY, n integer);\n-- file: V2__b.sql\n";
        Example tooMuch = Example.parse(history + "-- expect: create-index-blocking\nSELECT 1;\n");
        assertEquals("V2__b.sql:2 create-index-blocking", tooMuch.expected());
        assertEquals("", tooMuch.found());
        Example tooLittle = Example.parse(history + "CREATE INDEX a_n ON a (n);\n");
        assertEquals("", tooLittle.expected());
        assertEquals("V2__b.sql:1 create-index-blocking", tooLittle.found());
    }

    @Test
    void thereAreExamplesToRun() throws IOException {
        assertTrue(examples().size() > 2, "found " + examples().size());
    }
}
