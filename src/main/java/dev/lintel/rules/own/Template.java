package dev.lintel.rules.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Text of a rule file in which {@code {field}} stands for what is known under that name. */
public final class Template {

    /** What stands between two fields; one more than there are fields. */
    private final List<String> between = new ArrayList<>();

    private final List<String> fields = new ArrayList<>();

    private Template() {}

    /** Reads a text. Braces that hold no word, such as those of a regular expression's {@code {3}}, are text. */
    public static Template of(String text) {
        Template template = new Template();
        int from = 0;
        int open = text.indexOf('{');
        while (open >= 0) {
            int close = text.indexOf('}', open);
            if (close > open && isField(text.substring(open + 1, close))) {
                template.between.add(text.substring(from, open));
                template.fields.add(text.substring(open + 1, close));
                from = close + 1;
            }
            open = text.indexOf('{', open + 1);
        }
        template.between.add(text.substring(from));
        return template;
    }

    private static boolean isField(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < 'a' || c > 'z') && (c != '-' || i == 0)) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** The fields it mentions, in order. */
    public List<String> fields() {
        return List.copyOf(fields);
    }

    String fill(Map<String, Fact> facts) {
        return fill(facts, false);
    }

    /** As a regular expression, in which what is filled in stands for itself. */
    String fillQuoted(Map<String, Fact> facts) {
        return fill(facts, true);
    }

    private String fill(Map<String, Fact> facts, boolean quoted) {
        StringBuilder text = new StringBuilder(between.get(0));
        for (int i = 0; i < fields.size(); i++) {
            String value = facts.getOrDefault(fields.get(i), Fact.UNKNOWN).shown();
            text.append(quoted ? Pattern.quote(value) : value).append(between.get(i + 1));
        }
        return text.toString();
    }
}
