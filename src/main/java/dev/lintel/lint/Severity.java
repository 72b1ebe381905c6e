package dev.lintel.lint;

import java.util.Locale;

/** How bad a finding is, the worst last. */
public enum Severity {
    /** Worth knowing. */
    INFO,
    /** Can hurt, depending on size and traffic. */
    WARNING,
    /** Takes a live system down, loses data, or fails at deploy. */
    ERROR;

    /** The name as users write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
