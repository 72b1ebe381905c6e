package dev.lintel.schema;

import dev.lintel.change.Change;
import dev.lintel.change.Name;
import dev.lintel.change.Query;
import dev.lintel.change.Query.ColumnUse;
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
        catalogue.put(new View(oid, name, false, true, columns(create), resolved(create.query())));
    }

    /** The names of the columns of a view, empty where one is not known; none where not even their number is. */
    List<String> columns(Change.CreateView create) {
        List<String> columns = new ArrayList<>();
        for (String each : create.query().outputs()) {
            if (!each.equals(ColumnUse.ALL)) {
                columns.add(each);
                continue;
            }
            if (create.query().tables().size() != 1) {
                return create.columns();
            }
            Table table =
                    catalogue.table(catalogue.relation(create.query().tables().get(0)));
            if (table == null || !table.complete()) {
                return create.columns();
            }
            table.columns().forEach(column -> columns.add(column.name()));
        }
        for (int i = 0; i < create.columns().size(); i++) {
            if (i < columns.size()) {
                columns.set(i, create.columns().get(i));
            } else {
                columns.add(create.columns().get(i));
            }
        }
        return columns;
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
        List<Name> wholly = new ArrayList<>();
        for (Name each : query.wholly()) {
            wholly.add(catalogue.relation(each));
        }
        return query.reading(
                tables, wholly, columns, query.conditions(), resolved(query.uses()), query.allColumns() && !allKnown);
    }

    /** Each use with the tables that it can be of, as far as their columns are known. */
    private List<ColumnUse> resolved(List<ColumnUse> uses) {
        List<ColumnUse> resolved = new ArrayList<>();
        for (ColumnUse use : uses) {
            if (use.tables().isEmpty()) {
                resolved.add(use);
            } else if (use.column().equals(ColumnUse.ALL)) {
                all(catalogue.relation(use.tables().get(0)), resolved);
            } else {
                one(use, resolved);
            }
        }
        return resolved;
    }

    private void all(Name relation, List<ColumnUse> resolved) {
        Table table = catalogue.table(relation);
        if (table == null || !table.complete()) {
            resolved.add(new ColumnUse(List.of(relation), ColumnUse.ALL));
            return;
        }
        for (Column column : table.columns()) {
            resolved.add(new ColumnUse(List.of(relation), column.name()));
        }
    }

    /** The innermost table that has the column is the one that is meant. */
    private void one(ColumnUse use, List<ColumnUse> resolved) {
        List<Name> possible = new ArrayList<>();
        for (Name each : use.tables()) {
            Name relation = catalogue.relation(each);
            Table table = catalogue.table(relation);
            boolean has = table != null && table.column(use.column()).isPresent();
            if (has || table == null || !table.complete()) {
                possible.add(relation);
            }
            if (has) {
                break;
            }
        }
        if (!possible.isEmpty()) {
            resolved.add(new ColumnUse(possible, use.column()));
        }
    }
}
