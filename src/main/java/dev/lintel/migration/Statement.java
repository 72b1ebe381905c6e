package dev.lintel.migration;

/** One statement of a script: from its first token up to, not including, what ends it. */
public record Statement(Script script, int start, int end) {

    /** The SQL of this statement, without comments before it and without its terminator. */
    public String text() {
        return script.text().substring(start, end);
    }

    /** Where it stands in the user's file. */
    public SourceSpan span() {
        return script.span(start, end);
    }
}
