package dev.lintel.schema;

import dev.lintel.change.Change;
import dev.lintel.change.Change.PartitionOf;
import dev.lintel.change.Constraint;
import dev.lintel.change.Constraint.ForeignKey;
import dev.lintel.change.Name;
import dev.lintel.change.Query;
import dev.lintel.change.Query.ColumnUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** New names, and all that goes by the old ones. */
final class Renames {

    private final Catalogue catalogue;

    Renames(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    // ── Relations ───────────────────────────────────────────────────────────────────────────────────────────────────

    /** Gives a relation another canonical name. An index stays in the schema of its table. */
    void relation(Name from, Name to) {
        new Signatures(catalogue).follow(from, to);
        Table table = catalogue.table(from);
        View view = catalogue.views.get(from);
        Index index = catalogue.index(from);
        Sequence sequence = catalogue.sequence(from);
        if (table != null) {
            table(table, to);
        } else if (view != null) {
            catalogue.remove(view);
            catalogue.put(
                    new View(view.oid(), to, view.materialized(), view.populated(), view.columns(), view.query()));
            followInViews(from, to);
            moveIndexes(from, to);
        } else if (index != null) {
            new ConstraintChanges(catalogue).renameIndex(index, to.name());
        } else if (sequence != null) {
            sequence(sequence, to);
        }
    }

    private void table(Table table, Name to) {
        Name from = table.name();
        List<Sequence> owned = catalogue.ownedBy(from);
        List<Name> children = List.copyOf(catalogue.childrenOf(from));
        List<Name> referencing = List.copyOf(catalogue.referencing(from));
        catalogue.remove(table);
        TableDraft renamed = TableDraft.of(table);
        renamed.name = to;
        catalogue.put(renamed);
        for (Name child : children) {
            followParent(catalogue.draft(child), from, to);
        }
        for (Name each : referencing) {
            followReferences(catalogue.draft(each.equals(from) ? to : each), from, to);
        }
        moveIndexes(from, to);
        followInViews(from, to);
        for (Sequence each : owned) {
            Name name = Objects.equals(from.schema(), to.schema())
                    ? each.name()
                    : new Name(to.schema(), each.name().name());
            sequence(each, new Sequence(each.oid(), name, each.type(), to, each.ownedByColumn(), each.identity()));
        }
        for (Statistics each : catalogue.statistics.values()) {
            if (each.table().equals(from)) {
                catalogue.statistics = catalogue.statistics.plus(
                        each.name(), new Statistics(each.oid(), each.name(), to, each.columns()));
            }
        }
        for (Publication each : catalogue.publications.values()) {
            if (each.tables().contains(from)) {
                catalogue.publications =
                        catalogue.publications.plus(each.name(), each.withTables(replaced(each.tables(), from, to)));
            }
        }
    }

    private void followParent(@Nullable TableDraft child, Name from, Name to) {
        if (child == null) {
            return;
        }
        PartitionOf partitionOf = child.partitionOf;
        if (partitionOf != null && partitionOf.parent().equals(from)) {
            child.partitionOf = new PartitionOf(to, partitionOf.bound());
        }
        if (child.inherits.contains(from)) {
            child.inherits = replaced(child.inherits, from, to);
        }
        catalogue.put(child);
    }

    private void followReferences(@Nullable TableDraft table, Name from, Name to) {
        if (table == null) {
            return;
        }
        for (Constraint each : table.constraints) {
            if (each instanceof ForeignKey key && key.references().equals(from)) {
                table.replace(key, Constraints.withColumns(key, key.columns(), to, key.referencedColumns()));
            }
        }
        catalogue.put(table);
    }

    private void moveIndexes(Name from, Name to) {
        for (Index index : catalogue.indexesOf(from)) {
            Name name = new Name(to.schema(), index.name().name());
            catalogue.remove(index);
            catalogue.put(index.withTable(name, to));
            for (Name child : catalogue.childrenOf(to)) {
                for (Index own : catalogue.indexesOf(child)) {
                    if (index.name().equals(own.partitionOf())) {
                        catalogue.put(own.withParent(name));
                    }
                }
            }
        }
    }

    private void followInViews(Name from, Name to) {
        for (View view : catalogue.viewsOn(from)) {
            Query query = view.query();
            catalogue.put(withQuery(
                    view,
                    query.reading(
                            replaced(query.tables(), from, to),
                            replaced(query.wholly(), from, to),
                            query.columns(),
                            query.conditions(),
                            ofTable(query.uses(), from, to),
                            query.allColumns())));
        }
    }

    private static List<ColumnUse> ofTable(List<ColumnUse> uses, Name from, Name to) {
        List<ColumnUse> replaced = new ArrayList<>(uses.size());
        for (ColumnUse each : uses) {
            replaced.add(new ColumnUse(replaced(each.tables(), from, to), each.column()));
        }
        return replaced;
    }

    private static List<ColumnUse> ofColumn(List<ColumnUse> uses, Name relation, Renaming renaming) {
        List<ColumnUse> replaced = new ArrayList<>(uses);
        for (ColumnUse each : uses) {
            if (each.column().equals(renaming.from()) && each.of(relation, renaming.from())) {
                replaced.add(new ColumnUse(List.of(relation), renaming.to()));
                if (each.tables().equals(List.of(relation))) {
                    replaced.remove(each);
                }
            }
        }
        return replaced;
    }

    private static View withQuery(View view, Query query) {
        return new View(view.oid(), view.name(), view.materialized(), view.populated(), view.columns(), query);
    }

    private void sequence(Sequence sequence, Name to) {
        sequence(
                sequence,
                new Sequence(
                        sequence.oid(),
                        to,
                        sequence.type(),
                        sequence.ownedByTable(),
                        sequence.ownedByColumn(),
                        sequence.identity()));
    }

    /** Defaults refer to a sequence by its number, so they follow. */
    private void sequence(Sequence old, Sequence renamed) {
        if (!old.name().equals(renamed.name())) {
            followDefaults(old.name(), renamed.name());
        }
        catalogue.remove(old);
        catalogue.put(renamed);
    }

    private void followDefaults(Name from, Name to) {
        Rewriting rewriting = Rewriting.sequence(new Drops(catalogue), from, to);
        for (Table table : List.copyOf(catalogue.tables())) {
            TableDraft draft = TableDraft.of(table);
            for (Column column : table.columns()) {
                if (column.defaultValue() != null && new Drops(catalogue).takesFrom(column.defaultValue(), from)) {
                    draft.put(rewriting.in(column));
                    catalogue.put(draft);
                }
            }
        }
    }

    private static List<Name> replaced(List<Name> names, Name from, Name to) {
        List<Name> replaced = new ArrayList<>(names);
        replaced.replaceAll(n -> n.equals(from) ? to : n);
        return List.copyOf(replaced);
    }

    // ── Columns ─────────────────────────────────────────────────────────────────────────────────────────────────────

    void column(Change.RenameColumn change) {
        Name relation = catalogue.relation(change.table());
        View view = catalogue.views.get(relation);
        if (view != null) {
            Renaming renaming = new Renaming(change.column(), change.newName());
            catalogue.put(new View(
                    view.oid(),
                    view.name(),
                    view.materialized(),
                    view.populated(),
                    renaming.in(view.columns()),
                    view.query()));
            followInViews(relation, renaming);
            return;
        }
        for (TableDraft before : catalogue.family(change.table())) {
            // One that references another of the family has been changed since.
            TableDraft table = catalogue.draft(before.name);
            if (table != null) {
                column(table, new Renaming(change.column(), change.newName()));
            }
        }
    }

    private void column(TableDraft table, Renaming renaming) {
        table.columnOrLearned(renaming.from());
        List<Column> columns = new ArrayList<>(table.columns);
        columns.replaceAll(renaming::in);
        table.columns = List.copyOf(columns);
        List<Constraint> constraints = new ArrayList<>(table.constraints);
        constraints.replaceAll(renaming::in);
        table.constraints = List.copyOf(constraints);
        List<Table.Trigger> triggers = new ArrayList<>(table.triggers);
        triggers.replaceAll(renaming::in);
        table.triggers = List.copyOf(triggers);
        List<Table.Policy> policies = new ArrayList<>(table.policies);
        policies.replaceAll(p -> new Table.Policy(
                p.name(), p.permissive(), p.command(), renaming.in(p.using()), renaming.in(p.check())));
        table.policies = List.copyOf(policies);
        table.partitionBy = renaming.in(table.partitionBy);
        catalogue.put(table);
        for (Index index : catalogue.indexesOf(table.name)) {
            catalogue.put(renaming.in(index));
        }
        for (Name from : List.copyOf(catalogue.referencing(table.name))) {
            followReferencedColumns(from, table.name, renaming);
        }
        followInViews(table.name, renaming);
        for (Sequence each : catalogue.ownedBy(table.name)) {
            if (renaming.from().equals(each.ownedByColumn())) {
                catalogue.put(
                        new Sequence(each.oid(), each.name(), each.type(), table.name, renaming.to(), each.identity()));
            }
        }
        for (Statistics each : catalogue.statistics.values()) {
            if (each.table().equals(table.name)) {
                catalogue.statistics = catalogue.statistics.plus(
                        each.name(),
                        new Statistics(each.oid(), each.name(), each.table(), renaming.in(each.columns())));
            }
        }
    }

    private void followReferencedColumns(Name from, Name references, Renaming renaming) {
        TableDraft table = catalogue.draft(from);
        if (table == null) {
            return;
        }
        for (Constraint each : table.constraints) {
            if (each instanceof ForeignKey key
                    && key.references().equals(references)
                    && key.referencedColumns().contains(renaming.from())) {
                table.replace(
                        key,
                        Constraints.withColumns(key, key.columns(), references, renaming.in(key.referencedColumns())));
            }
        }
        catalogue.put(table);
    }

    /** A view goes on reading the column. The old name stays if it may be meant of another of its tables. */
    private void followInViews(Name relation, Renaming renaming) {
        for (View view : catalogue.viewsOn(relation)) {
            Query query = view.query();
            if (!query.columns().contains(renaming.from())) {
                continue;
            }
            boolean only = query.tables().size() == 1;
            List<String> columns =
                    only ? renaming.in(query.columns()) : TableDraft.plus(query.columns(), renaming.to());
            List<String> conditions = only || !query.conditions().contains(renaming.from())
                    ? renaming.in(query.conditions())
                    : TableDraft.plus(query.conditions(), renaming.to());
            catalogue.put(withQuery(
                    view,
                    query.reading(
                            query.tables(),
                            query.wholly(),
                            columns,
                            conditions,
                            ofColumn(query.uses(), relation, renaming),
                            query.allColumns())));
        }
    }
}
