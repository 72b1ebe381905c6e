package dev.lintel.sql;

/** Reads DO blocks. */
final class BlockReader {

    private final StatementReader statements;
    private final ExpressionReader expressions;

    BlockReader(StatementReader statements, ExpressionReader expressions) {
        this.statements = statements;
        this.expressions = expressions;
    }

    /** From behind DO. */
    void block(Cursor c, Found found) {
        throw new Unreadable("a DO block");
    }
}
