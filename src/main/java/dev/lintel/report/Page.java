package dev.lintel.report;

/** Text for a terminal: wraps sentences, sets words off where there is colour, and lets no control character through. */
final class Page {

    private final StringBuilder out = new StringBuilder(1024);
    private final int width;
    private final boolean colour;

    Page(int width, boolean colour) {
        this.width = width;
        this.colour = colour;
    }

    int width() {
        return width;
    }

    /** Text as it stands; what could move the cursor or hide text is made visible. */
    Page text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(harmless(c) ? c : '\uFFFD');
        }
        return this;
    }

    Page styled(Style style, String text) {
        return text.isBlank() ? text(text) : begin(style).text(text).end();
    }

    private Page begin(Style style) {
        if (colour) {
            out.append("\u001b[").append(style.code).append('m');
        }
        return this;
    }

    private Page end() {
        if (colour) {
            out.append("\u001b[0m");
        }
        return this;
    }

    Page times(int count, char c) {
        for (int i = 0; i < count; i++) {
            out.append(c);
        }
        return this;
    }

    Page line() {
        out.append('\n');
        return this;
    }

    /** A paragraph whose first line begins with {@code first}, already in place, and whose others are indented. */
    Page wrapped(int indent, String sentence) {
        int column = indent;
        boolean begun = false;
        int at = 0;
        while (at < sentence.length()) {
            int end = at;
            while (end < sentence.length() && !Character.isWhitespace(sentence.charAt(end))) {
                end++;
            }
            if (end > at) {
                String word = sentence.substring(at, end);
                int cells = Cells.of(word);
                if (begun && column + 1 + cells > width) {
                    line().times(indent, ' ');
                    column = indent;
                } else if (begun) {
                    out.append(' ');
                    column++;
                }
                text(word);
                column += cells;
                begun = true;
            }
            at = end + 1;
        }
        return line();
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /** Control characters could drive the terminal; the directional ones could make code read as what it is not. */
    static boolean harmless(char c) {
        if (c < 0x20) {
            return c == '\n';
        }
        return !(c >= 0x7F && c < 0xA0)
                && !(c >= 0x202A && c <= 0x202E)
                && !(c >= 0x2066 && c <= 0x2069)
                && c != 0x2028
                && c != 0x2029;
    }
}
