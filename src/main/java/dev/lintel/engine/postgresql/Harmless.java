package dev.lintel.engine.postgresql;

import dev.lintel.change.Change;

/** What locks no existing relation and does no work that grows with one. */
final class Harmless {

    private Harmless() {}

    static boolean forecast(Change change) {
        return newObject(change) || ofTheSession(change) || change instanceof Change.NotUnderstood;
    }

    private static boolean newObject(Change change) {
        return change instanceof Change.CreateSchema
                || change instanceof Change.CreateExtension
                || change instanceof Change.CreateFunction
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
                || change instanceof Change.SetConstraints
                || change instanceof Change.Irrelevant;
    }
}
