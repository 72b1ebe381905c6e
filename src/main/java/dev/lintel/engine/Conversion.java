package dev.lintel.engine;

/** What a change of a column's type means for the values that are there and for those who read and write them. */
public enum Conversion {
    /** Another spelling of the same type. */
    SAME,
    /** Every value fits, and old readers and writers go on working. */
    WIDENING,
    /** A value may not fit, or loses a part of itself. */
    NARROWING,
    /** Another kind of value: what compared with it, bound to it or read from it may fail. */
    OTHER_KIND,
    /** One of the types is not known. */
    UNKNOWN
}
