package dev.lintel.migration.reader;

import dev.lintel.migration.SourceFile;
import java.util.HashMap;
import java.util.Map;

/**
 * The few keys that matter here, out of the project's own configuration files, as {@code a.b.c} to value. What does not
 * look like a key and a scalar is passed over: these files have readers of their own that complain.
 */
final class Settings {

    private Settings() {}

    /** {@code .properties} and {@code .conf}: one key a line. */
    static Map<String, String> properties(SourceFile file) {
        Map<String, String> values = new HashMap<>();
        for (Lines lines = new Lines(file.text()); lines.next(); ) {
            String line = lines.text().strip();
            int at = separator(line);
            if (at > 0 && line.charAt(0) != '#' && line.charAt(0) != '!') {
                values.put(line.substring(0, at).strip(), line.substring(at + 1).strip());
            }
        }
        return values;
    }

    /** TOML, and INI as Git and Sqitch write it: keys with their table's name before them. */
    static Map<String, String> toml(SourceFile file) {
        Map<String, String> values = new HashMap<>();
        String table = "";
        for (Lines lines = new Lines(file.text()); lines.next(); ) {
            String line = lines.text().strip();
            int equals = line.indexOf('=');
            if (line.startsWith("[")) {
                int close = line.indexOf(']');
                table = close < 0 ? "" : line.substring(1, close).strip().replace("\"", "") + ".";
            } else if (equals > 0 && line.charAt(0) != '#') {
                String key = line.substring(0, equals).strip().replace("\"", "");
                values.put(table + key, scalar(line.substring(equals + 1)));
            }
        }
        return values;
    }

    /** YAML in blocks: a scalar's key is that of all blocks around it. The first document of several counts. */
    static Map<String, String> yaml(SourceFile file) {
        Map<String, String> values = new HashMap<>();
        String[] keys = new String[64];
        int[] indents = new int[64];
        int depth = 0;
        for (Lines lines = new Lines(file.text()); lines.next(); ) {
            String line = lines.text();
            String content = line.strip();
            int colon = content.indexOf(':');
            if (content.startsWith("---") && !values.isEmpty()) {
                break;
            }
            if (content.isEmpty() || content.charAt(0) == '#' || content.charAt(0) == '-' || colon <= 0) {
                continue;
            }
            int indent = line.indexOf(content);
            while (depth > 0 && indents[depth - 1] >= indent) {
                depth--;
            }
            if (depth == keys.length) {
                continue;
            }
            keys[depth] = scalar(content.substring(0, colon));
            indents[depth++] = indent;
            String value = scalar(content.substring(colon + 1));
            if (!value.isEmpty()) {
                values.put(path(keys, depth), value);
            }
        }
        return values;
    }

    private static String path(String[] keys, int depth) {
        StringBuilder path = new StringBuilder(keys[0]);
        for (int i = 1; i < depth; i++) {
            path.append('.').append(keys[i]);
        }
        return path.toString();
    }

    private static int separator(String line) {
        int equals = line.indexOf('=');
        int colon = line.indexOf(':');
        return colon < 0 || (equals >= 0 && equals < colon) ? equals : colon;
    }

    /** A value without its quotes and without a comment behind it. */
    private static String scalar(String raw) {
        String value = raw.strip();
        if (value.isEmpty()) {
            return "";
        }
        char quote = value.charAt(0);
        if (quote == '"' || quote == '\'') {
            int close = value.indexOf(quote, 1);
            return close < 0 ? value.substring(1) : value.substring(1, close);
        }
        int comment = value.startsWith("#") ? 0 : value.indexOf(" #");
        return comment < 0 ? value : value.substring(0, comment).strip();
    }
}
