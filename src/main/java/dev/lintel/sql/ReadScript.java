package dev.lintel.sql;

import dev.lintel.migration.Script;
import java.util.List;

/**
 * A script, split and read.
 *
 * @param script what was read
 * @param statements its statements, in order
 * @param comments all its comments outside of string literals and routine bodies, in order
 */
public record ReadScript(Script script, List<ReadStatement> statements, List<Comment> comments) {

    public ReadScript {
        statements = List.copyOf(statements);
        comments = List.copyOf(comments);
    }

    /**
     * A comment.
     *
     * @param start the offset of its first character in the script's text
     * @param end just behind its last character, line end excluded
     * @param text what stands between the comment marks, trimmed
     */
    public record Comment(int start, int end, String text) {}
}
