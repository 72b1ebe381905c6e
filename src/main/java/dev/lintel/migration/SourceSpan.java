package dev.lintel.migration;

/** A stretch of a file: from {@code start} up to, not including, {@code end}. */
public record SourceSpan(SourceFile file, int start, int end) {

    /** The line of the first character, counted from 1. */
    public int line() {
        return file.line(start);
    }

    /** The column of the first character, counted from 1. */
    public int column() {
        return file.column(start);
    }

    /** The line of the last character, counted from 1. */
    public int endLine() {
        return file.line(Math.max(start, end - 1));
    }

    /** The column just behind the last character, counted from 1. */
    public int endColumn() {
        return end > start ? file.column(end - 1) + 1 : column();
    }

    /** The text as the user wrote it. */
    public String text() {
        return file.text().substring(start, end);
    }
}
