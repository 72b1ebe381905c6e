package dev.lintel.schema;

import dev.lintel.change.Change;
import dev.lintel.change.Name;
import dev.lintel.change.Query;
import java.util.ArrayList;
import java.util.List;

/** Views and materialised views. */
final class ViewChanges {

    private final Catalogue catalogue;

    ViewChanges(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    void create(Change.CreateView create) {
        Name name = create.temporary()
                ? Name.of(SearchPath.TEMPORARY, create.view().name())
                : catalogue.created(create.view());
        View old = catalogue.views.get(name);
        int oid = old != null && create.orReplace() ? old.oid() : catalogue.nextOid++;
        if (old == null || !create.orReplace()) {
            new Drops(catalogue).relation(name);
        }
        catalogue.put(new View(oid, name, false, true, create.columns(), resolved(create.query())));
    }

    void create(Change.CreateMaterializedView create) {
        Name name = catalogue.created(create.view());
        if (create.ifNotExists() && catalogue.isRelation(name)) {
            return;
        }
        new Drops(catalogue).relation(name);
        catalogue.put(
                new View(catalogue.nextOid++, name, true, create.withData(), List.of(), resolved(create.query())));
    }

    void refresh(Change.RefreshMaterializedView refresh) {
        View view = catalogue.views.get(catalogue.relation(refresh.view()));
        if (view != null) {
            catalogue.put(new View(
                    view.oid(), view.name(), view.materialized(), refresh.withData(), view.columns(), view.query()));
        }
    }

    /** With canonical names, and {@code *} as the columns that there are now: later ones are not part of the view. */
    private Query resolved(Query query) {
        List<Name> tables = new ArrayList<>(query.tables().size());
        List<String> columns = new ArrayList<>(query.columns());
        boolean allKnown = true;
        for (Name each : query.tables()) {
            Name canonical = catalogue.relation(each);
            if (!tables.contains(canonical)) {
                tables.add(canonical);
            }
            Table table = catalogue.table(canonical);
            allKnown &= table != null && table.complete();
            if (table != null && query.allColumns()) {
                for (Column column : table.columns()) {
                    if (!columns.contains(column.name())) {
                        columns.add(column.name());
                    }
                }
            }
        }
        return new Query(
                query.text(),
                tables,
                columns,
                query.allColumns() && !allKnown,
                query.calls(),
                query.locksRows(),
                query.complete());
    }
}
