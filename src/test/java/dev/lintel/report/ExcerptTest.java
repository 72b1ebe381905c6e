package dev.lintel.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lintel.migration.SourceFile;
import dev.lintel.migration.SourceSpan;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void aPlaceInsideOneLineIsUnderlined() {
        assertEquals("""
                    1 | DROP TABLE users, orders;
                      |            ^^^^^
                """, excerpt(60, "DROP TABLE [users], orders;\n"));
    }

    @Test
    void tabsAndWideCharactersKeepTheCaretsUnderThePlace() {
        assertEquals("""
                    1 | x   -- 住所と
                      |            ^^
                """, excerpt(60, "x\t-- 住所[と]\n"));
        assertEquals("""
                    1 | e\u0301 x
                      |   ^
                """, excerpt(60, "e\u0301 [x]\n"));
    }

    @Test
    void aPlaceThatFillsItsLinesIsMarkedInTheMargin() {
        assertEquals("""
                  > 1 | ALTER TABLE users
                  > 2 |   DROP COLUMN email;
                """, excerpt(60, "[ALTER TABLE users\n  DROP COLUMN email];\n"));
    }

    @Test
    void aPlaceThatBeginsInsideALineIsUnderlinedThere() {
        assertEquals("""
                  > 1 | SELECT 1; DROP TABLE
                      |           ^^^^^^^^^^
                  > 2 |   users;
                """, excerpt(60, "SELECT 1; [DROP TABLE\n  users];\n"));
    }

    @Test
    void manyLinesAreCut() {
        StringBuilder text = new StringBuilder("[CREATE TABLE t (\n");
        for (int i = 2; i <= 11; i++) {
            text.append("  c").append(i).append(" int,\n");
        }
        assertEquals("""
                  >  1 | CREATE TABLE t (
                  >  2 |   c2 int,
                  >  3 |   c3 int,
                  >  4 |   c4 int,
                  >  5 |   c5 int,
                       | ... 6 more lines
                  > 12 |   last int);
                """, excerpt(60, text + "  last int)];\n"));
    }

    @Test
    void aLongLineIsCutSoThatThePlaceStaysInSight() {
        String line = "INSERT INTO t VALUES (" + "1, ".repeat(40) + "[nextval('s')]" + ", 2".repeat(40) + ");\n";
        String[] shown = excerpt(60, line).split("\n", -1);
        assertEquals(60, shown[0].length());
        int caret = shown[1].indexOf('^');
        assertEquals("nextval('s')", shown[0].substring(caret, shown[1].length()));
    }

    @Test
    void aCutInsideAWideCharacterKeepsTheCaretsUnderThePlace() {
        for (int before = 60; before < 64; before++) {
            String[] shown = excerpt(60, "x".repeat(before % 2) + "住".repeat(before) + " [here] " + "住".repeat(40))
                    .split("\n", -1);
            int here = shown[0].indexOf("here");
            assertEquals(Cells.of(shown[0].substring(0, here)), shown[1].indexOf('^'), shown[0] + "\n" + shown[1]);
        }
    }

    @Test
    void howTheStatementBeginsIsShownAboveThePlace() {
        SourceFile file = new SourceFile("a.sql", "ALTER TABLE users\n  DROP COLUMN a,\n  DROP COLUMN b;\n");
        int second = file.text().lastIndexOf("DROP");
        Page page = new Page(60, false);
        new Excerpt(page, new SourceSpan(file, second, second + "DROP COLUMN b".length()))
                .print(new SourceSpan(file, 0, file.text().length() - 2), Style.ERROR);
        assertEquals("""
                    1 | ALTER TABLE users
                    2 |   DROP COLUMN a,
                    3 |   DROP COLUMN b;
                      |   ^^^^^^^^^^^^^
                """, page.toString());
    }

    @Test
    void aDistantBeginningIsShownWithoutWhatLiesBetween() {
        SourceFile file = new SourceFile("a.sql", "DO $$\nBEGIN\n  x;\n  y;\n  DROP TABLE t;\nEND $$;\n");
        int drop = file.text().indexOf("DROP");
        Page page = new Page(60, false);
        new Excerpt(page, new SourceSpan(file, drop, drop + "DROP TABLE t".length()))
                .print(new SourceSpan(file, 0, file.text().length() - 2), Style.ERROR);
        assertEquals("""
                    1 | DO $$
                    2 | BEGIN
                      | ... 2 lines
                    5 |   DROP TABLE t;
                      |   ^^^^^^^^^^^^
                """, page.toString());
    }

    @Test
    void whatCouldDriveTheTerminalIsShownAndNotSent() {
        assertEquals("""
                    1 | DROP TABLE \uFFFDcusers\uFFFD;
                      | ^^^^^^^^^^
                """, excerpt(60, "[DROP TABLE] \u001bcusers\u202e;\n"));
    }

    @Test
    void anEmptyPlaceInAnEmptyFileIsOneCaret() {
        assertEquals("""
                    1 |\s
                      | ^
                """, excerpt(60, "[]"));
    }

    private static String excerpt(int width, String marked) {
        SourceSpan place = Sample.at("a.sql", marked);
        Page page = new Page(width, false);
        new Excerpt(page, place).print(place, Style.ERROR);
        return page.toString();
    }
}
