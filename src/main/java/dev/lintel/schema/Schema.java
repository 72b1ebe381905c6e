package dev.lintel.schema;

import dev.lintel.change.Change;
import dev.lintel.change.Name;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is known to exist, at one moment of the history. Immutable; {@link #apply} gives the next moment.
 *
 * <p>What no migration created is unknown, not absent: a set of migrations need not start from an empty database.
 */
public final class Schema {

    private Schema() {}

    /** A database of which nothing is known. */
    public static Schema empty() {
        return new Schema();
    }

    /** The schema after this change. A change to something unknown leaves the rest as it is. */
    public Schema apply(Change change) {
        return this;
    }

    /** The oid that the next new object gets: every object with a lower one is older than this moment. */
    public int nextOid() {
        return 0;
    }

    /** The table of this name, looked up along the search path when it is not qualified. */
    public Optional<Table> table(Name name) {
        return Optional.empty();
    }

    /** The view or materialised view of this name. */
    public Optional<View> view(Name name) {
        return Optional.empty();
    }

    /** The index of this name. */
    public Optional<Index> index(Name name) {
        return Optional.empty();
    }

    /** The sequence of this name. */
    public Optional<Sequence> sequence(Name name) {
        return Optional.empty();
    }

    /** The type of this name. */
    public Optional<UserType> type(Name name) {
        return Optional.empty();
    }

    /** The functions and procedures of this name. */
    public List<Function> functions(Name name) {
        return List.of();
    }

    /** All tables. */
    public Collection<Table> tables() {
        return List.of();
    }

    /** All views and materialised views. */
    public Collection<View> views() {
        return List.of();
    }

    /** All sequences. */
    public Collection<Sequence> sequences() {
        return List.of();
    }

    /** The indexes of a table, in the order in which they came. */
    public List<Index> indexesOf(Name table) {
        return List.of();
    }

    /** The partitions of a table, of their partitions too. */
    public List<Table> partitionsOf(Name table) {
        return List.of();
    }

    /** The tables that have a foreign key to this one, itself left out. */
    public List<Table> referencing(Name table) {
        return List.of();
    }

    /** The views that read this table or view, directly. */
    public List<View> viewsOn(Name relation) {
        return List.of();
    }
}
