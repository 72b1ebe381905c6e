package dev.lintel.rules;

import dev.lintel.change.Name;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;

/** The steps that move a column to another one beside it, while old and new application versions both run. */
final class Twin {

    private static final int BATCH = 5000;

    private Twin() {}

    /** {@code cast} is what turns an old value into a new one, {@code ::type}, or empty. */
    static Instead steps(Instead summary, Name table, String oldColumn, String newColumn, String type, String cast) {
        String old = Name.quoted(oldColumn);
        String now = Name.quoted(newColumn);
        String function =
                table.sibling(table.name() + "_" + newColumn + "_sync").sql();
        String trigger = Name.quoted(table.name() + "_" + newColumn + "_sync");
        return summary.then(
                        Phase.EXPAND,
                        "ALTER TABLE " + table.sql() + " ADD COLUMN " + now + " " + type + ";\nCREATE FUNCTION "
                                + function
                                + "() RETURNS trigger LANGUAGE plpgsql AS $$\nBEGIN\n    NEW." + now + " := NEW." + old
                                + cast + ";\n    RETURN NEW;\nEND $$;\nCREATE TRIGGER " + trigger
                                + " BEFORE INSERT OR UPDATE ON " + table.sql() + "\n    FOR EACH ROW EXECUTE PROCEDURE "
                                + function + "();")
                .then(
                        Phase.BACKFILL,
                        "-- again and again, each time in a transaction of its own, until no row is left\nUPDATE "
                                + table.sql() + " SET " + now + " = " + old + cast
                                + "\nWHERE ctid = ANY (ARRAY(SELECT ctid FROM " + table.sql() + " WHERE " + now
                                + " IS DISTINCT FROM " + old + cast + " LIMIT " + BATCH + "));")
                .then(Phase.APPLICATION, "Release a version that reads and writes " + now + " alone.")
                .then(
                        Phase.CONTRACT,
                        "DROP TRIGGER " + trigger + " ON " + table.sql() + ";\nDROP FUNCTION " + function
                                + "();\n"
                                + Removal.allowed(
                                        "drop-column",
                                        old,
                                        "ALTER TABLE " + table.sql() + " DROP COLUMN " + old + ";"));
    }
}
