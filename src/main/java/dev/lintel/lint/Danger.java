package dev.lintel.lint;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a rule has to say of a step.
 *
 * @param message what stops working, on which table, for how long: one or two plain sentences in the present tense
 * @param instead what to do instead
 * @param lasting whether it is still so when the history ends, as a later migration may set right what one leaves open;
 *     null where none can
 * @param habit whether it is about how a project deploys rather than about this one migration: of a whole history it is said
 *     once, where it came last, with the number of the others
 */
public record Danger(
        String message, Instead instead, @Nullable Predicate<Outcome> lasting, boolean habit) {

    /** A danger that no later migration takes back. */
    public Danger(String message, Instead instead) {
        this(message, instead, null, false);
    }

    /** A danger that is none if a later migration takes it back. */
    public Danger(String message, Instead instead, Predicate<Outcome> lasting) {
        this(message, instead, lasting, false);
    }

    /** A danger in how a project deploys. */
    public static Danger habit(String message, Instead instead) {
        return new Danger(message, instead, null, true);
    }
}
