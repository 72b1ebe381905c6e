package dev.lintel.engine;

import dev.lintel.change.Certainty;
import dev.lintel.change.Change;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Session;
import java.util.List;

/**
 * All that the answer of an engine depends on.
 *
 * @param change the change asked about
 * @param statement all changes of its statement, in order, this one included; one ALTER TABLE is done as a whole
 * @param statementStart the schema before the statement
 * @param before the schema before this change, the earlier ones of the statement applied
 * @param transactionStart the schema when the transaction began; the same as {@code statementStart} outside of one
 * @param session what was SET
 * @param inTransaction whether a transaction block is open, the framework's own included
 * @param certainty how certain it is that the change is made
 */
public record Situation(
        Change change,
        List<Change> statement,
        Schema statementStart,
        Schema before,
        Schema transactionStart,
        Session session,
        boolean inTransaction,
        Certainty certainty) {

    /** Of a change that is certain to be made. */
    public Situation(
            Change change,
            List<Change> statement,
            Schema statementStart,
            Schema before,
            Schema transactionStart,
            Session session,
            boolean inTransaction) {
        this(change, statement, statementStart, before, transactionStart, session, inTransaction, Certainty.CERTAIN);
    }

    /** The same, as if the change were all of its statement. */
    public Situation alone(Change alone) {
        return new Situation(
                alone, List.of(alone), statementStart, before, transactionStart, session, inTransaction, certainty);
    }
}
