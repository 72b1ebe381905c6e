package dev.lintel.schema;

import static dev.lintel.schema.Changes.add;
import static dev.lintel.schema.Changes.after;
import static dev.lintel.schema.Changes.column;
import static dev.lintel.schema.Changes.foreignKey;
import static dev.lintel.schema.Changes.name;
import static dev.lintel.schema.Changes.notNullCheck;
import static dev.lintel.schema.Changes.primaryKey;
import static dev.lintel.schema.Changes.table;
import static dev.lintel.schema.Changes.then;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lintel.change.Change;
import dev.lintel.change.ObjectKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaTest {

    @Test
    void aNewTableIsNewerThanWhatWasDeployed() {
        Schema deployed = after(table("users", column("id", "integer")));
        Schema now = then(deployed, table("orders", column("id", "integer")));
        assertTrue(now.table(name("users")).orElseThrow().oid() < deployed.nextOid());
        assertFalse(now.table(name("orders")).orElseThrow().oid() < deployed.nextOid());
    }

    @Test
    void publicIsWhereUnqualifiedNamesLive() {
        Schema schema = after(table("public.users", column("id", "integer")));
        assertTrue(schema.table(name("users")).isPresent());
        assertEquals(name("users"), schema.resolve(name("public.users")));
    }

    @Test
    void aTableFirstMetInAChangeIsOlderThanEverything() {
        Schema now = after(add("users", notNullCheck("c", "email", false)));
        Table users = now.table(name("users")).orElseThrow();
        assertTrue(users.oid() < Schema.empty().nextOid());
        assertFalse(users.complete());
        assertEquals(1, users.checks().size());
        Schema validated = now.apply(new Change.ValidateConstraint(name("users"), "c", false));
        assertTrue(validated.table(name("users")).orElseThrow().checks().get(0).validated());
    }

    @Test
    void aDroppedTableThatIsMadeAgainIsNew() {
        Schema deployed = after(table("users", column("id", "integer")));
        Schema now = then(deployed, Changes.drop(ObjectKind.TABLE, "users"), table("users", column("id", "integer")));
        assertEquals(deployed.nextOid(), now.table(name("users")).orElseThrow().oid());
    }

    @Test
    void theReferencingTableIsFoundUnderBothNames() {
        Schema schema = after(
                table("users", column("id", "integer"), primaryKey("id")),
                table("orders", column("user_id", "integer"), foreignKey("users", "user_id")),
                Changes.rename(ObjectKind.TABLE, "users", "people"));
        assertEquals(1, schema.referencing(name("people")).size());
        assertEquals(0, schema.referencing(name("users")).size());
        assertEquals(
                List.of("id"),
                schema.table(name("orders")).orElseThrow().foreignKeys().get(0).referencedColumns());
    }
}
