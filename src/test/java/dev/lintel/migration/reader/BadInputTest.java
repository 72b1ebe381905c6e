package dev.lintel.migration.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lintel.migration.MigrationSet;
import dev.lintel.migration.UsageException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {

    @TempDir
    Path folder;

    private void write(String name, String text) throws IOException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private List<MigrationSet> read(String... paths) {
        return Migrations.read(
                List.of(paths).stream().map(Path::of).toList(), new ReadOptions(Optional.empty(), folder));
    }

    private String refusal(String... paths) {
        return assertThrows(UsageException.class, () -> read(paths)).getMessage();
    }

    @Test
    void aPathThatDoesNotExist() {
        assertEquals("db/nothing.sql does not exist", refusal("./db/nothing.sql"));
    }

    @Test
    void aFolderWithoutSql() throws IOException {
        write("notes/readme.md", "nothing");
        assertEquals("no SQL migrations in notes", refusal("notes"));
    }

    @Test
    void aFileInAnotherLanguage() throws IOException {
        write("V1__x.java", "class V1__x {}");
        assertEquals("V1__x.java is no SQL file", refusal("V1__x.java"));
    }

    @Test
    void latin1IsRefusedWithItsPlaceAndNotGuessed() throws IOException {
        write("x.sql", "SELECT 1;\n-- caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(
                "x.sql: not valid UTF-8: byte 0xE9 at offset 16, line 2; save the file as UTF-8", refusal("x.sql"));
    }

    @Test
    void aReplacementCharacterThatTheUserWroteIsNoError() throws IOException {
        write("x.sql", "SELECT '\uFFFD';");
        assertEquals("SELECT '\uFFFD';", text(read("x.sql")));
    }

    @Test
    void aByteOrderMarkIsDropped() throws IOException {
        write("x.sql", "\uFEFFSELECT 1;");
        assertEquals("SELECT 1;", text(read("x.sql")));
    }

    @Test
    void utf16WithAByteOrderMarkIsRead() throws IOException {
        for (String charset : List.of("UTF-16LE", "UTF-16BE")) {
            write("x.sql", "\uFEFFSELECT 'é';".getBytes(Charset.forName(charset)));
            assertEquals("SELECT 'é';", text(read("x.sql")), charset);
        }
    }

    @Test
    void utf16WithoutAByteOrderMarkIsRefused() throws IOException {
        write("x.sql", "SELECT 1;".getBytes(StandardCharsets.UTF_16LE));
        assertTrue(refusal("x.sql").startsWith("x.sql: a NUL character in line 1"), refusal("x.sql"));
    }

    @Test
    void aHalfCharacterAtTheEndIsRefused() throws IOException {
        write("x.sql", new byte[] {'-', '-', ' ', (byte) 0xC3});
        assertTrue(refusal("x.sql").contains("byte 0xC3 at offset 3, line 1"), refusal("x.sql"));
    }

    @Test
    void anEmptyFileIsAMigrationThatDoesNothing() throws IOException {
        write("db/migration/V1__nothing.sql", "");
        assertEquals("", text(read("db/migration")));
    }

    @Test
    void aLineEndOfWindowsHidesNoMarker() throws IOException {
        write("m/1_x.sql", "-- +goose Up\r\nSELECT 1;\r\n-- +goose Down\r\nSELECT 2;\r\n");
        MigrationSet set = read("m").get(0);
        assertEquals("goose", set.framework());
        assertEquals("SELECT 2;", set.migrations().get(0).down().get(0).text().strip());
    }

    @Test
    void brokenJsonInDrizzlesJournal() throws IOException {
        write("drizzle/meta/_journal.json", "{\n  \"entries\": [\n    { \"tag\" \"0000_x\" }\n  ]\n}\n");
        assertTrue(refusal("drizzle").startsWith("drizzle/meta/_journal.json:3: broken JSON: "), refusal("drizzle"));
    }

    @Test
    void aJournalThatEndsTooEarly() throws IOException {
        write("drizzle/meta/_journal.json", "{\n  \"entries\": [\n");
        assertTrue(refusal("drizzle").startsWith("drizzle/meta/_journal.json:3: broken JSON: "), refusal("drizzle"));
    }

    @Test
    void aPlanThatIsNone() throws IOException {
        write("sqitch.plan", "%project=x\nhello\n");
        assertTrue(refusal(".").startsWith("sqitch.plan:2: not a line of a Sqitch plan"), refusal("."));
    }

    @Test
    void anUnknownFrameworkIsAnsweredWithTheKnownOnes() {
        ReadOptions options = new ReadOptions(Optional.of("flywey"), folder);
        String message = assertThrows(UsageException.class, () -> Migrations.read(List.of(Path.of(".")), options))
                .getMessage();
        assertTrue(message.startsWith("unknown framework flywey; known are flyway, "), message);
    }

    @Test
    void aBrokenLinkIsSaid() throws IOException {
        write("m/1_x.sql", "SELECT 1;");
        Files.createSymbolicLink(folder.resolve("m/2_x.sql"), Path.of("nowhere.sql"));
        assertEquals("m/2_x.sql does not exist", refusal("m"));
    }

    @Test
    void foldersThatLinkInARingAreWalkedOnce() throws IOException {
        write("app/db/migration/V1__x.sql", "SELECT 1;");
        Files.createSymbolicLink(folder.resolve("app/db/migration/again"), folder.resolve("app"));
        assertEquals(1, read(".").get(0).migrations().size());
    }

    @Test
    void foldersOfOthersAreNotWalked() throws IOException {
        for (String name : List.of("node_modules", ".git", ".cache", "target", "build", "dist", "vendor")) {
            write(name + "/x/db/migration/V1__x.sql", "SELECT 1;");
        }
        write("app/db/migration/V1__x.sql", "SELECT 1;");
        List<MigrationSet> sets = read(".");
        assertEquals(1, sets.size());
        assertEquals("app/db/migration as Flyway, 1 migration", sets.get(0).how());
    }

    @Test
    void everySetOfAMonorepoIsFoundAndNoFileTwice() throws IOException {
        write("package.json", "{}");
        write("a/prisma/migrations/20240101000000_x/migration.sql", "SELECT 1;");
        write("b/db/migration/V1__x.sql", "SELECT 1;");
        write("c/migrations/000001_x.up.sql", "SELECT 1;");
        write("c/queries/find.sql", "SELECT 1;");
        write("seeds/1_x.sql", "SELECT 1;");
        write("schema.sql", "SELECT 1;");
        List<MigrationSet> sets = read(".", "b", "b/db/migration/V1__x.sql");
        assertEquals(
                List.of("prisma", "flyway", "golang-migrate"),
                sets.stream().map(MigrationSet::framework).toList());
        assertTrue(sets.stream().allMatch(set -> set.judged().isEmpty()));
    }

    @Test
    void numberedFilesInAFolderCalledSqlAreFoundFromTheTopOfAProject() throws IOException {
        write("package.json", "{}");
        write("sql/000002.sql", "SELECT 2;");
        write("sql/000001.sql", "SELECT 1;");
        assertEquals("sql as plain SQL, 2 migrations", read(".").get(0).how());
    }

    @Test
    void theTopOfAProjectWithSqlInAFolderOfAnyNameSaysWhichToGive() throws IOException {
        write("package.json", "{}");
        write("upgrades/first.sql", "SELECT 1;");
        UsageException refused = assertThrows(UsageException.class, () -> read("."));
        assertEquals("no SQL migrations in .; there is SQL in upgrades, which can be given", refused.getMessage());
    }

    @Test
    void foldersForSeveralDatabasesAreSetsOfTheirOwn() throws IOException {
        for (String database : List.of("h2", "mysql", "postgresql")) {
            write("db/migration/" + database + "/V1__x.sql", "SELECT 1;");
        }
        List<MigrationSet> sets = read(".");
        assertEquals(
                List.of(
                        "db/migration/h2 as Flyway for h2",
                        "db/migration/mysql as Flyway, 1 migration",
                        "db/migration/postgresql as Flyway, 1 migration"),
                sets.stream().map(MigrationSet::how).toList());
        assertEquals("Lintel does not know this database", sets.get(0).notRead());
        assertEquals(
                List.of("", "mysql", "postgresql"),
                sets.stream()
                        .map(set -> set.dialect().map(dialect -> dialect.id()).orElse(""))
                        .toList());
    }

    @Test
    void foldersByYearAreOneSet() throws IOException {
        write("db/migration/2023/V1__x.sql", "SELECT 1;");
        write("db/migration/2024/V2__x.sql", "SELECT 2;");
        assertEquals(2, read(".").get(0).migrations().size());
        MigrationSet set = read("db/migration/2024/V2__x.sql").get(0);
        assertEquals(2, set.migrations().size());
        assertEquals(1, set.judged().size());
    }

    @Test
    void pathsOutsideTheWorkingDirectoryAreShownAsGiven() throws IOException {
        write("a/x.sql", "SELECT 1;");
        Files.createDirectories(folder.resolve("b"));
        ReadOptions options = ReadOptions.of(folder.resolve("b"));
        assertEquals("../a/x.sql", path(Migrations.read(List.of(Path.of("../a/x.sql")), options)));
        Path absolute = folder.resolve("a/x.sql").toAbsolutePath();
        assertEquals(absolute.toString().replace('\\', '/'), path(Migrations.read(List.of(absolute), options)));
    }

    @Test
    void standardInputStandsWhereItsNameSays() throws IOException {
        write("db/migration/V1__x.sql", "SELECT 1;");
        write("db/migration/V2__y.sql", "SELECT 'on the disk';");
        write("db/migration/V3__z.sql", "SELECT 3;");
        MigrationSet set = Migrations.stdin(
                "db/migration/V2__y.sql", "SELECT 'typed';".getBytes(StandardCharsets.UTF_8), ReadOptions.of(folder));
        assertEquals(2, set.migrations().size());
        assertEquals("SELECT 'typed';", set.migrations().get(1).up().get(0).text());
        assertTrue(set.judges(set.migrations().get(1)));
        assertTrue(!set.judges(set.migrations().get(0)));
    }

    @Test
    void standardInputMayHaveAnyName() {
        MigrationSet set =
                Migrations.stdin("nowhere/x", "SELECT 1;".getBytes(StandardCharsets.UTF_8), ReadOptions.of(folder));
        assertEquals("SELECT 1;", text(List.of(set)));
        assertEquals("plain", set.framework());
    }

    @Test
    void aBigFileWithManyPlaceholdersAndMarkersIsReadInTime() throws IOException {
        write("flyway.conf", "flyway.placeholders.role=app\n");
        write("m/V1__x.sql", "GRANT SELECT ON t TO ${role}; -- ${other}\n".repeat(200_000));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            String text = text(read("m"));
            assertEquals(200_000 * "GRANT SELECT ON t TO app; -- ${other}\n".length(), text.length());
        });
    }

    @Test
    void placeholdersKeepTheirPlaceInTheFile() throws IOException {
        write("flyway.conf", "flyway.placeholders.t=accounts\nflyway.placeholders.none=\n");
        write("m/V1__x.sql", "${none}DROP TABLE ${t};\nDROP TABLE b;\n");
        var script = read("m").get(0).migrations().get(0).up().get(0);
        assertEquals("DROP TABLE accounts;\nDROP TABLE b;\n", script.text());
        assertEquals("${t}", script.span(11, 19).text());
        assertEquals("DROP TABLE b", script.span(21, 33).text());
    }

    private static String text(List<MigrationSet> sets) {
        return sets.get(0).migrations().get(0).up().get(0).text();
    }

    private static String path(List<MigrationSet> sets) {
        return sets.get(0).migrations().get(0).file().path();
    }
}
