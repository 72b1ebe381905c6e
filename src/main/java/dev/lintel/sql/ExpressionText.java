package dev.lintel.sql;

import net.sf.jsqlparser.expression.BinaryExpression;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.LongValue;
import net.sf.jsqlparser.expression.NotExpression;
import net.sf.jsqlparser.expression.NullValue;
import net.sf.jsqlparser.expression.StringValue;
import net.sf.jsqlparser.expression.operators.relational.Between;
import net.sf.jsqlparser.expression.operators.relational.InExpression;
import net.sf.jsqlparser.expression.operators.relational.IsBooleanExpression;
import net.sf.jsqlparser.expression.operators.relational.IsNullExpression;
import net.sf.jsqlparser.expression.operators.relational.IsUnknownExpression;
import net.sf.jsqlparser.expression.operators.relational.LikeExpression;
import net.sf.jsqlparser.parser.Node;
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
        return of(e, "");
    }

    /** A literal, which JSqlParser may give the place of a whole expression that begins with it. */
    String literal(Expression e) {
        if (e instanceof StringValue literal) {
            String written = written(literal);
            int start = start(e);
            return start < 0 || text.startsWith(written, start) ? written : of(e, written);
        }
        if (e instanceof LongValue number) {
            return number.getStringValue();
        }
        return of(e, e instanceof NullValue ? "NULL" : "");
    }

    /** The text of the node, or {@code otherwise}. */
    String of(Expression e, String otherwise) {
        int start = start(e);
        int end = end(e);
        if (e.getASTNode() == null && (isTest(e) || e instanceof NotExpression)) {
            return otherwise;
        }
        if (start > 0 && text.startsWith("&'", start)) {
            start--;
        }
        return start < 0 || end < start || end > text.length() ? otherwise : text.substring(start, end);
    }

    private static String written(StringValue e) {
        String prefix = e.getPrefix() == null ? "" : e.getPrefix();
        String quote = e.getQuoteStr() == null ? "'" : e.getQuoteStr();
        return prefix + quote + e.getValue() + quote;
    }

    /** Some nodes begin behind their left operand, so the leftmost of both counts. */
    private static int start(Expression e) {
        int start = Integer.MAX_VALUE;
        Expression at = e;
        while (at != null) {
            Node node = at.getASTNode();
            if (node != null && node.jjtGetFirstToken() != null) {
                start = Math.min(start, node.jjtGetFirstToken().absoluteBegin - 1);
            }
            at = left(at);
        }
        return start == Integer.MAX_VALUE ? -1 : start;
    }

    private static int end(Expression e) {
        int end = -1;
        Expression at = e;
        while (at != null) {
            Node node = at.getASTNode();
            if (node != null && node.jjtGetLastToken() != null) {
                end = Math.max(end, node.jjtGetLastToken().absoluteEnd - 1);
            }
            at = right(at);
        }
        return end;
    }

    /** Tests end in a word of their own, so that their end is not that of an operand. */
    private static boolean isTest(Expression e) {
        return e instanceof IsNullExpression || e instanceof IsBooleanExpression || e instanceof IsUnknownExpression;
    }

    private static @Nullable Expression left(Expression e) {
        if (e instanceof BinaryExpression binary) {
            return binary.getLeftExpression();
        }
        if (e instanceof IsNullExpression test) {
            return test.getLeftExpression();
        }
        if (e instanceof InExpression in) {
            return in.getLeftExpression();
        }
        return e instanceof Between between ? between.getLeftExpression() : null;
    }

    /** The operand that the text of the node ends with, where it ends with one. */
    private static @Nullable Expression right(Expression e) {
        if (e instanceof LikeExpression like && like.getEscape() != null) {
            return like.getEscape();
        }
        if (e instanceof BinaryExpression binary) {
            return binary.getRightExpression();
        }
        if (e instanceof NotExpression not) {
            return not.getExpression();
        }
        if (e instanceof InExpression in) {
            return in.getRightExpression();
        }
        return e instanceof Between between ? between.getBetweenExpressionEnd() : null;
    }
}
