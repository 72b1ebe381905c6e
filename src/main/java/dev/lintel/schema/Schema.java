package dev.lintel.schema;

import dev.lintel.change.Certainty;
import dev.lintel.change.Change;
import dev.lintel.change.Constraint;
import dev.lintel.change.Name;
import dev.lintel.change.Signature;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known to exist, at one moment of the history. Immutable; {@link #apply} gives the next moment.
 *
 * <p>What no migration created is unknown, not absent: a set of migrations need not start from an empty database. A
 * table that is first met in a change to it becomes known then, as far as the change tells: it is not
 * {@link Table#complete() complete}, and its oid is negative, so that it is older than everything that was created.
 *
 * <p>Names in what is given out are canonical: without a schema for {@code public}, with it for any other. Names that
 * are asked for may be written either way and are looked up along the search path.
 */
public final class Schema {

    private static final Schema EMPTY = new Schema(new Catalogue(), null);

    private final Catalogue catalogue;
    /** The schema at BEGIN, to which ROLLBACK goes back. */
    private final @Nullable Schema begun;

    private @Nullable Asked asked;

    private Schema(Catalogue catalogue, @Nullable Schema begun) {
        this.catalogue = catalogue;
        this.begun = begun;
    }

    /** A database of which nothing is known. */
    public static Schema empty() {
        return EMPTY;
    }

    /** The schema after this change. A change to something unknown leaves the rest as it is. */
    public Schema apply(Change change) {
        return apply(change, Certainty.CERTAIN);
    }

    /** The same for a change that may not be made: what it makes and drops is then not certain any more. */
    public Schema apply(Change change, Certainty certainty) {
        if (change instanceof Change.Begin) {
            return begun != null ? this : new Schema(catalogue, this);
        }
        if (change instanceof Change.Commit) {
            return transactionEnded();
        }
        if (change instanceof Change.Rollback) {
            return rolledBack();
        }
        Catalogue next = catalogue.copy();
        return new Applying(next).apply(change, certainty) ? new Schema(next, begun) : this;
    }

    /**
     * The schema after a change inside a block. Where what it makes is there already, a condition or an exception
     * handler kept it from running; outside of a block, what was there must have gone unseen.
     */
    public Schema applyInBlock(Change change, Certainty certainty) {
        return new Clashes(catalogue).of(change) != null ? this : apply(change, certainty);
    }

    // ── What is certain ─────────────────────────────────────────────────────────────────────────────────────────────

    /**
     * Something that the server finds, or does not find, by its name.
     *
     * @param kind what it is: a table, a column
     * @param name its name
     * @param whole the table or type that it is part of, or null
     * @param why how it comes that it is missing, as the end of a sentence; empty where nothing more is to be said
     */
    public record Found(String kind, Name name, @Nullable Name whole, String why) {}

    /** What is certain to have the name already that this change gives to something new. */
    public Optional<Found> clash(Change change, Certainty certainty) {
        Found found = certainty == Certainty.MAYBE ? null : new Clashes(catalogue).certain(change);
        return Optional.ofNullable(found);
    }

    /** What this change needs and is certain not to be there. */
    public Optional<Found> missing(Change change, Certainty certainty) {
        return Optional.ofNullable(new Absences(catalogue, certainty).of(change));
    }

    /** The schema after code that is not seen, or after migrations whose place in the order is not known. */
    public Schema shaken() {
        Catalogue next = catalogue.copy();
        next.presence = next.presence.shaken();
        return new Schema(next, begun);
    }

    /** The schema before a history that can be asked for what it makes only later. */
    public Schema before(Later later) {
        Catalogue next = catalogue.copy();
        next.presence = next.presence.before(later);
        return new Schema(next, begun);
    }

    /** The schema for a session of its own: what was SET and all temporary objects are gone. */
    public Schema newSession() {
        Catalogue next = catalogue.copy();
        next.path = SearchPath.DEFAULT;
        next.localPath = null;
        next.checks = DeferredChecks.NONE;
        next.replica = false;
        next.sessionOid = next.nextOid;
        if (next.temporaries) {
            new ObjectChanges(next).dropAllIn(SearchPath.TEMPORARY);
            next.temporaries = false;
        }
        return new Schema(next, null);
    }

    /** The schema after the transaction: what was only to last for it is gone. Without one, every statement is one. */
    public Schema transactionEnded() {
        if (begun == null && catalogue.localPath == null && catalogue.checks.equals(DeferredChecks.NONE)) {
            return this;
        }
        Catalogue next = catalogue.copy();
        next.localPath = null;
        next.checks = DeferredChecks.NONE;
        return new Schema(next, null);
    }

    /** Numbers are not given out again. A transaction that the migration tool opened is the tool's to roll back. */
    private Schema rolledBack() {
        if (begun == null) {
            return transactionEnded();
        }
        Catalogue next = begun.catalogue.copy();
        next.nextOid = catalogue.nextOid;
        next.nextLearned = catalogue.nextLearned;
        return new Schema(next, null).transactionEnded();
    }

    /** The oid that the next new object gets: every object with a lower one is older than this moment. */
    public int nextOid() {
        return catalogue.nextOid;
    }

    /** The canonical name of a table, view, index or sequence; for an unknown one, that which a new one would get. */
    public Name resolve(Name name) {
        return catalogue.relation(name);
    }

    // ── Tables ──────────────────────────────────────────────────────────────────────────────────────────────────────

    /** The table of this name, looked up along the search path when it is not qualified. */
    public Optional<Table> table(Name name) {
        Asked last = asked;
        if (last == null || !last.name().equals(name)) {
            last = new Asked(name, Optional.ofNullable(catalogue.table(catalogue.relation(name))));
            asked = last;
        }
        return last.table();
    }

    /** A table that was asked for: every rule asks for the one that a statement changes. */
    private record Asked(Name name, Optional<Table> table) {}

    /** All tables, in no particular order. */
    public Collection<Table> tables() {
        return Collections.unmodifiableCollection(catalogue.tables());
    }

    /** The partitions of a table, of their partitions too. */
    public List<Table> partitionsOf(Name table) {
        List<Table> found = new ArrayList<>();
        addChildren(catalogue.relation(table), true, found);
        return found;
    }

    /**
     * Whether a table must have partitions that no change created: nobody keeps a partitioned table for longer than a
     * session without any, so a function, an extension or the application makes them.
     */
    public boolean partitionsElsewhere(Table table) {
        return table.partitionBy() != null
                && table.oid() < catalogue.sessionOid
                && partitionsOf(table.name()).isEmpty();
    }

    /** The tables that inherit from this one, and those that inherit from them; partitions left out. */
    public List<Table> childrenOf(Name table) {
        List<Table> found = new ArrayList<>();
        addChildren(catalogue.relation(table), false, found);
        return found;
    }

    /** The partitions of a table and those that inherit from it, without what is below them. */
    public List<Table> rightBelow(Name table) {
        List<Table> found = new ArrayList<>();
        for (Name child : catalogue.childrenOf(catalogue.relation(table))) {
            Table known = catalogue.table(child);
            if (known != null) {
                found.add(known);
            }
        }
        return found;
    }

    private void addChildren(Name parent, boolean partitions, List<Table> found) {
        for (Name child : catalogue.childrenOf(parent)) {
            Table table = catalogue.table(child);
            if (table != null && (table.partitionOf() != null) == partitions && !found.contains(table)) {
                found.add(table);
                addChildren(child, partitions, found);
            }
        }
    }

    /** The DEFAULT partition of a table. */
    public Optional<Table> defaultPartition(Name table) {
        for (Name child : catalogue.childrenOf(catalogue.relation(table))) {
            Table known = catalogue.table(child);
            if (known != null
                    && known.partitionOf() != null
                    && known.partitionOf().bound().isDefault()) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    /** The columns of the table that are generated from this one. */
    public List<Column> generatedFrom(Name table, String column) {
        List<Column> found = new ArrayList<>();
        Table known = catalogue.table(catalogue.relation(table));
        if (known != null) {
            for (Column each : known.columns()) {
                if (each.generated() != null && each.generated().columns().contains(column)) {
                    found.add(each);
                }
            }
        }
        return found;
    }

    // ── Constraints ─────────────────────────────────────────────────────────────────────────────────────────────────

    /** The constraint of this name on a table. */
    public Optional<Constraint> constraint(Name table, String constraint) {
        return table(table).flatMap(t -> t.constraint(constraint));
    }

    /** The constraints of a table, none where it is unknown. */
    public List<Constraint> constraintsOf(Name table) {
        Table known = catalogue.table(catalogue.relation(table));
        return known == null ? List.of() : known.constraints();
    }

    /** Whether the table is certain to be there and to have the keys that are known of it, and no others. */
    public boolean keysCertain(Table table) {
        return table.complete()
                && catalogue.presence.isThere(Thing.relation(table.name()))
                && !catalogue.presence.doubtsAny(Thing.Space.CONSTRAINT, table.oid());
    }

    /** Whether this view is certain to be there. */
    public boolean isCertain(View view) {
        return catalogue.presence.isThere(Thing.relation(view.name()));
    }

    /** The tables that have a foreign key to this one, itself left out. */
    public List<Table> referencing(Name table) {
        Name canonical = catalogue.relation(table);
        List<Table> found = new ArrayList<>();
        for (Name each : catalogue.referencing(canonical)) {
            Table known = catalogue.table(each);
            if (known != null && !each.equals(canonical)) {
                found.add(known);
            }
        }
        return found;
    }

    /**
     * The foreign keys and constraint triggers that wait for the end of the transaction to look at rows of this table that
     * changed in it.
     */
    public List<String> waitingChecks(Name table) {
        Table known = catalogue.table(catalogue.relation(table));
        return known == null ? List.of() : catalogue.checks.waiting().getOrDefault(known.oid(), List.of());
    }

    /** Whether this foreign key is checked when the transaction ends, and not with each statement. */
    public boolean defers(Constraint.ForeignKey key) {
        String name = key.name();
        return key.deferrable() && name != null && catalogue.checks.defers(name, key.initiallyDeferred());
    }

    // ── Indexes ─────────────────────────────────────────────────────────────────────────────────────────────────────

    /** The index of this name. */
    public Optional<Index> index(Name name) {
        return Optional.ofNullable(catalogue.index(catalogue.relation(name)));
    }

    /** All indexes that migrations created, in no particular order. */
    public Collection<Index> indexes() {
        return catalogue.indexes();
    }

    /** The indexes of a table or materialised view, in the order in which they came. */
    public List<Index> indexesOf(Name table) {
        return catalogue.indexesOf(catalogue.relation(table));
    }

    /** The table or materialised view of an index. */
    public Optional<Name> tableOfIndex(Name index) {
        return index(index).map(Index::table);
    }

    // ── Views ───────────────────────────────────────────────────────────────────────────────────────────────────────

    /** The view or materialised view of this name. */
    public Optional<View> view(Name name) {
        return Optional.ofNullable(catalogue.views.get(catalogue.relation(name)));
    }

    /** The names that the columns of this view would get, as in {@link View#columns()}. */
    public List<String> columnsOf(Change.CreateView create) {
        return List.copyOf(new ViewChanges(catalogue).columns(create));
    }

    /** All views and materialised views, in no particular order. */
    public Collection<View> views() {
        return catalogue.views.values();
    }

    /** The views that read this table or view, directly. */
    public List<View> viewsOn(Name relation) {
        return catalogue.viewsOn(catalogue.relation(relation));
    }

    /** The views that read this column of a table or view, directly; those of which not all is known too. */
    public List<View> viewsOnColumn(Name relation, String column) {
        List<View> found = new ArrayList<>();
        Name canonical = catalogue.relation(relation);
        for (View each : catalogue.viewsOn(canonical)) {
            if (Views.uses(each, canonical, column)) {
                found.add(each);
            }
        }
        return found;
    }

    /** The views that would go with this column: those that read it, and all views on them. */
    public List<View> viewsDependingOnColumn(Name relation, String column) {
        List<View> found = viewsOnColumn(relation, column);
        for (int i = 0; i < found.size(); i++) {
            for (View each : catalogue.viewsOn(found.get(i).name())) {
                if (!found.contains(each)) {
                    found.add(each);
                }
            }
        }
        return found;
    }

    // ── Sequences ───────────────────────────────────────────────────────────────────────────────────────────────────

    /** The sequence of this name. */
    public Optional<Sequence> sequence(Name name) {
        return Optional.ofNullable(catalogue.sequence(catalogue.relation(name)));
    }

    /** All sequences, in no particular order. */
    public Collection<Sequence> sequences() {
        return Collections.unmodifiableCollection(catalogue.sequences());
    }

    /** The sequences that belong to a column and go with it. */
    public List<Sequence> sequencesOwnedBy(Name table, String column) {
        List<Sequence> found = new ArrayList<>();
        for (Sequence each : catalogue.ownedBy(catalogue.relation(table))) {
            if (column.equals(each.ownedByColumn())) {
                found.add(each);
            }
        }
        return found;
    }

    // ── Types ───────────────────────────────────────────────────────────────────────────────────────────────────────

    /** The type of this name. */
    public Optional<UserType> type(Name name) {
        return Optional.ofNullable(catalogue.types.get(catalogue.in(catalogue.types, name)));
    }

    /** All types that migrations created, in no particular order. */
    public Collection<UserType> types() {
        return catalogue.types.values();
    }

    /** The enum of this name. */
    public Optional<UserType.Enumeration> enumeration(Name name) {
        return type(name).filter(UserType.Enumeration.class::isInstance).map(UserType.Enumeration.class::cast);
    }

    /** The domain of this name. */
    public Optional<UserType.Domain> domain(Name name) {
        return type(name).filter(UserType.Domain.class::isInstance).map(UserType.Domain.class::cast);
    }

    /** A column and the table it is in. */
    public record TableColumn(Table table, Column column) {}

    /** The columns of this type or of arrays of it. */
    public List<TableColumn> columnsOfType(Name type) {
        Name canonical = catalogue.in(catalogue.types, type);
        List<TableColumn> found = new ArrayList<>();
        for (Table table : catalogue.tables()) {
            for (Column column : table.columns()) {
                if (SearchPath.canonical(column.type().name()).equals(canonical)) {
                    found.add(new TableColumn(table, column));
                }
            }
        }
        return found;
    }

    // ── The rest ────────────────────────────────────────────────────────────────────────────────────────────────────

    /** The functions and procedures of this name. */
    public List<Function> functions(Name name) {
        List<Function> known = catalogue.functions.get(catalogue.in(catalogue.functions, name));
        return known == null ? List.of() : known;
    }

    /** The function that this one takes the place of, where that is certain to be there. */
    public Optional<Function> replaced(Change.CreateFunction create) {
        Function same = create.orReplace() ? new RoutineChanges(catalogue).same(create) : null;
        return same != null && isCertain(same, create.function()) ? Optional.of(same) : Optional.empty();
    }

    /** The functions beside which this one comes, of the same name and with other types, which are certain to be there. */
    public List<Function> besides(Change.CreateFunction create) {
        List<Function> besides = new ArrayList<>(functions(catalogue.created(create.function())));
        besides.remove(new RoutineChanges(catalogue).same(create));
        besides.removeIf(each -> !isCertain(each, create.function()));
        return besides;
    }

    private boolean isCertain(Function function, Name written) {
        return (written.schema() != null || catalogue.presence.isPathKnown())
                && catalogue.presence.isThere(new Thing(Thing.Space.FUNCTION, function.name()));
    }

    /** The signature that this function would get, as in {@link Function#signature()}. */
    public Signature signatureOf(Change.CreateFunction create) {
        return new Signatures(catalogue).resolved(create.signature());
    }

    /** Those that a DROP means, as far as they are known: the only one of its name, however its arguments are written. */
    public List<Function> meant(Change.Drop drop) {
        List<Function> known = functions(drop.object());
        String arguments = drop.arguments();
        if (known.size() <= 1) {
            return known;
        }
        if (arguments == null) {
            // The server refuses a name that several have.
            return List.of();
        }
        Signatures signatures = new Signatures(catalogue);
        return known.stream().filter(f -> signatures.takes(f, arguments)).toList();
    }

    /** All functions and procedures, in no particular order. */
    public List<Function> functions() {
        List<Function> all = new ArrayList<>();
        for (List<Function> each : catalogue.functions.values()) {
            all.addAll(each);
        }
        return all;
    }

    /** All publications, in no particular order. */
    public Collection<Publication> publications() {
        return catalogue.publications.values();
    }

    /**
     * The publications that send changes of this table's rows though nothing says which row is meant: the server refuses
     * UPDATE or DELETE on it. None where that is not certain.
     */
    public List<Publication> sendingWithoutIdentity(Table table) {
        List<Publication> found = new ArrayList<>();
        if (hasNoIdentity(table)) {
            for (Publication each : catalogue.publications.values()) {
                if (each.sends(table) && (each.updates() || each.deletes())) {
                    found.add(each);
                }
            }
        }
        return found;
    }

    /** A partition sends by the publication of its table and tells rows apart by its own key, so it is left out. */
    private boolean hasNoIdentity(Table table) {
        boolean certain = table.complete()
                && table.oid() >= 0
                && table.persistence() == Change.Persistence.PERMANENT
                && !table.foreign()
                && table.partitionBy() == null
                && table.partitionOf() == null;
        if (!certain) {
            return false;
        }
        Table.ReplicaIdentity identity = table.replicaIdentity();
        return switch (identity.identity()) {
            case "DEFAULT" -> table.primaryKey().isEmpty();
            case "NOTHING" -> true;
            case "INDEX" ->
                indexesOf(table.name()).stream().noneMatch(i -> i.name().name().equals(identity.index()));
            default -> false;
        };
    }

    /** Where a function is used: by triggers, defaults, checks, generated columns, indexes, views. */
    public List<FunctionUse> usersOfFunction(Name function) {
        return FunctionUse.all(catalogue, catalogue.in(catalogue.functions, function));
    }

    /** The extended statistics on a table. */
    public List<Statistics> statisticsOf(Name table) {
        return catalogue.statisticsOf(catalogue.relation(table));
    }

    // ── What goes with something above ──────────────────────────────────────────────────────────────────────────────

    /** The tables below that lose a column when this one does. */
    public List<Table> losingColumn(Name table, String column) {
        return Inheritance.ofColumn(column).losing(catalogue.relation(table), catalogue);
    }

    /** The tables below that lose a NOT NULL when this one does. */
    public List<Table> losingNotNull(Name table, String column) {
        return Inheritance.ofNotNull(column).losing(catalogue.relation(table), catalogue);
    }

    /** The tables below that lose a CHECK when this one does. */
    public List<Table> losingCheck(Name table, Constraint.Check check) {
        return Inheritance.of(check).losing(catalogue.relation(table), catalogue);
    }

    // ── The rest ────────────────────────────────────────────────────────────────────────────────────────────────────

    /** The privileges on a table or view, by the number it has, for each role to which some were granted. */
    public Map<String, String> grantsOn(int oid) {
        return new Grants(catalogue).of(oid);
    }

    /** Whether tables and views get privileges when they are created. */
    public boolean grantsByDefault() {
        return catalogue.defaultPrivileges;
    }

    /** Whether a migration created this extension. */
    public boolean hasExtension(String extension) {
        return catalogue.extensions.contains(extension);
    }

    /** Whether a migration created this schema. */
    public boolean hasSchema(String schema) {
        return catalogue.schemas.contains(schema);
    }
}
