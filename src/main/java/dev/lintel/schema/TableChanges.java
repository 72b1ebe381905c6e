package dev.lintel.schema;

import dev.lintel.change.Change;
import dev.lintel.change.Change.CreateTable;
import dev.lintel.change.Change.Like;
import dev.lintel.change.Change.PartitionOf;
import dev.lintel.change.Change.Persistence;
import dev.lintel.change.ColumnDefinition;
import dev.lintel.change.Constraint;
import dev.lintel.change.DataType;
import dev.lintel.change.Name;
import dev.lintel.change.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** CREATE TABLE with all that it takes from other tables, and partitions that come and go. */
final class TableChanges {

    private final Catalogue catalogue;
    private final ColumnChanges columns;
    private final ConstraintChanges constraints;
    private final IndexChanges indexes;

    TableChanges(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.columns = new ColumnChanges(catalogue);
        this.constraints = new ConstraintChanges(catalogue);
        this.indexes = new IndexChanges(catalogue);
    }

    void create(CreateTable create) {
        Name name = create.persistence() == Persistence.TEMPORARY
                ? Name.of(SearchPath.TEMPORARY, create.table().name())
                : catalogue.created(create.table());
        if (catalogue.isRelation(name)) {
            if (create.ifNotExists()) {
                return;
            }
            // The server would refuse, so what we know of is gone in a way that was not seen.
            new Drops(catalogue).relation(name);
        }
        TableDraft table = new TableDraft(catalogue.nextOid++, name);
        table.persistence = create.persistence();
        table.foreign = create.foreign();
        table.tablespace = create.tablespace();
        table.accessMethod = create.accessMethod();
        table.partitionBy = create.origin().partitionBy();
        catalogue.put(table);
        List<Constraint> asked = new ArrayList<>();
        List<Index> copied = new ArrayList<>();
        List<Name> indexSources = new ArrayList<>();
        inherit(table, create.origin().inherits());
        partition(table, create.origin().partitionOf());
        for (Like like : create.origin().likes()) {
            like(table, like, asked, copied, indexSources);
        }
        select(table, create);
        for (ColumnDefinition column : create.columns()) {
            asked.addAll(columns.define(table, column));
        }
        asked.addAll(create.constraints());
        catalogue.put(table);
        constraints.addAll(table, asked);
        for (Index each : copied) {
            // As they were: a key that another one makes redundant is copied too (expandTableLikeClause).
            copyKey(each, table);
        }
        catalogue.put(table);
        for (Name source : indexSources) {
            copyIndexes(source, name);
        }
        for (Like like : create.origin().likes()) {
            if (like.includes("STATISTICS")) {
                copyStatistics(catalogue.relation(like.source()), table);
            }
        }
        PartitionOf partitionOf = table.partitionOf;
        if (partitionOf != null) {
            belong(name, partitionOf.parent());
        }
    }

    // ── What a new table takes from others ──────────────────────────────────────────────────────────────────────────

    private void inherit(TableDraft table, List<Name> parents) {
        List<Name> canonical = new ArrayList<>();
        for (Name each : parents) {
            Name parent = catalogue.relation(each);
            if (canonical.contains(parent) || catalogue.wouldCircle(table.name, parent)) {
                continue;
            }
            canonical.add(parent);
            copyFromParent(table, parent, false);
        }
        table.inherits = List.copyOf(canonical);
    }

    private void partition(TableDraft table, @Nullable PartitionOf partitionOf) {
        if (partitionOf != null) {
            Name parent = catalogue.relation(partitionOf.parent());
            if (catalogue.wouldCircle(table.name, parent)) {
                return;
            }
            copyFromParent(table, parent, true);
            table.partitionOf = new PartitionOf(parent, partitionOf.bound());
        }
    }

    /** Columns with their NOT NULL and defaults, and checks. Identity is only passed on to partitions. */
    private void copyFromParent(TableDraft table, Name parentName, boolean partition) {
        Table parent = catalogue.table(parentName);
        if (parent == null) {
            table.complete = false;
            return;
        }
        table.complete &= parent.complete();
        for (Column column : parent.columns()) {
            Column own = table.column(column.name());
            if (own != null) {
                Column merged = own.withNotNull(own.notNull() || Inheritance.isMarked(parent, column));
                table.put(own.defaultValue() == null ? merged.withDefault(column.defaultValue()) : merged);
            } else {
                Column copy =
                        column.withNotNull(Inheritance.isMarked(parent, column)).withOwn(false, false);
                table.put(partition ? copy : copy.withIdentity(ColumnDefinition.Identity.NONE));
            }
        }
        for (Constraint each : parent.constraints()) {
            if (each instanceof Constraint.Check check
                    && !check.noInherit()
                    && table.constraint(String.valueOf(each.name())) == null) {
                // There are no rows yet that it could not be true of.
                table.add(check.enforced() ? Constraints.validated(each) : each);
                table.inherits(String.valueOf(each.name()), true);
            }
        }
    }

    private void like(
            TableDraft table, Like like, List<Constraint> asked, List<Index> copied, List<Name> indexSources) {
        Name sourceName = catalogue.relation(like.source());
        Table source = catalogue.table(sourceName);
        if (source == null || !source.complete()) {
            table.complete = false;
        }
        if (source == null) {
            return;
        }
        for (Column column : source.columns()) {
            // A NOT NULL that is NOT VALID is valid where there are no rows yet.
            boolean notNull = Inheritance.isMarked(source, column);
            Column copy = column.withNotNull(notNull).withOwn(true, notNull);
            if (!like.includes("DEFAULTS")) {
                copy = copy.withDefault(null);
            }
            if (!like.includes("GENERATED")) {
                copy = copy.withGenerated(null);
            }
            if (like.includes("IDENTITY")) {
                // The sequence does not get the type of the column here (seen on 17 and 18).
                columns.addIdentitySequence(table, copy.withType(DataType.of("bigint"), null));
            } else {
                copy = copy.withIdentity(ColumnDefinition.Identity.NONE);
            }
            table.put(copy);
        }
        if (like.includes("CONSTRAINTS")) {
            source.checks().forEach(c -> asked.add(c.enforced() ? Constraints.validated(c) : c));
        }
        if (like.includes("INDEXES")) {
            for (Index each : catalogue.indexesOf(sourceName)) {
                if (each.constraint() != null) {
                    copied.add(each);
                }
            }
            indexSources.add(sourceName);
        }
    }

    private void copyKey(Index index, TableDraft target) {
        TableDraft source = catalogue.draft(index.table());
        Constraint key = source == null ? null : source.constraint(String.valueOf(index.constraint()));
        if (key != null) {
            constraints.addKey(target, unnamed(key), index.attributes(), true);
        }
    }

    /** Keys that LIKE copies get the default names of the new table. */
    private static Constraint unnamed(Constraint constraint) {
        if (constraint instanceof Constraint.PrimaryKey key) {
            return new Constraint.PrimaryKey(null, key.columns(), key.include(), null, key.deferrable());
        }
        if (constraint instanceof Constraint.Unique key) {
            return new Constraint.Unique(
                    null, key.columns(), key.include(), null, key.nullsNotDistinct(), key.deferrable());
        }
        if (constraint instanceof Constraint.Exclusion key) {
            return new Constraint.Exclusion(null, key.method(), key.keys(), key.where());
        }
        throw new AssertionError(constraint);
    }

    private void copyIndexes(Name source, Name target) {
        for (Index index : catalogue.indexesOf(source)) {
            if (index.constraint() == null) {
                indexes.create(
                        new Change.CreateIndex(
                                null,
                                target,
                                false,
                                index.unique(),
                                false,
                                false,
                                index.method(),
                                index.keys(),
                                index.include(),
                                index.where(),
                                false),
                        index.attributes());
            }
        }
    }

    private void copyStatistics(Name source, TableDraft target) {
        for (Statistics each : catalogue.statisticsOf(source)) {
            List<String> columns = new ArrayList<>();
            target.columns.forEach(c -> columns.add(c.name()));
            columns.retainAll(each.columns());
            Name name = target.name.sibling(new DefaultNames(catalogue).statistics(target, columns));
            catalogue.statistics =
                    catalogue.statistics.plus(name, new Statistics(catalogue.nextOid++, name, target.name, columns));
        }
    }

    /** CREATE TABLE AS: the columns are known where all of one known table are taken. */
    private void select(TableDraft table, CreateTable create) {
        Query query = create.origin().asQuery();
        if (query == null) {
            return;
        }
        Table source = wholeOf(query);
        if (source == null || !create.columns().isEmpty()) {
            table.complete = false;
            return;
        }
        table.complete = source.complete();
        for (Column column : source.columns()) {
            table.put(new Column(
                    column.name(),
                    column.type(),
                    column.collation(),
                    false,
                    null,
                    null,
                    false,
                    ColumnDefinition.Identity.NONE));
        }
    }

    private @Nullable Table wholeOf(Query query) {
        boolean star = query.text().strip().toLowerCase(Locale.ROOT).startsWith("select * from ");
        if (!star || !query.complete() || query.tables().size() != 1) {
            return null;
        }
        return catalogue.table(catalogue.relation(query.tables().get(0)));
    }

    // ── Partitions and children that come and go ────────────────────────────────────────────────────────────────────

    void attach(Change.AttachPartition attach) {
        TableDraft parent = catalogue.edit(attach.table());
        TableDraft partition = catalogue.edit(attach.partition());
        if (parent == null || partition == null || catalogue.wouldCircle(partition.name, parent.name)) {
            return;
        }
        partition.partitionOf = new PartitionOf(parent.name, attach.bound());
        for (Column column : parent.columns) {
            Column own = partition.column(column.name());
            if (own != null && own.identity() != column.identity()) {
                partition.put(own.withIdentity(column.identity()));
            }
        }
        Inheritance.join(partition, parent.done());
        catalogue.put(partition);
        belong(partition.name, parent.name);
    }

    /** What a table has, its new partition gets. */
    private void belong(Name partition, Name parent) {
        indexes.ensureAllOn(partition, parent);
        constraints.ensureForeignKeysOn(partition, parent);
        new RoutineChanges(catalogue).ensureTriggersOn(partition, parent);
    }

    void detach(Change.DetachPartition detach) {
        TableDraft partition = catalogue.edit(detach.partition());
        if (partition == null) {
            return;
        }
        Table parent = catalogue.table(catalogue.relation(detach.table()));
        partition.partitionOf = null;
        if (parent != null) {
            Inheritance.leave(partition, parent, catalogue);
        }
        // What counted was the sequence of the table (ATExecDetachPartition, 17).
        for (Column column : partition.columns) {
            partition.put(column.withIdentity(ColumnDefinition.Identity.NONE));
        }
        catalogue.put(partition);
        if (parent != null) {
            new RoutineChanges(catalogue).dropTriggersOf(partition.name, parent);
        }
        for (Index index : catalogue.indexesOf(partition.name)) {
            catalogue.put(index.withParent(null));
        }
    }

    void inheritance(Change.SetInheritance change) {
        TableDraft table = catalogue.edit(change.table());
        if (table == null) {
            return;
        }
        Name parent = catalogue.relation(change.parent());
        List<Name> inherits = new ArrayList<>(table.inherits);
        inherits.remove(parent);
        if (change.inherit() && !catalogue.wouldCircle(table.name, parent)) {
            inherits.add(parent);
        }
        table.inherits = List.copyOf(inherits);
        Table known = catalogue.table(parent);
        if (!change.inherit() && known != null) {
            Inheritance.leave(table, known, catalogue);
        }
        catalogue.put(table);
    }
}
