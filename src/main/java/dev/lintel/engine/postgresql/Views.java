package dev.lintel.engine.postgresql;

import static dev.lintel.engine.postgresql.PostgresLock.ACCESS_EXCLUSIVE;
import static dev.lintel.engine.postgresql.PostgresLock.ACCESS_SHARE;
import static dev.lintel.engine.postgresql.PostgresLock.EXCLUSIVE;

import dev.lintel.change.Change;
import dev.lintel.change.Name;
import dev.lintel.change.ObjectKind;
import dev.lintel.change.Query;
import dev.lintel.engine.Refusal.Kind;
import dev.lintel.engine.Work;
import dev.lintel.schema.Index;
import dev.lintel.schema.View;
import java.util.List;
import java.util.Optional;

/** Views and materialised views. */
final class Views {

    private Views() {}

    static boolean forecast(Change change, Forecast forecast) {
        if (change instanceof Change.CreateView create) {
            create(create, forecast);
        } else if (change instanceof Change.CreateMaterializedView create) {
            createMaterialized(create, forecast);
        } else if (change instanceof Change.RefreshMaterializedView refresh) {
            refresh(refresh, forecast);
        } else if (change instanceof Change.AlterView alter) {
            forecast.lock(alter.view(), ObjectKind.VIEW, ACCESS_EXCLUSIVE);
        } else {
            return false;
        }
        return true;
    }

    private static void create(Change.CreateView create, Forecast forecast) {
        lockSources(create.query(), forecast);
        Optional<View> existing = forecast.schema().view(create.view());
        if (!create.orReplace() || existing.isEmpty()) {
            return;
        }
        forecast.lock(existing.get().name(), ObjectKind.VIEW, ACCESS_EXCLUSIVE);
        replace(existing.get(), forecast.schema().columnsOf(create), forecast);
    }

    /** The columns stay, in their order and with their names; more may follow. */
    private static void replace(View existing, List<String> columns, Forecast forecast) {
        if (columns.isEmpty()) {
            return;
        }
        List<String> before = existing.columns();
        for (int i = 0; i < before.size(); i++) {
            String name = before.get(i);
            if (i >= columns.size()) {
                forecast.refuse(
                        Kind.INCOMPATIBLE_VIEW,
                        "View " + existing.name() + " cannot be replaced by one without its column "
                                + (name.isEmpty() ? i + 1 : name));
            } else if (!name.isEmpty() && !columns.get(i).isEmpty() && !name.equals(columns.get(i))) {
                forecast.refuse(
                        Kind.INCOMPATIBLE_VIEW,
                        "View " + existing.name() + " cannot be replaced by one that has " + columns.get(i)
                                + " where its column " + name + " is");
            }
        }
    }

    /** The query is read, and its tables locked, before the server finds out that there is nothing to do (measured). */
    private static void createMaterialized(Change.CreateMaterializedView create, Forecast forecast) {
        boolean present =
                create.ifNotExists() && forecast.schema().view(create.view()).isPresent();
        if (create.withData() && !present) {
            Reading.run(create.query(), forecast);
        } else {
            lockSources(create.query(), forecast);
        }
    }

    static void lockSources(Query query, Forecast forecast) {
        for (Name source : query.tables()) {
            forecast.lock(source, ACCESS_SHARE);
        }
    }

    /** CONCURRENTLY lets readers through and may run in a transaction; it needs the old rows and a way to tell them apart. */
    private static void refresh(Change.RefreshMaterializedView refresh, Forecast forecast) {
        Name name = forecast.lock(
                refresh.view(), ObjectKind.MATERIALIZED_VIEW, refresh.concurrently() ? EXCLUSIVE : ACCESS_EXCLUSIVE);
        Optional<View> known = forecast.schema().view(name);
        if (refresh.concurrently()) {
            if (!refresh.withData()) {
                forecast.refuse(Kind.UNSUPPORTED, "CONCURRENTLY and WITH NO DATA cannot be used together");
            }
            known.ifPresent(view -> concurrently(view, forecast));
        }
        if (!refresh.withData()) {
            forecast.lockIndexesOf(name, ACCESS_EXCLUSIVE);
            return;
        }
        if (refresh.concurrently()) {
            forecast.rows(name);
            forecast.work(new Work(Work.Kind.SCAN, name, null, "the new rows are compared with the old ones"));
        } else {
            forecast.rewrite(name, "the view is filled anew");
        }
        if (known.isPresent()) {
            Reading.run(known.get().query(), forecast);
        } else {
            forecast.unknown("the tables that " + name + " reads");
        }
    }

    private static void concurrently(View view, Forecast forecast) {
        if (!view.populated()) {
            forecast.refuse(
                    Kind.INELIGIBLE,
                    "Materialized view " + view.name() + " cannot be refreshed concurrently before it has been filled");
        }
        for (Index index : forecast.schema().indexesOf(view.name())) {
            if (index.unique() && index.where() == null && index.keys().stream().allMatch(k -> k.column() != null)) {
                return;
            }
        }
        forecast.refuse(
                Kind.INELIGIBLE,
                "Materialized view " + view.name()
                        + " cannot be refreshed concurrently without a unique index on plain columns");
    }
}
