package dev.lintel.sql;

import dev.lintel.change.DataType;
import dev.lintel.change.Expression;
import dev.lintel.change.Name;
import dev.lintel.change.Query;
import dev.lintel.migration.Dialect;
import dev.lintel.sql.Tokens.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads plain expressions from the tokens and leaves all others to JSqlParser, which it wakes only then. */
final class ExpressionReader {

    /** Deeper or longer ones are the front end's, which has limits of its own. */
    private static final int MAX_DEPTH = 100;

    private static final int MAX_LINKS = 100;

    private static final int NONE = 0;
    private static final int IS = 4;
    private static final int COMPARISON = 5;

    private final Dialect dialect;
    private @Nullable JSqlFrontEnd frontEnd;

    ExpressionReader(Dialect dialect) {
        this.dialect = dialect;
    }

    JSqlFrontEnd frontEnd() {
        if (frontEnd == null) {
            frontEnd = new JSqlFrontEnd(dialect);
        }
        return frontEnd;
    }

    /** The expression that the rest of the cursor is. */
    Expression rest(Cursor c) {
        if (c.atEnd()) {
            throw c.notKnown();
        }
        Expression plain = plain(c);
        if (plain != null) {
            return plain;
        }
        return frontEnd().expression(c.rest());
    }

    /** The expression in the parentheses here. */
    Expression inParentheses(Cursor c) {
        return rest(c.inside());
    }

    /** The query that the rest of the cursor is. */
    Query query(Cursor c) {
        if (c.atEnd()) {
            throw c.notKnown();
        }
        return frontEnd().query(c.rest());
    }

    /** The rest of the cursor if it is a plain expression; else null, and the cursor stays where it is. */
    @Nullable Expression plain(Cursor c) {
        int start = c.at();
        Plain plain = new Plain(c);
        Expression read = plain.binary(NONE);
        if (read == null || !c.atEnd()) {
            c.moveTo(start);
            return null;
        }
        return read;
    }

    /** One reading by precedence. Null means that the expression is not plain. */
    private static final class Plain {
        private final Cursor c;
        private final Tokens tokens;
        private int depth;
        private int links;

        Plain(Cursor c) {
            this.c = c;
            this.tokens = c.tokens();
        }

        private @Nullable Expression binary(int stronger) {
            int start = c.at();
            Expression left = unary();
            while (left != null) {
                if (c.is("is") && stronger < IS) {
                    left = nullTest(left, start);
                    continue;
                }
                int precedence = precedence();
                if (precedence <= stronger) {
                    return left;
                }
                if (++links > MAX_LINKS) {
                    return null;
                }
                String operator = c.is("and") ? "AND" : c.is("or") ? "OR" : tokens.text(c.at());
                c.skip();
                Expression right = binary(precedence);
                if (right == null || (precedence == COMPARISON && precedence() == COMPARISON)) {
                    return null;
                }
                left = new Expression.Binary(c.textFrom(start), operator, left, right);
            }
            return null;
        }

        private int precedence() {
            if (c.atEnd()) {
                return NONE;
            }
            if (tokens.kind(c.at()) == Kind.WORD) {
                return c.is("or") ? 1 : c.is("and") ? 2 : NONE;
            }
            if (tokens.kind(c.at()) != Kind.OPERATOR) {
                return NONE;
            }
            return switch (tokens.text(c.at())) {
                case "=", "<", ">", "<=", ">=", "<>", "!=" -> COMPARISON;
                case "||" -> 7;
                case "+", "-" -> 8;
                case "*", "/" -> 9;
                default -> NONE;
            };
        }

        private @Nullable Expression nullTest(Expression operand, int start) {
            c.skip();
            boolean negated = c.accept("not");
            return c.accept("null") ? new Expression.NullTest(c.textFrom(start), operand, negated) : null;
        }

        private @Nullable Expression unary() {
            int start = c.at();
            if (++depth > MAX_DEPTH || c.atEnd()) {
                return null;
            }
            Expression read;
            if (c.accept("not")) {
                Expression operand = binary(3);
                read = operand == null ? null : new Expression.Not(c.textFrom(start), operand);
            } else {
                read = casts(primary(), start);
            }
            depth--;
            return read;
        }

        private @Nullable Expression casts(@Nullable Expression operand, int start) {
            Expression read = operand;
            while (read != null && c.acceptOperator("::")) {
                DataType type = type();
                read = type == null ? null : new Expression.Cast(c.textFrom(start), read, type);
            }
            return read == null || c.isSign('[') || c.isSign('.') ? null : read;
        }

        private @Nullable DataType type() {
            try {
                return TypeReader.read(c);
            } catch (Unreadable e) {
                return null;
            }
        }

        private @Nullable Expression primary() {
            int start = c.at();
            switch (tokens.kind(start)) {
                case NUMBER -> {
                    return literal(start);
                }
                case STRING, DOLLAR -> {
                    Expression literal = literal(start);
                    return c.isString() ? null : literal;
                }
                case OPERATOR -> {
                    if ((c.isOperator("-") || c.isOperator("+"))
                            && start + 1 < c.end()
                            && tokens.kind(start + 1) == Kind.NUMBER) {
                        c.skip();
                        return literal(start);
                    }
                    return null;
                }
                case SIGN -> {
                    return parentheses();
                }
                case QUOTED, WORD -> {
                    return name(start);
                }
                default -> {
                    return null;
                }
            }
        }

        private Expression literal(int start) {
            c.skip();
            return new Expression.Literal(c.textFrom(start));
        }

        private @Nullable Expression parentheses() {
            if (!c.accept('(')) {
                return null;
            }
            Expression inside = binary(NONE);
            return inside != null && c.accept(')') ? inside : null;
        }

        private @Nullable Expression name(int start) {
            if (c.is("null") || c.is("true") || c.is("false")) {
                return literal(start);
            }
            String word = c.word();
            if (tokens.kind(start) == Kind.WORD && ValueWords.isCall(word)) {
                c.skip();
                List<Expression> precision = List.of();
                if (c.accept('(')) {
                    if (!c.isKind(Kind.NUMBER)) {
                        return null;
                    }
                    precision = List.of(new Expression.Literal(tokens.text(c.at())));
                    c.skip();
                    if (!c.accept(')')) {
                        return null;
                    }
                }
                return new Expression.Call(c.textFrom(start), Name.of(word), precision);
            }
            if (start + 1 < c.end() && tokens.kind(start + 1) == Kind.STRING && isLiteralType(word)) {
                c.skip();
                Expression literal = literal(start + 1);
                return c.isString() || isIntervalTail(word)
                        ? null
                        : new Expression.Cast(c.textFrom(start), literal, DataType.of(word));
            }
            if (c.is("cast") && c.isSign(1, '(')) {
                return cast(start);
            }
            return !c.isName() || isSyntax(word) ? null : columnOrCall(start);
        }

        private boolean isIntervalTail(String word) {
            return word.equals("interval") && c.isKind(Kind.WORD) && precedence() == NONE && !c.is("is");
        }

        private static boolean isLiteralType(String word) {
            return switch (word) {
                case "date", "time", "timestamp", "interval" -> true;
                default -> ValueWords.isLiteralType(word);
            };
        }

        /** Words that look like functions and have a grammar of their own. */
        private static boolean isSyntax(String word) {
            return switch (word) {
                case "exists",
                        "row",
                        "array",
                        "extract",
                        "substring",
                        "overlay",
                        "position",
                        "trim",
                        "grouping",
                        "xmlelement",
                        "xmlforest",
                        "xmlpi",
                        "xmlroot",
                        "xmlparse",
                        "xmlserialize",
                        "xmlexists",
                        "json_object",
                        "json_array",
                        "json_value",
                        "json_query",
                        "json_exists",
                        "treat",
                        "normalize" -> true;
                default -> false;
            };
        }

        private @Nullable Expression cast(int start) {
            c.skip();
            c.skip();
            Expression operand = binary(NONE);
            if (operand == null || !c.accept("as")) {
                return null;
            }
            DataType type = type();
            return type == null || !c.accept(')') ? null : new Expression.Cast(c.textFrom(start), operand, type);
        }

        private @Nullable Expression columnOrCall(int start) {
            Name name = c.name();
            if (!c.accept('(')) {
                return new Expression.Column(c.textFrom(start), name.name());
            }
            List<Expression> arguments = new ArrayList<>();
            if (!c.accept(')')) {
                do {
                    Expression argument = binary(NONE);
                    if (argument == null) {
                        return null;
                    }
                    arguments.add(argument);
                } while (c.accept(','));
                if (!c.accept(')')) {
                    return null;
                }
            }
            return new Expression.Call(c.textFrom(start), name, arguments);
        }
    }
}
