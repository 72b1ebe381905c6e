package dev.lintel.schema;

import static dev.lintel.schema.Changes.add;
import static dev.lintel.schema.Changes.after;
import static dev.lintel.schema.Changes.column;
import static dev.lintel.schema.Changes.name;
import static dev.lintel.schema.Changes.notNullCheck;
import static dev.lintel.schema.Changes.primaryKey;
import static dev.lintel.schema.Changes.table;
import static dev.lintel.schema.Changes.then;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lintel.change.Change;
import dev.lintel.change.Constraint;
import dev.lintel.change.DataType;
import dev.lintel.change.IndexKey;
import dev.lintel.change.ObjectKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables that no migration created: unknown, not absent. */
class UnknownTablesTest {

    private static Table users(Schema schema) {
        return schema.table(name("users")).orElseThrow();
    }

    @Test
    void aValidatedCheckIsRemembered() {
        Schema schema = after(
                add("users", notNullCheck("c", "email", false)),
                new Change.ValidateConstraint(name("public.users"), "c", false),
                new Change.SetNotNull(name("users"), "email", false));
        assertTrue(users(schema).checks().get(0).validated());
        assertTrue(users(schema).column("email").orElseThrow().notNull());
    }

    @Test
    void aColumnThatWasOnlyMentionedHasNoKnownType() {
        Schema schema = after(new Change.SetNotNull(name("users"), "email", false));
        assertFalse(users(schema).column("email").orElseThrow().typeKnown());
        Schema typed = schema.apply(
                new Change.AlterColumnType(name("users"), "email", DataType.of("text"), null, null, false));
        assertTrue(users(typed).column("email").orElseThrow().typeKnown());
    }

    @Test
    void aColumnThatWasAddedIsKnownInFull() {
        Schema schema = after(add("users", column("age", "integer")));
        assertEquals(
                DataType.of("integer"),
                users(schema).column("age").orElseThrow().type());
        assertFalse(users(schema).complete());
    }

    @Test
    void anIndexIsNewAndItsTableOld() {
        Schema deployed = Schema.empty();
        Schema schema = deployed.apply(Changes.index("users_email", "users", "email"));
        assertEquals(name("users"), schema.tableOfIndex(name("users_email")).orElseThrow());
        assertEquals(1, schema.indexesOf(name("users")).size());
        assertTrue(schema.indexesOf(name("users")).get(0).oid() >= deployed.nextOid());
        assertTrue(users(schema).oid() < deployed.nextOid());
    }

    @Test
    void anAdoptedIndexThatNobodySawBeingMadeIsOld() {
        Schema schema = after(add("users", new Constraint.Unique("users_email", List.of(), "tmp", false, false)));
        assertTrue(schema.index(name("users_email")).orElseThrow().oid() < 1);
        assertEquals(
                "users_email", schema.index(name("users_email")).orElseThrow().constraint());
    }

    @Test
    void learnedTablesHaveOidsOfTheirOwn() {
        Schema schema = after(add("users", column("a", "integer")), add("orders", column("a", "integer")));
        assertTrue(users(schema).oid()
                != schema.table(name("orders")).orElseThrow().oid());
    }

    @Test
    void whatIsRenamedStaysOld() {
        Schema schema = after(Changes.rename(ObjectKind.TABLE, "users", "people"));
        assertTrue(schema.table(name("people")).orElseThrow().oid() < 1);
        assertTrue(schema.table(name("users")).isEmpty());
    }

    @Test
    void createTableIfNotExistsIsTakenToCreateIt() {
        Change create = new Change.CreateTable(
                name("users"),
                true,
                Change.Persistence.PERMANENT,
                false,
                List.of(column("id", "integer")),
                List.of(),
                Change.TableOrigin.PLAIN,
                null,
                null);
        assertEquals(1, users(after(create)).oid());
        Schema mentioned = after(add("users", column("a", "integer")));
        assertEquals(users(mentioned), users(mentioned.apply(create)));
    }

    @Test
    void aForeignKeyToAnUnknownTableIsFoundFromThere() {
        Schema schema = after(table("orders", column("user_id", "integer"), Changes.foreignKey("users", "user_id")));
        assertEquals(1, schema.referencing(name("users")).size());
        assertTrue(schema.table(name("users")).isEmpty());
    }

    @Test
    void aViewOnAnUnknownTableMayReadAnyColumn() {
        Schema schema = after(Changes.view("v", "users"), Changes.view("w", "users", "email"));
        assertEquals(1, schema.viewsOnColumn(name("users"), "age").size());
        assertEquals(2, schema.viewsOnColumn(name("users"), "email").size());
    }

    @Test
    void rowsAndRightsTeachNothing() {
        Schema schema = Schema.empty();
        assertEquals(schema, schema.apply(new Change.Insert(name("users"), List.of("id"), null, List.of(), false)));
    }

    @Test
    void aTableThatIsDroppedUnseenAndMadeAgainIsNew() {
        Schema schema = after(
                add("users", column("a", "integer")),
                Changes.drop(ObjectKind.TABLE, "users"),
                table("users", column("id", "integer"), primaryKey("id")));
        assertEquals(1, users(schema).oid());
        assertTrue(users(schema).complete());
    }

    @Test
    void alterTableOfAKnownViewLearnsNoTable() {
        Schema schema = after(Changes.view("v", "users", "id"));
        Schema altered = then(schema, Changes.rename(ObjectKind.TABLE, "v", "w"));
        assertTrue(altered.table(name("w")).isEmpty());
        assertTrue(altered.view(name("w")).isPresent());
    }

    @Test
    void partitionsOfAnUnknownTableAreFound() {
        Schema schema = after(table(Changes.partitionOf("events"), "events_1"));
        assertEquals(1, schema.partitionsOf(name("events")).size());
        Schema indexed = schema.apply(Changes.index("events_at", "events", "at"));
        assertEquals(
                name("events_at"), indexed.indexesOf(name("events_1")).get(0).partitionOf());
    }

    @Test
    void anIndexOnAPartitionedTableAloneIsNotValidWherePartitionsMustBeThere() {
        Schema schema = after(table(Changes.partitionedBy("at"), "events", column("at", "date")));
        assertTrue(onlyIndexed(schema).valid());
        assertFalse(onlyIndexed(schema.newSession()).valid());
    }

    private static Index onlyIndexed(Schema schema) {
        Change.CreateIndex create = new Change.CreateIndex(
                "events_at",
                name("events"),
                false,
                false,
                false,
                true,
                "btree",
                List.of(IndexKey.of("at")),
                List.of(),
                null,
                false);
        return schema.apply(create).index(name("events_at")).orElseThrow();
    }
}
