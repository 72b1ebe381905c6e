package dev.lintel.migration.reader;

import dev.lintel.migration.Script;
import dev.lintel.migration.SourceFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts the values that the configuration knows in the place of {@code ${name}}; the others stay as they are. */
final class Placeholders {

    private static final int LONGEST_NAME = 200;

    private Placeholders() {}

    static Script replace(SourceFile file, FlywaySettings settings) {
        String text = file.text();
        String prefix = settings.get("placeholderPrefix", "${");
        String suffix = settings.get("placeholderSuffix", "}");
        int at = text.indexOf(prefix);
        if (at < 0 || !settings.is("placeholderReplacement", true)) {
            return Script.of(file);
        }
        int[] starts = new int[8];
        int[] ends = new int[8];
        List<String> values = new ArrayList<>();
        while (at >= 0) {
            int nameStart = at + prefix.length();
            int close = close(text, suffix, nameStart);
            String value = close < 0 ? null : settings.placeholder(text.substring(nameStart, close));
            if (value != null) {
                if (values.size() == starts.length) {
                    starts = Arrays.copyOf(starts, starts.length * 2);
                    ends = Arrays.copyOf(ends, ends.length * 2);
                }
                starts[values.size()] = at;
                ends[values.size()] = close + suffix.length();
                values.add(value);
            }
            at = text.indexOf(prefix, value == null ? nameStart : close + suffix.length());
        }
        if (values.isEmpty()) {
            return Script.of(file);
        }
        int count = values.size();
        return Script.replaced(
                file, Arrays.copyOf(starts, count), Arrays.copyOf(ends, count), values.toArray(new String[0]));
    }

    /** Looks no further than the longest name, so that a text of nothing but beginnings takes no longer than another. */
    private static int close(String text, String suffix, int from) {
        int last = Math.min(text.length() - suffix.length(), from + LONGEST_NAME);
        for (int at = from; at <= last; at++) {
            if (text.startsWith(suffix, at)) {
                return at;
            }
        }
        return -1;
    }
}
