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
 * @param statement the text of the change, as written
 * @param message what happens
 * @param instead what to do instead
 * @param impact what the database will do, or null where no statement is concerned
 * @param fingerprint the same for the same finding when lines move
 */
public record Finding(
        String rule,
        Severity severity,
        Category category,
        SourceSpan place,
        String statement,
        String message,
        Instead instead,
        @Nullable Impact impact,
        String fingerprint) {}
