package dev.lintel.lint;

import java.util.Locale;

/** What kind of harm a rule is about. */
public enum Category {
    BLOCKING,
    COMPATIBILITY,
    DATA_LOSS,
    TRANSACTION,
    REVERSIBILITY,
    /** The database will refuse it, and the deploy stops half-way. */
    DEPLOY,
    CONVENTION,
    PARSE;

    /** The name as users read it: {@code data-loss}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
