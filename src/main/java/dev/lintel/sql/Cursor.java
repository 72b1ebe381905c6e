package dev.lintel.sql;

import dev.lintel.change.Name;
import dev.lintel.sql.Tokens.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place in a stretch of tokens, and the small questions that every clause reader asks there. */
final class Cursor {

    private final Tokens tokens;
    private final int end;
    private int at;

    Cursor(Tokens tokens, int from, int to) {
        this.tokens = tokens;
        this.at = from;
        this.end = to;
    }

    Tokens tokens() {
        return tokens;
    }

    int at() {
        return at;
    }

    int end() {
        return end;
    }

    void moveTo(int token) {
        at = token;
    }

    void skip() {
        at++;
    }

    boolean atEnd() {
        return at >= end;
    }

    /** Whether the token {@code ahead} of this one is that word. */
    boolean is(int ahead, String word) {
        return at + ahead < end && tokens.is(at + ahead, word);
    }

    boolean is(String word) {
        return is(0, word);
    }

    boolean is(String first, String second) {
        return is(0, first) && is(1, second);
    }

    boolean isSign(char sign) {
        return at < end && tokens.isSign(at, sign);
    }

    boolean isSign(int ahead, char sign) {
        return at + ahead < end && tokens.isSign(at + ahead, sign);
    }

    boolean isOperator(String operator) {
        return at < end && tokens.isOperator(at, operator);
    }

    boolean accept(String word) {
        if (is(word)) {
            at++;
            return true;
        }
        return false;
    }

    boolean accept(String first, String second) {
        if (is(first, second)) {
            at += 2;
            return true;
        }
        return false;
    }

    boolean accept(String first, String second, String third) {
        if (is(first, second) && is(2, third)) {
            at += 3;
            return true;
        }
        return false;
    }

    boolean accept(char sign) {
        if (isSign(sign)) {
            at++;
            return true;
        }
        return false;
    }

    boolean acceptOperator(String operator) {
        if (isOperator(operator)) {
            at++;
            return true;
        }
        return false;
    }

    void expect(String word) {
        if (!accept(word)) {
            throw notKnown();
        }
    }

    void expect(char sign) {
        if (!accept(sign)) {
            throw notKnown();
        }
    }

    void expectEnd() {
        if (at < end) {
            throw notKnown();
        }
    }

    boolean ifExists() {
        return accept("if", "exists");
    }

    boolean ifNotExists() {
        return accept("if", "not", "exists");
    }

    /** CASCADE, RESTRICT or neither. */
    boolean cascade() {
        boolean cascade = accept("cascade");
        if (!cascade) {
            accept("restrict");
        }
        return cascade;
    }

    boolean isName() {
        return at < end && tokens.isName(at) && !tokens.isReserved(at);
    }

    /** One identifier, folded. */
    String identifier() {
        if (!isName()) {
            throw notKnown();
        }
        return tokens.name(at++);
    }

    /** An identifier where every keyword is allowed. */
    String label() {
        if (at >= end || !tokens.isName(at)) {
            throw notKnown();
        }
        return tokens.name(at++);
    }

    /** A name, qualified or not; a database in front is left out. */
    Name name() {
        return nameAfter(identifier());
    }

    /** A name whose first part may be any word, as for types and functions. */
    Name anyName() {
        return nameAfter(label());
    }

    private Name nameAfter(String first) {
        @Nullable String schema = null;
        String name = first;
        while (isSign('.') && at + 1 < end && tokens.isName(at + 1)) {
            at++;
            schema = name;
            name = tokens.name(at++);
        }
        return new Name(schema, name);
    }

    /** {@code [ONLY] name [*]} with or without parentheses; whether it said ONLY is asked before. */
    Name table() {
        accept("table");
        boolean parenthesis = accept('(');
        Name name = name();
        if (parenthesis) {
            expect(')');
        }
        acceptOperator("*");
        return name;
    }

    /** {@code (a, b)}. */
    List<String> columnList() {
        expect('(');
        List<String> columns = new ArrayList<>();
        do {
            columns.add(identifier());
        } while (accept(','));
        expect(')');
        return columns;
    }

    List<String> optionalColumnList() {
        return isSign('(') ? columnList() : List.of();
    }

    /** A string literal's value. */
    String string() {
        if (at >= end || (tokens.kind(at) != Kind.STRING && tokens.kind(at) != Kind.DOLLAR)) {
            throw notKnown();
        }
        return Literals.value(tokens, at++);
    }

    boolean isString() {
        return at < end && (tokens.kind(at) == Kind.STRING || tokens.kind(at) == Kind.DOLLAR);
    }

    boolean isKind(Kind kind) {
        return at < end && tokens.kind(at) == kind;
    }

    /** The word here in lower case, or a token of another kind as written; empty at the end. */
    String word() {
        return at < end ? tokens.word(at) : "";
    }

    /** The token that closes the parenthesis or bracket here. */
    int closing() {
        int depth = 0;
        for (int i = at; i < end; i++) {
            int step = nesting(i);
            depth += step;
            if (step < 0 && depth == 0) {
                return i;
            }
        }
        throw new Unreadable("a parenthesis is never closed");
    }

    /** 1 where a parenthesis or bracket opens, -1 where one closes. */
    private int nesting(int token) {
        if (tokens.kind(token) != Kind.SIGN) {
            return 0;
        }
        char c = tokens.text().charAt(tokens.start(token));
        return c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
    }

    /** Steps over the parenthesis here and gives a cursor on what it holds. */
    Cursor inside() {
        if (!isSign('(')) {
            throw notKnown();
        }
        int close = closing();
        Cursor inside = new Cursor(tokens, at + 1, close);
        at = close + 1;
        return inside;
    }

    /** Steps over the parenthesis here. */
    void skipParenthesis() {
        inside();
    }

    /** The next comma outside of parentheses, or the end. */
    int nextComma() {
        int depth = 0;
        for (int i = at; i < end; i++) {
            if (depth == 0 && isSign(i - at, ',')) {
                return i;
            }
            depth += nesting(i);
        }
        return end;
    }

    /** Splits the rest at its commas; parts may be empty. */
    List<Cursor> parts() {
        List<Cursor> parts = new ArrayList<>();
        while (at < end) {
            int comma = nextComma();
            parts.add(new Cursor(tokens, at, comma));
            at = comma + 1;
            if (comma + 1 == end && comma < end) {
                parts.add(new Cursor(tokens, end, end));
            }
        }
        at = end;
        return parts;
    }

    /** The rest as written; the cursor moves to the end. */
    String rest() {
        String rest = tokens.text(at, end);
        at = end;
        return rest;
    }

    String textFrom(int token) {
        return tokens.text(token, at);
    }

    Unreadable notKnown() {
        if (at >= end) {
            return new Unreadable("ends too early");
        }
        String near = tokens.end(at) - tokens.start(at) > 40
                ? tokens.text().substring(tokens.start(at), tokens.start(at) + 40) + "…"
                : tokens.text(at);
        return new Unreadable("syntax not known at " + near.replace('\n', ' '));
    }
}
