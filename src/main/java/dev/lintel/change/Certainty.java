package dev.lintel.change;

/** How certain it is that a change is made where its statement runs. */
public enum Certainty {
    /** It is made, or the server refuses it. */
    CERTAIN,
    /** It says IF EXISTS of the object that it alters: where that is missing nothing is done. */
    IF_EXISTS,
    /** A condition, a loop or an exception handler decides. */
    MAYBE
}
