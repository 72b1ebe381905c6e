package dev.lintel.schema;

import dev.lintel.change.Change;
import dev.lintel.change.Constraint;
import dev.lintel.change.Expression;
import dev.lintel.change.IndexKey;
import dev.lintel.change.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Indexes: made, attached, and built on partitions as on their parent. */
final class IndexChanges {

    private final Catalogue catalogue;
    private final DefaultNames names;

    IndexChanges(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.names = new DefaultNames(catalogue);
    }

    void create(Change.CreateIndex create) {
        create(create, DefaultNames.columnNames(create.keys(), create.include()));
    }

    /** One whose own columns are called so. */
    void create(Change.CreateIndex create, List<String> attributes) {
        Name relation = catalogue.relation(create.table());
        View view = catalogue.views.get(relation);
        TableDraft table = view != null ? new TableDraft(view.oid(), view.name()) : catalogue.edit(create.table());
        if (table == null) {
            return;
        }
        String name = create.index();
        if (name == null) {
            name = names.index(table, attributes);
        }
        Name full = table.name.sibling(name);
        if (create.ifNotExists() && catalogue.isRelation(full)) {
            return;
        }
        List<Name> partitions = partitions(table.name);
        boolean valid = !create.only() || !hasPartitions(table);
        Index index = new Index(
                catalogue.nextOid++,
                full,
                table.name,
                create.unique(),
                create.method(),
                collated(create.keys(), table),
                create.include(),
                attributes,
                create.where(),
                null,
                null,
                null,
                valid);
        catalogue.put(index);
        if (!create.only()) {
            for (Name partition : partitions) {
                ensureOn(partition, index);
            }
        }
    }

    /** A collation that the column has anyway goes without saying. */
    static List<IndexKey> collated(List<IndexKey> keys, TableDraft table) {
        List<IndexKey> collated = new ArrayList<>(keys.size());
        for (IndexKey key : keys) {
            Column column = key.column() == null ? null : table.column(key.column());
            boolean same = column != null
                    && key.collation() != null
                    && column.collation() != null
                    && Names.parse(key.collation())
                            .name()
                            .equals(Names.parse(column.collation()).name());
            collated.add(
                    same
                            ? new IndexKey(
                                    key.column(),
                                    key.expression(),
                                    null,
                                    key.operatorClass(),
                                    key.descending(),
                                    key.nullsFirst())
                            : key);
        }
        return collated;
    }

    /** Builds the index behind a key; it has the name of the constraint. The draft has the constraint already. */
    void back(TableDraft table, Constraint constraint, List<String> attributes, boolean cascade) {
        String name = String.valueOf(constraint.name());
        Index index = new Index(
                catalogue.nextOid++,
                table.name.sibling(name),
                table.name,
                !(constraint instanceof Constraint.Exclusion),
                constraint instanceof Constraint.Exclusion exclusion ? exclusion.method() : "btree",
                keys(constraint),
                constraint.include(),
                attributes,
                constraint instanceof Constraint.Exclusion exclusion ? exclusion.where() : null,
                name,
                null,
                null,
                cascade || !hasPartitions(table));
        catalogue.put(index);
        if (cascade) {
            for (Name partition : partitions(table.name)) {
                ensureOn(partition, index, constraint);
            }
        }
    }

    private static List<IndexKey> keys(Constraint constraint) {
        if (constraint instanceof Constraint.Exclusion exclusion) {
            return exclusion.keys();
        }
        List<IndexKey> keys = new ArrayList<>();
        for (String column : constraint.columns()) {
            keys.add(IndexKey.of(column));
        }
        return keys;
    }

    /** Whether there are partitions, or must be some that no change created. */
    private boolean hasPartitions(TableDraft table) {
        return (table.partitionBy != null && table.oid < catalogue.sessionOid)
                || !partitions(table.name).isEmpty();
    }

    List<Name> partitions(Name table) {
        List<Name> partitions = new ArrayList<>();
        for (Name child : catalogue.childrenOf(table)) {
            Table known = catalogue.table(child);
            if (known != null && known.partitionOf() != null) {
                partitions.add(child);
            }
        }
        return partitions;
    }

    /** Gives a new partition every index that its parent has. */
    void ensureAllOn(Name partition, Name parent) {
        for (Index index : catalogue.indexesOf(parent)) {
            ensureOn(partition, index);
        }
    }

    private void ensureOn(Name partition, Index parent) {
        Table owner = catalogue.table(parent.table());
        String backed = parent.constraint();
        Constraint constraint = owner == null || backed == null
                ? null
                : owner.constraint(backed).orElse(null);
        ensureOn(partition, parent, constraint);
    }

    /** Attaches an index of the partition that is like the parent's, or builds one. */
    private void ensureOn(Name partition, Index parent, @Nullable Constraint constraint) {
        for (Index own : catalogue.indexesOf(partition)) {
            boolean backs = parent.constraint() == null || own.constraint() != null;
            if (own.partitionOf() == null && backs && alike(own, parent)) {
                catalogue.put(own.withParent(parent.name()));
                return;
            }
        }
        TableDraft table = catalogue.draft(partition);
        if (table == null) {
            return;
        }
        String name;
        Constraint own = null;
        if (constraint == null) {
            name = names.index(table, parent.attributes());
        } else {
            name = keyName(table, constraint, parent.attributes());
            own = constraint.named(name);
            table.add(own);
            notNullByKey(table, own, false);
            catalogue.put(table);
        }
        Index index = new Index(
                catalogue.nextOid++,
                partition.sibling(name),
                partition,
                parent.unique(),
                parent.method(),
                parent.keys(),
                parent.include(),
                parent.attributes(),
                parent.where(),
                constraint == null ? null : name,
                parent.name(),
                parent.tablespace(),
                true);
        catalogue.put(index);
        for (Name below : partitions(partition)) {
            ensureOn(below, index, own);
        }
    }

    /** What the columns of the index behind a new key are called. */
    static List<String> attributes(Constraint constraint) {
        return DefaultNames.columnNames(keys(constraint), constraint.include());
    }

    String keyName(TableDraft table, Constraint constraint, List<String> attributes) {
        if (constraint instanceof Constraint.PrimaryKey) {
            return names.primaryKey(table);
        }
        return constraint instanceof Constraint.Exclusion
                ? names.exclusion(table, attributes)
                : names.unique(table, attributes);
    }

    /** Columns of a primary key are NOT NULL, in the tables that inherit them too; {@code own} where the table asked for it. */
    void notNullByKey(TableDraft table, Constraint constraint, boolean own) {
        if (constraint instanceof Constraint.PrimaryKey) {
            for (TableDraft heir : catalogue.family(table.name)) {
                if (heir.partitionOf == null && !heir.name.equals(table.name)) {
                    for (String each : constraint.columns()) {
                        Column column = heir.column(each);
                        if (column != null) {
                            heir.put(column.withNotNull(true));
                        }
                    }
                    catalogue.put(heir);
                }
            }
            for (String each : constraint.columns()) {
                Column column = table.columnOrLearned(each);
                if (column != null && !column.notNull()) {
                    table.put(column.withNotNull(true).withOwn(column.own(), own));
                }
            }
        }
    }

    private static boolean alike(Index one, Index other) {
        return one.unique() == other.unique()
                && one.method().equals(other.method())
                && sameKeys(one.keys(), other.keys())
                && one.include().equals(other.include())
                && Objects.equals(text(one.where()), text(other.where()));
    }

    private static boolean sameKeys(List<IndexKey> one, List<IndexKey> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            IndexKey a = one.get(i);
            IndexKey b = other.get(i);
            // Sort order does not matter to CompareIndexInfo.
            if (!Objects.equals(a.column(), b.column())
                    || !Objects.equals(text(a.expression()), text(b.expression()))
                    || !Objects.equals(a.collation(), b.collation())
                    || !Objects.equals(a.operatorClass(), b.operatorClass())) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String text(@Nullable Expression expression) {
        return expression == null ? null : expression.text();
    }

    /** SET TABLESPACE; ALTER TABLE moves an index as well. */
    void move(Change.SetTablespace set) {
        Index index = catalogue.index(catalogue.relation(set.object()));
        if (index != null) {
            catalogue.put(index.withTablespace(set.tablespace()));
        }
    }

    void attach(Change.AttachIndexPartition attach) {
        Index parent = catalogue.index(catalogue.relation(attach.index()));
        Index child = catalogue.index(catalogue.relation(attach.partition()));
        if (parent == null || child == null) {
            return;
        }
        catalogue.put(child.withParent(parent.name()));
        validateIfWhole(parent.name());
    }

    /** A partitioned index is valid once every partition has a valid index attached to it. */
    private void validateIfWhole(Name parentName) {
        Index parent = catalogue.index(parentName);
        if (parent == null || parent.valid()) {
            return;
        }
        for (Name partition : partitions(parent.table())) {
            boolean attached = false;
            for (Index own : catalogue.indexesOf(partition)) {
                attached |= parentName.equals(own.partitionOf()) && own.valid();
            }
            if (!attached) {
                return;
            }
        }
        catalogue.put(parent.withValid(true));
        if (parent.partitionOf() != null) {
            validateIfWhole(parent.partitionOf());
        }
    }
}
