package dev.lintel.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lintel.change.Change;
import dev.lintel.change.DataType;
import dev.lintel.change.Expression;
import dev.lintel.change.Name;
import dev.lintel.change.Query;
import dev.lintel.migration.Dialect;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class JSqlFrontEndTest {

    private static final JSqlFrontEnd FRONT_END = new JSqlFrontEnd(Dialect.POSTGRESQL);

    @Test
    void aCastKeepsItsOperandAndItsType() {
        Expression.Cast cast =
                assertInstanceOf(Expression.Cast.class, FRONT_END.expression("CAST(total AS numeric(10, 2)[])"));
        assertEquals(new Expression.Column("total", "total"), cast.operand());
        assertEquals(new DataType(Name.of("numeric"), List.of("10", "2"), 1), cast.type());
    }

    @Test
    void aQueryReadsItsTablesButNotItsCommonTables() {
        Query query = FRONT_END.query("WITH recent AS (SELECT * FROM public.orders) SELECT r.id, count(*) FROM recent r"
                + " JOIN \"Users\" u USING (user_id) WHERE EXISTS (SELECT 1 FROM ONLY items) GROUP BY 1");
        assertEquals(List.of(Name.of("public", "orders"), Name.of("Users"), Name.of("items")), query.tables());
        assertEquals(List.of("id", "user_id"), query.columns());
        assertEquals(List.of(Name.of("count")), query.calls());
        assertTrue(query.complete());
    }

    @Test
    void eachDataModifyingPartOfAWithIsAChange() {
        List<Change> changes = FRONT_END.dml(
                "WITH moved AS (DELETE FROM a WHERE id < 10 RETURNING *)" + " INSERT INTO b (id) SELECT id FROM moved");
        assertEquals(2, changes.size());
        Change.Delete delete = assertInstanceOf(Change.Delete.class, changes.get(0));
        assertEquals(Name.of("a"), delete.table());
        Change.Insert insert = assertInstanceOf(Change.Insert.class, changes.get(1));
        assertEquals(List.of("id"), insert.columns());
        assertEquals(List.of(), Objects.requireNonNull(insert.query()).tables());
    }

    @Test
    void anUpdateKnowsWhatItSetsAndReads() {
        Change.Update update = assertInstanceOf(
                Change.Update.class,
                FRONT_END
                        .dml(
                                "UPDATE ONLY public.t SET a = 1, b = DEFAULT FROM o WHERE t.id = o.id AND a IN (SELECT x FROM z)")
                        .get(0));
        assertEquals(Name.of("public", "t"), update.table());
        assertEquals(List.of("a", "b"), update.columns());
        assertEquals(2, update.values().size());
        assertEquals(List.of(Name.of("o"), Name.of("z")), update.reads());
    }

    @Test
    void nonsenseIsNotUnderstoodRatherThanThrown() {
        assertInstanceOf(
                Change.NotUnderstood.class, FRONT_END.dml("UPDATE SET WHERE").get(0));
        assertFalse(FRONT_END.query("SELECT FROM WHERE (").complete());
        assertEquals(new Expression.Other("(((", List.of(), false), FRONT_END.expression("((("));
        assertEquals(new Expression.Other("'open", List.of(), false), FRONT_END.expression("'open"));
    }

    @Test
    void deepNestingIsRefusedBeforeItIsParsed() {
        String deep = "(".repeat(5000) + "1" + ")".repeat(5000);
        assertEquals(new Expression.Other(deep, List.of(), false), FRONT_END.expression(deep));
    }
}
