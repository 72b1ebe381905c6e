package dev.lintel.engine;

/**
 * The database will not do it.
 *
 * @param kind which of the known reasons
 * @param message why, one sentence in the present tense, with the names in it
 */
public record Refusal(Kind kind, String message) {

    /** The reasons for which a statement that looks right fails when it is deployed. */
    public enum Kind {
        /** It cannot run inside a transaction block. */
        IN_TRANSACTION,
        /** The version does not have it. */
        VERSION,
        /** Something still depends on the object. */
        DEPENDENTS,
        /** The form is not supported: several indexes at once, CASCADE, partitioned parents. */
        UNSUPPORTED,
        /** A foreign key of another table references what is to be emptied. */
        REFERENCED,
        /** CREATE OR REPLACE of a view whose columns do not begin with those that it has. */
        INCOMPATIBLE_VIEW,
        /** CREATE OR REPLACE of a function or procedure that is called otherwise, or returns something else. */
        INCOMPATIBLE_FUNCTION,
        /** A foreign key that cannot reference what it names. */
        FOREIGN_KEY,
        /** Rows that changed in the same transaction have yet to be checked at its end. */
        WAITING_CHECKS,
        /** A new enum value is used in the transaction that adds it. */
        NEW_ENUM_VALUE,
        /** Something has the name already that a new object is to have. */
        EXISTING,
        /** What the statement needs is not there. */
        MISSING,
        /** The object is not what the statement needs: an index that cannot back a constraint. */
        INELIGIBLE
    }
}
