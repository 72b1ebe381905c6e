package dev.lintel.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lintel.change.Change.Like;
import dev.lintel.change.Change.TableOrigin;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What compares has to be able to say no. */
class CatalogueDifferencesTest {

    private static final String SQL = "CREATE TABLE t (a integer PRIMARY KEY, b text); CREATE TABLE u (c integer)";

    private static final Schema SCHEMA = Changes.after(
            Changes.table("t", Changes.column("a", "integer"), Changes.column("b", "text"), Changes.primaryKey("a")),
            Changes.table("u", Changes.column("c", "integer")));

    private static final List<String> SERVER = List.of(
            "table t",
            "  column a integer not null",
            "  column b text",
            "  constraint t_pkey primary key (a)",
            "  unique index t_pkey btree (a) of the key",
            "table u",
            "  column c integer");

    private static String differences(List<String> server) {
        return String.join("\n", CatalogueDifferences.between(server, SCHEMA, SQL));
    }

    @Test
    void whatIsAlikeDoesNotDiffer() {
        assertEquals("", differences(SERVER));
    }

    @Test
    void anotherTypeDiffers() {
        List<String> server = new ArrayList<>(SERVER);
        server.set(2, "  column b text not null");
        assertEquals("table t:\n  -   column b text not null\n  +   column b text", differences(server));
    }

    @Test
    void theOrderOfColumnsCounts() {
        List<String> server = new ArrayList<>(SERVER);
        server.set(1, SERVER.get(2));
        server.set(2, SERVER.get(1));
        assertEquals(3, differences(server).lines().count(), differences(server));
    }

    @Test
    void aTableThatIsNotThereDiffers() {
        assertEquals("table u:\n  + table u\n  +   column c integer", differences(SERVER.subList(0, 5)));
    }

    @Test
    void anIndexTooManyDiffers() {
        List<String> server = new ArrayList<>(SERVER);
        server.add("  index u_c btree (c)");
        assertEquals("table u:\n  -   index u_c btree (c)", differences(server));
    }

    @Test
    void aTableThatTheMigrationsNameIsNotTakenForOneMadeByAFunction() {
        List<String> server = new ArrayList<>(SERVER);
        server.add("table b");
        assertEquals("table b:\n  - table b", differences(server));
        server.set(server.size() - 1, "table events_2026");
        assertEquals("", differences(server));
    }

    @Test
    void ofATableOfWhichNotAllIsKnownOnlyWhatIsKnownIsCompared() {
        TableOrigin likeAnother =
                new TableOrigin(null, null, List.of(), List.of(new Like(Changes.name("elsewhere"), List.of())), null);
        Schema schema = Changes.after(
                Changes.table(likeAnother, "t"),
                Changes.add("t", Changes.column("b", "text")),
                Changes.index("t_b", "t", "b"));
        List<String> server = List.of("table t", "  column a integer", "  column b text", "  index t_b btree (b)");
        assertEquals(List.of(), CatalogueDifferences.between(server, schema, SQL));
        List<String> other = List.of("table t", "  column a integer", "  column b date", "  index t_b btree (b)");
        assertEquals(
                List.of("table t:", "  -   column b date", "  +   column b text"),
                CatalogueDifferences.between(other, schema, SQL));
    }
}
