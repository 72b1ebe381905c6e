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
 * @param since the version of Lintel that had it first
 * @param proved the database versions on which real servers did with the examples what the page says, as
 *     {@code postgresql 10-18}; empty where the page has none for a server
 * @param aliases ids that it had before, and names that other tools have for it
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
        String markdown) {

    public RulePage {
        engines = List.copyOf(engines);
        proved = List.copyOf(proved);
        aliases = List.copyOf(aliases);
    }

    /**
     * Reads a page: front matter of flat {@code key: value} lines between two lines of {@code ---}, lists in brackets.
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
                list(value(id, front, "engines")),
                value(id, front, "since"),
                list(value(id, front, "proved")),
                list(value(id, front, "aliases")),
                text.substring(end + 5).strip() + "\n");
    }

    private static String value(String id, String front, String key) {
        int at = front.startsWith(key + ":") ? 0 : front.indexOf("\n" + key + ":") + 1;
        if (at == 0 && !front.startsWith(key + ":")) {
            throw new IllegalArgumentException("rules/" + id + ".md does not say its " + key);
        }
        return front.substring(at + key.length() + 1, front.indexOf('\n', at)).strip();
    }

    private static String constant(String value) {
        return value.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static List<String> list(String value) {
        String inner = value.substring(1, value.length() - 1).strip();
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
