package dev.lintel.rules.own;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lintel.engine.postgresql.PostgreSql;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Deploy;
import dev.lintel.lint.LintOptions;
import dev.lintel.lint.Linter;
import dev.lintel.lint.Rule;
import dev.lintel.lint.RulePage;
import dev.lintel.lint.RuleSet;
import dev.lintel.lint.Step;
import dev.lintel.migration.Migration;
import dev.lintel.migration.Script;
import dev.lintel.migration.SourceFile;
import dev.lintel.migration.TransactionMode;
import dev.lintel.rules.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FactsTest {

    @Test
    void everyKindGivesExactlyTheFieldsThatItPromises() throws IOException {
        Map<Kind, Set<String>> wrong = new EnumMap<>(Kind.class);
        Set<Kind> met = EnumSet.noneOf(Kind.class);
        Asking asking = new Asking((kind, facts) -> {
            met.add(kind);
            Set<String> promised = new TreeSet<>(kind.fields().keySet());
            if (!promised.equals(facts.keySet())) {
                wrong.computeIfAbsent(kind, k -> new TreeSet<>()).add(facts.keySet() + " for " + promised);
            }
            kind.fields().forEach((field, holds) -> {
                List<String> words = facts.getOrDefault(field, Fact.UNKNOWN).words();
                boolean fits = switch (holds) {
                    case FLAG ->
                        words.equals(List.of("true"))
                                || words.equals(List.of("false"))
                                || facts.get(field) == Fact.UNKNOWN;
                    case NUMBER -> words.stream().allMatch(w -> w.matches("[0-9]+"));
                    case WORD -> words.size() <= 1 || facts.get(field).type() != null;
                    case LIST -> true;
                };
                if (!fits) {
                    wrong.computeIfAbsent(kind, k -> new TreeSet<>()).add(field + " " + words);
                }
            });
        });
        try (Stream<Path> files = Files.walk(Path.of("test-fixtures"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".sql")
                            && (f.startsWith("test-fixtures/sql") || f.startsWith("test-fixtures/rules")))
                    .sorted()
                    .toList()) {
                lint(asking, Files.readString(file));
            }
        }
        assertEquals(Map.of(), wrong);
        assertEquals(EnumSet.allOf(Kind.class), met);
    }

    @Test
    void aTableIsJudgedAsTheMigrationLeavesIt() {
        assertEquals(
                List.of("create-table u primary-key=true commented=true columns=id,b"),
                facts(Kind.CREATE_TABLE, List.of("primary-key", "commented", "columns"), """
                        CREATE TABLE t (id bigint, a int);
                        ALTER TABLE t ADD PRIMARY KEY (id), DROP COLUMN a, ADD COLUMN b int;
                        COMMENT ON TABLE t IS 'x';
                        ALTER TABLE t RENAME TO u;
                        CREATE TABLE gone (id int);
                        DROP TABLE gone;
                        CREATE TEMP TABLE mine (id int);
                        """));
    }

    @Test
    void aTableOfWhichNotAllIsKnownLacksNothing() {
        assertEquals(
                List.of("create-table t primary-key= columns="),
                facts(
                        Kind.CREATE_TABLE,
                        List.of("primary-key", "columns"),
                        "CREATE TABLE t (LIKE elsewhere INCLUDING ALL);"));
    }

    @Test
    void aColumnKnowsWhatItsTableSaysOfIt() {
        assertEquals(
                List.of(
                        "column id nullable=false primary-key=true references=",
                        "column a_id nullable=true primary-key=false references=a",
                        "column n nullable=false primary-key=false references="),
                facts(
                        Kind.COLUMN,
                        List.of("nullable", "primary-key", "references"),
                        "CREATE TABLE t (id bigint, a_id bigint REFERENCES a, n serial, PRIMARY KEY (id));"));
    }

    private static List<String> facts(Kind wanted, List<String> fields, String sql) {
        List<String> all = new ArrayList<>();
        lint(
                new Asking((kind, facts) -> {
                    if (kind == wanted) {
                        StringBuilder line = new StringBuilder(kind.id());
                        line.append(' ').append(facts.get("name").shown());
                        for (String field : fields) {
                            line.append(' ').append(field).append('=');
                            line.append(String.join(",", facts.get(field).words()));
                        }
                        all.add(line.toString());
                    }
                }),
                sql);
        return all;
    }

    private static void lint(Asking asking, String sql) {
        SourceFile file = new SourceFile("V1__a.sql", sql);
        Migration migration = new Migration(
                "V1__a.sql",
                "1",
                Migration.Kind.VERSIONED,
                file,
                List.of(Script.of(file)),
                List.of(),
                TransactionMode.PER_STATEMENT);
        new Linter(asking, LintOptions.of(new PostgreSql(PostgreSql.LATEST)))
                .lintDeploys(List.of(Deploy.of(migration)));
    }

    private interface Listener {
        void hear(Kind kind, Map<String, Fact> facts);
    }

    /** Asks every step for everything. */
    private record Asking(Listener listener) implements RuleSet, Rule {
        @Override
        public Optional<Danger> check(Step step) {
            for (Kind kind : Kind.values()) {
                for (Map<String, Fact> facts : Facts.of(kind, step)) {
                    listener.hear(kind, new TreeMap<>(facts));
                }
            }
            return Optional.empty();
        }

        @Override
        public List<Rule> rules() {
            return List.of(this);
        }

        @Override
        public boolean offByDefault(String id) {
            return false;
        }

        @Override
        public RulePage page(String id) {
            return new RuleBook().page(id);
        }
    }
}
