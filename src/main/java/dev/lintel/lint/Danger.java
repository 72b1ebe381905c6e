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
 */
public record Danger(
        String message, Instead instead, @Nullable Predicate<Outcome> lasting) {

    /** A danger that no later migration takes back. */
    public Danger(String message, Instead instead) {
        this(message, instead, null);
    }
}
