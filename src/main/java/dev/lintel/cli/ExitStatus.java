package dev.lintel.cli;

/** The exit statuses, which scripts rely on. */
final class ExitStatus {

    /** Nothing at or above the level to fail on. */
    static final int CLEAN = 0;
    /** Findings at or above it. */
    static final int FINDINGS = 1;
    /** Bad usage, bad configuration, unreadable input, or an output that could not be written. */
    static final int USAGE = 2;
    /** A defect of Lintel. */
    static final int CRASH = 3;

    private ExitStatus() {}
}
