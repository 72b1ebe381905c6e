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
 * @param own whether the table has it of its own accord, and not only because a table that it inherits from has it
 * @param ownNotNull whether it is NOT NULL of the table's own accord
 */
public record Column(
        String name,
        DataType type,
        @Nullable String collation,
        boolean notNull,
        @Nullable Expression defaultValue,
        @Nullable Expression generated,
        boolean stored,
        Identity identity,
        boolean own,
        boolean ownNotNull) {

    /** One of a table that inherits from nothing. */
    public Column(
            String name,
            DataType type,
            @Nullable String collation,
            boolean notNull,
            @Nullable Expression defaultValue,
            @Nullable Expression generated,
            boolean stored,
            Identity identity) {
        this(name, type, collation, notNull, defaultValue, generated, stored, identity, true, notNull);
    }

    /** The type of a column that was only ever mentioned: of a table that no migration created. */
    public static final DataType UNKNOWN_TYPE = DataType.of("unknown");

    /** Whether its type is known. */
    public boolean typeKnown() {
        return !type.equals(UNKNOWN_TYPE);
    }

    Column withName(String newName) {
        return new Column(
                newName, type, collation, notNull, defaultValue, generated, stored, identity, own, ownNotNull);
    }

    Column withType(DataType newType, @Nullable String newCollation) {
        return new Column(
                name, newType, newCollation, notNull, defaultValue, generated, stored, identity, own, ownNotNull);
    }

    /** NOT NULL as a table above it is; where it is of its own accord it stays so. */
    Column withNotNull(boolean newNotNull) {
        return new Column(
                name,
                type,
                collation,
                newNotNull,
                defaultValue,
                generated,
                stored,
                identity,
                own,
                ownNotNull && newNotNull);
    }

    /** Whether the table has it, and its NOT NULL, of its own accord. */
    Column withOwn(boolean nowOwn, boolean nowOwnNotNull) {
        return new Column(
                name, type, collation, notNull, defaultValue, generated, stored, identity, nowOwn, nowOwnNotNull);
    }

    Column withDefault(@Nullable Expression newDefault) {
        return new Column(name, type, collation, notNull, newDefault, generated, stored, identity, own, ownNotNull);
    }

    Column withGenerated(@Nullable Expression expression) {
        return new Column(
                name,
                type,
                collation,
                notNull,
                defaultValue,
                expression,
                stored && expression != null,
                identity,
                own,
                ownNotNull);
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
                newIdentity,
                own,
                ownNotNull);
    }
}
