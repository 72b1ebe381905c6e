package dev.lintel.schema;

import dev.lintel.change.Change;
import dev.lintel.change.Constraint;
import dev.lintel.change.Constraint.Check;
import dev.lintel.change.Constraint.ForeignKey;
import dev.lintel.change.IndexKey;
import dev.lintel.change.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Constraints: added with what they imply, validated, altered. */
final class ConstraintChanges {

    private final Catalogue catalogue;
    private final DefaultNames names;
    private final IndexChanges indexes;

    ConstraintChanges(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.names = new DefaultNames(catalogue);
        this.indexes = new IndexChanges(catalogue);
    }

    /** ADD CONSTRAINT. */
    void add(Change.AddConstraint change) {
        TableDraft table = catalogue.edit(change.table());
        if (table != null) {
            add(table, change.constraint(), !change.only());
            catalogue.put(table);
        }
    }

    /** Those of a new table or column, in the order in which the server makes them: names depend on it. */
    void addAll(TableDraft table, List<Constraint> constraints) {
        List<Constraint> keys = new ArrayList<>();
        List<Constraint> foreignKeys = new ArrayList<>();
        for (Constraint each : constraints) {
            if (each instanceof Constraint.PrimaryKey) {
                keys.add(0, each);
            } else if (Constraints.isKey(each)) {
                keys.add(each);
            } else if (each instanceof ForeignKey) {
                foreignKeys.add(each);
            } else {
                add(table, each, true);
            }
        }
        for (Constraint each : withoutDoubles(keys)) {
            add(table, each, true);
        }
        for (Constraint each : foreignKeys) {
            add(table, each, true);
        }
    }

    /** {@code a int UNIQUE PRIMARY KEY} makes one index; it takes the first name given (transformIndexConstraints). */
    private static List<Constraint> withoutDoubles(List<Constraint> keys) {
        List<Constraint> kept = new ArrayList<>();
        for (Constraint key : keys) {
            int same = -1;
            for (int i = 0; i < kept.size() && same < 0; i++) {
                if (!(key instanceof Constraint.Exclusion)
                        && !(kept.get(i) instanceof Constraint.Exclusion)
                        && alike(kept.get(i), key)
                        && usingIndex(key) == null) {
                    same = i;
                }
            }
            if (same < 0) {
                kept.add(key);
            } else if (kept.get(same).name() == null && key.name() != null) {
                kept.set(same, kept.get(same).named(key.name()));
            }
        }
        return kept;
    }

    private static boolean alike(Constraint one, Constraint other) {
        return one.columns().equals(other.columns())
                && one.include().equals(other.include())
                && deferrable(one) == deferrable(other)
                && nullsNotDistinct(one) == nullsNotDistinct(other);
    }

    private static boolean deferrable(Constraint key) {
        return key instanceof Constraint.Unique unique
                ? unique.deferrable()
                : key instanceof Constraint.PrimaryKey primary && primary.deferrable();
    }

    private static boolean nullsNotDistinct(Constraint key) {
        return key instanceof Constraint.Unique unique && unique.nullsNotDistinct();
    }

    /** Adds one constraint to the draft; {@code cascade} to its partitions and children as well. */
    void add(TableDraft table, Constraint asked, boolean cascade) {
        if (asked instanceof Check check) {
            addCheck(table, check, cascade);
        } else if (asked instanceof ForeignKey key) {
            addForeignKey(table, key, cascade);
        } else if (asked instanceof Constraint.NotNull notNull) {
            addNotNull(table, notNull, cascade);
        } else if (Constraints.isKey(asked)) {
            addKey(table, asked, IndexChanges.attributes(asked), cascade);
        } else {
            throw new AssertionError(asked);
        }
    }

    /** Adds a key whose index calls its columns so. */
    void addKey(TableDraft table, Constraint asked, List<String> attributes, boolean cascade) {
        String adopted = usingIndex(asked);
        if (adopted != null) {
            adopt(table, asked, adopted);
            return;
        }
        String name = asked.name() != null ? asked.name() : indexes.keyName(table, asked, attributes);
        Constraint key = asked.named(name);
        table.add(key);
        indexes.notNullByKey(table, key, true);
        catalogue.put(table);
        indexes.back(table, key, attributes, cascade);
    }

    private static @Nullable String usingIndex(Constraint constraint) {
        if (constraint instanceof Constraint.PrimaryKey key) {
            return key.usingIndex();
        }
        return constraint instanceof Constraint.Unique key ? key.usingIndex() : null;
    }

    /** USING INDEX: the index takes the name of the constraint; without one the constraint takes that of the index. */
    private void adopt(TableDraft table, Constraint asked, String indexName) {
        String name = asked.name() != null ? asked.name() : indexName;
        Index index = catalogue.index(table.name.sibling(indexName));
        List<String> columns = asked.columns();
        List<String> include = index == null ? List.of() : index.include();
        if (index != null) {
            columns = index.leadingColumns();
            catalogue.remove(index);
            catalogue.put(index.withName(table.name.sibling(name)).withConstraint(name));
        }
        Constraint key = asked instanceof Constraint.Unique unique
                ? new Constraint.Unique(name, columns, include, null, unique.nullsNotDistinct(), unique.deferrable())
                : new Constraint.PrimaryKey(name, columns, include, null, ((Constraint.PrimaryKey) asked).deferrable());
        table.add(key);
        indexes.notNullByKey(table, key, true);
        if (index == null) {
            List<IndexKey> keys = new ArrayList<>();
            for (String column : columns) {
                keys.add(IndexKey.of(column));
            }
            // Nobody saw it being made, so it is as old as its table.
            catalogue.put(new Index(
                    catalogue.nextLearned--,
                    table.name.sibling(name),
                    table.name,
                    true,
                    "btree",
                    keys,
                    List.of(),
                    columns,
                    null,
                    name,
                    null,
                    null,
                    true));
        }
    }

    private void addCheck(TableDraft table, Check asked, boolean cascade) {
        if (asked.name() != null && table.inheritedChecks.contains(asked.name())) {
            // Merged with the one that it inherits (MergeWithExistingConstraint).
            table.inherits(asked.name(), false);
            return;
        }
        Check check = asked.name() != null ? asked : (Check) asked.named(names.check(table, asked.condition()));
        table.add(check);
        if (!cascade || check.noInherit()) {
            return;
        }
        for (Name child : catalogue.childrenOf(table.name)) {
            TableDraft draft = catalogue.draft(child);
            if (draft != null && draft.constraint(String.valueOf(check.name())) == null) {
                addCheck(draft, check, true);
                draft.inherits(String.valueOf(check.name()), true);
                catalogue.put(draft);
            }
        }
    }

    private void addForeignKey(TableDraft table, ForeignKey asked, boolean cascade) {
        Name references = catalogue.relation(asked.references());
        List<String> referenced = asked.referencedColumns();
        if (referenced.isEmpty()) {
            referenced = primaryKeyOf(references, table);
        }
        ForeignKey resolved = Constraints.withColumns(asked, asked.columns(), references, referenced);
        String name = asked.name() != null ? asked.name() : names.foreignKey(table, asked.columns());
        Constraint key = resolved.named(name);
        table.add(key);
        if (cascade) {
            catalogue.put(table);
            for (Name partition : indexes.partitions(table.name)) {
                ensureOn(partition, (ForeignKey) key);
            }
        }
    }

    private List<String> primaryKeyOf(Name references, TableDraft self) {
        if (references.equals(self.name)) {
            Constraint.PrimaryKey key = self.primaryKey();
            return key == null ? List.of() : key.columns();
        }
        Table known = catalogue.table(references);
        return known == null
                ? List.of()
                : known.primaryKey().map(Constraint.PrimaryKey::columns).orElse(List.of());
    }

    /** Gives a new partition the foreign keys of its parent. */
    void ensureForeignKeysOn(Name partition, Name parent) {
        Table known = catalogue.table(parent);
        if (known != null) {
            for (ForeignKey key : known.foreignKeys()) {
                ensureOn(partition, key);
            }
        }
    }

    private void ensureOn(Name partition, ForeignKey key) {
        TableDraft table = catalogue.draft(partition);
        if (table == null) {
            return;
        }
        for (Constraint own : table.constraints) {
            if (own instanceof ForeignKey other && alike(key, other)) {
                return;
            }
        }
        boolean taken = table.constraint(String.valueOf(key.name())) != null;
        Constraint copy = taken ? key.named(names.foreignKey(table, key.columns())) : key;
        addForeignKey(table, (ForeignKey) copy, true);
        catalogue.put(table);
    }

    static boolean alike(ForeignKey one, ForeignKey other) {
        return one.columns().equals(other.columns())
                && one.references().equals(other.references())
                && one.referencedColumns().equals(other.referencedColumns());
    }

    private void addNotNull(TableDraft table, Constraint.NotNull asked, boolean cascade) {
        Column column = table.columnOrLearned(asked.column());
        if (column == null) {
            return;
        }
        String name = asked.name() != null ? asked.name() : names.notNull(table, asked.column());
        mark(table, column, asked.named(name), asked.name() != null || !asked.validated());
        Column marked = table.column(asked.column());
        if (marked != null) {
            table.put(marked.withOwn(marked.own(), true));
        }
        catalogue.put(table);
        if (!cascade || asked.noInherit()) {
            return;
        }
        for (TableDraft heir : catalogue.family(table.name)) {
            Column own = heir.column(asked.column());
            if (own != null && !heir.name.equals(table.name)) {
                mark(heir, own, asked.named(name), true);
                catalogue.put(heir);
            }
        }
    }

    /** Gives the column the constraint, unless it has one: it has one such at most. */
    private static void mark(TableDraft table, Column column, Constraint asked, boolean kept) {
        boolean validated = asked instanceof Constraint.NotNull notNull && notNull.validated();
        if (Inheritance.hasNotNull(table.done(), column)) {
            return;
        }
        // One that is not validated says nothing of the rows that are there.
        if (validated) {
            table.put(column.withNotNull(true));
        }
        if (kept) {
            table.add(asked);
        }
    }

    /** VALIDATE CONSTRAINT, on partitions and children as well. */
    void validate(Change.ValidateConstraint change) {
        for (TableDraft table : catalogue.family(change.table())) {
            Constraint constraint = table.constraint(change.constraint());
            if (constraint == null) {
                continue;
            }
            table.replace(constraint, Constraints.validated(constraint));
            if (constraint instanceof Constraint.NotNull notNull) {
                Column column = table.columnOrLearned(notNull.column());
                if (column != null) {
                    table.put(column.withNotNull(true));
                }
            }
            catalogue.put(table);
        }
    }

    /**
     * Another type makes the constraints of the column anew as the table at the top has them: what is NOT VALID there is so
     * below too, even where it was validated (ATPostAlterTypeCleanup).
     */
    void remake(Name above, String column) {
        for (Name name : List.copyOf(catalogue.childrenOf(above))) {
            TableDraft heir = catalogue.draft(name);
            Table parent = catalogue.table(above);
            if (heir == null || parent == null) {
                continue;
            }
            Table before = heir.done();
            for (Constraint each : parent.constraints()) {
                Constraint own = heir.constraint(String.valueOf(each.name()));
                if (each instanceof Check check
                        && own instanceof Check same
                        && !check.validated()
                        && check.columns().contains(column)
                        && !Inheritance.of(check).isOwn(before)) {
                    heir.replace(
                            own, new Check(same.name(), same.condition(), false, same.enforced(), same.noInherit()));
                }
            }
            catalogue.put(heir);
            remake(name, column);
        }
    }

    /** ALTER CONSTRAINT. */
    void alter(Change.AlterConstraint change) {
        for (TableDraft table : catalogue.family(change.table())) {
            Constraint constraint = table.constraint(change.constraint());
            if (constraint != null) {
                table.replace(
                        constraint,
                        Constraints.altered(
                                constraint, change.deferrable(), change.initiallyDeferred(), change.enforced()));
                catalogue.put(table);
            }
        }
    }

    /** RENAME CONSTRAINT; the index behind a key is renamed with it. */
    void rename(Change.RenameConstraint change) {
        for (TableDraft table : catalogue.family(change.table())) {
            Constraint constraint = table.constraint(change.constraint());
            boolean inherited = constraint instanceof Check || constraint instanceof Constraint.NotNull;
            if (constraint == null || (!inherited && !table.name.equals(catalogue.relation(change.table())))) {
                continue;
            }
            table.replace(constraint, constraint.named(change.newName()));
            catalogue.put(table);
            Index index = catalogue.index(table.name.sibling(change.constraint()));
            if (index != null && Objects.equals(index.constraint(), change.constraint())) {
                renameIndex(index, change.newName());
            }
        }
    }

    /** Renames an index, and the constraint it backs. */
    void renameIndex(Index index, String newName) {
        Name name = index.name().sibling(newName);
        catalogue.remove(index);
        catalogue.put(index.withName(name).withConstraint(index.constraint() == null ? null : newName));
        for (Name partition : indexes.partitions(index.table())) {
            for (Index own : catalogue.indexesOf(partition)) {
                if (index.name().equals(own.partitionOf())) {
                    catalogue.put(own.withParent(name));
                }
            }
        }
        TableDraft table = catalogue.draft(index.table());
        if (table == null) {
            return;
        }
        Constraint constraint = index.constraint() == null ? null : table.constraint(index.constraint());
        if (constraint != null) {
            table.replace(constraint, constraint.named(newName));
        }
        if (index.name().name().equals(table.replicaIdentity.index())) {
            table.replicaIdentity = new Table.ReplicaIdentity("INDEX", newName);
        }
        catalogue.put(table);
    }
}
