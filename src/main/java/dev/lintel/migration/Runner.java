package dev.lintel.migration;

/**
 * The program that runs migrations, as far as it matters to what can go wrong.
 *
 * @param label its name as its makers write it
 * @param client through what it sends statements to the database
 * @param lock how it sees to it that no two of it run at a time
 */
public record Runner(String label, Client client, Lock lock) {

    /** Through what statements are sent. */
    public enum Client {
        /** psql, which has commands and a session of its own for each script. */
        PSQL,
        /** A driver, to which psql's commands are syntax errors; one connection runs all migrations. */
        DRIVER,
        UNKNOWN
    }

    /** How a second instance is kept away. */
    public enum Lock {
        /** Not at all, or by asking again and again. */
        POLLED,
        /** It waits inside a statement until the first one is done: a snapshot that lasts as long as the other works. */
        AWAITED,
        /** The first one keeps a transaction open in a connection beside that of the migrations. */
        TRANSACTION
    }

    /** Nobody knows who runs the files. */
    public static final Runner UNKNOWN = new Runner("", Client.UNKNOWN, Lock.POLLED);
}
