package dev.lintel.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the part of YAML that configurations consist of: {@code key: word}, {@code key: [word, word]}, a list of
 * {@code - word} or of {@code key: word} below a key. It gives up on anything else, and on all that YAML reads in a way of
 * its own, so that {@link RichYaml} and this reader never differ.
 */
final class FlatYaml {

    private final List<Yaml.Entry> entries = new ArrayList<>();
    /** The key whose value stands on the following lines, or null. */
    private Yaml.@Nullable Scalar open;

    private int openIndent;
    private final List<Yaml> items = new ArrayList<>();
    private final List<Yaml.Entry> nested = new ArrayList<>();
    private int firstBelow;

    private FlatYaml() {}

    /** The configuration, or nothing where it is not of this simple kind. */
    static Optional<Yaml.Mapping> read(String text) {
        FlatYaml reader = new FlatYaml();
        int line = 1;
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            int to = end > from && text.charAt(end - 1) == '\r' ? end - 1 : end;
            if (!reader.line(text.substring(from, to), line)) {
                return Optional.empty();
            }
            line++;
            from = end + 1;
        }
        reader.close();
        int first = reader.entries.isEmpty() ? 1 : reader.entries.get(0).key().line();
        return Optional.of(new Yaml.Mapping(reader.entries, first));
    }

    private boolean line(String raw, int line) {
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) < ' ' || raw.charAt(i) > '~') {
                return false;
            }
        }
        String text = withoutComment(raw).stripTrailing();
        int indent = 0;
        while (indent < text.length() && text.charAt(indent) == ' ') {
            indent++;
        }
        String rest = text.substring(indent);
        if (rest.isEmpty()) {
            return true;
        }
        if (rest.startsWith("- ")) {
            return item(rest.substring(2).strip(), indent, line);
        }
        int colon = rest.indexOf(':');
        if (colon <= 0 || !isKey(rest, colon)) {
            return false;
        }
        Yaml.Scalar key = new Yaml.Scalar(rest.substring(0, colon), true, line);
        String value = rest.substring(colon + 1).strip();
        if (colon + 1 < rest.length() && rest.charAt(colon + 1) != ' ') {
            return false;
        }
        return indent == 0 ? top(key, value, line) : below(key, value, indent, line);
    }

    private boolean top(Yaml.Scalar key, String value, int line) {
        close();
        if (value.isEmpty()) {
            open = key;
            openIndent = -1;
            return true;
        }
        Yaml read = value.startsWith("[") ? sequence(value, line) : scalar(value, line);
        if (read == null) {
            return false;
        }
        entries.add(new Yaml.Entry(key, read));
        return true;
    }

    private boolean below(Yaml.Scalar key, String value, int indent, int line) {
        Yaml.Scalar read = scalar(value, line);
        if (open == null || read == null || !items.isEmpty() || (openIndent >= 0 && indent != openIndent)) {
            return false;
        }
        openIndent = indent;
        firstBelow = nested.isEmpty() ? line : firstBelow;
        nested.add(new Yaml.Entry(key, read));
        return true;
    }

    private boolean item(String value, int indent, int line) {
        Yaml.Scalar read = scalar(value, line);
        if (open == null || read == null || !nested.isEmpty() || (openIndent >= 0 && indent != openIndent)) {
            return false;
        }
        openIndent = indent;
        firstBelow = items.isEmpty() ? line : firstBelow;
        items.add(read);
        return true;
    }

    private void close() {
        if (open == null) {
            return;
        }
        Yaml value;
        if (!items.isEmpty()) {
            value = new Yaml.Sequence(items, firstBelow);
        } else if (!nested.isEmpty()) {
            value = new Yaml.Mapping(nested, firstBelow);
        } else {
            value = new Yaml.Scalar("", true, open.line());
        }
        entries.add(new Yaml.Entry(open, value));
        open = null;
        items.clear();
        nested.clear();
    }

    private static Yaml.@Nullable Sequence sequence(String text, int line) {
        if (!text.endsWith("]")) {
            return null;
        }
        String inner = text.substring(1, text.length() - 1).strip();
        List<Yaml> items = new ArrayList<>();
        int from = 0;
        while (from < inner.length()) {
            int comma = inner.indexOf(',', from);
            int to = comma < 0 ? inner.length() : comma;
            Yaml.Scalar item = scalar(inner.substring(from, to).strip(), line);
            if (item == null) {
                return null;
            }
            items.add(item);
            from = to + 1;
        }
        return new Yaml.Sequence(items, line);
    }

    private static Yaml.@Nullable Scalar scalar(String text, int line) {
        if (text.length() >= 2 && (text.charAt(0) == '\'' || text.charAt(0) == '"')) {
            String inner = text.substring(1, text.length() - 1);
            boolean simple = text.charAt(0) == text.charAt(text.length() - 1)
                    && inner.indexOf('\'') < 0
                    && inner.indexOf('"') < 0
                    && inner.indexOf('\\') < 0
                    && inner.indexOf(',') < 0;
            return simple ? new Yaml.Scalar(inner, false, line) : null;
        }
        if (text.isEmpty() || !isWordStart(text.charAt(0))) {
            return null;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean colonInside = c == ':' && i + 1 < text.length() && text.charAt(i + 1) != ' ';
            if (!isWord(c) && !colonInside && c != ' ' && c != '*' && c != '?') {
                return null;
            }
        }
        return new Yaml.Scalar(text, true, line);
    }

    private static boolean isKey(String text, int end) {
        for (int i = 0; i < end; i++) {
            if (!isWord(text.charAt(i)) || (i == 0 && !isWordStart(text.charAt(0)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWordStart(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '_'
                || c == '.'
                || c == '/';
    }

    private static boolean isWord(char c) {
        return isWordStart(c) || c == '-';
    }

    /** A comment begins with a # at the start of a line or behind a blank, outside of quotes. */
    private static String withoutComment(String text) {
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '#' && (i == 0 || text.charAt(i - 1) == ' ')) {
                return text.substring(0, i);
            } else if ((c == '\'' || c == '"') && (i == 0 || " [,".indexOf(text.charAt(i - 1)) >= 0)) {
                quote = c;
            }
        }
        return text;
    }
}
