package dev.lintel.engine.postgresql;

import dev.lintel.schema.Spelling;
import java.util.List;

/**
 * What an interval type keeps of a value.
 *
 * @param smallest its smallest field: 0 is the second, 4 the month, 5 the year
 * @param precision digits of the second, 6 where none are given
 */
record Interval(int smallest, int precision) {

    private static final List<String> FIELDS = List.of("second", "minute", "hour", "day", "month", "year");

    /** From the arguments of the type: {@code day to second} or {@code 3}, or one after the other. */
    static Interval of(List<String> arguments) {
        int smallest = 0;
        int precision = 6;
        for (String argument : arguments) {
            int field = FIELDS.indexOf(argument.substring(argument.lastIndexOf(' ') + 1));
            if (field >= 0) {
                smallest = field;
            } else {
                precision = Math.min(Spelling.number(argument), 6);
            }
        }
        return new Interval(smallest, precision);
    }

    /** Whether the other type takes each value of this one as it is: the server's {@code interval_support}. */
    boolean fitsInto(Interval other) {
        return other.smallest <= smallest && (smallest > 0 || other.precision >= precision);
    }
}
