package dev.lintel.engine.postgresql;

import dev.lintel.change.Name;
import dev.lintel.schema.Column;
import dev.lintel.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Random statements on rows, and the upkeep of tables. */
final class RandomRows {

    private RandomRows() {}

    /** Some rows from one of a few ranges of numbers, so that foreign keys find what they reference. */
    static String insert(Draw draw) {
        Table table = draw.table();
        List<String> columns = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (Column column : draw.writable(table)) {
            Optional<String> value = RandomTypes.value(column.type(), draw.schema());
            if (value.isPresent()) {
                columns.add(column.name());
                values.add(value.get());
            }
        }
        if (columns.isEmpty()) {
            throw new NoSuchElementException(); // which sequences DEFAULT VALUES takes from is not read
        }
        String rows = draw.one("1, 3", "1, 3", "1, 3", "1, 9", "4, 9");
        return "INSERT INTO " + draw.sql(table.name()) + " " + Draw.list(columns) + " SELECT "
                + String.join(", ", values) + " FROM generate_series(" + rows + ") g";
    }

    static String update(Draw draw) {
        Table table = draw.table();
        Column column = draw.one(draw.writable(table));
        return "UPDATE " + draw.sql(table.name()) + " SET " + Name.quoted(column.name()) + " = "
                + draw.one(Name.quoted(column.name()), "NULL");
    }

    static String delete(Draw draw) {
        return "DELETE FROM " + draw.maybe(10, "ONLY ") + draw.sql(draw.table().name());
    }

    static String select(Draw draw) {
        return draw.chance(30) ? "SELECT count(*) FROM " + draw.sql(draw.table().name()) : RandomObjects.query(draw);
    }

    static String copy(Draw draw) {
        return "COPY " + draw.sql(draw.plainTable().name()) + draw.one(" TO '/dev/null'", " FROM '/dev/null'");
    }

    static String merge(Draw draw) {
        if (!draw.since(15)) {
            throw new NoSuchElementException();
        }
        Table table = draw.table();
        String column = Name.quoted(draw.column(table));
        return "MERGE INTO " + draw.sql(table.name()) + " x USING (SELECT 1 AS one) y ON x." + column
                + " IS NULL WHEN MATCHED THEN DELETE";
    }

    static String truncate(Draw draw) {
        List<String> names = new ArrayList<>();
        draw.some(draw.tables(t -> true), 2).forEach(t -> names.add(draw.sql(t.name())));
        return "TRUNCATE " + draw.maybe(50, "TABLE ") + String.join(", ", names) + draw.maybe(20, " RESTART IDENTITY")
                + draw.maybe(40, " CASCADE");
    }

    static String lock(Draw draw) {
        return "LOCK TABLE " + draw.maybe(10, "ONLY ") + draw.sql(draw.table().name()) + " IN "
                + draw.one(PostgresLock.values()).label() + " MODE" + draw.maybe(20, " NOWAIT");
    }

    static String analyze(Draw draw) {
        Table table = draw.table();
        return "ANALYZE " + draw.sql(table.name()) + draw.maybe(20, " (" + Name.quoted(draw.column(table)) + ")");
    }

    static String vacuum(Draw draw) {
        return "VACUUM " + draw.one("", "", "FULL ", "(FULL) ", "FREEZE ")
                + draw.sql(draw.table().name());
    }
}
