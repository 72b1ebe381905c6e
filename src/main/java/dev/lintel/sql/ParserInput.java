package dev.lintel.sql;

import dev.lintel.change.Change.Persistence;
import dev.lintel.migration.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Text made ready for JSqlParser: comments blanked out, and what it cannot read written in another way of the same
 * length, so that every offset in its tree is an offset in the text as written.
 */
final class ParserInput {

    /** What JSqlParser is given at most; bulk data is nobody's schema change. */
    static final int MAX_LENGTH = 256 * 1024;

    /** JSqlParser overflows its stack at some 1,000 levels, and needs seconds to get there. */
    static final int MAX_NESTING = 200;

    enum Kind {
        WORD,
        QUOTED,
        STRING,
        OPERATOR,
        OTHER
    }

    /** A piece of the text, comments and blanks left out. */
    record Piece(Kind kind, int start, int end) {}

    private final String text;
    private final char[] prepared;
    private final List<Piece> pieces = new ArrayList<>();
    private final Dialect dialect;
    private @Nullable String refusal;
    private Persistence intoPersistence = Persistence.PERMANENT;

    ParserInput(String text, Dialect dialect) {
        this.text = text;
        this.dialect = dialect;
        if (text.length() > MAX_LENGTH) {
            refusal = "longer than 256 KB";
            this.prepared = new char[0];
            return;
        }
        this.prepared = text.toCharArray();
        scan();
        rewrite();
    }

    /** Why JSqlParser must not see the text, or null where it may. */
    @Nullable String refusal() {
        return refusal;
    }

    String text() {
        return text;
    }

    String prepared() {
        return new String(prepared);
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** The text of a piece, in lower case where it is a word. */
    String word(Piece piece) {
        String word = text.substring(piece.start(), piece.end());
        return piece.kind() == Kind.WORD ? word.toLowerCase(Locale.ROOT) : word;
    }

    /** Puts a word out of JSqlParser's sight; used where the word changes nothing that a change records. */
    private void blank(Piece piece) {
        blank(piece.start(), piece.end());
    }

    private void blank(int start, int end) {
        for (int i = start; i < end; i++) {
            prepared[i] = ' ';
        }
    }

    private void scan() {
        int depth = 0;
        int at = 0;
        while (at < text.length() && refusal == null) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                // JSqlParser takes two blank lines for the end of the statement.
                prepared[at] = ' ';
                at++;
                continue;
            }
            int comment = commentEnd(at);
            if (comment > at) {
                blank(at, comment);
                at = comment;
                continue;
            }
            if (JSqlNames.isMask(c)) {
                refusal = "the letter " + c;
            }
            if (c == '(' || c == '[') {
                depth++;
                if (depth > MAX_NESTING) {
                    refusal = "nested deeper than 200";
                }
            } else if (c == ')' || c == ']') {
                depth--;
            }
            at = piece(at, c);
        }
    }

    private int piece(int at, char c) {
        int end;
        Kind kind;
        if (c == '\'' || opensString(at)) {
            end = stringEnd(at);
            kind = Kind.STRING;
        } else if (c == '"' || c == '`') {
            end = quotedEnd(at, c, false);
            kind = Kind.QUOTED;
        } else if (c == '$' && dollarTagEnd(at) > 0) {
            end = dollarEnd(at);
            kind = Kind.STRING;
        } else if (placeholderEnd(at) > 0) {
            end = placeholder(at);
            kind = Kind.WORD;
        } else if (isWordStart(c)) {
            end = wordEnd(at);
            kind = Kind.WORD;
        } else if (Operators.isPart(c)) {
            end = Operators.end(text, at);
            kind = Kind.OPERATOR;
        } else {
            end = isDigit(c) ? wordEnd(at) : at + 1;
            kind = Kind.OTHER;
        }
        pieces.add(new Piece(kind, at, end));
        return end;
    }

    /** Just behind the comment that starts here, or {@code at}. Block comments nest, as in PostgreSQL. */
    private int commentEnd(int at) {
        if (text.startsWith("--", at)) {
            int end = text.indexOf('\n', at);
            return end < 0 ? text.length() : end;
        }
        if (!text.startsWith("/*", at)) {
            return at;
        }
        int depth = 0;
        for (int i = at; i < text.length() - 1; i++) {
            if (text.charAt(i) == '/' && text.charAt(i + 1) == '*') {
                depth++;
                i++;
            } else if (text.charAt(i) == '*' && text.charAt(i + 1) == '/') {
                depth--;
                i++;
                if (depth == 0) {
                    return i + 1;
                }
            }
        }
        return unclosed();
    }

    /** E'…', B'…', X'…', N'…', U&'…'. */
    private boolean opensString(int at) {
        char c = Character.toUpperCase(text.charAt(at));
        if ((c == 'E' || c == 'B' || c == 'X' || c == 'N') && text.startsWith("'", at + 1)) {
            return true;
        }
        return c == 'U' && text.startsWith("&'", at + 1);
    }

    private int stringEnd(int at) {
        int quote = text.indexOf('\'', at);
        char prefix = quote == at ? ' ' : Character.toUpperCase(text.charAt(at));
        boolean escapes = prefix == 'E' || dialect == Dialect.MYSQL || dialect == Dialect.MARIADB;
        int end = quotedEnd(quote, '\'', escapes);
        if (prefix == 'E') {
            plainEscapes(quote + 1, end - 1);
        } else if (prefix == 'U') {
            prepared[at] = ' ';
            prepared[at + 1] = 'E';
        }
        return end;
    }

    /** JSqlParser ends an E'…' at {@code \'}; a doubled quote is as long and closes nothing. */
    private void plainEscapes(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '\\') {
                if (text.charAt(i + 1) == '\'') {
                    prepared[i] = '\'';
                }
                i++;
            }
        }
    }

    private int quotedEnd(int at, char quote, boolean escapes) {
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (escapes && c == '\\') {
                i++;
            } else if (c == quote) {
                if (i + 1 < text.length() && text.charAt(i + 1) == quote) {
                    i++;
                } else {
                    return i + 1;
                }
            }
        }
        return unclosed();
    }

    /** Just behind the second dollar sign of {@code $tag$}, or 0 where this opens no dollar quote. */
    private int dollarTagEnd(int at) {
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '$') {
                return i + 1;
            }
            if (!isWordPart(c) || (i == at + 1 && isDigit(c))) {
                return 0;
            }
        }
        return 0;
    }

    private int dollarEnd(int at) {
        String tag = text.substring(at, dollarTagEnd(at));
        int close = text.indexOf(tag, at + tag.length());
        return close < 0 ? unclosed() : close + tag.length();
    }

    private int unclosed() {
        refusal = "a quote or comment that is not closed";
        return text.length();
    }

    private int wordEnd(int at) {
        int end = at + 1;
        while (end < text.length() && (isWordPart(text.charAt(end)) || text.charAt(end) == '$')) {
            end++;
        }
        return end;
    }

    /** Just behind a {@code ${placeholder}} that starts here, or -1. */
    private int placeholderEnd(int at) {
        if (!text.startsWith("${", at)) {
            return -1;
        }
        int end = at + 2;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        return end > at + 2 && text.startsWith("}", end) ? end + 1 : -1;
    }

    /** A placeholder is a name, or begins one: its signs become letters. */
    private int placeholder(int at) {
        int end = placeholderEnd(at);
        for (int sign : new int[] {at, at + 1, end - 1}) {
            prepared[sign] = JSqlNames.masked(text.charAt(sign));
        }
        return wordEnd(end - 1);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWordStart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c > 127;
    }

    private static boolean isWordPart(char c) {
        return isWordStart(c) || isDigit(c);
    }

    private void rewrite() {
        for (int i = 0; i < pieces.size(); i++) {
            Kind kind = pieces.get(i).kind();
            if (kind == Kind.WORD) {
                word(i);
            } else if (kind == Kind.OPERATOR) {
                operator(i);
            } else if (kind == Kind.QUOTED && isVariable(i)) {
                prepared[pieces.get(i).start() - 1] = '"';
                prepared[pieces.get(i).start()] = ':';
            } else if (kind == Kind.STRING && i > 0) {
                continuation(pieces.get(i - 1), pieces.get(i));
            }
        }
    }

    /** Two strings with a line end between them are one string. */
    private void continuation(Piece first, Piece second) {
        boolean plain = first.kind() == Kind.STRING
                && text.charAt(first.end() - 1) == '\''
                && text.charAt(second.start()) == '\'';
        int lineEnd = text.indexOf('\n', first.end());
        if (plain && lineEnd >= 0 && lineEnd < second.start()) {
            blank(first.end() - 1, second.start() + 1);
        }
    }

    private void word(int i) {
        Piece piece = pieces.get(i);
        String word = word(piece);
        boolean last = i + 1 == pieces.size();
        if (word.equals("only") && i > 0 && !last && startsTable(i + 1) && introducesTable(i - 1)) {
            blank(piece);
        } else if (word.equals("into") && !last) {
            into(i + 1);
        } else if (dialect != Dialect.POSTGRESQL) {
            return;
        } else if (isVariable(i)) {
            prepared[piece.start() - 1] = JSqlNames.masked(':');
        } else if (word.equals("from") && i > 0 && isWord(i - 1, "select")) {
            // A query without columns; ExpressionMapping sees that no asterisk was written.
            prepared[piece.start() - 1] = '*';
        } else if (word.equals("variadic")) {
            blank(piece);
        } else if (word.equals("row") && !last && i > 0 && isSign(i + 1, '(') && isOperator(i - 1, "=")) {
            blank(piece);
        } else if (word.equals("operator") && !last && isSign(i + 1, '(')) {
            qualifiedOperator(i);
        } else if (ValueWords.isLiteralType(word) && !last && isPlainString(i + 1)) {
            blank(piece);
            "date".getChars(0, 4, prepared, piece.start());
        } else if (isForeignKeyword(i, word) || isOwnType(i, word)) {
            prepared[piece.start()] = JSqlNames.masked(prepared[piece.start()]);
        }
    }

    /** psql's {@code :name} where a name is due: as the schema of something, or as a table. */
    private boolean isVariable(int i) {
        boolean sign = dialect == Dialect.POSTGRESQL
                && i > 0
                && isSign(i - 1, ':')
                && pieces.get(i - 1).end() == pieces.get(i).start();
        // What stands close to the colon is an operand, and this a cast or the slice of an array.
        boolean close =
                sign && i > 1 && pieces.get(i - 2).end() == pieces.get(i - 1).start();
        if (!sign || (close && !isSign(i - 2, '(') && !isSign(i - 2, ','))) {
            return false;
        }
        boolean qualifies = i + 1 < pieces.size() && isSign(i + 1, '.');
        return qualifies || (i > 1 && (isWord(i - 2, "table") || (introducesTable(i - 2) && !isSign(i - 2, ','))));
    }

    /** {@code OPERATOR(schema.+)}: only the operator stays. */
    private void qualifiedOperator(int word) {
        int close = word + 2;
        while (close < pieces.size() && !isSign(close, ')')) {
            close++;
        }
        for (int i = word; i < pieces.size() && i <= close; i++) {
            if (pieces.get(i).kind() != Kind.OPERATOR) {
                blank(pieces.get(i));
            }
        }
    }

    /** A type that JSqlParser knows as a keyword, be it used as a type or as the name of a column. */
    private boolean isOwnType(int i, String word) {
        if (ValueWords.isTypeName(word)) {
            return !word.equals("double") || i + 1 == pieces.size() || !isWord(i + 1, "precision");
        }
        if (ValueWords.isNumberType(word)) {
            return isColumn(i);
        }
        boolean ascii = prepared[pieces.get(i).start()] < 128;
        return ascii
                && !ValueWords.isGrammarType(word)
                && (isCast(i) || (i > 1 && isSign(i - 1, '.') && isCast(i - 2)));
    }

    /** Where an operand starts, and neither a literal of the type nor its arguments follow. */
    private boolean isColumn(int i) {
        boolean last = i + 1 == pieces.size();
        if (i == 0 || (!last && (isSign(i + 1, '(') || pieces.get(i + 1).kind() == Kind.STRING))) {
            return false;
        }
        Kind before = pieces.get(i - 1).kind();
        if (before == Kind.WORD) {
            return ValueWords.precedesOperand(word(pieces.get(i - 1)));
        }
        boolean qualified = isSign(i - 1, '.') && !(i > 1 && isCast(i - 2));
        return qualified || before == Kind.OPERATOR || isSign(i - 1, '(') || isSign(i - 1, ',');
    }

    /** Behind {@code ::}, or between AS and a closing parenthesis, where it may be a mere alias too. */
    private boolean isCast(int i) {
        boolean closes = i + 1 < pieces.size() && (isSign(i + 1, ')') || isSign(i + 1, '.'));
        return i > 1 && ((isSign(i - 1, ':') && isSign(i - 2, ':')) || (isWord(i - 1, "as") && closes));
    }

    /** Words that are keywords in some places only are names in all others. */
    private boolean isForeignKeyword(int i, String word) {
        if (word.equals("unknown")) {
            return i == 0 || !(isWord(i - 1, "is") || isWord(i - 1, "not"));
        }
        if (word.equals("key")) {
            return i == 0 || !precedesKey(i - 1);
        }
        boolean last = i + 1 == pieces.size();
        if (word.equals("current")) {
            return last || !(isWord(i + 1, "row") || isWord(i + 1, "of"));
        }
        if (word.equals("unbounded")) {
            return last || !(isWord(i + 1, "preceding") || isWord(i + 1, "following"));
        }
        return ValueWords.isForeignKeyword(word);
    }

    /** PRIMARY KEY, FOREIGN KEY, FOR KEY SHARE, FOR NO KEY UPDATE. */
    private boolean precedesKey(int i) {
        return isWord(i, "primary") || isWord(i, "foreign") || isWord(i, "for") || isWord(i, "no");
    }

    private boolean isPlainString(int i) {
        return pieces.get(i).kind() == Kind.STRING && text.charAt(pieces.get(i).start()) == '\'';
    }

    /** LIKE as an operator: JSqlParser reads {@code a ~~ b} as {@code a ~ (~ b)}. Others that it misreads are refused. */
    private void operator(int i) {
        Piece piece = pieces.get(i);
        String operator = text.substring(piece.start(), piece.end());
        if (operator.equals("~~") || operator.equals("~~*")) {
            blank(piece.start() + 1, piece.end());
        } else if (operator.equals("!~~") || operator.equals("!~~*")) {
            blank(piece.start() + 2, piece.end());
        } else {
            boolean known = dialect != Dialect.POSTGRESQL || Operators.isKnown(operator);
            refusal = known ? refusal : "the operator " + operator;
        }
    }

    /** Blanks out what stands between INTO and the table of a SELECT. */
    private void into(int i) {
        int at = i;
        if (isWord(at, "temp") || isWord(at, "temporary")) {
            intoPersistence = Persistence.TEMPORARY;
            at++;
        } else if (isWord(at, "unlogged")) {
            intoPersistence = Persistence.UNLOGGED;
            at++;
        }
        if (at < pieces.size() && isWord(at, "table")) {
            at++;
        }
        if (at < pieces.size()
                && (pieces.get(at).kind() == Kind.WORD || pieces.get(at).kind() == Kind.QUOTED)) {
            for (int word = i; word < at; word++) {
                blank(pieces.get(word));
            }
        }
    }

    /** How often a word stands in the text. */
    int count(String lowerCase) {
        int count = 0;
        for (int i = 0; i < pieces.size(); i++) {
            count += isWord(i, lowerCase) ? 1 : 0;
        }
        return count;
    }

    /** The bound of a PARTITION OF as written: DEFAULT, or FOR VALUES with its one or two pairs of parentheses. */
    String partitionBound() {
        for (int i = 0; i + 2 < pieces.size(); i++) {
            if (isWord(i, "for") && isWord(i + 1, "values")) {
                int end = closing(i + 2, isWord(i + 2, "from") ? 2 : 1);
                return text.substring(pieces.get(i).start(), end);
            }
        }
        return "DEFAULT";
    }

    /** Just behind the closing parenthesis of the nth pair from here. */
    private int closing(int from, int pairs) {
        int depth = 0;
        int closed = 0;
        for (int i = from; i < pieces.size(); i++) {
            if (isSign(i, '(')) {
                depth++;
            } else if (isSign(i, ')')) {
                depth--;
                closed += depth == 0 ? 1 : 0;
                if (closed == pairs) {
                    return pieces.get(i).end();
                }
            }
        }
        return text.length();
    }

    /** The text between two parentheses, with them, that differs from this one by blanks at most; or null. */
    @Nullable String parenthesesLike(String rewritten) {
        String wanted = withoutBlanks(rewritten);
        for (int i = 0; i < pieces.size(); i++) {
            if (isSign(i, '(')) {
                int start = pieces.get(i).start();
                int end = closing(i, 1);
                if (withoutBlanks(new String(prepared, start, end - start)).equals(wanted)) {
                    return text.substring(start, end);
                }
            }
        }
        return null;
    }

    private static String withoutBlanks(String text) {
        StringBuilder rest = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                rest.append(text.charAt(i));
            }
        }
        return rest.toString();
    }

    /** What the INTO of a SELECT says of its table. */
    Persistence intoPersistence() {
        return intoPersistence;
    }

    private boolean startsTable(int i) {
        Kind kind = pieces.get(i).kind();
        return kind == Kind.WORD || kind == Kind.QUOTED || isSign(i, '(');
    }

    private boolean introducesTable(int i) {
        return isWord(i, "from")
                || isWord(i, "update")
                || isWord(i, "join")
                || isWord(i, "into")
                || isWord(i, "using")
                || isSign(i, ',');
    }

    boolean isWord(int i, String lowerCase) {
        Piece piece = pieces.get(i);
        return piece.kind() == Kind.WORD
                && piece.end() - piece.start() == lowerCase.length()
                && text.regionMatches(true, piece.start(), lowerCase, 0, lowerCase.length());
    }

    private boolean isOperator(int i, String operator) {
        Piece piece = pieces.get(i);
        return piece.kind() == Kind.OPERATOR
                && text.substring(piece.start(), piece.end()).equals(operator);
    }

    boolean isSign(int i, char sign) {
        Piece piece = pieces.get(i);
        return piece.kind() == Kind.OTHER && text.charAt(piece.start()) == sign;
    }
}
