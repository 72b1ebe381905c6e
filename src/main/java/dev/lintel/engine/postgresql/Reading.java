package dev.lintel.engine.postgresql;

import static dev.lintel.engine.postgresql.PostgresLock.ACCESS_SHARE;
import static dev.lintel.engine.postgresql.PostgresLock.ROW_SHARE;

import dev.lintel.change.Expression;
import dev.lintel.change.Name;
import dev.lintel.change.ObjectKind;
import dev.lintel.change.Query;
import dev.lintel.schema.Index;
import dev.lintel.schema.Table;
import dev.lintel.schema.View;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What reading tables locks, and how much of them is read. */
final class Reading {

    private Reading() {}

    /** A query that runs: views are followed to their tables. */
    static void run(Query query, Forecast forecast) {
        for (Name relation : query.tables()) {
            read(relation, query, query.locksRows() ? ROW_SHARE : ACCESS_SHARE, new HashSet<>(), forecast);
        }
    }

    private static void read(Name relation, Query query, PostgresLock mode, Set<Name> seen, Forecast forecast) {
        Optional<View> view = forecast.schema().view(relation);
        if (view.isPresent() && !view.get().materialized()) {
            forecast.lock(view.get().name(), ObjectKind.VIEW, mode);
            if (seen.add(view.get().name())) {
                for (Name below : view.get().query().tables()) {
                    read(below, view.get().query(), mode, seen, forecast);
                }
            }
            return;
        }
        forecast.lockTree(relation, mode);
        if (readsAll(query, relation, forecast)) {
            forecast.scanTree(relation, "the query reads it");
        }
    }

    /**
     * How a query gets at its rows is the planner's choice, made by the size of the table. One that mentions the leading
     * column of an index and has a condition is taken to go by that index; all others read everything.
     */
    private static boolean readsAll(Query query, Name relation, Forecast forecast) {
        String text = query.text().toLowerCase(Locale.ROOT);
        boolean conditional = text.contains("where") || text.contains(" limit ");
        return !conditional || !byIndex(relation, query.columns(), forecast);
    }

    /** Whether UPDATE and DELETE with this condition have to read the whole table. */
    static boolean readsAll(Name table, @Nullable Expression where, Forecast forecast) {
        return where == null || !byIndex(table, where.columns(), forecast);
    }

    private static boolean byIndex(Name relation, List<String> columns, Forecast forecast) {
        Optional<Table> table = forecast.table(relation);
        if (table.isEmpty()) {
            return !columns.isEmpty();
        }
        for (Index index : forecast.schema().indexesOf(table.get().name())) {
            String leading = index.leadingColumn();
            if (leading != null && columns.contains(leading)) {
                return true;
            }
        }
        return false;
    }
}
