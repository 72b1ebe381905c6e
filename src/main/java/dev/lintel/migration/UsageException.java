package dev.lintel.migration;

/** The user's mistake: its message is the one line to print before leaving with exit status 2. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what is wrong, where, and what to do, in one line. */
    public UsageException(String message) {
        super(message, null, false, false);
    }
}
