package dev.lintel.sql;

/** What string literals stand for. */
final class Literals {

    private Literals() {}

    /** The value of a STRING or DOLLAR token of PostgreSQL. */
    static String value(Tokens tokens, int i) {
        String written = tokens.text(i);
        char first = written.charAt(0);
        if (tokens.kind(i) == Tokens.Kind.DOLLAR) {
            int tag = written.indexOf('$', 1) + 1;
            return written.substring(tag, written.length() - tag);
        }
        int quote = written.indexOf('\'');
        if (quote < 0) {
            return written.substring(1, written.length() - 1).replace("\"\"", "\"");
        }
        String inside = written.substring(quote + 1, written.length() - 1);
        String value = inside.indexOf('\'') < 0 ? inside : inside.replace("''", "'");
        if (first == 'E' || first == 'e' || (tokens.syntax().mysql() && value.indexOf('\\') >= 0)) {
            return unescaped(value);
        }
        return first == 'U' || first == 'u' ? unicode(value) : value;
    }

    /** Where the value of a literal begins in the text if it stands there letter by letter, else -1. */
    static int verbatimStart(Tokens tokens, int i) {
        String written = tokens.text(i);
        if (tokens.kind(i) == Tokens.Kind.DOLLAR) {
            return tokens.start(i) + written.indexOf('$', 1) + 1;
        }
        boolean plain = written.charAt(0) == '\''
                && written.indexOf('\'', 1) == written.length() - 1
                && !(tokens.syntax().mysql() && written.indexOf('\\') >= 0);
        return plain ? tokens.start(i) + 1 : -1;
    }

    private static String unescaped(String value) {
        StringBuilder plain = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != '\\' || i + 1 == value.length()) {
                plain.append(c);
                continue;
            }
            char escaped = value.charAt(++i);
            switch (escaped) {
                case 'n' -> plain.append('\n');
                case 't' -> plain.append('\t');
                case 'r' -> plain.append('\r');
                case 'b' -> plain.append('\b');
                case 'f' -> plain.append('\f');
                case 'u' -> i = hex(value, i + 1, 4, plain);
                case 'U' -> i = hex(value, i + 1, 8, plain);
                case 'x' -> i = hex(value, i + 1, 2, plain);
                default -> plain.append(escaped);
            }
        }
        return plain.toString();
    }

    /** Resolves {@code \0061} and {@code \+000061}. */
    static String unicode(String value) {
        if (value.indexOf('\\') < 0) {
            return value;
        }
        StringBuilder plain = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != '\\' || i + 1 == value.length()) {
                plain.append(c);
            } else if (value.charAt(i + 1) == '\\') {
                plain.append(value.charAt(++i));
            } else if (value.charAt(i + 1) == '+') {
                i = hex(value, i + 2, 6, plain);
            } else {
                i = hex(value, i + 1, 4, plain);
            }
        }
        return plain.toString();
    }

    /** Appends the character of at most {@code most} digits; gives the place of the last one. */
    private static int hex(String value, int from, int most, StringBuilder plain) {
        int code = 0;
        int i = from;
        while (i < value.length() && i < from + most) {
            int digit = Character.digit(value.charAt(i), 16);
            if (digit < 0) {
                break;
            }
            code = code * 16 + digit;
            i++;
        }
        if (i > from && Character.isValidCodePoint(code)) {
            plain.appendCodePoint(code);
        }
        return i - 1;
    }
}
