package dev.lintel.change;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column as CREATE TABLE or ADD COLUMN define it.
 *
 * @param name its name
 * @param type its type as written; {@code serial} and its kin too
 * @param collation the collation, or null
 * @param notNull whether it says NOT NULL; what a primary key implies is not counted
 * @param defaultValue the default, or null
 * @param generated the expression of a generated column, or null
 * @param stored whether the generated column is stored; meaningless without one
 * @param identity whether and how it is an identity column
 * @param constraints the constraints written in the column: keys, checks, references, named NOT NULL
 */
public record ColumnDefinition(
        String name,
        DataType type,
        @Nullable String collation,
        boolean notNull,
        @Nullable Expression defaultValue,
        @Nullable Expression generated,
        boolean stored,
        Identity identity,
        List<Constraint> constraints) {

    /** Whether a column is an identity column. */
    public enum Identity {
        NONE,
        ALWAYS,
        BY_DEFAULT
    }

    public ColumnDefinition {
        constraints = List.copyOf(constraints);
    }
}
