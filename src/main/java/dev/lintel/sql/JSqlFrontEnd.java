package dev.lintel.sql;

import dev.lintel.change.Change;
import dev.lintel.change.Expression;
import dev.lintel.change.Query;
import dev.lintel.migration.Dialect;
import java.util.List;
import net.sf.jsqlparser.parser.AbstractJSqlParser;
import net.sf.jsqlparser.parser.CCJSqlParser;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.parser.ParseException;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.UnsupportedStatement;
import net.sf.jsqlparser.statement.select.Select;
import org.jspecify.annotations.Nullable;

/**
 * Reads expressions, queries, data statements and CREATE TABLE with JSqlParser, of which nothing outside of this class
 * and its mappings knows. Never throws: what cannot be read comes back as such.
 */
final class JSqlFrontEnd {

    private final AbstractJSqlParser.Dialect dialect;
    private final Dialect database;

    JSqlFrontEnd(Dialect dialect) {
        this.dialect = of(dialect);
        this.database = dialect;
    }

    private static AbstractJSqlParser.Dialect of(Dialect dialect) {
        return switch (dialect) {
            case POSTGRESQL -> AbstractJSqlParser.Dialect.POSTGRESQL;
            case MYSQL -> AbstractJSqlParser.Dialect.MYSQL;
            case MARIADB -> AbstractJSqlParser.Dialect.MARIADB;
            case SQLSERVER -> AbstractJSqlParser.Dialect.SQLSERVER;
            case ORACLE -> AbstractJSqlParser.Dialect.ORACLE;
            case SQLITE, MONGODB -> AbstractJSqlParser.Dialect.ANSI_SQL;
        };
    }

    /** Reads one expression; an unreadable one comes back as an incomplete {@link Expression.Other}. */
    Expression expression(String text) {
        ParserInput input = new ParserInput(text, database);
        Expression unreadable = new Expression.Other(text, List.of(), false);
        if (input.refusal() != null) {
            return unreadable;
        }
        try {
            CCJSqlParser parser = parser(input);
            net.sf.jsqlparser.expression.Expression parsed = parser.Expression();
            if (parser.getToken(1).kind != CCJSqlParser.EOF) {
                return unreadable;
            }
            ExpressionText texts = new ExpressionText(text);
            return new QueryMapping(texts, List.of(), null).expressions().map(parsed);
        } catch (ParseException | RuntimeException | StackOverflowError e) {
            return unreadable;
        }
    }

    /** Reads a query; an unreadable one comes back as one that is not complete. */
    Query query(String text) {
        ParserInput input = new ParserInput(text, database);
        if (parse(input) instanceof Select select) {
            try {
                QueryMapping reading = new QueryMapping(new ExpressionText(text), List.of(), null);
                reading.read(select);
                return reading.query(text, select);
            } catch (RuntimeException | StackOverflowError e) {
                return unreadable(text);
            }
        }
        return unreadable(text);
    }

    private static Query unreadable(String text) {
        return new Query(text, List.of(), List.of(), List.of(), false, List.of(), false, false);
    }

    /** Reads INSERT, UPDATE, DELETE, MERGE, SELECT, VALUES or TABLE, each with or without WITH; never empty. */
    List<Change> dml(String text) {
        ParserInput input = new ParserInput(text, database);
        Statement statement = parse(input);
        if (statement == null) {
            return List.of(new Change.NotUnderstood(input.refusal() == null ? "syntax not known" : input.refusal()));
        }
        try {
            return new DmlMapping(input).changes(statement);
        } catch (StackOverflowError e) {
            return List.of(new Change.NotUnderstood("too deep"));
        } catch (RuntimeException e) {
            // JSqlParser leaves out what it takes for granted in statements that it half understood.
            return List.of(new Change.NotUnderstood("syntax not known"));
        }
    }

    /** The statement as JSqlParser reads it, or null. */
    @Nullable Statement parse(ParserInput input) {
        if (input.refusal() != null) {
            return null;
        }
        try {
            CCJSqlParser parser = parser(input);
            Statement statement = parser.Statement();
            boolean whole = parser.getToken(1).kind == CCJSqlParser.EOF;
            return whole && !(statement instanceof UnsupportedStatement) ? statement : null;
        } catch (ParseException | RuntimeException | StackOverflowError e) {
            return null;
        }
    }

    private CCJSqlParser parser(ParserInput input) {
        return CCJSqlParserUtil.newParser(input.prepared()).withDialect(dialect).withAllowComplexParsing(false);
    }
}
