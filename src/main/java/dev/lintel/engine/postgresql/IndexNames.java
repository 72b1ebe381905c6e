package dev.lintel.engine.postgresql;

import dev.lintel.change.Constraint;
import dev.lintel.change.IndexKey;
import dev.lintel.change.Name;
import dev.lintel.schema.DefaultNames;
import java.util.ArrayList;
import java.util.List;

/** The names that the server finds for indexes that are given none, as far as they are free. */
final class IndexNames {

    private IndexNames() {}

    /** The index of a key constraint. */
    static String key(Constraint constraint, Name table, String... columns) {
        String given = constraint.name();
        return given != null ? given : unnamedKey(constraint, table, columns);
    }

    /** The index of a key constraint on a partition, where the name that was given to the whole does not count. */
    static String unnamedKey(Constraint constraint, Name table, String... columns) {
        List<IndexKey> keys = new ArrayList<>();
        (columns.length > 0 ? List.of(columns) : constraint.columns()).forEach(c -> keys.add(IndexKey.of(c)));
        List<String> words = DefaultNames.columnNames(keys, constraint.include());
        if (constraint instanceof Constraint.PrimaryKey) {
            return DefaultNames.join(table.name(), null, "pkey");
        }
        return DefaultNames.join(
                table.name(),
                DefaultNames.addition(words),
                constraint instanceof Constraint.Exclusion ? "excl" : "key");
    }

    /** The index of CREATE INDEX without a name. */
    static String index(Name table, List<IndexKey> keys, List<String> include) {
        return DefaultNames.join(table.name(), DefaultNames.addition(DefaultNames.columnNames(keys, include)), "idx");
    }
}
