package dev.lintel.engine.postgresql;

import dev.lintel.change.Change;

/** What locks no existing relation and does no work that grows with one. */
final class Harmless {

    private Harmless() {}

    static boolean forecast(Change change, Forecast forecast) {
        if (change instanceof Change.Commit commit && commit.inBlock()) {
            endInBlock("COMMIT", forecast);
        } else if (change instanceof Change.Rollback rollback && rollback.inBlock()) {
            endInBlock("ROLLBACK", forecast);
        }
        return newObject(change) || ofTheSession(change) || change instanceof Change.NotUnderstood;
    }

    /** Release notes of 11: a block may end transactions, unless it runs in one that somebody else began. */
    private static void endInBlock(String what, Forecast forecast) {
        forecast.needs(11, what + " in a DO block");
        forecast.notInTransaction(what + " in a DO block");
    }

    private static boolean newObject(Change change) {
        return change instanceof Change.CreateSchema
                || change instanceof Change.CreateExtension
                || change instanceof Change.CreateObject
                || change instanceof Change.AlterObject
                || change instanceof Change.EventTrigger;
    }

    private static boolean ofTheSession(Change change) {
        return change instanceof Change.Begin
                || change instanceof Change.Commit
                || change instanceof Change.Rollback
                || change instanceof Change.Savepoint
                || change instanceof Change.SetVariable
                || change instanceof Change.Irrelevant;
    }
}
