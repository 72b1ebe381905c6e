package dev.lintel.schema;

/** What a view has to do with a column. */
final class Views {

    private Views() {}

    /** Whether the view may read the column of one of its tables. */
    static boolean uses(View view, String column) {
        return view.query().allColumns()
                || !view.query().complete()
                || view.query().columns().contains(column);
    }
}
