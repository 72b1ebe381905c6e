package dev.lintel.migration;

/**
 * The program that runs migrations, as far as it matters to what can go wrong.
 *
 * @param label its name as its makers write it
 * @param client through what it sends statements to the database
 * @param lock how it sees to it that no two of it run at a time
 * @param ledger how it takes it that a migration that has run is changed
 */
public record Runner(String label, Client client, Lock lock, Ledger ledger) {

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

    /** By what it knows again a migration that has run. */
    public enum Key {
        VERSION,
        /** By the version; it compares the names as well. */
        VERSION_AND_NAME,
        NAME
    }

    /** What it does about a migration that is not as its table of those that have run says. */
    public enum Answer {
        /** It runs no migration at all, and the deploy stops. */
        REFUSES,
        /** So it does where the migration is the last that has run. */
        REFUSES_NEWEST,
        /** It passes over this migration in silence. */
        SKIPS,
        RUNS,
        NOTHING,
        UNKNOWN
    }

    /**
     * How a runner takes it that the files do not agree with what it wrote down when they ran.
     *
     * @param key by what it knows a migration again
     * @param edited one that has run has another text; what compares checksums refuses it
     * @param late one that has not run stands before one that has
     * @param removed one that has run is not among the files
     */
    public record Ledger(Key key, Answer edited, Answer late, Answer removed) {
        public static final Ledger UNKNOWN = new Ledger(Key.VERSION, Answer.UNKNOWN, Answer.UNKNOWN, Answer.UNKNOWN);
    }

    /** Nobody knows who runs the files. */
    public static final Runner UNKNOWN = new Runner("", Client.UNKNOWN, Lock.POLLED);

    /** A runner of which nobody knows how it takes changes to what has run. */
    public Runner(String label, Client client, Lock lock) {
        this(label, client, lock, Ledger.UNKNOWN);
    }
}
