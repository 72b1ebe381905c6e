package dev.lintel.engine.postgresql;

import dev.lintel.schema.Column;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How constants of a column's type compare, as far as that can be told from how they are written. */
enum Order {
    NUMBERS,
    MOMENTS,
    WORDS,
    /** Values of which only those are known to be equal that are written alike. */
    OTHERS;

    /** The order of this column's values. */
    static Order of(Optional<Column> column, Forecast forecast) {
        String type = column.map(c ->
                        TypeNames.resolved(forecast.schema(), c.type()).name().name())
                .orElse("");
        return switch (type) {
            case "int2", "int4", "int8", "numeric", "float4", "float8", "oid" -> NUMBERS;
            case "date", "timestamp", "timestamptz" -> MOMENTS;
            case "text", "varchar" -> WORDS;
            default -> OTHERS;
        };
    }

    /** Null where nothing can be said. */
    @Nullable Integer compare(String one, String other) {
        if (one.equals(other)) {
            return 0;
        }
        return switch (this) {
            case NUMBERS -> isNumber(one) && isNumber(other) ? number(one).compareTo(number(other)) : null;
            case MOMENTS -> isMoment(one) && isMoment(other) ? moment(one).compareTo(moment(other)) : null;
            // Digits stand in this order in every collation, and nothing before them.
            case WORDS -> isDigits(one) && isDigits(other) ? one.compareTo(other) : null;
            case OTHERS -> null;
        };
    }

    /** Whether these are surely two values though nobody can tell which comes first. */
    boolean differ(String one, String other) {
        return this == WORDS && !one.equals(other);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(" ", ""));
    }

    private static boolean isNumber(String text) {
        String digits = text.startsWith("-") ? text.substring(1).strip() : text;
        int dot = digits.indexOf('.');
        String bare = dot < 0 ? digits : digits.substring(0, dot) + digits.substring(dot + 1);
        return text.length() < 60 && !bare.isEmpty() && isDigits(bare);
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** {@code 2024-01-31} with {@code 23:59} and {@code :59} or without; no server takes one that is cut off in another place. */
    private static boolean isMoment(String text) {
        return "0000-00-00 00:00:00".startsWith(shapeOf(text));
    }

    private static String shapeOf(String text) {
        StringBuilder shape = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            shape.append(c >= '0' && c <= '9' ? '0' : c);
        }
        return shape.toString();
    }

    private static String moment(String text) {
        return text + "2000-01-01 00:00:00".substring(text.length());
    }
}
