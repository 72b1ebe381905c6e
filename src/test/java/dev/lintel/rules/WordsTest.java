package dev.lintel.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lintel.lint.Finding;
import dev.lintel.lint.Instead;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What findings say, word by word, where several tables, several locks or taken names come together. */
class WordsTest {

    private static final String SHOP = """
            -- file: V1__shop.sql
            CREATE TABLE customers (id bigserial PRIMARY KEY, name text);
            CREATE TABLE orders (
                id bigserial PRIMARY KEY,
                number text CONSTRAINT orders_number UNIQUE,
                customer_id bigint CONSTRAINT orders_customer REFERENCES customers);
            CREATE INDEX orders_by_customer ON orders (customer_id);
            CREATE TABLE lines (id bigint PRIMARY KEY, order_id bigint);
            CREATE TABLE notes (id bigint PRIMARY KEY, order_id bigint);
            -- file: V2__change.sql
            """;

    @Test
    void whatAStatementWorksOnIsNamedBeforeWhatWasLockedEarlier() {
        String text = """
                ALTER TABLE lines ADD COLUMN a int;
                ALTER TABLE notes ADD COLUMN a int;
                ALTER TABLE customers ADD COLUMN a int;
                ALTER TABLE orders DROP CONSTRAINT orders_customer;
                ALTER TABLE orders ADD CONSTRAINT c FOREIGN KEY (customer_id) REFERENCES customers;
                """;
        assertEquals(
                "Nobody can read or write orders, customers, lines and 1 more until every row of orders has been looked up"
                        + " in customers, which takes longer the larger they are.",
                message("add-foreign-key-validating", text));
    }

    @Test
    void sequencesAreLeftOutWhereTheirTablesAreNamed() {
        String text = """
                ALTER TABLE orders DROP COLUMN id;
                ALTER TABLE orders ADD PRIMARY KEY (number);
                """;
        assertEquals(
                "Nobody can read or write orders until the index of this primary key is built, which takes longer the larger"
                        + " the table is.",
                message("add-primary-key-blocking", text));
    }

    @Test
    void oneLineHoldsTheLockOrSeveralDo() {
        assertEquals(
                "Nobody can read or write orders until all these rows have been written: what line 1 has locked stays locked"
                        + " until the transaction ends.",
                message(
                        "backfill-under-lock",
                        "ALTER TABLE orders ADD COLUMN a int;\nUPDATE orders SET a = 1 WHERE a IS NULL;"));
        assertEquals(
                "Nobody can read or write orders and lines until all these rows have been written: what has been locked since"
                        + " line 1 stays locked until the transaction ends.",
                message(
                        "backfill-under-lock",
                        "ALTER TABLE lines ADD COLUMN a int;\nALTER TABLE orders ADD COLUMN a int;\nUPDATE orders SET a = 1;"));
    }

    @Test
    void aForeignKeyTakesThePlaceOfOneOfTheSameName() {
        String text = """
                ALTER TABLE orders DROP CONSTRAINT orders_customer;
                ALTER TABLE orders ADD CONSTRAINT orders_customer FOREIGN KEY (customer_id) REFERENCES customers (id);
                """;
        assertEquals(
                List.of(
                        "ALTER TABLE orders ADD CONSTRAINT orders_customer_new FOREIGN KEY (customer_id) REFERENCES customers"
                                + " (id) NOT VALID;",
                        "ALTER TABLE orders VALIDATE CONSTRAINT orders_customer_new;",
                        """
                        BEGIN;
                        SET LOCAL lock_timeout = '5s';
                        ALTER TABLE orders DROP CONSTRAINT orders_customer;
                        ALTER TABLE orders RENAME CONSTRAINT orders_customer_new TO orders_customer;
                        COMMIT;"""),
                steps("add-foreign-key-validating", text));
    }

    @Test
    void aForeignKeyDoesNotStayWhileTheKeyBehindItIsMadeAnew() {
        List<String> plain = List.of(
                "ALTER TABLE orders ADD CONSTRAINT orders_customer FOREIGN KEY (customer_id) REFERENCES customers (id)"
                        + " NOT VALID;",
                "ALTER TABLE orders VALIDATE CONSTRAINT orders_customer;");
        String drop = "ALTER TABLE orders DROP CONSTRAINT orders_customer;\n";
        String add =
                "ALTER TABLE orders ADD CONSTRAINT orders_customer FOREIGN KEY (customer_id) REFERENCES customers (id);\n";
        String key = "ALTER TABLE customers DROP CONSTRAINT customers_pkey, ADD PRIMARY KEY (id);\n";
        String types =
                "ALTER TABLE customers ALTER COLUMN id TYPE text;\nALTER TABLE orders ALTER COLUMN customer_id TYPE text;\n";
        assertEquals(plain, steps("add-foreign-key-validating", drop + key + add));
        assertEquals(plain, steps("add-foreign-key-validating", drop + types + add));
    }

    @Test
    void aColumnThatIsTiedToOthersIsSwappedByHand() {
        String said = finding("alter-type-rewriting", "ALTER TABLE customers ALTER COLUMN id TYPE numeric;")
                .instead()
                .summary();
        assertEquals(
                "Add a column of the new type, keep it in step with a trigger, and fill it in batches. What is left is to swap"
                        + " the names, in one short transaction, when the identity of the old column and the foreign keys that"
                        + " it is in or that refer to it have been made for the new one.",
                said);
    }

    @Test
    void noColumnOfADomainWithConditionsIsAddedBesideTheOldOne() {
        String text = """
                CREATE DOMAIN private_id AS text NOT NULL CHECK (VALUE LIKE 'p%');
                -- file: V3__type.sql
                ALTER TABLE customers ALTER COLUMN name TYPE private_id;
                """;
        assertEquals(List.of(), steps("alter-type-rewriting", text));
    }

    @Test
    void aKeyTakesThePlaceOfOneOfTheSameName() {
        String text = """
                ALTER TABLE orders DROP CONSTRAINT orders_number,
                    ADD CONSTRAINT orders_number UNIQUE (customer_id, number);
                """;
        assertEquals(
                List.of(
                        "CREATE UNIQUE INDEX CONCURRENTLY orders_number_new ON orders (customer_id, number);",
                        "ALTER TABLE orders DROP CONSTRAINT orders_number, ADD CONSTRAINT orders_number UNIQUE USING INDEX"
                                + " orders_number_new;"),
                steps("add-unique-constraint-blocking", text));
    }

    @Test
    void anIndexTakesThePlaceOfOneOfTheSameName() {
        String text = """
                DROP INDEX orders_by_customer;
                CREATE INDEX orders_by_customer ON orders (customer_id, number);
                """;
        assertEquals(
                List.of(
                        "CREATE INDEX CONCURRENTLY orders_by_customer_new ON orders (customer_id, number);",
                        "DROP INDEX CONCURRENTLY orders_by_customer;",
                        "ALTER INDEX orders_by_customer_new RENAME TO orders_by_customer;"),
                steps("create-index-blocking", text));
    }

    @Test
    void aKeyColumnBecomesNotNullOnce() {
        List<String> notNull = new ArrayList<>();
        String text = "ALTER TABLE notes DROP CONSTRAINT notes_pkey, ADD COLUMN n serial PRIMARY KEY NOT NULL;";
        for (String step : steps("add-column-rewriting", text)) {
            if (step.contains("NOT NULL")) {
                notNull.add(step);
            }
        }
        assertEquals(List.of("ALTER TABLE notes ADD CONSTRAINT notes_n_not_null NOT NULL n NOT VALID;"), notNull);
    }

    @Test
    void anUpdateFromOtherRowsHasNoBatches() {
        assertEquals(
                List.of(),
                steps(
                        "update-unbatched",
                        "UPDATE orders SET number = v.now FROM (VALUES ('a', 'b')) AS v (old, now) WHERE number = v.old;"));
        assertEquals(
                List.of(),
                steps(
                        "update-unbatched",
                        "WITH v (old, now) AS (VALUES ('a', 'b')) UPDATE orders SET number = now FROM v WHERE number = old;"));
    }

    @Test
    void aTypeChangeAmongIndexesKeepsItsTimeZone() {
        String text = """
                ALTER TABLE notes ADD COLUMN at timestamp, ADD COLUMN due timestamp;
                CREATE INDEX notes_at ON notes (at);
                CREATE INDEX notes_due_at ON notes (due, at);
                -- file: V3__zone.sql
                SET TimeZone = 'UTC';
                ALTER TABLE notes ALTER COLUMN at TYPE timestamptz;
                """;
        assertEquals(
                "Nobody can read or write notes until the indexes notes_at and notes_due_at are built anew, which takes"
                        + " longer the larger the table is. The values of at stay as they are, but the table is read from"
                        + " end to end.",
                message("alter-type-scanning", text));
        assertEquals(
                "SET TimeZone = 'UTC';\nALTER TABLE notes ALTER COLUMN at TYPE timestamptz;",
                steps("alter-type-scanning", text).get(2));
    }

    private static String message(String rule, String text) {
        return finding(rule, text).message();
    }

    private static List<String> steps(String rule, String text) {
        return finding(rule, text).instead().steps().stream()
                .map(Instead.Step::sql)
                .toList();
    }

    private static Finding finding(String rule, String text) {
        List<Finding> found = Example.parse(SHOP + text).report().findings().stream()
                .filter(f -> f.rule().equals(rule))
                .toList();
        assertEquals(1, found.size(), rule);
        return found.get(0);
    }
}
