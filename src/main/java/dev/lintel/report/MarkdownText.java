package dev.lintel.report;

/** Markdown as a person reads it on a terminal: what rule pages use of it. */
public final class MarkdownText {

    private static final int CODE_INDENT = 4;

    private final Page page;
    private final StringBuilder paragraph = new StringBuilder();
    private int indent;

    private MarkdownText(TextReport.Look look) {
        this.page = new Page(look.width(), look.colour());
    }

    /** The text of this Markdown. */
    public static String of(String markdown, TextReport.Look look) {
        MarkdownText text = new MarkdownText(look);
        boolean code = false;
        for (String line : markdown.split("\n", -1)) {
            if (line.startsWith("```")) {
                text.flush();
                text.fence(line.substring(3).strip());
                code = !code;
            } else if (code) {
                text.code(line);
            } else {
                text.prose(line);
            }
        }
        text.flush();
        return text.page.toString().stripTrailing() + "\n";
    }

    /** Rule pages say on the fence whether the example is dangerous. */
    private void fence(String about) {
        if (about.endsWith(" bad")) {
            page.times(CODE_INDENT, ' ').styled(Style.ERROR, "-- dangerous").line();
        } else if (about.endsWith(" good")) {
            page.times(CODE_INDENT, ' ').styled(Style.INFO, "-- safe").line();
        }
    }

    private void code(String line) {
        boolean comment = line.startsWith("--");
        page.times(line.isEmpty() ? 0 : CODE_INDENT, ' ');
        if (line.startsWith("-- expect: ")) {
            page.styled(Style.FAINT, "-- reported here: " + line.substring("-- expect: ".length()));
        } else if (comment) {
            page.styled(Style.FAINT, line);
        } else {
            page.text(line);
        }
        page.line();
    }

    private void prose(String line) {
        String text = line.strip();
        if (text.isEmpty()) {
            flush();
            page.line();
        } else if (text.startsWith("#")) {
            flush();
            page.styled(Style.STRONG, text.substring(text.lastIndexOf("# ") + 2))
                    .line();
        } else if (text.startsWith("|")) {
            flush();
            page.text(text).line();
        } else if (text.startsWith("- ") || text.startsWith("* ") || isNumbered(text)) {
            flush();
            indent = text.indexOf(' ') + 1;
            page.text(text.substring(0, indent));
            paragraph.append(text, indent, text.length());
        } else {
            paragraph.append(' ').append(text);
        }
    }

    private static boolean isNumbered(String text) {
        int dot = text.indexOf(". ");
        return dot > 0 && dot <= 2 && Character.isDigit(text.charAt(0)) && Character.isDigit(text.charAt(dot - 1));
    }

    private void flush() {
        if (!paragraph.isEmpty()) {
            page.wrapped(indent, withoutLinks(paragraph.toString()));
            paragraph.setLength(0);
        }
        indent = 0;
    }

    /** {@code [words](place)} becomes {@code words (place)}. */
    private static String withoutLinks(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int close = text.charAt(at) == '[' ? text.indexOf("](", at) : -1;
            int end = close < 0 ? -1 : text.indexOf(')', close);
            if (end < 0) {
                plain.append(text.charAt(at++));
            } else {
                plain.append(text, at + 1, close).append(" (").append(text, close + 2, end + 1);
                at = end + 1;
            }
        }
        return plain.toString();
    }
}
