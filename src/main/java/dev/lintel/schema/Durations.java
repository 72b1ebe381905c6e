package dev.lintel.schema;

import java.util.Locale;

/** Durations as settings of the server have them: {@code 5s}, {@code 2 min}, {@code 1500} for milliseconds. */
public final class Durations {

    private Durations() {}

    /** In milliseconds, at least 0; 0 where it is none. */
    public static long milliseconds(String value) {
        String text = value.strip();
        int digits = 0;
        while (digits < text.length() && (Character.isDigit(text.charAt(digits)) || text.charAt(digits) == '.')) {
            digits++;
        }
        if (digits == 0 || digits > 15) {
            return 0;
        }
        double number = Double.parseDouble(text.substring(0, digits));
        return switch (text.substring(digits).strip().toLowerCase(Locale.ROOT)) {
            case "us" -> Math.round(number / 1000);
            case "", "ms" -> Math.round(number);
            case "s" -> Math.round(number * 1000);
            case "min" -> Math.round(number * 60_000);
            case "h" -> Math.round(number * 3_600_000);
            case "d" -> Math.round(number * 86_400_000);
            default -> 0;
        };
    }
}
