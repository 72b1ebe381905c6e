package dev.lintel.lint;

import dev.lintel.migration.MigrationSet;
import dev.lintel.migration.SourceSpan;

/**
 * What is to be said of a migration as a whole.
 *
 * @param rule the id of the rule whose finding it is
 * @param place where to look
 * @param message what is wrong
 * @param instead what to do instead
 * @param atMost its severity, unless the rule's own is less or the configuration gives one
 */
record Notice(String rule, SourceSpan place, String message, Instead instead, Severity atMost) {

    static Notice of(MigrationSet.Problem problem) {
        return new Notice(
                problem.rule(), problem.place(), problem.message(), Instead.of(problem.instead()), Severity.ERROR);
    }
}
