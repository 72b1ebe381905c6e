package dev.lintel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lintel.lint.RulePage;
import dev.lintel.rules.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the project's own documents against what the program is. {@code -Dgolden=update} rewrites the rule table. */
class ProjectTest {

    private static final Path README = Path.of("README.md");
    private static final String BEGIN = "<!-- rules: written by ProjectTest -->\n";
    private static final String END = "<!-- end of rules -->";

    @Test
    void theReadmeListsEveryRule() throws IOException {
        String readme = Files.readString(README);
        int begin = readme.indexOf(BEGIN) + BEGIN.length();
        int end = readme.indexOf(END);
        assertTrue(begin >= BEGIN.length() && end >= begin, "README.md has no place for the rules");
        String updated = readme.substring(0, begin) + ruleTable() + readme.substring(end);
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(README, updated);
        } else {
            assertEquals(updated, readme, "run: mvn test -Dtest=ProjectTest -Dgolden=update");
        }
    }

    private static String ruleTable() {
        RuleBook book = new RuleBook();
        List<RulePage> pages = new ArrayList<>();
        for (String id : book.ids()) {
            pages.add(book.page(id));
        }
        pages.sort(Comparator.comparing(RulePage::category).thenComparing(RulePage::id));
        StringBuilder table = new StringBuilder("| rule | what is wrong | severity |\n| --- | --- | --- |\n");
        String category = "";
        for (RulePage page : pages) {
            if (!page.category().id().equals(category)) {
                category = page.category().id();
                table.append("| **").append(category).append("** | | |\n");
            }
            table.append("| [`")
                    .append(page.id())
                    .append("`](rules/")
                    .append(page.id())
                    .append(".md) | ")
                    .append(page.title())
                    .append(" | ")
                    .append(page.shownSeverity())
                    .append(" |\n");
        }
        return table.toString();
    }

    @Test
    void theReadmeFitsOnAFewScreens() throws IOException {
        long lines = Files.readAllLines(README).stream()
                .filter(l -> !l.startsWith("| [`"))
                .count();
        assertTrue(lines <= 200, lines + " lines");
    }

    @Test
    void theChangelogHasAPlaceForWhatIsNotReleased() throws IOException {
        assertTrue(Files.readString(Path.of("CHANGELOG.md")).contains("\n## Unreleased\n"));
    }

    @Test
    void everyClassThatTheGuideNamesExists() throws IOException {
        String guide = Files.readString(Path.of(".github/CONTRIBUTING.md"));
        String way = guide.substring(guide.indexOf("## The way of one statement"), guide.indexOf("`ls src/main"));
        List<String> classes;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            classes = files.map(f -> f.getFileName().toString()).toList();
        }
        Matcher names = Pattern.compile("`([A-Z]\\w+)`").matcher(way);
        List<String> missing = new ArrayList<>();
        while (names.find()) {
            if (!classes.contains(names.group(1) + ".java")) {
                missing.add(names.group(1));
            }
        }
        assertEquals(List.of(), missing);
    }
}
