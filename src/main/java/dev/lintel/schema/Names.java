package dev.lintel.schema;

import dev.lintel.change.Name;
import java.util.Locale;

/** Names inside string literals: {@code 'app."Users"'} as nextval and regclass read them. */
final class Names {

    private Names() {}

    static Name parse(String text) {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                quoted = !quoted;
            } else if (text.charAt(i) == '.' && !quoted) {
                return Name.of(part(text.substring(0, i)), part(text.substring(i + 1)));
            }
        }
        return Name.of(part(text));
    }

    private static String part(String text) {
        String part = text.strip();
        if (part.length() > 1 && part.startsWith("\"") && part.endsWith("\"")) {
            return part.substring(1, part.length() - 1).replace("\"\"", "\"");
        }
        return part.toLowerCase(Locale.ROOT);
    }
}
