package dev.lintel.rules;

import dev.lintel.change.Change;

/** Statements that say CONCURRENTLY and wait for older transactions. */
final class ConcurrentBuild {

    private ConcurrentBuild() {}

    /** Whether it waits for all transactions with a snapshot that is older than some moment of it. */
    static boolean waitsForSnapshots(Change change) {
        return (change instanceof Change.CreateIndex create && create.concurrently())
                || (change instanceof Change.DropIndex drop && drop.concurrently())
                || (change instanceof Change.Reindex reindex && reindex.concurrently());
    }
}
