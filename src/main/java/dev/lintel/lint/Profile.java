package dev.lintel.lint;

import java.util.Locale;
import java.util.Optional;

/** How much a project can bear: what a run makes of the severities on the pages. */
public enum Profile {
    /**
     * Some minutes without the application are no disaster: only what loses data or stops the deploy stays an error, the
     * rest weighs one step less, and what is merely worth knowing is left out.
     */
    RELAXED,
    /** As the pages say. */
    DEFAULT,
    /** Everything is looked at, also what is off by default, and weighs one step more. */
    STRICT;

    /** The name as users write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How bad a finding of the rule on this page is, or nothing where it is left out. */
    Optional<Severity> severity(RulePage page) {
        return severity(page, Severity.ERROR);
    }

    /** The same for a finding that is never worse than this. */
    Optional<Severity> severity(RulePage page, Severity atMost) {
        Severity severity = page.severity().compareTo(atMost) > 0 ? atMost : page.severity();
        if (this == DEFAULT || (this == RELAXED && staysAnError(page.category()))) {
            return Optional.of(severity);
        }
        return this == STRICT ? Optional.of(more(severity)) : less(severity);
    }

    private static Severity more(Severity severity) {
        return severity == Severity.INFO ? Severity.WARNING : Severity.ERROR;
    }

    private static Optional<Severity> less(Severity severity) {
        return switch (severity) {
            case ERROR -> Optional.of(Severity.WARNING);
            case WARNING -> Optional.of(Severity.INFO);
            case INFO -> Optional.empty();
        };
    }

    private static boolean staysAnError(Category category) {
        return category == Category.DATA_LOSS || category == Category.DEPLOY || category == Category.PARSE;
    }
}
