package dev.lintel.schema;

import static dev.lintel.schema.Changes.add;
import static dev.lintel.schema.Changes.column;
import static dev.lintel.schema.Changes.foreignKey;
import static dev.lintel.schema.Changes.primaryKey;
import static dev.lintel.schema.Changes.required;
import static dev.lintel.schema.Changes.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.lintel.change.Change;
import dev.lintel.change.ObjectKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplaySpeedTest {

    private static List<Change> history() {
        List<Change> history = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            history.add(table(
                    "t" + i,
                    column("id", "serial"),
                    required("name", "text"),
                    column("parent_id", "integer"),
                    primaryKey("id"),
                    foreignKey("t" + i / 2, "parent_id")));
            history.add(Changes.view("v" + i, "t" + i, "id", "name"));
        }
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 500; i++) {
                String t = "t" + i;
                history.add(add(t, column("c" + round, "integer")));
                history.add(Changes.index(null, t, "c" + round));
                history.add(add(t, Changes.notNullCheck(null, "c" + round, false)));
                history.add(new Change.RenameColumn(Changes.name(t), "c" + round, "d" + round, false));
                history.add(Changes.rename(ObjectKind.INDEX, t + "_c" + round + "_idx", t + "_i" + round));
                history.add(Changes.dropColumn(t, "d" + round));
            }
        }
        return history;
    }

    /** It takes a fraction of a second; the limit only catches work that grows with the number of tables. */
    @Test
    void tenThousandChangesAreReplayedQuickly() {
        List<Change> history = history();
        assertEquals(10_000, history.size());
        assertTimeout(Duration.ofSeconds(10), () -> {
            Schema schema = Schema.empty();
            for (Change change : history) {
                schema = schema.apply(change);
            }
            assertEquals(500, schema.tables().size());
            assertEquals(500, schema.views().size());
        });
    }
}
