package dev.lintel.engine.postgresql;

import dev.lintel.change.Expression;
import dev.lintel.change.Name;
import dev.lintel.change.ObjectKind;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What defaults refer to. */
final class Defaults {

    private Defaults() {}

    /** Since 14 a default that is kept in the catalogue locks the sequences that it names (measured). */
    static void keep(@Nullable Expression value, Forecast forecast) {
        if (value != null && forecast.since(14)) {
            lockSequences(value, PostgresLock.ACCESS_SHARE, forecast);
        }
    }

    /** Locks the sequences from which a default takes its values. */
    static void lockSequences(Expression value, PostgresLock mode, Forecast forecast) {
        for (Expression.Call call : value.calls()) {
            Optional<Name> sequence = sequence(call);
            if (sequence.isPresent()
                    && forecast.schema().sequence(sequence.get()).isPresent()) {
                forecast.lock(sequence.get(), ObjectKind.SEQUENCE, mode);
            }
        }
    }

    /** The sequence that a call of nextval names. */
    static Optional<Name> sequence(Expression.Call call) {
        if (!call.function().name().equals("nextval") || call.children().isEmpty()) {
            return Optional.empty();
        }
        Expression argument = call.children().get(0);
        while (argument instanceof Expression.Cast cast) {
            argument = cast.operand();
        }
        return argument instanceof Expression.Literal literal ? name(literal.text()) : Optional.empty();
    }

    /** {@code 'schema.name'} or {@code '"Name"'} as regclass reads it. */
    private static Optional<Name> name(String literal) {
        String text = literal.strip();
        if (text.length() < 3 || text.charAt(0) != '\'') {
            return Optional.empty();
        }
        text = text.substring(1, text.length() - 1);
        int dot = dot(text);
        return Optional.of(
                dot < 0
                        ? Name.of(folded(text))
                        : Name.of(folded(text.substring(0, dot)), folded(text.substring(dot + 1))));
    }

    private static int dot(String text) {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '.' && !quoted) {
                return i;
            }
        }
        return -1;
    }

    private static String folded(String identifier) {
        if (identifier.length() > 1 && identifier.endsWith("\"")) {
            return identifier.substring(1, identifier.length() - 1).replace("\"\"", "\"");
        }
        return identifier.toLowerCase(Locale.ROOT);
    }
}
