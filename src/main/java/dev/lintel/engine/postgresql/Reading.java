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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What reading tables locks, and how much of them is read. */
final class Reading {

    private Reading() {}

    /** A query that runs: views are followed to their tables. */
    static void run(Query query, Forecast forecast) {
        for (Name relation : query.tables()) {
            read(
                    relation,
                    query.wholly().contains(relation),
                    query.conditions(),
                    query.locksRows() ? ROW_SHARE : ACCESS_SHARE,
                    new HashSet<>(),
                    forecast);
        }
    }

    private static void read(
            Name relation,
            boolean wholly,
            List<String> conditions,
            PostgresLock mode,
            Set<Name> seen,
            Forecast forecast) {
        Optional<View> view = forecast.schema().view(relation);
        if (view.isPresent() && !view.get().materialized()) {
            forecast.lock(view.get().name(), ObjectKind.VIEW, mode);
            if (seen.add(view.get().name())) {
                Query query = view.get().query();
                List<String> all = new ArrayList<>(conditions);
                all.addAll(query.conditions());
                for (Name below : query.tables()) {
                    read(below, wholly && query.wholly().contains(below), all, mode, seen, forecast);
                }
            }
            return;
        }
        forecast.lockTree(relation, mode);
        if (wholly || !byIndex(relation, conditions, forecast)) {
            forecast.scanTree(relation, "the query reads it");
        }
    }

    /** Whether UPDATE and DELETE with this condition have to read the whole table. */
    static boolean readsAll(Name table, @Nullable Expression where, Forecast forecast) {
        return where == null || !byIndex(table, where.columns(), forecast);
    }

    /**
     * How a query gets at its rows is the planner's choice, made by the size of the table. One whose conditions mention the
     * leading column of an index is taken to go by that index; all others read everything.
     */
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
