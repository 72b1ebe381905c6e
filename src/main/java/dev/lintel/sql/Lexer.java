package dev.lintel.sql;

import dev.lintel.sql.Tokens.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts text into tokens, one at a time. Comments go to a list of their own. */
final class Lexer {

    private final String text;
    private final int end;
    private final Syntax syntax;
    private final @Nullable List<ReadScript.Comment> comments;
    private int at;
    private boolean separated;

    Lexer(String text, int start, int end, Syntax syntax, @Nullable List<ReadScript.Comment> comments) {
        this.text = text;
        this.at = start;
        this.end = end;
        this.syntax = syntax;
        this.comments = comments;
    }

    /** The offset that is read next. */
    int at() {
        return at;
    }

    void moveTo(int offset) {
        at = offset;
    }

    /** Adds the next token; false at the end of the text. */
    boolean next(Tokens tokens) {
        int unclosed = skipBlanks();
        if (unclosed >= 0) {
            tokens.add(Kind.UNCLOSED, unclosed, end);
            at = end;
            return true;
        }
        if (separated) {
            separated = false;
            tokens.add(Kind.SEPARATOR, at, at);
            return true;
        }
        if (at >= end) {
            return false;
        }
        int start = at;
        Kind kind = token(text.charAt(at));
        tokens.add(at < 0 ? Kind.UNCLOSED : kind, start, at < 0 ? end : at);
        at = at < 0 ? end : at;
        return true;
    }

    /** Moves to the next token; gives where an unclosed comment opens, or -1. */
    private int skipBlanks() {
        while (at < end && !separated) {
            char c = text.charAt(at);
            if (c <= ' ' ? c != 0 : isBlank(c)) {
                at++;
            } else if (c == '-' && peek(1) == '-' && (!syntax.mysql() || isMysqlDash())) {
                lineComment(2);
            } else if (c == '#' && syntax.mysql()) {
                lineComment(1);
            } else if (c == '/' && peek(1) == '*') {
                int open = at;
                if (!blockComment()) {
                    return open;
                }
            } else if (c == '*' && peek(1) == '/' && syntax.mysql()) {
                at += 2;
            } else {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isBlank(char c) {
        return c > 127 && (c == '\uFEFF' || c == '\u00A0' || Character.isWhitespace(c));
    }

    private boolean isMysqlDash() {
        return at + 2 >= end || text.charAt(at + 2) <= ' ';
    }

    private void lineComment(int marks) {
        int start = at;
        while (at < end && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        comment(start, at, start + marks, at);
        // The mark by which drizzle separates statements.
        separated = comments != null && text.startsWith("> statement-breakpoint", start + marks);
    }

    private boolean blockComment() {
        int start = at;
        if (syntax.mysql() && peek(2) == '!') {
            at += 3;
            while (at < end && isDigit(text.charAt(at))) {
                at++;
            }
            return true;
        }
        int depth = 1;
        at += 2;
        while (at < end && depth > 0) {
            char c = text.charAt(at);
            if (c == '*' && peek(1) == '/') {
                depth--;
                at += 2;
            } else if (c == '/' && peek(1) == '*' && syntax.postgres()) {
                depth++;
                at += 2;
            } else {
                at++;
            }
        }
        if (depth > 0) {
            return false;
        }
        comment(start, at, start + 2, at - 2);
        return true;
    }

    private void comment(int start, int stop, int from, int to) {
        if (comments != null) {
            comments.add(new ReadScript.Comment(
                    start, stop, text.substring(from, Math.max(from, to)).strip()));
        }
    }

    private char peek(int ahead) {
        return at + ahead < end ? text.charAt(at + ahead) : 0;
    }

    /** Moves behind the token that starts with {@code c}; to -1 if it never ends. */
    private Kind token(char c) {
        if (isWordStart(c)) {
            return wordOrString(c);
        }
        switch (c) {
            case '\'' -> {
                quoted('\'', syntax.mysql());
                return Kind.STRING;
            }
            case '"' -> {
                quoted('"', syntax.mysql());
                return syntax.mysql() ? Kind.STRING : Kind.QUOTED;
            }
            case '$' -> {
                return dollar();
            }
            case ':' -> {
                return colon();
            }
            case '\\' -> {
                return meta();
            }
            case '(', ')', '[', ']', '}', ',', ';', '{' -> {
                return sign(c);
            }
            default -> {
                return numberOrOperator(c);
            }
        }
    }

    private Kind sign(char c) {
        if (c == '[' && syntax.brackets()) {
            quoted(']', false);
            return Kind.QUOTED;
        }
        if (c == '{' && (peek(1) == '{' || peek(1) == '%')) {
            return template(peek(1) == '{' ? "}}" : "%}");
        }
        at++;
        return Kind.SIGN;
    }

    private Kind template(String close) {
        int stop = text.indexOf(close, at + 2);
        at = stop < 0 || stop + 2 > end ? -1 : stop + 2;
        return Kind.TEMPLATE;
    }

    /** {@code <%} can be an operator, too. */
    private boolean closesOnThisLine(String close) {
        for (int i = at + 2; i < end && text.charAt(i) != '\n' && text.charAt(i) != ';'; i++) {
            if (text.startsWith(close, i)) {
                return true;
            }
        }
        return false;
    }

    private Kind numberOrOperator(char c) {
        if (isDigit(c) || (c == '.' && isDigit(peek(1)))) {
            number();
            return Kind.NUMBER;
        }
        if (c == '.') {
            at++;
            return Kind.SIGN;
        }
        if (c == '`' && syntax.backticks()) {
            quoted('`', false);
            return Kind.QUOTED;
        }
        if (c == '<' && peek(1) == '%' && closesOnThisLine("%>")) {
            return template("%>");
        }
        if (Operators.isPart(c)) {
            at = Math.min(end, Operators.end(text, at));
            return Kind.OPERATOR;
        }
        at++;
        return Kind.STRAY;
    }

    private Kind wordOrString(char c) {
        if (peek(1) == '\'' && "eEbBxXnN".indexOf(c) >= 0) {
            at++;
            quoted('\'', c == 'e' || c == 'E' || syntax.mysql());
            return Kind.STRING;
        }
        if (peek(1) == '&' && (c == 'U' || c == 'u') && (peek(2) == '\'' || peek(2) == '"')) {
            at += 2;
            char quote = text.charAt(at);
            quoted(quote, false);
            return quote == '"' ? Kind.QUOTED : Kind.STRING;
        }
        word();
        return Kind.WORD;
    }

    /** Letters, digits, dollar signs and {@code ${placeholders}}. */
    private void word() {
        while (at < end) {
            char c = text.charAt(at);
            if (c == '$' && peek(1) == '{') {
                int stop = placeholderEnd();
                if (stop < 0) {
                    return;
                }
                at = stop;
            } else if (isWordStart(c) || isDigit(c) || c == '$' || (c == '#' && syntax == Syntax.SQLSERVER)) {
                at++;
            } else {
                return;
            }
        }
    }

    private int placeholderEnd() {
        for (int i = at + 2; i < end && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == '}') {
                return i + 1;
            }
        }
        return -1;
    }

    private void quoted(char quote, boolean backslashes) {
        int i = at + 1;
        while (i < end) {
            char c = text.charAt(i);
            if (c == quote) {
                if (i + 1 < end && text.charAt(i + 1) == quote) {
                    i++;
                } else {
                    at = i + 1;
                    return;
                }
            } else if (c == '\\' && backslashes) {
                i++;
            }
            i++;
        }
        at = -1;
    }

    private Kind dollar() {
        if (peek(1) == '{') {
            int before = at;
            word();
            if (at > before) {
                return Kind.WORD;
            }
        }
        int i = at + 1;
        while (i < end && (isWordStart(text.charAt(i)) || (i > at + 1 && isDigit(text.charAt(i))))) {
            i++;
        }
        if (syntax.postgres() && i < end && text.charAt(i) == '$') {
            String tag = text.substring(at, i + 1);
            int close = text.indexOf(tag, i + 1);
            at = close < 0 || close + tag.length() > end ? -1 : close + tag.length();
            return Kind.DOLLAR;
        }
        at++;
        while (at < end && isDigit(text.charAt(at))) {
            at++;
        }
        return text.charAt(at - 1) == '$' ? Kind.STRAY : Kind.PARAMETER;
    }

    private Kind colon() {
        char next = peek(1);
        if (next == ':' || next == '=') {
            at += 2;
            return Kind.OPERATOR;
        }
        if (isWordStart(next)) {
            at++;
            word();
            return Kind.PARAMETER;
        }
        if (syntax.postgres() && (next == '\'' || next == '"')) {
            at++;
            quoted(next, false);
            return Kind.PARAMETER;
        }
        at++;
        return Kind.SIGN;
    }

    private Kind meta() {
        while (at < end && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return syntax.postgres() ? Kind.META : Kind.STRAY;
    }

    private void number() {
        while (at < end) {
            char c = text.charAt(at);
            boolean sign = (c == '+' || c == '-') && isExponent(text.charAt(at - 1)) && isDigit(peek(1));
            // 1..2 is a number and a range, not a number.
            boolean dot = c == '.' && peek(1) != '.';
            if (!isDigit(c) && !dot && !sign && !isWordStart(c)) {
                return;
            }
            at++;
        }
    }

    private static boolean isExponent(char c) {
        return c == 'e' || c == 'E';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWordStart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (c > 127 && !isBlank(c));
    }
}
