package dev.lintel.sql;

import dev.lintel.change.ReservedWords;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The tokens of a statement: kinds and places, no copies of the text. */
final class Tokens {

    enum Kind {
        WORD,
        QUOTED,
        STRING,
        DOLLAR,
        NUMBER,
        /** {@code $1}, psql's {@code :name}. */
        PARAMETER,
        OPERATOR,
        /** One of {@code ( ) [ ] { } , ; . :}. */
        SIGN,
        /** A command of psql, from its backslash to the end of the line. */
        META,
        /** Something that a template engine replaces. */
        TEMPLATE,
        /** A string, quoted name or comment that never ends. */
        UNCLOSED,
        /** What no SQL holds. */
        STRAY,
        /** What ends a statement without being a semicolon. */
        SEPARATOR
    }

    private static final int NAME_BYTES = 63;

    private final String text;
    private final Syntax syntax;
    private Kind[] kinds = new Kind[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int size;

    Tokens(String text, Syntax syntax) {
        this.text = text;
        this.syntax = syntax;
    }

    void add(Kind kind, int start, int end) {
        if (size == kinds.length) {
            int more = size * 2;
            kinds = Arrays.copyOf(kinds, more);
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
        }
        kinds[size] = kind;
        starts[size] = start;
        ends[size++] = end;
    }

    void clear() {
        size = 0;
    }

    void dropLast() {
        size--;
    }

    int size() {
        return size;
    }

    Syntax syntax() {
        return syntax;
    }

    String text() {
        return text;
    }

    Kind kind(int i) {
        return kinds[i];
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    /** The text of one token as written. */
    String text(int i) {
        return text.substring(starts[i], ends[i]);
    }

    /** The text of tokens as written, with whatever stands between them. */
    String text(int from, int to) {
        return from >= to ? "" : text.substring(starts[from], ends[to - 1]);
    }

    boolean is(int i, String lowerCase) {
        return i < size
                && kinds[i] == Kind.WORD
                && ends[i] - starts[i] == lowerCase.length()
                && text.regionMatches(true, starts[i], lowerCase, 0, lowerCase.length());
    }

    boolean isSign(int i, char sign) {
        return i < size && kinds[i] == Kind.SIGN && text.charAt(starts[i]) == sign;
    }

    boolean isOperator(int i, String operator) {
        return i < size
                && kinds[i] == Kind.OPERATOR
                && ends[i] - starts[i] == operator.length()
                && text.startsWith(operator, starts[i]);
    }

    /** A word in lower case; anything else as written. */
    String word(int i) {
        return kinds[i] == Kind.WORD ? lowerCase(text(i)) : text(i);
    }

    boolean isName(int i) {
        return i < size && (kinds[i] == Kind.WORD || kinds[i] == Kind.QUOTED || isVariable(i));
    }

    /** psql's {@code :name} or {@code :"name"}, which stand for an identifier where one is due. */
    private boolean isVariable(int i) {
        return kinds[i] == Kind.PARAMETER
                && text.charAt(starts[i]) == ':'
                && (syntax.postgres() && text.charAt(starts[i] + 1) != '\'');
    }

    /** Whether this word cannot be the name of a column or table. */
    boolean isReserved(int i) {
        return kinds[i] == Kind.WORD && syntax.postgres() && ReservedWords.contains(word(i));
    }

    /** A name as the database keeps it. */
    String name(int i) {
        String written = text(i);
        if (kinds[i] == Kind.WORD) {
            return cut(lowerCase(written));
        }
        char first = written.charAt(0);
        if (first == ':') {
            return written.replace("\"", "");
        }
        if (first == 'U' || first == 'u') {
            return cut(
                    Literals.unicode(written.substring(3, written.length() - 1).replace("\"\"", "\"")));
        }
        String inside = written.substring(1, written.length() - 1);
        String quote = first == '[' ? "]" : String.valueOf(first);
        return cut(inside.indexOf(quote.charAt(0)) < 0 ? inside : inside.replace(quote + quote, quote));
    }

    /** PostgreSQL folds ASCII letters alone in UTF-8 databases. */
    private static String lowerCase(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                char[] letters = word.toCharArray();
                for (int j = i; j < letters.length; j++) {
                    if (letters[j] >= 'A' && letters[j] <= 'Z') {
                        letters[j] = (char) (letters[j] + 'a' - 'A');
                    }
                }
                return new String(letters);
            }
        }
        return word;
    }

    /** PostgreSQL keeps 63 bytes of a name. */
    private String cut(String name) {
        if (name.length() * 3 <= NAME_BYTES || !syntax.postgres()) {
            return name;
        }
        int end = name.length();
        while (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > NAME_BYTES) {
            end = end > NAME_BYTES ? NAME_BYTES : name.offsetByCodePoints(end, -1);
        }
        return end == name.length() ? name : name.substring(0, end);
    }
}
