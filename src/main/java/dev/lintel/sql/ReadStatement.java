package dev.lintel.sql;

import dev.lintel.change.Certainty;
import dev.lintel.change.Change;
import dev.lintel.migration.SourceSpan;
import dev.lintel.migration.Statement;
import java.util.List;

/**
 * A statement and what it asks for.
 *
 * @param statement the statement
 * @param changes what it asks for, in the order in which it asks; never empty
 */
public record ReadStatement(Statement statement, List<Placed> changes) {

    public ReadStatement {
        changes = List.copyOf(changes);
    }

    /**
     * One change and where it stands.
     *
     * @param change what is asked for
     * @param start where its words begin, as an offset into the script's text
     * @param end just behind them
     * @param nested whether it stands inside a DO block or an EXECUTE, and so in the block's transaction
     * @param conditional whether it may not run at all: inside IF, LOOP, an exception handler or a block that has one
     * @param looped whether it may run several times: inside LOOP
     * @param ifExists whether it says IF EXISTS of the object that it alters
     */
    public record Placed(
            Change change, int start, int end, boolean nested, boolean conditional, boolean looped, boolean ifExists) {

        Placed sayingIfExists() {
            return new Placed(change, start, end, nested, conditional, looped, true);
        }

        Placed maybe() {
            return new Placed(change, start, end, nested, true, looped, ifExists);
        }

        /** How certain it is that the change is made. */
        public Certainty certainty() {
            return conditional ? Certainty.MAYBE : ifExists ? Certainty.IF_EXISTS : Certainty.CERTAIN;
        }
    }

    /** The command of psql that it is, such as {@code \\copy}; empty for a statement that a server can run. */
    public String psqlCommand() {
        String text = statement.text();
        int end = text.startsWith("\\") ? 1 : 0;
        while (end > 0 && end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    /** Where a change of this statement stands in the user's file. */
    public SourceSpan span(Placed placed) {
        return statement.script().span(placed.start(), placed.end());
    }
}
