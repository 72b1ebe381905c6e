package dev.lintel.schema;

import dev.lintel.change.Constraint;
import dev.lintel.change.Name;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * The objects of one moment, by canonical name, with the links between them kept as they are put and removed. A copy
 * is cheap and is altered by one change; the catalogue of a {@link Schema} is never altered.
 */
final class Catalogue {

    PMap<Name, View> views = HashTreePMap.empty();
    PMap<Name, UserType> types = HashTreePMap.empty();
    PMap<Name, List<Function>> functions = HashTreePMap.empty();
    PMap<Name, Statistics> statistics = HashTreePMap.empty();
    PMap<String, Publication> publications = HashTreePMap.empty();
    PSet<String> extensions = HashTreePSet.empty();
    PSet<String> schemas = HashTreePSet.empty();
    /** Whether anything ever was temporary. */
    boolean temporaries;

    SearchPath path = SearchPath.DEFAULT;

    @Nullable SearchPath localPath;

    DeferredChecks checks = DeferredChecks.NONE;
    /** Whether session_replication_role keeps triggers, foreign keys' own too, from being run. */
    boolean replica;
    /** What DISABLE TRIGGER said of tables, by their oid: names of triggers, ALL, USER. */
    PMap<Integer, PSet<String>> off = HashTreePMap.empty();

    int nextOid = 1;
    int nextLearned = -1;
    /** The oid from which on objects are of this session. */
    int sessionOid = 1;

    /** Who may do what with a table or view, by its number. */
    PMap<Integer, PMap<String, String>> grants = HashTreePMap.empty();
    /** Whether what is created gets rights of its own accord. */
    boolean defaultPrivileges;

    Presence presence = Presence.UNKNOWN;
    /** Whether the change that is being made is certain to be made. */
    boolean certain = true;

    private PMap<Name, Table> tables = HashTreePMap.empty();
    private PMap<Name, Index> indexes = HashTreePMap.empty();
    private PMap<Name, Sequence> sequences = HashTreePMap.empty();
    /** The names of all tables, indexes, sequences and views, which share one name space. */
    private PSet<Name> relations = HashTreePSet.empty();

    private PMap<Name, Integer> constraintNames = HashTreePMap.empty();
    private Links indexesOf = Links.NONE;
    private Links children = Links.NONE;
    private Links referencing = Links.NONE;
    private Links readers = Links.NONE;
    private Links owned = Links.NONE;

    Catalogue copy() {
        Catalogue copy = new Catalogue();
        copy.views = views;
        copy.types = types;
        copy.functions = functions;
        copy.statistics = statistics;
        copy.publications = publications;
        copy.extensions = extensions;
        copy.schemas = schemas;
        copy.path = path;
        copy.localPath = localPath;
        copy.checks = checks;
        copy.replica = replica;
        copy.off = off;
        copy.nextOid = nextOid;
        copy.nextLearned = nextLearned;
        copy.sessionOid = sessionOid;
        copy.grants = grants;
        copy.defaultPrivileges = defaultPrivileges;
        copy.presence = presence;
        copy.tables = tables;
        copy.indexes = indexes;
        copy.sequences = sequences;
        copy.relations = relations;
        copy.temporaries = temporaries;
        copy.constraintNames = constraintNames;
        copy.indexesOf = indexesOf;
        copy.children = children;
        copy.referencing = referencing;
        copy.readers = readers;
        copy.owned = owned;
        return copy;
    }

    // ── Triggers ────────────────────────────────────────────────────────────────────────────────────────────────────

    void toggle(int oid, String trigger, boolean enable) {
        PSet<String> known = off.getOrDefault(oid, HashTreePSet.empty());
        PSet<String> now = known.plus(trigger);
        if (enable) {
            now = trigger.equals("ALL") ? HashTreePSet.empty() : known.minus(trigger);
        }
        off = now.isEmpty() ? off.minus(oid) : off.plus(oid, now);
    }

    /** Whether neither foreign keys nor triggers look at changed rows of a table. */
    boolean checksNothing(Table table) {
        return replica || off.getOrDefault(table.oid(), HashTreePSet.empty()).contains("ALL");
    }

    boolean isOff(Table table, Table.Trigger trigger) {
        PSet<String> of = off.getOrDefault(table.oid(), HashTreePSet.empty());
        return of.contains("USER") || of.contains(trigger.name());
    }

    // ── Names ───────────────────────────────────────────────────────────────────────────────────────────────────────

    private SearchPath path() {
        return localPath != null ? localPath : path;
    }

    /** The name of a new object. */
    Name created(Name name) {
        return name.schema() == null ? SearchPath.canonical(creation(), name.name()) : SearchPath.canonical(name);
    }

    /** The schema that new objects go to: the first of the path, those left out that are certain not to be there. */
    private String creation() {
        List<String> schemas = path().schemas();
        for (int i = 0; i < schemas.size(); i++) {
            if (presence.missing(Thing.schema(schemas.get(i))) == null) {
                return schemas.get(i);
            }
        }
        return schemas.get(0);
    }

    /** The canonical name of a table, view, index or sequence; where none is known, the one a new object would get. */
    Name relation(Name name) {
        if (name.schema() != null) {
            return SearchPath.canonical(name);
        }
        if (temporaries) {
            Name temporary = Name.of(SearchPath.TEMPORARY, name.name());
            if (isRelation(temporary)) {
                return temporary;
            }
        }
        List<String> schemas = path().schemas();
        for (int i = 0; i < schemas.size(); i++) {
            String schema = schemas.get(i);
            Name candidate = schema.equals(SearchPath.PUBLIC) ? name : Name.of(schema, name.name());
            if (isRelation(candidate)) {
                return candidate;
            }
        }
        // The canonical name of something in public is without a schema too, and is asked for whatever the path.
        return isRelation(name) ? name : created(name);
    }

    /** Whether a name without a schema is looked up in one schema alone. */
    boolean hasPlainPath() {
        return path().schemas().size() == 1;
    }

    boolean isRelation(Name canonical) {
        return relations.contains(canonical);
    }

    /** After one of that name is gone. A history that the server would refuse may have had two. */
    private void removed(Name canonical) {
        if (!tables.containsKey(canonical)
                && !indexes.containsKey(canonical)
                && !views.containsKey(canonical)
                && !sequences.containsKey(canonical)) {
            relations = relations.minus(canonical);
        }
    }

    /** The canonical name among the objects of another kind: types, functions, statistics. */
    Name in(PMap<Name, ?> objects, Name name) {
        if (name.schema() != null) {
            return SearchPath.canonical(name);
        }
        List<String> schemas = path().schemas();
        for (int i = 0; i < schemas.size(); i++) {
            Name candidate = SearchPath.canonical(schemas.get(i), name.name());
            if (objects.containsKey(candidate)) {
                return candidate;
            }
        }
        return objects.containsKey(name) ? name : created(name);
    }

    // ── What is certain ─────────────────────────────────────────────────────────────────────────────────────────────

    /** The thing is there now. What is temporary goes in ways that are not seen. */
    void came(Thing thing) {
        if (SearchPath.TEMPORARY.equals(thing.name().schema())) {
            temporaries = true;
        } else {
            presence = certain ? presence.came(thing) : presence.mayBe(thing);
        }
    }

    /** The thing is not there any more, for this reason. */
    void went(Thing thing, String why) {
        if (!SearchPath.TEMPORARY.equals(thing.name().schema())) {
            presence = certain ? presence.went(thing, why) : presence.mayBe(thing);
        }
    }

    void dropped(Thing thing) {
        went(thing, "an earlier statement drops it");
    }

    /** What is done here is a guess at what the server does or did. */
    void guess(Runnable what) {
        boolean before = certain;
        certain = false;
        what.run();
        certain = before;
    }

    boolean constraintNameTaken(Name canonical) {
        return constraintNames.containsKey(canonical);
    }

    // ── Tables ──────────────────────────────────────────────────────────────────────────────────────────────────────

    @Nullable Table table(Name canonical) {
        return tables.get(canonical);
    }

    Collection<Table> tables() {
        return tables.values();
    }

    Collection<Name> childrenOf(Name canonical) {
        return children.of(canonical);
    }

    Collection<Name> referencing(Name canonical) {
        return referencing.of(canonical);
    }

    /** The draft of a table that is about to be changed: learned now if it was not known; null if it is none. */
    @Nullable TableDraft edit(Name name) {
        Name canonical = relation(name);
        Table known = tables.get(canonical);
        if (known != null) {
            return TableDraft.of(known);
        }
        if (isRelation(canonical)) {
            return null;
        }
        TableDraft learned = new TableDraft(nextLearned--, canonical);
        learned.complete = false;
        if (presence.missing(Thing.relation(canonical)) == null) {
            put(learned);
        } else {
            // The server refuses it, so the table came in a way that was not seen.
            guess(() -> put(learned));
        }
        return learned;
    }

    /** The draft of a table known by its canonical name. */
    @Nullable TableDraft draft(Name canonical) {
        Table known = tables.get(canonical);
        return known == null ? null : TableDraft.of(known);
    }

    /** Drafts of a table and all its partitions and children, of theirs too, the table itself first. */
    List<TableDraft> family(Name name) {
        List<TableDraft> family = new ArrayList<>();
        TableDraft self = edit(name);
        if (self != null) {
            family.add(self);
            for (int i = 0; i < family.size(); i++) {
                for (Name child : children.of(family.get(i).name)) {
                    TableDraft draft = draft(child);
                    if (draft != null && !contains(family, child)) {
                        family.add(draft);
                    }
                }
            }
        }
        return family;
    }

    /** Whether the table would become its own ancestor; the server refuses that. */
    boolean wouldCircle(Name child, Name parent) {
        return contains(family(child), parent);
    }

    private static boolean contains(List<TableDraft> family, Name name) {
        for (TableDraft each : family) {
            if (each.name.equals(name)) {
                return true;
            }
        }
        return false;
    }

    void put(TableDraft draft) {
        put(draft.done());
    }

    // Drafts keep untouched parts the same; comparing them in depth would cost more than linking them again.
    @SuppressWarnings("ReferenceEquality")
    void put(Table table) {
        Table old = tables.get(table.name());
        tables = tables.plus(table.name(), table);
        if (old == null) {
            relations = relations.plus(table.name());
            came(Thing.relation(table.name()));
        } else if (!certain && old.oid() == table.oid()) {
            doubtDifferences(old, table);
        }
        if (old == null || !linkedAlike(old.constraints(), table.constraints())) {
            if (old != null) {
                unlinkConstraints(old);
            }
            linkConstraints(table);
        }
        if (old == null || old.partitionOf() != table.partitionOf() || old.inherits() != table.inherits()) {
            if (old != null) {
                unlinkParents(old);
            }
            linkParents(table);
        }
    }

    /** Of what only one of the two has it is not certain whether it is there. */
    private void doubtDifferences(Table old, Table table) {
        doubtDifferences(
                Thing.Space.COLUMN, table, names(old.columns(), Column::name), names(table.columns(), Column::name));
        doubtDifferences(
                Thing.Space.CONSTRAINT,
                table,
                names(old.constraints(), c -> String.valueOf(c.name())),
                names(table.constraints(), c -> String.valueOf(c.name())));
        doubtDifferences(
                Thing.Space.TRIGGER,
                table,
                names(old.triggers(), Table.Trigger::name),
                names(table.triggers(), Table.Trigger::name));
        doubtDifferences(
                Thing.Space.POLICY,
                table,
                names(old.policies(), Table.Policy::name),
                names(table.policies(), Table.Policy::name));
        doubtDifferences(Thing.Space.RULE, table, old.rules(), table.rules());
    }

    private void doubtDifferences(Thing.Space space, Table table, Collection<String> before, Collection<String> after) {
        for (String each : before) {
            if (!after.contains(each)) {
                presence = presence.doubting(Thing.part(space, table.oid(), each));
            }
        }
        for (String each : after) {
            if (!before.contains(each)) {
                presence = presence.doubting(Thing.part(space, table.oid(), each));
            }
        }
    }

    private interface Naming<T> {
        String nameOf(T part);
    }

    private static <T> List<String> names(Collection<T> all, Naming<T> naming) {
        List<String> names = new ArrayList<>(all.size());
        for (T each : all) {
            names.add(naming.nameOf(each));
        }
        return names;
    }

    /** Removes the row of the table alone. */
    void remove(Table table) {
        tables = tables.minus(table.name());
        removed(table.name());
        dropped(Thing.relation(table.name()));
        unlinkConstraints(table);
        unlinkParents(table);
    }

    /** Whether names and referenced tables are the same. */
    private static boolean linkedAlike(List<Constraint> some, List<Constraint> others) {
        if (some == others) {
            return true;
        }
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            Constraint one = some.get(i);
            Constraint other = others.get(i);
            if (!Objects.equals(one.name(), other.name()) || !Objects.equals(references(one), references(other))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Name references(Constraint constraint) {
        return constraint instanceof Constraint.ForeignKey key ? key.references() : null;
    }

    private void linkConstraints(Table table) {
        for (Constraint each : table.constraints()) {
            if (each instanceof Constraint.ForeignKey key) {
                referencing = referencing.plus(key.references(), table.name());
            }
            Name name = table.name().sibling(String.valueOf(each.name()));
            Integer count = constraintNames.get(name);
            constraintNames = constraintNames.plus(name, count == null ? 1 : count + 1);
        }
    }

    private void unlinkConstraints(Table table) {
        for (Constraint each : table.constraints()) {
            if (each instanceof Constraint.ForeignKey key) {
                referencing = referencing.minus(key.references(), table.name());
            }
            Name name = table.name().sibling(String.valueOf(each.name()));
            Integer count = constraintNames.get(name);
            constraintNames =
                    count == null || count == 1 ? constraintNames.minus(name) : constraintNames.plus(name, count - 1);
        }
    }

    private void linkParents(Table table) {
        if (table.partitionOf() != null) {
            children = children.plus(table.partitionOf().parent(), table.name());
        }
        for (Name parent : table.inherits()) {
            children = children.plus(parent, table.name());
        }
    }

    private void unlinkParents(Table table) {
        if (table.partitionOf() != null) {
            children = children.minus(table.partitionOf().parent(), table.name());
        }
        for (Name parent : table.inherits()) {
            children = children.minus(parent, table.name());
        }
    }

    // ── Indexes ─────────────────────────────────────────────────────────────────────────────────────────────────────

    @Nullable Index index(Name canonical) {
        return indexes.get(canonical);
    }

    Collection<Index> indexes() {
        return indexes.values();
    }

    /** The indexes of a table or materialised view. */
    List<Index> indexesOf(Name canonical) {
        Collection<Name> names = indexesOf.of(canonical);
        if (names.isEmpty()) {
            return List.of();
        }
        List<Index> found = new ArrayList<>(names.size());
        for (Name name : names) {
            Index index = indexes.get(name);
            if (index != null) {
                found.add(index);
            }
        }
        return found;
    }

    void put(Index index) {
        Index old = indexes.get(index.name());
        if (old != null && !old.table().equals(index.table())) {
            indexesOf = indexesOf.minus(old.table(), old.name());
        }
        indexes = indexes.plus(index.name(), index);
        if (old == null) {
            relations = relations.plus(index.name());
        }
        if (old == null) {
            came(Thing.relation(index.name()));
        }
        indexesOf = indexesOf.plus(index.table(), index.name());
    }

    void remove(Index index) {
        indexes = indexes.minus(index.name());
        removed(index.name());
        dropped(Thing.relation(index.name()));
        indexesOf = indexesOf.minus(index.table(), index.name());
    }

    // ── Sequences ───────────────────────────────────────────────────────────────────────────────────────────────────

    @Nullable Sequence sequence(Name canonical) {
        return sequences.get(canonical);
    }

    Collection<Sequence> sequences() {
        return sequences.values();
    }

    List<Sequence> ownedBy(Name table) {
        List<Sequence> found = new ArrayList<>();
        for (Name name : owned.of(table)) {
            Sequence sequence = sequences.get(name);
            if (sequence != null) {
                found.add(sequence);
            }
        }
        return found;
    }

    void put(Sequence sequence) {
        Sequence old = sequences.get(sequence.name());
        if (old != null) {
            unlink(old);
        } else {
            came(Thing.relation(sequence.name()));
        }
        sequences = sequences.plus(sequence.name(), sequence);
        relations = relations.plus(sequence.name());
        if (sequence.ownedByTable() != null) {
            owned = owned.plus(sequence.ownedByTable(), sequence.name());
        }
    }

    void remove(Sequence sequence) {
        unlink(sequence);
        dropped(Thing.relation(sequence.name()));
    }

    private void unlink(Sequence sequence) {
        sequences = sequences.minus(sequence.name());
        removed(sequence.name());
        if (sequence.ownedByTable() != null) {
            owned = owned.minus(sequence.ownedByTable(), sequence.name());
        }
    }

    // ── Statistics ──────────────────────────────────────────────────────────────────────────────────────────────────

    /** The extended statistics on a table, in the order in which they came. */
    List<Statistics> statisticsOf(Name table) {
        List<Statistics> found = new ArrayList<>();
        for (Statistics each : statistics.values()) {
            if (each.table().equals(table)) {
                found.add(each);
            }
        }
        found.sort(Comparator.comparingInt(Statistics::oid));
        return found;
    }

    // ── Views ───────────────────────────────────────────────────────────────────────────────────────────────────────

    List<View> viewsOn(Name canonical) {
        Collection<Name> names = readers.of(canonical);
        if (names.isEmpty()) {
            return List.of();
        }
        List<View> found = new ArrayList<>(names.size());
        for (Name name : names) {
            View view = views.get(name);
            if (view != null) {
                found.add(view);
            }
        }
        return found;
    }

    void put(View view) {
        View old = views.get(view.name());
        if (old != null) {
            unlink(old);
        } else {
            came(Thing.relation(view.name()));
        }
        views = views.plus(view.name(), view);
        relations = relations.plus(view.name());
        for (Name read : view.query().tables()) {
            readers = readers.plus(read, view.name());
        }
    }

    void remove(View view) {
        unlink(view);
        dropped(Thing.relation(view.name()));
    }

    private void unlink(View view) {
        views = views.minus(view.name());
        removed(view.name());
        for (Name read : view.query().tables()) {
            readers = readers.minus(read, view.name());
        }
    }
}
