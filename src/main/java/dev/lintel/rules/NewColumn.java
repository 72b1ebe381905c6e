package dev.lintel.rules;

import dev.lintel.change.Name;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Step;

/** How one column takes the place of another while everybody works on. */
final class NewColumn {

    private NewColumn() {}

    /** Adds a column of this type, keeps it in step, fills it, and gives it the name of the old one. */
    static Instead replacing(Instead start, Step step, Name table, String column, String type, String value) {
        String fresh = column + "_new";
        String quoted = Name.quoted(fresh);
        Instead instead = start.then(Phase.EXPAND, Sql.alter(table, "ADD COLUMN " + quoted + " " + type));
        instead = Recipes.keepInStep(instead, step, table, fresh, value);
        instead = Recipes.updateInBatches(
                instead, step, table, quoted + " = " + value, quoted + " IS NULL AND (" + value + ") IS NOT NULL");
        String trigger = table.name() + "_" + fresh + "_sync";
        return instead.then(
                        Phase.CONTRACT,
                        "BEGIN;\nSET LOCAL lock_timeout = '5s';\nDROP TRIGGER " + Name.quoted(trigger) + " ON " + table
                                + ";\n" + Sql.alter(table, rename(column, column + "_old")) + "\n"
                                + Sql.alter(table, rename(fresh, column)) + "\nCOMMIT;")
                .then(Phase.CONTRACT, "DROP FUNCTION " + table.sibling(trigger) + "();")
                .then(Phase.CONTRACT, Sql.alter(table, "DROP COLUMN " + Name.quoted(column + "_old")));
    }

    private static String rename(String column, String to) {
        return "RENAME COLUMN " + Name.quoted(column) + " TO " + Name.quoted(to);
    }
}
