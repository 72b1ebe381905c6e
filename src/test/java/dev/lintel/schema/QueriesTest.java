package dev.lintel.schema;

import static dev.lintel.schema.Changes.add;
import static dev.lintel.schema.Changes.after;
import static dev.lintel.schema.Changes.column;
import static dev.lintel.schema.Changes.foreignKey;
import static dev.lintel.schema.Changes.name;
import static dev.lintel.schema.Changes.primaryKey;
import static dev.lintel.schema.Changes.table;
import static dev.lintel.schema.Changes.then;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lintel.change.Change;
import dev.lintel.change.Change.PartitionBound;
import dev.lintel.change.Change.Persistence;
import dev.lintel.change.Change.TableOrigin;
import dev.lintel.change.ColumnDefinition;
import dev.lintel.change.Constraint;
import dev.lintel.change.DataType;
import dev.lintel.change.Expression;
import dev.lintel.change.Name;
import dev.lintel.change.ObjectKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueriesTest {

    private static List<String> names(List<?> objects) {
        List<String> names = new ArrayList<>();
        for (Object each : objects) {
            if (each instanceof Table table) {
                names.add(table.name().sql());
            } else if (each instanceof View view) {
                names.add(view.name().sql());
            } else if (each instanceof Column column) {
                names.add(column.name());
            } else if (each instanceof Sequence sequence) {
                names.add(sequence.name().sql());
            }
        }
        return names;
    }

    @Test
    void aSelfReferenceIsNotAmongTheReferencing() {
        Schema schema = after(
                table("t", column("id", "integer"), column("up", "integer"), primaryKey("id"), foreignKey("t", "up")));
        assertEquals(List.of(), schema.referencing(name("t")));
        assertEquals(
                List.of("id"),
                schema.table(name("t")).orElseThrow().foreignKeys().get(0).referencedColumns());
    }

    @Test
    void viewsOnViewsGoWithTheColumn() {
        Schema schema = after(
                table("t", column("a", "text"), column("b", "text")),
                Changes.view("v", "t", "a"),
                Changes.view("w", "v", "a"),
                Changes.view("x", "t", "b"));
        assertEquals(List.of("v"), names(schema.viewsOnColumn(name("t"), "a")));
        assertEquals(List.of("v", "w"), names(schema.viewsDependingOnColumn(name("t"), "a")));
    }

    @Test
    void aStarMeansTheColumnsThereWereWhenTheViewWasMade() {
        Schema schema =
                after(table("t", column("a", "text")), Changes.view("v", "t"), add("t", column("late", "text")));
        assertEquals(List.of("v"), names(schema.viewsOnColumn(name("t"), "a")));
        assertEquals(List.of(), names(schema.viewsOnColumn(name("t"), "late")));
    }

    @Test
    void columnsOfATypeAreFoundInArraysTooAndUnderItsNewName() {
        Schema schema = after(
                new Change.CreateEnum(name("mood"), List.of("sad")),
                table("t", column("m", "mood"), column("n", "text")),
                new Change.AddColumn(
                        name("t"),
                        new ColumnDefinition(
                                "ms",
                                new DataType(name("public.mood"), List.of(), 1),
                                null,
                                false,
                                null,
                                null,
                                false,
                                ColumnDefinition.Identity.NONE,
                                List.of()),
                        false,
                        false),
                Changes.rename(ObjectKind.TYPE, "mood", "feeling"));
        assertEquals(2, schema.columnsOfType(name("feeling")).size());
        assertEquals(0, schema.columnsOfType(name("mood")).size());
        assertTrue(schema.enumeration(name("feeling")).isPresent());
        assertTrue(schema.domain(name("feeling")).isEmpty());
    }

    @Test
    void aColumnOfAnUnknownTypeKeepsTheTypeAsWritten() {
        Schema schema = after(table("t", column("m", "citext")));
        assertEquals(1, schema.columnsOfType(name("public.citext")).size());
    }

    @Test
    void theDefaultPartitionIsFound() {
        PartitionBound rest = new PartitionBound(true, List.of(), List.of(), List.of(), "DEFAULT");
        Schema schema = after(
                table(Changes.partitionedBy("at"), "p", column("at", "date")),
                table(Changes.partitionOf("p"), "p1"),
                table(
                        new TableOrigin(null, new Change.PartitionOf(name("p"), rest), List.of(), List.of(), null),
                        "p_rest"));
        assertEquals(
                "p_rest",
                schema.defaultPartition(name("p")).orElseThrow().name().sql());
        assertEquals(List.of("p1", "p_rest"), names(schema.partitionsOf(name("p"))));
        assertEquals(List.of(), schema.childrenOf(name("p")));
        assertTrue(schema.defaultPartition(name("p1")).isEmpty());
    }

    @Test
    void inheritingTablesAreNoPartitions() {
        TableOrigin heir = new TableOrigin(null, null, List.of(name("a")), List.of(), null);
        Schema schema = after(table("a", column("x", "integer")), table(heir, "b"));
        assertEquals(List.of("b"), names(schema.childrenOf(name("a"))));
        assertEquals(List.of(), schema.partitionsOf(name("a")));
    }

    @Test
    void aSequenceBelongsToItsSerialColumn() {
        Schema schema = after(table("t", column("id", "serial"), column("n", "integer")));
        assertEquals(List.of("t_id_seq"), names(schema.sequencesOwnedBy(name("t"), "id")));
        assertEquals(List.of(), names(schema.sequencesOwnedBy(name("t"), "n")));
        Column id = schema.table(name("t")).orElseThrow().column("id").orElseThrow();
        assertEquals(DataType.of("integer"), id.type());
        assertEquals(
                "nextval('t_id_seq'::regclass)",
                String.valueOf(id.defaultValue().text()));
    }

    @Test
    void everyUseOfAFunctionIsFound() {
        Expression call = new Expression.Call("f(a)", name("f"), List.of(Changes.columnRef("a")));
        Schema schema = after(
                table("t", column("a", "integer"), column("b", "integer")),
                new Change.SetDefault(name("t"), "b", call, false),
                add("t", new Constraint.Check(null, call, true, true, false)),
                new Change.CreateTrigger(
                        "tr",
                        name("t"),
                        false,
                        false,
                        "BEFORE",
                        List.of("INSERT"),
                        List.of(),
                        true,
                        null,
                        name("f"),
                        true,
                        false,
                        false));
        List<FunctionUse> uses = schema.usersOfFunction(name("public.f"));
        assertEquals(
                List.of(
                        new FunctionUse(FunctionUse.Kind.TRIGGER, name("t"), "tr"),
                        new FunctionUse(FunctionUse.Kind.DEFAULT, name("t"), "b"),
                        new FunctionUse(FunctionUse.Kind.CHECK, name("t"), "t_a_check")),
                uses);
    }

    @Test
    void aRenamedColumnIsFollowedInTheTextOfExpressions() {
        Expression isSet = new Expression.NullTest("\"a\" IS NOT NULL", Changes.columnRef("a"), true);
        Schema schema = after(
                table("t", column("a", "text"), column("b", "text")),
                add("t", new Constraint.Check("c", isSet, true, true, false)),
                new Change.RenameColumn(name("t"), "a", "select", false));
        var check = schema.table(name("t")).orElseThrow().checks().get(0);
        assertEquals("\"select\" IS NOT NULL", check.condition().text());
        assertEquals(List.of("select"), check.columns());
    }

    @Test
    void temporaryTablesHideOthersUntilTheSessionEnds() {
        Schema schema = then(
                after(table("t", column("a", "integer"))),
                new Change.CreateTable(
                        name("t"),
                        false,
                        Persistence.TEMPORARY,
                        false,
                        List.of(column("b", "integer")),
                        List.of(),
                        TableOrigin.PLAIN,
                        null,
                        null));
        assertEquals(Name.of("pg_temp", "t"), schema.resolve(name("t")));
        assertEquals(name("t"), schema.newSession().resolve(name("t")));
        assertEquals(1, schema.newSession().tables().size());
    }

    @Test
    void rollbackBringsBackWhatWasThereAndGivesNoNumberTwice() {
        Schema before = after(table("t", column("a", "integer")));
        Schema rolledBack =
                then(before, new Change.Begin(), table("u", column("a", "integer")), new Change.Rollback(false));
        assertTrue(rolledBack.table(name("u")).isEmpty());
        Schema again = rolledBack.apply(table("u", column("a", "integer")));
        assertTrue(again.table(name("u")).orElseThrow().oid() > before.nextOid());
    }

    @Test
    void aLocalSearchPathEndsWithItsTransaction() {
        Schema schema =
                then(Schema.empty(), new Change.Begin(), new Change.SetVariable("search_path", "app, public", true));
        assertEquals(Name.of("app", "t"), schema.resolve(name("t")));
        assertEquals(name("t"), schema.apply(new Change.Commit(false)).resolve(name("t")));
    }

    @Test
    void extensionsAndSchemasAreRemembered() {
        Schema schema = after(new Change.CreateExtension("citext", true), new Change.CreateSchema("app", false));
        assertTrue(schema.hasExtension("citext"));
        assertTrue(schema.hasSchema("app"));
        assertFalse(schema.hasExtension("hstore"));
    }

    @Test
    void likeLeavesOutWhatIsExcluded() {
        Change.Like like = new Change.Like(name("t"), List.of("ALL", "EXCLUDING INDEXES"));
        Schema schema = after(
                table("t", column("id", "integer"), primaryKey("id"), Changes.notNullCheck("c", "id", true)),
                table(new TableOrigin(null, null, List.of(), List.of(like), null), "u"));
        Table copy = schema.table(name("u")).orElseThrow();
        assertTrue(copy.primaryKey().isEmpty());
        assertEquals(1, copy.checks().size());
        assertTrue(copy.column("id").orElseThrow().notNull());
    }
}
