package dev.lintel.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lintel.change.Change;
import dev.lintel.engine.postgresql.PostgreSql;
import dev.lintel.migration.Migration;
import dev.lintel.migration.MigrationSet;
import dev.lintel.migration.Runner;
import dev.lintel.migration.Script;
import dev.lintel.migration.SourceFile;
import dev.lintel.migration.TransactionMode;
import dev.lintel.rules.RuleBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SideBySideTest {

    private static final LintOptions OPTIONS = LintOptions.of(new PostgreSql(PostgreSql.LATEST));

    @Test
    void manySetsGiveTheReportThatTheyGiveOneAfterTheOther() {
        List<MigrationSet> sets = List.of(set("a", 150), set("b", 70), set("c", 3));
        Report together = SideBySide.lint(new RuleBook(), OPTIONS, sets, file -> true);
        Report alone = new Linter(new RuleBook(), OPTIONS).lint(sets);
        assertEquals(alone, together);
        assertEquals(223, together.migrations());
        assertTrue(
                together.findings().size() >= 220,
                "found " + together.findings().size());
    }

    @Test
    void aDefectIsToldWithItsPlaceThoughAnotherThreadMetIt() {
        RuleSet broken = new RuleSet() {
            @Override
            public List<Rule> rules() {
                return List.of(new Broken());
            }

            @Override
            public boolean offByDefault(String id) {
                return false;
            }

            @Override
            public RulePage page(String id) {
                return new RuleBook().page(id);
            }
        };
        List<MigrationSet> sets = List.of(set("a", 150), set("b", 70));
        Defect defect = assertThrows(Defect.class, () -> SideBySide.lint(broken, OPTIONS, sets, file -> true));
        assertTrue(defect.getMessage().startsWith("broken, at a/V149.sql:1:1"), defect.getMessage());
    }

    /** Fails at the last migration, which is far behind what is read ahead at first. */
    private static final class Broken implements Rule {
        @Override
        public Optional<Danger> check(Step step) {
            if (step.change() instanceof Change.CreateIndex
                    && step.place().file().path().contains("149")) {
                throw new IllegalStateException("broken on purpose");
            }
            return Optional.empty();
        }
    }

    private static MigrationSet set(String name, int migrations) {
        List<Migration> all = new ArrayList<>();
        for (int i = 0; i < migrations; i++) {
            String text = i == 0 ? "CREATE TABLE t (id bigint PRIMARY KEY);" : "CREATE INDEX i" + i + " ON t (id);";
            SourceFile file = new SourceFile(name + "/V" + i + ".sql", text);
            all.add(new Migration(
                    file.path(),
                    "" + i,
                    Migration.Kind.VERSIONED,
                    file,
                    List.of(Script.of(file)),
                    List.of(),
                    TransactionMode.PER_MIGRATION));
        }
        return new MigrationSet("flyway", Runner.UNKNOWN, name, all, List.of(), Optional.empty(), Set.of());
    }
}
