package dev.lintel.report;

import dev.lintel.migration.SourceFile;
import dev.lintel.migration.SourceSpan;

/** The lines of a file that a finding is about, with their numbers and the place marked. */
final class Excerpt {

    private static final int LINES = 8;
    private static final int LINES_BEFORE_THE_CUT = 5;
    private static final int LEAD = 2;
    private static final int TAB = 4;
    private static final String CUT = "...";

    private final Page page;
    private final SourceFile file;
    private final SourceSpan place;
    private final int gutter;

    Excerpt(Page page, SourceSpan place) {
        this.page = page;
        this.file = place.file();
        this.place = place;
        this.gutter = Integer.toString(place.endLine()).length();
    }

    /** {@code around} is the statement that the place is a part of. */
    void print(SourceSpan around, Style style) {
        int first = place.line();
        int last = place.endLine();
        lead(around.line(), first);
        boolean cut = last - first >= LINES;
        for (int line = first; line <= last; line++) {
            if (cut && line == first + LINES_BEFORE_THE_CUT) {
                omission(last - line + " more lines");
                line = last;
            }
            line(line, first != last, style);
        }
    }

    /** How the statement begins, where that stands on a line before. */
    private void lead(int statement, int first) {
        for (int line = statement; line < first; line++) {
            if (line == statement + LEAD && first - line > 1) {
                omission(first - line + " lines");
                return;
            }
            String text = file.lineText(line);
            number(line, " ", Style.FAINT);
            page.text(new Row(text, text.length(), text.length(), room()).head).line();
        }
    }

    private void omission(String what) {
        page.times(gutter + 4, ' ')
                .styled(Style.FAINT, " | " + CUT + " " + what)
                .line();
    }

    private void number(int line, String mark, Style style) {
        String number = Integer.toString(line);
        page.text("  ").styled(style, mark).text(" ").times(gutter - number.length(), ' ');
        page.styled(Style.FAINT, number + " |").text(" ");
    }

    private int room() {
        return page.width() - gutter - 7;
    }

    /** A place of several lines is marked in the gutter, and with carets where it does not fill its line. */
    private void line(int line, boolean several, Style style) {
        int lineStart = file.lineStart(line);
        String text = file.lineText(line);
        int from = clamp(place.start() - lineStart, text);
        int to = Math.max(from, clamp(place.end() - lineStart, text));
        boolean fills = several && blank(text, 0, from) && to >= withoutTerminator(text);
        boolean empty = several && blank(text, 0, text.length());
        number(line, several ? ">" : " ", style);
        Row row = new Row(text, from, to, room());
        page.text(row.shown).line();
        if (!fills && !empty) {
            page.times(gutter + 4, ' ').styled(Style.FAINT, " |").text(" ").times(row.caretsFrom, ' ');
            page.styled(style, "^".repeat(Math.max(1, row.carets))).line();
        }
    }

    private static int clamp(int offset, String text) {
        return Math.max(0, Math.min(offset, text.length()));
    }

    private static boolean blank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static int withoutTerminator(String text) {
        int end = text.length();
        while (end > 0 && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == ';')) {
            end--;
        }
        return end;
    }

    /** One line in cells: tabs spread, what is hidden made visible, and cut to the width so that the place stays in. */
    private static final class Row {
        final String shown;
        /** The beginning of the line, whatever the place. */
        final String head;

        final int caretsFrom;
        final int carets;

        Row(String text, int from, int to, int room) {
            StringBuilder spread = new StringBuilder(text.length() + 8);
            int cells = 0;
            int startCell = 0;
            int endCell = 0;
            for (int i = 0; i < text.length(); ) {
                int codePoint = text.codePointAt(i);
                if (i == from) {
                    startCell = cells;
                }
                if (codePoint == '\t') {
                    int spaces = TAB - cells % TAB;
                    spread.append(" ".repeat(spaces));
                    cells += spaces;
                } else if (Character.charCount(codePoint) == 1 && !Page.harmless((char) codePoint)) {
                    spread.append('\uFFFD');
                    cells++;
                } else {
                    spread.appendCodePoint(codePoint);
                    cells += Cells.of(codePoint);
                }
                i += Character.charCount(codePoint);
                if (i == to) {
                    endCell = cells;
                }
            }
            if (from >= text.length()) {
                startCell = cells;
            }
            endCell = Math.max(startCell, endCell);
            if (cells <= room) {
                shown = spread.toString();
                head = shown;
                caretsFrom = startCell;
                carets = endCell - startCell;
                return;
            }
            int left = endCell <= room - CUT.length() ? 0 : Math.max(0, Math.min(startCell - TAB, cells - room));
            StringBuilder window = new StringBuilder(room + CUT.length());
            int right = left + room - (left + room < cells ? CUT.length() : 0);
            int begin = left == 0 ? 0 : left + CUT.length();
            int shift = window(spread, window, begin, right);
            StringBuilder beginning = new StringBuilder(room);
            window(spread, beginning, 0, room - CUT.length());
            head = beginning + CUT;
            String before = left == 0 ? "" : CUT + " ".repeat(shift);
            shown = before + window + (left + room < cells ? CUT : "");
            caretsFrom = Math.max(startCell, begin) - left;
            carets = Math.min(endCell, right) - Math.max(startCell, begin);
        }

        /** Copies what lies wholly inside the window; gives how many cells of a half-cut character are missing in front. */
        private static int window(StringBuilder spread, StringBuilder window, int begin, int right) {
            int cell = 0;
            int shift = -1;
            for (int i = 0; i < spread.length(); ) {
                int codePoint = spread.codePointAt(i);
                int wide = Cells.of(codePoint);
                if (cell >= begin && cell + wide <= right) {
                    shift = shift < 0 ? cell - begin : shift;
                    window.appendCodePoint(codePoint);
                }
                cell += wide;
                i += Character.charCount(codePoint);
            }
            return Math.max(0, shift);
        }
    }
}
