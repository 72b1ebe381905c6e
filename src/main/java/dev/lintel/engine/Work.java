package dev.lintel.engine;

import dev.lintel.change.Name;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Work that grows with a table.
 *
 * @param kind what is done
 * @param table the table whose size decides how long it takes
 * @param index the index that is built or rebuilt, or null; the name where it has one, else the empty string
 * @param note why, in a few words, where it is not plain: {@code the CHECK is verified}, or empty
 */
public record Work(Kind kind, Name table, @Nullable String index, String note) {

    /** What is done, the heaviest last. */
    public enum Kind {
        /** Nothing that grows: the catalogue alone. */
        CATALOG,
        /** Rows are changed one by one. */
        ROWS,
        /** The table is read from end to end. */
        SCAN,
        /** An index is built from the table. */
        INDEX_BUILD,
        /** The table and all its indexes are written anew. */
        REWRITE
    }

    // As for Name.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Work that
                && kind == that.kind
                && table.equals(that.table)
                && Objects.equals(index, that.index)
                && note.equals(that.note);
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + table.hashCode();
    }

    /** Work on a table without an index to name. */
    public static Work of(Kind kind, Name table) {
        return new Work(kind, table, null, "");
    }
}
