package dev.lintel.engine;

import dev.lintel.change.Name;
import dev.lintel.change.ObjectKind;
import org.jspecify.annotations.Nullable;

/**
 * A lock on something that existed before the statement. What the statement creates itself is seen by nobody else and
 * is left out.
 *
 * @param relation what is locked
 * @param kind table, index, view, materialised view or sequence
 * @param indexOf the table of an index, else null: who locks an index against readers stops the readers of its table
 * @param mode how
 */
public record RelationLock(
        Name relation, ObjectKind kind, @Nullable Name indexOf, LockMode mode) {

    /** A lock on a table. */
    public static RelationLock table(Name table, LockMode mode) {
        return new RelationLock(table, ObjectKind.TABLE, null, mode);
    }

    /** The table whose traffic feels this lock. */
    public Name feltOn() {
        return indexOf == null ? relation : indexOf;
    }

    /** Whether it is known whose traffic feels this lock: an index of which nothing is known may be on any table. */
    public boolean hasTable() {
        return kind != ObjectKind.INDEX || indexOf != null;
    }
}
