package dev.lintel.sql;

import dev.lintel.sql.Tokens.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the statements of a text, one after the other. */
final class Splitter {

    private final String text;
    private final int end;
    private final Lexer lexer;
    private final Tokens tokens;
    /** What ended the last statement, if the next one has to start with it. */
    private int heldStart = -1;

    private int heldEnd;

    Splitter(String text, int start, int end, Syntax syntax, @Nullable List<ReadScript.Comment> comments) {
        this.text = text;
        this.end = end;
        this.lexer = new Lexer(text, start, end, syntax, comments);
        this.tokens = new Tokens(text, syntax);
    }

    /** The tokens of the current statement, without what ends it. */
    Tokens tokens() {
        return tokens;
    }

    /** Moves to the next statement that is not empty; false at the end. */
    boolean next() {
        tokens.clear();
        if (heldStart >= 0) {
            tokens.add(Kind.META, heldStart, heldEnd);
            heldStart = -1;
            return true;
        }
        Body body = new Body(tokens);
        while (lexer.next(tokens)) {
            int last = tokens.size() - 1;
            Kind kind = tokens.kind(last);
            if (kind == Kind.META) {
                return meta(last);
            }
            boolean ends = kind == Kind.SEPARATOR || (tokens.isSign(last, ';') && !body.open());
            if (!ends) {
                body.see(last);
                continue;
            }
            tokens.dropLast();
            if (tokens.size() > 0) {
                skipCopyData();
                return true;
            }
        }
        return tokens.size() > 0;
    }

    /** A command of psql is a statement of its own; it also ends the one before it. */
    private boolean meta(int last) {
        if (last > 0) {
            heldStart = tokens.start(last);
            heldEnd = tokens.end(last);
            tokens.dropLast();
        }
        return true;
    }

    /** The lines that follow COPY … FROM stdin, up to a line that says {@code \.}, are data. */
    private void skipCopyData() {
        if (!tokens.is(0, "copy") || !readsFromStdin()) {
            return;
        }
        int line = text.indexOf('\n', lexer.at());
        while (line >= 0 && line < end) {
            if (text.startsWith("\\.", line + 1) && isLineEnd(line + 3)) {
                lexer.moveTo(Math.min(end, line + 3));
                return;
            }
            line = text.indexOf('\n', line + 1);
        }
    }

    private boolean isLineEnd(int offset) {
        return offset >= end || text.charAt(offset) == '\n' || text.charAt(offset) == '\r';
    }

    private boolean readsFromStdin() {
        for (int i = 1; i + 1 < tokens.size(); i++) {
            if (tokens.is(i, "from") && tokens.is(i + 1, "stdin")) {
                return true;
            }
        }
        return false;
    }

    /** Semicolons inside of CREATE RULE (…) and BEGIN ATOMIC … END end no statement. */
    private static final class Body {
        private final Tokens tokens;
        private boolean rule;
        private boolean routine;
        private int depth;

        Body(Tokens tokens) {
            this.tokens = tokens;
        }

        boolean open() {
            return depth > 0;
        }

        void see(int i) {
            if (i >= 1 && i <= 4 && tokens.is(0, "create")) {
                boolean kindHere = i == 1 || (i == 3 && tokens.is(1, "or"));
                rule |= kindHere && tokens.is(i, "rule");
                routine |= kindHere && (tokens.is(i, "function") || tokens.is(i, "procedure"));
            }
            if (rule) {
                depth += tokens.isSign(i, '(') ? 1 : tokens.isSign(i, ')') ? -1 : 0;
            } else if (routine && tokens.kind(i) == Kind.WORD) {
                if (depth == 0) {
                    depth = tokens.is(i, "atomic") && tokens.is(i - 1, "begin") ? 1 : 0;
                } else if (tokens.is(i, "case") || tokens.is(i, "begin")) {
                    depth++;
                } else if (tokens.is(i, "end")) {
                    depth--;
                }
            }
        }
    }
}
