package dev.lintel.lint;

import dev.lintel.change.Change;
import dev.lintel.schema.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schema at the end of one half of a migration, worked out for the first step that asks, and kept for the others. */
final class Ending {

    private @Nullable Schema schema;

    /** The schema after these changes, as far as they tell. */
    Schema after(Schema now, List<Change> later) {
        if (schema == null) {
            Schema end = now;
            for (Change each : later) {
                end = end.apply(each);
            }
            schema = end;
        }
        return schema;
    }
}
