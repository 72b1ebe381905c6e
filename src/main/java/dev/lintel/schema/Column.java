package dev.lintel.schema;

import dev.lintel.change.ColumnDefinition.Identity;
import dev.lintel.change.DataType;
import dev.lintel.change.Expression;
import org.jspecify.annotations.Nullable;

/**
 * A column that exists.
 *
 * @param name its name
 * @param type its type as last written; serial types have become the integer type they stand for;
 *     {@link #UNKNOWN_TYPE} where nothing is known of it
 * @param collation the collation named, or null
 * @param notNull whether it is NOT NULL, said or implied by a primary key or identity
 * @param defaultValue its default, or null; a serial column has its nextval
 * @param generated the expression of a generated column, or null
 * @param stored whether the generated column is stored
 * @param identity whether it is an identity column
 */
public record Column(
        String name,
        DataType type,
        @Nullable String collation,
        boolean notNull,
        @Nullable Expression defaultValue,
        @Nullable Expression generated,
        boolean stored,
        Identity identity) {

    /** The type of a column that was only ever mentioned: of a table that no migration created. */
    public static final DataType UNKNOWN_TYPE = DataType.of("unknown");

    /** Whether its type is known. */
    public boolean typeKnown() {
        return !type.equals(UNKNOWN_TYPE);
    }

    Column withName(String newName) {
        return new Column(newName, type, collation, notNull, defaultValue, generated, stored, identity);
    }

    Column withType(DataType newType, @Nullable String newCollation) {
        return new Column(name, newType, newCollation, notNull, defaultValue, generated, stored, identity);
    }

    Column withNotNull(boolean newNotNull) {
        return new Column(name, type, collation, newNotNull, defaultValue, generated, stored, identity);
    }

    Column withDefault(@Nullable Expression newDefault) {
        return new Column(name, type, collation, notNull, newDefault, generated, stored, identity);
    }

    Column withGenerated(@Nullable Expression expression) {
        return new Column(
                name, type, collation, notNull, defaultValue, expression, stored && expression != null, identity);
    }

    Column withIdentity(Identity newIdentity) {
        return new Column(
                name,
                type,
                collation,
                notNull || newIdentity != Identity.NONE,
                defaultValue,
                generated,
                stored,
                newIdentity);
    }
}
