package dev.lintel.lint;

import dev.lintel.engine.Impact;
import dev.lintel.migration.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a user should know.
 *
 * @param rule the id of the rule
 * @param severity how bad it is here
 * @param category what kind of harm it is
 * @param place where it stands
 * @param around the whole statement that it stands in; the same as {@code place} where it is no part of one
 * @param statement the text of the change, as written
 * @param message what happens
 * @param instead what to do instead
 * @param impact what the database will do that anybody else can feel, or null where no statement is concerned
 * @param fingerprint the same for the same finding when lines move
 */
public record Finding(
        String rule,
        Severity severity,
        Category category,
        SourceSpan place,
        SourceSpan around,
        String statement,
        String message,
        Instead instead,
        @Nullable Impact impact,
        String fingerprint) {

    Finding withMessage(String other) {
        return new Finding(rule, severity, category, place, around, statement, other, instead, impact, fingerprint);
    }
}
