package dev.lintel.lint;

/**
 * What a rule has to say of a step.
 *
 * @param message what stops working, on which table, for how long: one or two plain sentences in the present tense
 * @param instead what to do instead
 */
public record Danger(String message, Instead instead) {}
