package dev.lintel.migration.reader;

/** Walks over the lines of a text, whatever ends them. */
final class Lines {

    private final String text;
    private int start;
    private int end;
    private int following;

    Lines(String text) {
        this.text = text;
    }

    /** Goes to the next line; false where there is none. */
    boolean next() {
        if (following >= text.length()) {
            return false;
        }
        start = following;
        int newline = text.indexOf('\n', start);
        end = newline < 0 ? text.length() : newline;
        following = newline < 0 ? text.length() : newline + 1;
        if (end > start && text.charAt(end - 1) == '\r') {
            end--;
        }
        return true;
    }

    /** Where the line begins. */
    int start() {
        return start;
    }

    /** Where the line after this one begins. */
    int following() {
        return following;
    }

    /** The line without its end. */
    String text() {
        return text.substring(start, end);
    }

    boolean isBlank() {
        return skip(start) == end;
    }

    boolean startsWith(String prefix) {
        return text.startsWith(prefix, start) && start + prefix.length() <= end;
    }

    /** Whether the line begins as a comment does, after blanks. */
    boolean mayBeComment() {
        int from = skip(start);
        return from < end && (text.charAt(from) == '-' || text.charAt(from) == '#');
    }

    /** What follows the dashes of a comment that fills its line, without blanks around it; empty for any other line. */
    String comment() {
        int from = skip(start);
        return text.startsWith("--", from) && from + 2 <= end
                ? text.substring(from + 2, end).strip()
                : "";
    }

    private int skip(int from) {
        int at = from;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
