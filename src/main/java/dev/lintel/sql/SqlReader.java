package dev.lintel.sql;

import dev.lintel.migration.Dialect;
import dev.lintel.migration.Script;
import dev.lintel.migration.Statement;
import java.util.ArrayList;
import java.util.List;

/** Reads scripts. */
public final class SqlReader {

    private final Dialect dialect;
    private final StatementReader statements;

    /** A reader for this dialect. */
    public SqlReader(Dialect dialect) {
        this.dialect = dialect;
        this.statements = new StatementReader(dialect);
    }

    /** Splits and reads a script. Never throws, whatever the text. */
    public ReadScript read(Script script) {
        String text = script.text();
        List<ReadScript.Comment> comments = new ArrayList<>();
        List<ReadStatement> read = new ArrayList<>();
        Splitter splitter = new Splitter(text, 0, text.length(), Syntax.of(dialect), comments);
        while (splitter.next()) {
            Tokens tokens = splitter.tokens();
            int start = tokens.start(0);
            int end = tokens.end(tokens.size() - 1);
            Found found = new Found(start, end);
            statements.read(tokens, found);
            read.add(new ReadStatement(new Statement(script, start, end), found.all()));
        }
        return new ReadScript(script, read, comments);
    }

    @Override
    public String toString() {
        return dialect.id();
    }
}
