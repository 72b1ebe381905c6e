package dev.lintel.lint;

import dev.lintel.migration.SourceSpan;
import org.jspecify.annotations.Nullable;

/** A defect of Lintel: its message says at which statement, and what was being done there. */
public final class Defect extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What was being done: the id of a rule, or a few words. */
    Defect(String doing, @Nullable SourceSpan statement, Throwable cause) {
        super(statement == null ? doing : doing + ", at " + place(statement), cause);
    }

    private static String place(SourceSpan statement) {
        return statement.file().path() + ":" + statement.line() + ":" + statement.column() + ":\n" + statement.text();
    }
}
