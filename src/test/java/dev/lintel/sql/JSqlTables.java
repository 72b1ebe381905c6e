package dev.lintel.sql;

import dev.lintel.change.Change;
import dev.lintel.migration.Dialect;
import java.util.Optional;
import net.sf.jsqlparser.statement.create.table.CreateTable;

/** CREATE TABLE as JSqlParser reads it: the other opinion on what the clause reader says. */
final class JSqlTables {

    private final JSqlFrontEnd frontEnd = new JSqlFrontEnd(Dialect.POSTGRESQL);

    /** Empty where it cannot be read for certain. */
    Optional<Change> createTable(String text) {
        ParserInput input = new ParserInput(text, Dialect.POSTGRESQL);
        if (!(frontEnd.parse(input) instanceof CreateTable statement)) {
            return Optional.empty();
        }
        try {
            return new CreateTableMapping(input, frontEnd).map(statement);
        } catch (RuntimeException | StackOverflowError e) {
            return Optional.empty();
        }
    }
}
