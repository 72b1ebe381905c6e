package dev.lintel.report;

/** Numbers of things. */
public final class Counted {

    private Counted() {}

    /** {@code 1 rule}, {@code 2 rules}. */
    public static String of(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
