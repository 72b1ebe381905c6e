package dev.lintel.migration;

import org.jspecify.annotations.Nullable;

/** A stretch of a file: from {@code start} up to, not including, {@code end}. */
public record SourceSpan(SourceFile file, int start, int end) {

    // Written out, as what the compiler makes for a record costs start-up time.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SourceSpan that && start == that.start && end == that.end && file.equals(that.file);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * file.hashCode() + start) + end;
    }

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
