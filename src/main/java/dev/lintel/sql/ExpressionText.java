package dev.lintel.sql;

import net.sf.jsqlparser.expression.BinaryExpression;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.StringValue;
import net.sf.jsqlparser.parser.Node;
import net.sf.jsqlparser.parser.Token;
import org.jspecify.annotations.Nullable;

/**
 * What a node of JSqlParser's tree was written as. Most nodes know their first and last token; those that do not get a
 * writing of our own.
 */
final class ExpressionText {

    private final String text;

    ExpressionText(String text) {
        this.text = text;
    }

    /** The text of the node, or nothing where its place is unknown. */
    String of(Expression e) {
        return of(e, e instanceof StringValue literal ? written(literal) : "");
    }

    /** The text of the node, or {@code otherwise}. */
    String of(Expression e, String otherwise) {
        int start = start(e);
        int end = end(e);
        return start < 0 || end < start || end > text.length() ? otherwise : text.substring(start, end);
    }

    /** A string literal that is cast: JSqlParser gives it the place of the whole cast. */
    String literal(StringValue e) {
        return written(e);
    }

    private static String written(StringValue e) {
        String prefix = e.getPrefix() == null ? "" : e.getPrefix();
        String quote = e.getQuoteStr() == null ? "'" : e.getQuoteStr();
        return prefix + quote + e.getValue() + quote;
    }

    private static int start(Expression e) {
        Expression at = e;
        while (true) {
            Token first = first(at);
            if (first != null) {
                return first.absoluteBegin - 1;
            }
            if (!(at instanceof BinaryExpression binary)) {
                return -1;
            }
            at = binary.getLeftExpression();
        }
    }

    private static int end(Expression e) {
        Expression at = e;
        while (true) {
            Token last = last(at);
            if (last != null) {
                return last.absoluteEnd - 1;
            }
            if (!(at instanceof BinaryExpression binary)) {
                return -1;
            }
            at = binary.getRightExpression();
        }
    }

    private static @Nullable Token first(Expression e) {
        Node node = e.getASTNode();
        return node == null ? null : node.jjtGetFirstToken();
    }

    private static @Nullable Token last(Expression e) {
        Node node = e.getASTNode();
        return node == null ? null : node.jjtGetLastToken();
    }
}
