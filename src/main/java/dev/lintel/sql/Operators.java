package dev.lintel.sql;

import java.util.Set;

/** Operators as PostgreSQL's lexer cuts them: the longest run of signs, with the exception for a trailing sign. */
final class Operators {

    private static final String PARTS = "+-*/<>=~!@#%^&|`?";

    /** Those that JSqlParser reads as one operator, and as the right one. */
    private static final Set<String> KNOWN = Set.of(
            "+", "-", "*", "/", "%", "^", "&", "|", "#", "~", "<<", ">>", "=", "<", ">", "<=", ">=", "<>", "!=", "||",
            "&&", "~*", "!~", "!~*", "@>", "<@", "@@", "->", "->>", "#>", "#>>", "#-", "?", "?|", "?&", "=>", "<->",
            "<#>", ":=");

    private Operators() {}

    static boolean isPart(char c) {
        return PARTS.indexOf(c) >= 0 && c != '`';
    }

    static int end(String text, int at) {
        int end = at;
        while (end < text.length() && isPart(text.charAt(end)) && !startsComment(text, end)) {
            end++;
        }
        // "a <-1" is "a < -1": a run may end in a sign only if it holds one of these characters.
        while (end - at > 1 && isSign(text.charAt(end - 1)) && !holdsFreeCharacter(text, at, end)) {
            end--;
        }
        return Math.max(end, at + 1);
    }

    private static boolean startsComment(String text, int at) {
        return text.startsWith("--", at) || text.startsWith("/*", at);
    }

    private static boolean isSign(char c) {
        return c == '+' || c == '-';
    }

    private static boolean holdsFreeCharacter(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if ("~!@#%^&|`?".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    static boolean isKnown(String operator) {
        return KNOWN.contains(operator);
    }
}
