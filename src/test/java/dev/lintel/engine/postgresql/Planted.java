package dev.lintel.engine.postgresql;

import java.util.BitSet;

/**
 * What planted code asks at each place where a defect can be: everything stays as it is, but at the place of the one defect
 * that is planted. Public, since the planted classes have a class loader of their own.
 */
public final class Planted {

    /** No prediction asks as often; a defect that keeps a loop from ending does. */
    private static final int MOST_STEPS = 2_000_000;

    private static int place = -1;
    private static String instead = "";
    private static boolean leftOut;
    private static int steps;
    private static BitSet reached = new BitSet();

    private Planted() {}

    /** Plants a defect, or none where the place is negative. */
    static void plant(int where, String what) {
        place = where;
        instead = what;
        leftOut = false;
        reached = new BitSet();
        steps = 0;
    }

    /** The places that were reached since the last planting. */
    static BitSet reached() {
        return reached;
    }

    private static boolean isHere(int here) {
        reached.set(here);
        if (++steps > MOST_STEPS) {
            throw new IllegalStateException("does not end");
        }
        return here == place;
    }

    /** A constant of an enum. */
    public static Object constant(Object original, int here) {
        if (!isHere(here)) {
            return original;
        }
        for (Object each : ((Enum<?>) original).getDeclaringClass().getEnumConstants()) {
            if (((Enum<?>) each).name().equals(instead)) {
                return each;
            }
        }
        throw new IllegalArgumentException(instead);
    }

    /** A number, or a flag as 0 and 1. */
    public static int number(int original, int here) {
        if (!isHere(here)) {
            return original;
        }
        return instead.equals("true") ? 1 : instead.equals("false") ? 0 : Integer.parseInt(instead);
    }

    /** The answer to a question. */
    public static boolean answer(boolean original, int here) {
        return isHere(here) != original;
    }

    /** Comes just before a call that can be left out. */
    public static void call(int here) {
        leftOut = isHere(here);
    }

    /** Whether the method that has just been called is to do nothing. */
    public static boolean isLeftOut() {
        boolean now = leftOut;
        leftOut = false;
        return now;
    }

    // What the jumps of the byte code ask.

    public static boolean isZero(int one) {
        return one == 0;
    }

    public static boolean isLess(int one, int other) {
        return one < other;
    }

    public static boolean isEqual(int one, int other) {
        return one == other;
    }

    public static boolean isSame(Object one, Object other) {
        return one == other;
    }
}
