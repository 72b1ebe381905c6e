package dev.lintel.sql;

import dev.lintel.change.DataType;
import dev.lintel.change.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.create.table.ColDataType;
import org.jspecify.annotations.Nullable;

/** Names and types as JSqlParser keeps them, with their quotes and in their case, to names as the database keeps them. */
final class JSqlNames {

    private JSqlNames() {}

    /**
     * Hides a keyword of JSqlParser's that is a name: its first letter becomes one of the Yi syllables, which no name
     * holds that {@link ParserInput} lets through.
     */
    static char masked(char letter) {
        return (char) (FIRST_MASK + letter);
    }

    static boolean isMask(char c) {
        return c >= FIRST_MASK && c < FIRST_MASK + 128;
    }

    private static final int FIRST_MASK = 0xA000;

    /** The identifier without its quotes, folded to lower case where it had none. */
    static String folded(String identifier) {
        if (identifier.length() >= 2) {
            char first = identifier.charAt(0);
            char last = identifier.charAt(identifier.length() - 1);
            if ((first == '"' || first == '`') && first == last) {
                String quote = String.valueOf(first);
                return identifier.substring(1, identifier.length() - 1).replace(quote + quote, quote);
            }
        }
        if (!identifier.isEmpty() && isMask(identifier.charAt(0))) {
            String name = unmasked(identifier);
            // The names of psql's variables are case-sensitive.
            return name.charAt(0) == ':' ? name : name.toLowerCase(Locale.ROOT);
        }
        return identifier.toLowerCase(Locale.ROOT);
    }

    private static String unmasked(String identifier) {
        StringBuilder name = new StringBuilder(identifier);
        for (int i = 0; i < name.length(); i++) {
            if (isMask(name.charAt(i))) {
                name.setCharAt(i, (char) (name.charAt(i) - FIRST_MASK));
            }
        }
        return name.toString();
    }

    static Name of(Table table) {
        String schema = table.getSchemaName();
        return new Name(schema == null || schema.isEmpty() ? null : folded(schema), folded(table.getName()));
    }

    /** A name from its parts; a third part in front, the database, is left out. */
    static Name of(List<String> parts) {
        int last = parts.size() - 1;
        @Nullable String schema = last > 0 ? folded(parts.get(last - 1)) : null;
        return new Name(schema, folded(parts.get(last)));
    }

    static DataType type(ColDataType type) {
        StringBuilder written = new StringBuilder(type.getDataType());
        List<String> arguments = type.getArgumentsStringList();
        if (arguments != null && !arguments.isEmpty()) {
            written.append('(').append(String.join(",", arguments)).append(')');
        }
        DataType read = type(written.toString());
        int brackets = type.getArrayData() == null ? 0 : type.getArrayData().size();
        return new DataType(read.name(), read.arguments(), Math.max(read.dimensions(), brackets));
    }

    /** A type as written: words, at most one pair of parentheses, brackets. */
    static DataType type(String written) {
        List<String> words = new ArrayList<>();
        List<String> arguments = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int dimensions = 0;
        int at = 0;
        while (at < written.length()) {
            char c = written.charAt(at);
            if (c == '"') {
                int end = written.indexOf('"', at + 1) + 1;
                end = end == 0 ? written.length() : end;
                word.append(written, at, end);
                at = end;
                continue;
            }
            if (c == '(') {
                int close = written.indexOf(')', at);
                close = close < 0 ? written.length() : close;
                addArguments(written.substring(at + 1, close), arguments);
                at = close;
            } else if (c == '[') {
                dimensions++;
            }
            if (c == '(' || c == '[' || c == ']' || Character.isWhitespace(c)) {
                if (word.length() > 0) {
                    words.add(word.toString());
                    word.setLength(0);
                }
            } else if (dimensions == 0) {
                word.append(c);
            }
            at++;
        }
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return new DataType(typeName(words), arguments, dimensions);
    }

    private static void addArguments(String inside, List<String> arguments) {
        int start = 0;
        while (start <= inside.length()) {
            int comma = inside.indexOf(',', start);
            int end = comma < 0 ? inside.length() : comma;
            String argument = inside.substring(start, end).trim();
            if (!argument.isEmpty()) {
                arguments.add(argument);
            }
            start = end + 1;
        }
    }

    private static Name typeName(List<String> words) {
        if (words.size() != 1) {
            StringBuilder name = new StringBuilder();
            for (String word : words) {
                name.append(name.length() == 0 ? "" : " ").append(folded(word));
            }
            return Name.of(name.toString());
        }
        String word = words.get(0);
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) == '"') {
                quoted = !quoted;
            } else if (word.charAt(i) == '.' && !quoted) {
                parts.add(word.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(word.substring(start));
        return of(parts);
    }
}
