package dev.lintel.engine.postgresql;

import dev.lintel.change.Change.Volatility;
import dev.lintel.change.Name;
import dev.lintel.schema.Schema;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The body of an SQL function, as far as it takes to know whether the planner puts it in the place of the call. */
final class InlineBody {

    /** A SELECT with any of these is no plain expression. */
    private static final Set<String> MORE_THAN_AN_EXPRESSION = Set.of(
            "from",
            "where",
            "with",
            "union",
            "intersect",
            "except",
            "group",
            "having",
            "order",
            "limit",
            "offset",
            "for",
            "select",
            "into",
            "distinct",
            "window");

    private InlineBody() {}

    /** The volatility of the expression that the body consists of, or nothing where it is not just one. */
    static Optional<Volatility> volatility(String body, Schema schema) {
        String text = body.strip();
        if (text.endsWith(";")) {
            text = text.substring(0, text.length() - 1);
        }
        if (!text.toLowerCase(Locale.ROOT).startsWith("select")) {
            return Optional.empty();
        }
        Volatility worst = Volatility.IMMUTABLE;
        @Nullable String schemaName = null;
        int at = "select".length();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\'') {
                at = text.indexOf('\'', at + 1);
                if (at < 0) {
                    return Optional.empty();
                }
                at++;
            } else if (Character.isLetter(c) || c == '_') {
                int end = at;
                while (end < text.length()
                        && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
                    end++;
                }
                String word = text.substring(at, end).toLowerCase(Locale.ROOT);
                if (MORE_THAN_AN_EXPRESSION.contains(word)) {
                    return Optional.empty();
                }
                String rest = text.substring(end).stripLeading();
                if (rest.startsWith("(")) {
                    Optional<Volatility> called = Functions.labelled(new Name(schemaName, word), schema);
                    if (called.isEmpty()) {
                        return Optional.empty();
                    }
                    worst = called.get().compareTo(worst) > 0 ? called.get() : worst;
                }
                schemaName = rest.startsWith(".") ? word : null;
                at = end;
            } else if (c == ';' || c == '"') {
                return Optional.empty();
            } else {
                at++;
            }
        }
        return Optional.of(worst);
    }
}
