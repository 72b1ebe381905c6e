package dev.lintel.schema;

import dev.lintel.change.DataType;
import dev.lintel.change.Name;
import org.jspecify.annotations.Nullable;

/**
 * A sequence that exists.
 *
 * @param oid a number that no other object ever has
 * @param name its name
 * @param type the type it counts in, bigint where nothing is said
 * @param ownedByTable the table of the column that owns it, or null
 * @param ownedByColumn that column, or null
 * @param identity whether an identity column made it
 */
public record Sequence(
        int oid,
        Name name,
        DataType type,
        @Nullable Name ownedByTable,
        @Nullable String ownedByColumn,
        boolean identity) {}
