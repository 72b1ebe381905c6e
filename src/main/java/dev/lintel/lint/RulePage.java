package dev.lintel.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is written about a rule.
 *
 * @param id the public id
 * @param title one line that says what is wrong
 * @param severity how bad it is unless the configuration says otherwise
 * @param category what kind of harm it is about
 * @param engines the dialects it is about, by id
 * @param since the version of Lintel that had it first; empty for a rule of the project's own
 * @param proved the database versions on which real servers did with the examples what the page says, as
 *     {@code postgresql 10-18}; empty where the page has none for a server
 * @param aliases ids that it had before
 * @param peers what other tools call the same danger, as {@code tool/name}
 * @param offByDefault whether it only speaks where a configuration turns it on
 * @param markdown the page behind the front matter
 */
public record RulePage(
        String id,
        String title,
        Severity severity,
        Category category,
        List<String> engines,
        String since,
        List<String> proved,
        List<String> aliases,
        List<String> peers,
        boolean offByDefault,
        String markdown) {

    public RulePage {
        engines = List.copyOf(engines);
        proved = List.copyOf(proved);
        aliases = List.copyOf(aliases);
        peers = List.copyOf(peers);
    }

    /** Its severity as lists show it: with {@code (off)} behind it where it only runs if it is asked for. */
    public String shownSeverity() {
        return offByDefault ? severity.id() + " (off)" : severity.id();
    }

    /**
     * Reads a page: front matter of flat {@code key: value} lines between two lines of {@code ---}, lists in brackets,
     * which may go on in the next line.
     *
     * @throws IllegalArgumentException where the front matter is not as it must be; pages ship with Lintel, so that is
     *     a defect of Lintel
     */
    public static RulePage parse(String id, String text) {
        int end = text.indexOf("\n---\n", 4);
        if (!text.startsWith("---\n") || end < 0) {
            throw new IllegalArgumentException("rules/" + id + ".md has no front matter");
        }
        String front = text.substring(4, end + 1);
        return new RulePage(
                id,
                value(id, front, "title"),
                Severity.valueOf(constant(value(id, front, "severity"))),
                Category.valueOf(constant(value(id, front, "category"))),
                list(id, front, "engines"),
                value(id, front, "since"),
                list(id, front, "proved"),
                list(id, front, "aliases"),
                list(id, front, "peers"),
                offByDefault(id, front),
                text.substring(end + 5).strip() + "\n");
    }

    private static String value(String id, String front, String key) {
        int at = after(id, front, key);
        return front.substring(at, front.indexOf('\n', at)).strip();
    }

    /** Where the value of this key begins. */
    private static int after(String id, String front, String key) {
        int at = ("\n" + front).indexOf("\n" + key + ":");
        if (at < 0) {
            throw new IllegalArgumentException("rules/" + id + ".md does not say its " + key);
        }
        return at + key.length() + 1;
    }

    /** A page says so only where it is off. */
    private static boolean offByDefault(String id, String front) {
        if (!("\n" + front).contains("\ndefault:")) {
            return false;
        }
        String value = value(id, front, "default");
        if (!value.equals("off")) {
            throw new IllegalArgumentException("rules/" + id + ".md: default can only be off, not " + value);
        }
        return true;
    }

    private static String constant(String value) {
        return value.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static List<String> list(String id, String front, String key) {
        int start = after(id, front, key);
        int open = front.indexOf('[', start);
        int close = front.indexOf(']', start);
        if (open < 0 || close < open) {
            throw new IllegalArgumentException("rules/" + id + ".md: " + key + " has to be a list in brackets");
        }
        String inner = front.substring(open + 1, close).strip();
        if (inner.isEmpty()) {
            return List.of();
        }
        List<String> items = new ArrayList<>();
        for (String item : inner.split(",", -1)) {
            items.add(item.strip());
        }
        return items;
    }
}
