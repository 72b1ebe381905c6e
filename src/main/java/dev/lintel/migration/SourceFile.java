package dev.lintel.migration;

import java.util.Arrays;

/** A text that the user wrote, under the path that the user knows it by, and where its lines begin. */
public final class SourceFile {

    private final String path;
    private final String text;
    private int[] lineStarts = {};

    /** A file with forward slashes in its path and its text as decoded, without a byte-order mark. */
    public SourceFile(String path, String text) {
        this.path = path;
        this.text = text;
    }

    /** The path to show, with forward slashes, relative to the working directory where that is possible. */
    public String path() {
        return path;
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** The line of this offset, counted from 1. LF, CRLF and a lone CR each end a line. */
    public int line(int offset) {
        return lineIndex(offset) + 1;
    }

    /** The column of this offset, counted from 1 in code points. */
    public int column(int offset) {
        return text.codePointCount(lineStarts()[lineIndex(offset)], offset) + 1;
    }

    /** The text of a line, counted from 1, without its end. */
    public String lineText(int line) {
        int[] starts = lineStarts();
        int end = line < starts.length ? starts[line] : text.length();
        int start = starts[line - 1];
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    /** The offset at which a line, counted from 1, begins. */
    public int lineStart(int line) {
        return lineStarts()[line - 1];
    }

    private int lineIndex(int offset) {
        int found = Arrays.binarySearch(lineStarts(), offset);
        return found >= 0 ? found : -found - 2;
    }

    private int[] lineStarts() {
        if (lineStarts.length == 0) {
            int[] starts = new int[16];
            int count = 1;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                    if (count == starts.length) {
                        starts = Arrays.copyOf(starts, count * 2);
                    }
                    starts[count++] = i + 1;
                }
            }
            lineStarts = Arrays.copyOf(starts, count);
        }
        return lineStarts;
    }

    @Override
    public String toString() {
        return path;
    }
}
