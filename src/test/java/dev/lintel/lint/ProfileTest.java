package dev.lintel.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lintel.change.Change;
import dev.lintel.engine.postgresql.PostgreSql;
import dev.lintel.migration.Migration;
import dev.lintel.migration.Script;
import dev.lintel.migration.SourceFile;
import dev.lintel.migration.TransactionMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileTest {

    @ParameterizedTest
    @CsvSource({
        "blocking,error,warning,error,error",
        "blocking,warning,info,warning,error",
        "convention,info,,info,warning",
        "data-loss,error,error,error,error",
        "deploy,error,error,error,error",
        "parse,warning,warning,warning,error",
    })
    void aProfileWeighsASeverity(String category, String page, String relaxed, String asIs, String strict) {
        RulePage rule = page("a-rule", category, page, false);
        assertEquals(
                Optional.ofNullable(relaxed), Profile.RELAXED.severity(rule).map(Severity::id));
        assertEquals(Optional.of(asIs), Profile.DEFAULT.severity(rule).map(Severity::id));
        assertEquals(Optional.of(strict), Profile.STRICT.severity(rule).map(Severity::id));
    }

    @Test
    void aRuleThatIsOffByDefaultRunsWhereItIsAskedFor() {
        assertEquals(List.of(), found(options(Profile.DEFAULT, Set.of(), Set.of(), Map.of()), ""));
        assertEquals(List.of("taste info"), found(options(Profile.DEFAULT, Set.of("taste"), Set.of(), Map.of()), ""));
        assertEquals(
                List.of("taste error"),
                found(options(Profile.DEFAULT, Set.of(), Set.of(), Map.of("taste", Severity.ERROR)), ""));
        assertEquals(List.of("taste warning"), found(options(Profile.STRICT, Set.of(), Set.of(), Map.of()), ""));
        assertEquals(List.of(), found(options(Profile.STRICT, Set.of("taste"), Set.of("taste"), Map.of()), ""));
    }

    @Test
    void aSeverityOutweighsTheProfile() {
        assertEquals(
                List.of("taste info"),
                found(options(Profile.STRICT, Set.of(), Set.of(), Map.of("taste", Severity.INFO)), ""));
        assertEquals(
                List.of("taste info"),
                found(options(Profile.RELAXED, Set.of(), Set.of(), Map.of("taste", Severity.INFO)), ""));
    }

    @Test
    void aSuppressionOfARuleThatIsOffIsNotCalledUnused() {
        String allow = "-- lintel:allow taste we like it\n";
        assertEquals(List.of(), found(options(Profile.DEFAULT, Set.of(), Set.of(), Map.of()), allow));
        assertEquals(List.of(), found(options(Profile.DEFAULT, Set.of("taste"), Set.of(), Map.of()), allow));
    }

    private static LintOptions options(
            Profile profile, Set<String> enabled, Set<String> disabled, Map<String, Severity> severities) {
        return new LintOptions(new PostgreSql(PostgreSql.LATEST), profile, enabled, disabled, severities, true);
    }

    /** The findings in a migration that creates a table, where a rule that is off by default dislikes tables. */
    private static List<String> found(LintOptions options, String before) {
        SourceFile file = new SourceFile("V1__a.sql", before + "CREATE TABLE a (id bigint);\n");
        Migration migration = new Migration(
                "V1__a.sql",
                "1",
                Migration.Kind.VERSIONED,
                file,
                List.of(Script.of(file)),
                List.of(),
                TransactionMode.PER_MIGRATION);
        List<String> found = new ArrayList<>();
        Report report = new Linter(new Taste(), options).lintDeploys(List.of(new Deploy(List.of(migration), true)));
        for (Finding finding : report.findings()) {
            found.add(finding.rule() + " " + finding.severity().id());
        }
        return found;
    }

    private static final class Taste implements RuleSet, Rule {
        @Override
        public List<Rule> rules() {
            return List.of(this);
        }

        @Override
        public Optional<Danger> check(Step step) {
            return step.change() instanceof Change.CreateTable
                    ? Optional.of(new Danger("A table.", Instead.of("None.")))
                    : Optional.empty();
        }

        @Override
        public boolean offByDefault(String id) {
            return id.equals("taste");
        }

        @Override
        public RulePage page(String id) {
            return ProfileTest.page(id, "convention", "info", id.equals("taste"));
        }
    }

    private static RulePage page(String id, String category, String severity, boolean off) {
        return RulePage.parse(id, """
                ---
                title: A title
                severity: %s
                category: %s
                engines: [postgresql]
                since: 0.1.0
                proved: []
                aliases: [an-older-id]
                peers: [squawk/some-name,
                  eugene/E99]
                %s---
                A page.
                """.formatted(severity, category, off ? "default: off\n" : ""));
    }

    @Test
    void aListOfTheFrontMatterMayGoOnInTheNextLine() {
        RulePage page = page("taste", "convention", "info", true);
        assertEquals(List.of("squawk/some-name", "eugene/E99"), page.peers());
        assertEquals(List.of("an-older-id"), page.aliases());
        assertEquals("info (off)", page.shownSeverity());
        assertEquals("A page.\n", page.markdown());
    }
}
