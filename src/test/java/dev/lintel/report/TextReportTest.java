package dev.lintel.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lintel.report.TextReport.Look;
import org.junit.jupiter.api.Test;

class TextReportTest {

    private static final Look WIDE = new Look(100, false, false);

    @Test
    void aFindingSaysWhatHappensWhoWaitsAndWhatToDo() {
        assertEquals("""
                error create-index-blocking db/migration/V3__index.sql:2:1

                    2 | CREATE INDEX orders_customer ON orders (customer_id);
                      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

                  Nobody can insert, update or delete in orders until this index is built.
                  Who waits: everybody who writes to orders; readers do not (SHARE)
                  How long:  until the index orders_customer is built; grows with the table

                  Instead: Build the index concurrently, in a migration that does not run in a transaction.

                      -- must not run in a transaction
                      CREATE INDEX CONCURRENTLY orders_customer ON orders (customer_id);

                More on a rule: lintel explain create-index-blocking

                Read db/migration as Flyway, 3 migrations
                3 migrations, 9 statements: 7 understood, 2 irrelevant, 0 not understood
                1 error, 0 warnings, 0 infos, 1 suppressed
                """, TextReport.of(Sample.report(Sample.indexBuild()), WIDE));
    }

    @Test
    void stepsAreGroupedByPhaseAndAreOneScript() {
        String text = TextReport.of(Sample.report(Sample.rename()), WIDE);
        assertTrue(text.contains("""
                  Instead: Add the new column, write both, move the data, then drop the old one.

                      -- 1. expand, before the new version of the application
                      ALTER TABLE users ADD COLUMN e_mail text;

                      -- 2. backfill, while both versions can run
                      UPDATE users SET e_mail = email
                      WHERE id BETWEEN 1 AND 1000;

                      -- must not run in a transaction
                      VACUUM users;

                      -- 3. application, a deploy of its own
                      -- Deploy the version that reads and writes e_mail alone.

                      -- 4. contract, once no old version runs any more
                      ALTER TABLE users DROP COLUMN email;
                """), text);
    }

    @Test
    void proseWrapsAtSixtyAndSqlDoesNot() {
        String text = TextReport.of(Sample.report(Sample.indexBuild()), new Look(60, false, false));
        assertTrue(text.contains("""
                  Nobody can insert, update or delete in orders until this
                  index is built.
                  Who waits: everybody who writes to orders; readers do not
                             (SHARE)
                """), text);
        for (String line : text.split("\n", -1)) {
            boolean sql = line.startsWith("      CREATE INDEX CONCURRENTLY");
            boolean summary = line.startsWith("3 migrations");
            assertTrue(Cells.of(line) <= 60 || sql || summary, line);
        }
    }

    @Test
    void colourChangesNothingButTheColour() {
        String plain = TextReport.of(Sample.report(Sample.indexBuild(), Sample.rename()), WIDE);
        String coloured =
                TextReport.of(Sample.report(Sample.indexBuild(), Sample.rename()), new Look(100, true, false));
        assertTrue(coloured.contains("\u001b[1;31merror\u001b[0m"), coloured);
        assertEquals(plain, coloured.replaceAll("\u001b\\[[0-9;]*m", ""));
        assertFalse(plain.contains("\u001b"));
    }

    @Test
    void aCleanRunIsOneLine() {
        assertEquals(
                "No findings in 3 migrations, 9 statements (1 suppressed): db/migration as Flyway, 3 migrations\n",
                TextReport.of(Sample.report(), WIDE));
    }

    @Test
    void quietPrintsFindingsAlone() {
        assertEquals("", TextReport.of(Sample.report(), new Look(100, false, true)));
        String text = TextReport.of(Sample.report(Sample.rename()), new Look(100, false, true));
        assertTrue(text.startsWith("warning rename-column V4.sql:2:2\n"), text);
        assertTrue(text.endsWith("ALTER TABLE users DROP COLUMN email;\n\n"), text);
    }

    @Test
    void aMessageCannotDriveTheTerminal() {
        String text = TextReport.of(
                Sample.report(Sample.finding(
                        dev.lintel.lint.Severity.ERROR,
                        Sample.at("a\u001b]0;x\u0007.sql", "[x]"),
                        "table \u001b[2J is dropped",
                        dev.lintel.engine.Impact.NONE,
                        dev.lintel.lint.Instead.of("say \u0007"))),
                WIDE);
        assertFalse(text.contains("\u001b") || text.contains("\u0007"), text);
    }
}
