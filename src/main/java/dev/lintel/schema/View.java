package dev.lintel.schema;

import dev.lintel.change.Name;
import dev.lintel.change.Query;
import java.util.List;

/**
 * A view or materialised view that exists.
 *
 * @param oid a number that no other object ever has
 * @param name its name
 * @param materialized whether it stores its rows
 * @param populated whether a materialised view has been filled
 * @param columns the names of its columns, empty where one is not known; none where not even their number is
 * @param query what it shows
 */
public record View(int oid, Name name, boolean materialized, boolean populated, List<String> columns, Query query) {
    public View {
        columns = List.copyOf(columns);
    }
}
