package dev.lintel.schema;

import dev.lintel.change.Change;
import dev.lintel.change.Constraint;
import dev.lintel.change.Constraint.ForeignKey;
import dev.lintel.change.Expression;
import dev.lintel.change.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What goes when something is dropped. Dependents for which the server asks for CASCADE go without it too: it would
 * have refused, so they were gone already in a way that was not seen.
 */
final class Drops {

    private final Catalogue catalogue;

    Drops(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    // ── Relations ───────────────────────────────────────────────────────────────────────────────────────────────────

    /** The table, view, index or sequence of this canonical name. */
    void relation(Name name) {
        new Signatures(catalogue).drop(name);
        Table table = catalogue.table(name);
        if (table != null) {
            table(table);
        }
        View view = catalogue.views.get(name);
        if (view != null) {
            view(view);
        }
        Index index = catalogue.index(name);
        if (index != null) {
            index(index);
        }
        Sequence sequence = catalogue.sequence(name);
        if (sequence != null) {
            sequence(sequence);
        }
    }

    private void dropForeignKeysTo(Name table) {
        for (Name from : List.copyOf(catalogue.referencing(table))) {
            TableDraft draft = catalogue.draft(from);
            if (draft != null) {
                dropForeignKeys(draft, table, null);
            }
        }
    }

    void table(Table table) {
        Name name = table.name();
        catalogue.remove(table);
        for (Name child : List.copyOf(catalogue.childrenOf(name))) {
            Table known = catalogue.table(child);
            if (known != null) {
                table(known);
            }
        }
        viewsOn(name);
        dropForeignKeysTo(name);
        if (table.partitionOf() != null) {
            // What references the whole references each part of it, and goes as a whole.
            dropForeignKeysTo(table.partitionOf().parent());
        }
        for (Index index : catalogue.indexesOf(name)) {
            catalogue.remove(index);
        }
        for (Sequence sequence : catalogue.ownedBy(name)) {
            sequence(sequence);
        }
        for (Statistics each : catalogue.statistics.values()) {
            if (each.table().equals(name)) {
                catalogue.statistics = catalogue.statistics.minus(each.name());
            }
        }
        unpublish(name);
    }

    private void unpublish(Name table) {
        for (Publication each : catalogue.publications.values()) {
            if (each.tables().contains(table)) {
                List<Name> left = new ArrayList<>(each.tables());
                left.remove(table);
                catalogue.publications = catalogue.publications.plus(each.name(), each.withTables(left));
            }
        }
    }

    /** The foreign keys of the table to another, or to a key of it. */
    private void dropForeignKeys(TableDraft table, Name references, @Nullable List<String> referencedColumns) {
        for (Constraint each : table.constraints) {
            if (each instanceof ForeignKey key
                    && key.references().equals(references)
                    && (referencedColumns == null || sameColumns(key.referencedColumns(), referencedColumns))) {
                table.dropConstraint(String.valueOf(key.name()));
            }
        }
        catalogue.put(table);
    }

    private static boolean sameColumns(List<String> some, List<String> others) {
        return some.size() == others.size() && some.containsAll(others);
    }

    void viewsOn(Name relation) {
        for (View view : catalogue.viewsOn(relation)) {
            if (catalogue.views.containsKey(view.name())) {
                catalogue.guess(() -> view(view));
            }
        }
    }

    void view(View view) {
        catalogue.remove(view);
        viewsOn(view.name());
        for (Index index : catalogue.indexesOf(view.name())) {
            catalogue.remove(index);
        }
    }

    /** A sequence, and the defaults that take their values from it. */
    void sequence(Sequence sequence) {
        // While it is there its name is found by way of the search path.
        for (Table each : List.copyOf(catalogue.tables())) {
            clearDefaults(TableDraft.of(each), sequence.name());
        }
        catalogue.remove(sequence);
    }

    private void clearDefaults(TableDraft table, Name sequence) {
        for (Column column : table.columns) {
            if (column.defaultValue() != null && takesFrom(column.defaultValue(), sequence)) {
                table.put(column.withDefault(null));
                catalogue.put(table);
            }
        }
    }

    boolean takesFrom(Expression defaultValue, Name sequence) {
        for (Expression.Call call : defaultValue.calls()) {
            if (call.function().name().equals("nextval")
                    && !call.children().isEmpty()
                    && sequence.equals(sequenceIn(call.children().get(0)))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Name sequenceIn(Expression argument) {
        boolean late = argument instanceof Expression.Cast cast
                && !cast.type().name().name().equals("regclass");
        Expression inner = argument instanceof Expression.Cast cast ? cast.operand() : argument;
        if (late) {
            // A name as text is looked up at each call.
            return null;
        }
        if (!(inner instanceof Expression.Literal literal) || !literal.text().startsWith("'")) {
            return null;
        }
        String text = literal.text().substring(1, literal.text().length() - 1);
        return catalogue.relation(Names.parse(text));
    }

    // ── Indexes and constraints ─────────────────────────────────────────────────────────────────────────────────────

    void index(Change.DropIndex drop) {
        Name name = catalogue.relation(drop.index());
        Index index = catalogue.index(name);
        if (index != null) {
            index(index);
        } else if (!catalogue.isRelation(name)) {
            catalogue.dropped(Thing.relation(name));
        }
    }

    /** An index, those of the partitions that belong to it, and the constraint it backs. */
    void index(Index index) {
        catalogue.remove(index);
        Table whole = catalogue.table(index.table());
        if (!catalogue.certain && index.unique() && whole != null) {
            Thing key =
                    Thing.part(Thing.Space.CONSTRAINT, whole.oid(), index.name().name());
            catalogue.presence = catalogue.presence.doubting(key);
        }
        for (Name child : catalogue.childrenOf(index.table())) {
            for (Index own : catalogue.indexesOf(child)) {
                if (index.name().equals(own.partitionOf())) {
                    index(own);
                }
            }
        }
        String backed = index.constraint();
        TableDraft table = catalogue.draft(index.table());
        if (table == null) {
            return;
        }
        if (index.name().name().equals(table.replicaIdentity.index())) {
            // The identity stays INDEX, and the table is treated as having none.
            table.replicaIdentity = new Table.ReplicaIdentity("INDEX", null);
            catalogue.put(table);
        }
        Constraint constraint = backed == null ? null : table.constraint(backed);
        if (constraint != null) {
            table.dropConstraint(String.valueOf(backed));
            catalogue.put(table);
        }
        if (index.unique()) {
            dropReferencesTo(table.name, index);
        }
    }

    /** The foreign keys that hang on this index: the oldest that has their columns (transformFkeyCheckAttrs). */
    private void dropReferencesTo(Name table, Index index) {
        List<String> columns = index.leadingColumns();
        for (Index other : catalogue.indexesOf(table)) {
            if (other.unique()
                    && other.where() == null
                    && other.oid() < index.oid()
                    && sameColumns(other.leadingColumns(), columns)) {
                return;
            }
        }
        for (Name from : List.copyOf(catalogue.referencing(table))) {
            TableDraft draft = catalogue.draft(from);
            if (draft != null) {
                dropForeignKeys(draft, table, columns);
            }
        }
    }

    void constraint(Change.DropConstraint drop) {
        TableDraft table = catalogue.edit(drop.table());
        if (table == null) {
            return;
        }
        Constraint dropped = table.constraint(drop.constraint());
        String notNull =
                dropped instanceof Constraint.NotNull own ? own.column() : implicitNotNull(table, drop.constraint());
        if (dropped == null || dropped instanceof Constraint.NotNull) {
            if (notNull != null) {
                new ColumnChanges(catalogue).dropNotNull(table.name, notNull, drop.only());
            }
            return;
        }
        if (dropped instanceof Constraint.Check check) {
            checkBelow(table.name, check, drop.only());
        } else if (dropped instanceof ForeignKey key) {
            foreignKeyBelow(table.name, key);
        }
        constraint(table, dropped);
    }

    private void checkBelow(Name above, Constraint.Check check, boolean only) {
        if (check.noInherit()) {
            return;
        }
        Inheritance inheritance = Inheritance.of(check);
        if (only) {
            inheritance.leaveBelow(above, catalogue);
            return;
        }
        for (Table heir : inheritance.losing(above, catalogue)) {
            heir.constraint(String.valueOf(check.name())).ifPresent(own -> constraint(TableDraft.of(heir), own));
        }
    }

    /** Partitions have the foreign key under its name, or one that was attached. */
    private void foreignKeyBelow(Name above, ForeignKey key) {
        for (Name child : List.copyOf(catalogue.childrenOf(above))) {
            TableDraft partition = catalogue.draft(child);
            if (partition == null || partition.partitionOf == null) {
                continue;
            }
            ForeignKey part = part(partition, key);
            if (part != null) {
                constraint(partition, part);
                foreignKeyBelow(child, part);
            }
        }
    }

    private static @Nullable ForeignKey part(TableDraft partition, ForeignKey key) {
        ForeignKey found = null;
        for (Constraint each : partition.constraints) {
            if (each instanceof ForeignKey own
                    && ConstraintChanges.alike(key, own)
                    && (found == null || Objects.equals(own.name(), key.name()))) {
                found = own;
            }
        }
        return found;
    }

    /** Takes the constraint off the draft's table, with its index; puts the table. */
    private void constraint(TableDraft table, Constraint constraint) {
        table.dropConstraint(String.valueOf(constraint.name()));
        catalogue.put(table);
        Index index = catalogue.index(table.name.sibling(String.valueOf(constraint.name())));
        if (Constraints.isKey(constraint) && index != null) {
            index(index);
        }
    }

    /** PostgreSQL 18 has a constraint of a default name behind every NOT NULL; the column of this one, or null. */
    private static @Nullable String implicitNotNull(TableDraft table, String constraint) {
        for (Column column : table.columns) {
            if (column.notNull()
                    && DefaultNames.join(table.name.name(), column.name(), "not_null")
                            .equals(constraint)) {
                return column.name();
            }
        }
        return null;
    }

    // ── Columns ─────────────────────────────────────────────────────────────────────────────────────────────────────

    void column(Change.DropColumn drop) {
        TableDraft table = catalogue.edit(drop.table());
        if (table == null) {
            return;
        }
        Inheritance inheritance = Inheritance.ofColumn(drop.column());
        if (drop.only()) {
            inheritance.leaveBelow(table.name, catalogue);
        } else {
            for (Table heir : inheritance.losing(table.name, catalogue)) {
                column(heir.name(), drop.column());
            }
        }
        column(table.name, drop.column());
    }

    /** A column, and all that looks at it. */
    void column(Name name, String column) {
        dropGeneratedFrom(name, column);
        TableDraft table = catalogue.draft(name);
        if (table == null) {
            return;
        }
        table.dropColumn(column);
        List<Table.Trigger> triggers = new ArrayList<>(table.triggers);
        if (triggers.removeIf(t -> t.columns().contains(column))) {
            table.triggers = List.copyOf(triggers);
        }
        List<Table.Policy> policies = new ArrayList<>(table.policies);
        if (policies.removeIf(p -> p.columns().contains(column))) {
            table.policies = List.copyOf(policies);
        }
        catalogue.put(table);
        for (Constraint each : table.constraints) {
            if (uses(each, column)) {
                TableDraft now = catalogue.draft(name);
                if (now != null) {
                    constraint(now, each);
                }
            }
        }
        for (Index index : catalogue.indexesOf(name)) {
            if (index.stores(column) || index.computesFrom(column)) {
                index(index);
            }
        }
        for (Name from : List.copyOf(catalogue.referencing(name))) {
            dropReferencesToColumn(from, name, column);
        }
        for (View view : catalogue.viewsOn(name)) {
            if (Views.uses(view, name, column) && catalogue.views.containsKey(view.name())) {
                catalogue.guess(() -> view(view));
            }
        }
        for (Sequence sequence : catalogue.ownedBy(name)) {
            if (column.equals(sequence.ownedByColumn())) {
                sequence(sequence);
            }
        }
        for (Statistics each : catalogue.statistics.values()) {
            if (each.table().equals(name) && each.columns().contains(column)) {
                catalogue.statistics = catalogue.statistics.minus(each.name());
            }
        }
        for (Column each : table.columns) {
            if (each.generated() != null && each.generated().columns().contains(column)) {
                column(name, each.name());
            }
        }
    }

    private static boolean uses(Constraint constraint, String column) {
        if (constraint.columns().contains(column) || constraint.include().contains(column)) {
            return true;
        }
        if (constraint instanceof Constraint.Exclusion exclusion) {
            for (var key : exclusion.keys()) {
                if (key.expression() != null && key.expression().columns().contains(column)) {
                    return true;
                }
            }
            return exclusion.where() != null && exclusion.where().columns().contains(column);
        }
        return false;
    }

    private void dropGeneratedFrom(Name name, String column) {
        TableDraft table = catalogue.draft(name);
        if (table == null) {
            return;
        }
        for (Column each : table.columns) {
            if (each.generated() != null && each.generated().columns().contains(column)) {
                column(name, each.name());
            }
        }
    }

    private void dropReferencesToColumn(Name from, Name references, String column) {
        TableDraft draft = catalogue.draft(from);
        if (draft == null) {
            return;
        }
        for (Constraint each : draft.constraints) {
            if (each instanceof ForeignKey key
                    && Objects.equals(key.references(), references)
                    && key.referencedColumns().contains(column)) {
                draft.dropConstraint(String.valueOf(key.name()));
            }
        }
        catalogue.put(draft);
    }
}
