package dev.lintel.sql;

/** Thrown inside this room when a clause is not known; becomes a NotUnderstood before it leaves. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unreadable(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        String reason = getMessage();
        return reason == null ? "" : reason;
    }
}
