package dev.lintel.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lintel.engine.postgresql.PostgreSql;
import dev.lintel.migration.reader.Earlier;
import dev.lintel.migration.reader.Migrations;
import dev.lintel.rules.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of merged migrations that changed, for each runner. */
class ComparisonTest {

    private static final String UP = "CREATE TABLE %s (id bigint PRIMARY KEY);\n";

    @TempDir
    Path folder;

    private Layout layout;

    /** How a framework calls its files. */
    private record Layout(String framework, String name, String begin, String list, String entry) {

        static Layout of(String framework) {
            return switch (framework) {
                case "flyway", "refinery" -> new Layout(framework, "V%s__%s.sql", "", "", "");
                case "prisma" -> new Layout(framework, "%s_%s/migration.sql", "", "migration_lock.toml", "");
                case "diesel" -> new Layout(framework, "%s_%s/up.sql", "", "", "");
                case "golang-migrate", "pop" -> new Layout(framework, "%s_%s.up.sql", "", "", "");
                case "db-migrate" -> new Layout(framework, "sqls/%s-%s-up.sql", "", "", "");
                case "goose" -> new Layout(framework, "%s_%s.sql", "-- +goose Up\n", "", "");
                case "dbmate" -> new Layout(framework, "%s_%s.sql", "-- migrate:up\n", "", "");
                case "rambler" -> new Layout(framework, "%s_%s.sql", "-- rambler up\n", "", "");
                case "sqitch" ->
                    new Layout(
                            framework,
                            "deploy/v%s%s.sql",
                            "",
                            "sqitch.plan",
                            "v%s%s 2024-01-01T00:00:00Z A <a@example.org> # x\n");
                case "atlas" -> new Layout(framework, "%s_%s.sql", "", "atlas.sum", "");
                default -> new Layout(framework, "%s_%s.sql", "", "", "");
            };
        }
    }

    @BeforeEach
    void nothingThere() throws IOException {
        Files.createDirectories(folder.resolve("now/migrations"));
        Files.createDirectories(folder.resolve("merged/migrations"));
    }

    @ParameterizedTest
    @CsvSource({
        // edited, in its comments alone, out of order, removed, the last one removed, renamed, given another version
        "flyway, error, error, error, error, error, error, error",
        "refinery, error, error, error, error, error, error, error",
        "sqlx, error, error, info, error, error, , error",
        "prisma, warning, , info, warning, warning, error, error",
        "db-migrate, warning, , info, warning, warning, error, error",
        "diesel, warning, , info, warning, warning, , error",
        "pop, warning, , info, warning, warning, , error",
        "dbmate, warning, , info, warning, warning, , error",
        "sqitch, warning, , error, error, error, error, error",
        "golang-migrate, warning, , error, warning, error, , error",
        "tern, warning, , error, error, error, , error",
        "goose, warning, , error, warning, warning, , error",
        "node-pg-migrate, warning, , error, error, error, error, error",
        "rambler, warning, , error, error, error, error, error",
        "supabase, warning, , error, error, error, , error",
        "atlas, warning, , error, warning, error, , error",
        "plain, warning, , warning, warning, warning, , warning"
    })
    void eachRunnerTakesChangesInItsWay(
            String framework,
            String edited,
            String commented,
            String late,
            String removed,
            String removedLast,
            String renamed,
            String renumbered)
            throws IOException {
        layout = Layout.of(framework);
        Map<String, String> merged = new TreeMap<>();
        put(merged, "2", "a", UP.formatted("a"));
        put(merged, "3", "b", UP.formatted("b"));
        put(merged, "4", "c", UP.formatted("c"));

        assertEquals("", found(merged, merged));
        Map<String, String> now = new TreeMap<>(merged);
        put(now, "3", "b", "CREATE TABLE b (id bigint PRIMARY KEY, n text);\n");
        assertEquals(line(edited, "migration-edited"), found(merged, now));
        put(now, "3", "b", "-- Why.\ncreate table\n  b (id bigint PRIMARY KEY);\n");
        assertEquals(line(commented, "migration-edited"), found(merged, now));

        now = new TreeMap<>(merged);
        put(now, "1", "d", UP.formatted("d"));
        assertEquals(line(late, "migration-out-of-order"), found(merged, now));
        now = new TreeMap<>(merged);
        put(now, "5", "d", UP.formatted("d"));
        assertEquals("", found(merged, now));

        now = new TreeMap<>(merged);
        now.remove(key("3", "b"));
        assertEquals(line(removed, "migration-removed"), found(merged, now));
        now = new TreeMap<>(merged);
        now.remove(key("4", "c"));
        assertEquals(line(removedLast, "migration-removed"), found(merged, now));

        now = new TreeMap<>(merged);
        now.remove(key("4", "c"));
        put(now, "4", "other", UP.formatted("c"));
        assertEquals(line(renamed, "migration-removed"), found(merged, now));
        now = new TreeMap<>(merged);
        now.remove(key("4", "c"));
        put(now, "5", "c", UP.formatted("c"));
        assertEquals(line(renumbered, "migration-removed"), found(merged, now));
    }

    @Test
    void theTableAboveHasEveryRunnerWhoseNamesCarryTheOrder() throws Exception {
        CsvSource table = ComparisonTest.class
                .getDeclaredMethod(
                        "eachRunnerTakesChangesInItsWay",
                        String.class,
                        String.class,
                        String.class,
                        String.class,
                        String.class,
                        String.class,
                        String.class,
                        String.class)
                .getAnnotation(CsvSource.class);
        Set<String> told = new TreeSet<>(Set.of("drizzle"));
        for (String line : table.value()) {
            told.add(line.substring(0, line.indexOf(',')));
        }
        assertEquals(new TreeSet<>(Migrations.frameworks()), told);
    }

    @Test
    void drizzleSkipsWhatIsEarlierThanTheLastThatRan() throws IOException {
        layout = new Layout("drizzle", "%s_%s/migration.sql", "", "", "");
        Map<String, String> merged = new TreeMap<>();
        put(merged, "20240102000000", "a", UP.formatted("a"));
        merged.put("20240102000000_a/snapshot.json", "{\"dialect\": \"postgresql\", \"entries\": []}\n");
        Map<String, String> now = new TreeMap<>(merged);
        put(now, "20240101000000", "b", UP.formatted("b"));
        now.put("20240101000000_b/snapshot.json", "{\"dialect\": \"postgresql\", \"entries\": []}\n");
        assertEquals("error migration-out-of-order", found(merged, now));
    }

    @Test
    void migrationsOfRefineryThatMindNoOrderMayComeLate() throws IOException {
        layout = Layout.of("refinery");
        Map<String, String> merged = new TreeMap<>();
        put(merged, "2", "a", UP.formatted("a"));
        Map<String, String> now = new TreeMap<>(merged);
        now.put("U1__b.sql", UP.formatted("b"));
        assertEquals("", found(merged, now));
    }

    @Test
    void manyThatAreGoneAreOneFinding() throws IOException {
        layout = Layout.of("flyway");
        Map<String, String> merged = new TreeMap<>();
        for (int i = 1; i < 9; i++) {
            put(merged, "" + i, "t" + i, UP.formatted("t" + i));
        }
        Map<String, String> now = new TreeMap<>();
        put(now, "9", "all", "CREATE TABLE t1 (id bigint PRIMARY KEY);\nCREATE TABLE t2 (id bigint PRIMARY KEY);\n");
        Report report = report(merged, now);
        assertEquals(1, report.findings().size());
        assertEquals(
                "V1__t1.sql and 7 more migrations are gone: Flyway refuses to deploy where they have run.",
                report.findings().get(0).message());
    }

    @Test
    void theHalfThatUndoesMayBeEditedAndIsJudged() throws IOException {
        layout = Layout.of("goose");
        Map<String, String> merged = new TreeMap<>();
        put(merged, "1", "a", UP.formatted("a") + "-- +goose Down\nSELECT 1;\n");
        put(merged, "2", "b", "SELECT 1;\n");
        Map<String, String> now = new TreeMap<>(merged);
        put(now, "1", "a", UP.formatted("a") + "-- +goose Down\nDROP TABLE a;\n");
        assertEquals(1, report(merged, now).migrations());
        assertTrue(!found(merged, now).contains("migration-edited"), found(merged, now));
    }

    private void put(Map<String, String> files, String version, String name, String text) {
        files.put(key(version, name), layout.begin() + text);
    }

    private String key(String version, String name) {
        return layout.name().formatted(version, name);
    }

    private static String line(String severity, String rule) {
        return severity == null ? "" : severity + " " + rule;
    }

    private String found(Map<String, String> merged, Map<String, String> now) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Finding finding : report(merged, now).findings()) {
            if (finding.rule().startsWith("migration-")) {
                lines.add(finding.severity().id() + " " + finding.rule());
            }
        }
        return String.join("\n", lines);
    }

    private Report report(Map<String, String> merged, Map<String, String> now) throws IOException {
        Path root = Files.createTempDirectory(folder, "compared");
        write(root.resolve("merged/migrations"), merged);
        write(root.resolve("now/migrations"), now);
        LintOptions options =
                new LintOptions(new PostgreSql(PostgreSql.LATEST), Profile.DEFAULT, Set.of(), Set.of(), Map.of(), true);
        return new Linter(new RuleBook(), options).lint(Earlier.read(root, layout.framework()));
    }

    private void write(Path root, Map<String, String> files) throws IOException {
        StringBuilder list = new StringBuilder();
        if (layout.framework().equals("sqitch")) {
            list.append("%syntax-version=1.0.0\n%project=x\n\n");
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
            if (!layout.entry().isEmpty()) {
                String name = path.getFileName().toString();
                list.append(name, 0, name.indexOf('.')).append(" 2024-01-01T00:00:00Z A <a@example.org> # x\n");
            }
        }
        if (!layout.list().isEmpty()) {
            Files.writeString(root.resolve(layout.list()), list.toString());
        }
    }
}
