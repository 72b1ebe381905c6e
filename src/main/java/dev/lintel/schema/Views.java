package dev.lintel.schema;

import dev.lintel.change.Name;
import dev.lintel.change.Query.ColumnUse;

/** What a view has to do with a column. */
final class Views {

    private Views() {}

    /** Whether the view may read this column of this table or view, by its canonical name. */
    static boolean uses(View view, Name relation, String column) {
        if (!view.query().complete()) {
            return true;
        }
        for (ColumnUse use : view.query().uses()) {
            if (use.of(relation, column)) {
                return true;
            }
        }
        return false;
    }
}
