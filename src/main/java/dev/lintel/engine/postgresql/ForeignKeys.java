package dev.lintel.engine.postgresql;

import dev.lintel.change.Constraint;
import dev.lintel.change.Name;
import dev.lintel.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Foreign keys: they tie the locks of two tables together. */
final class ForeignKeys {

    /** A foreign key that points at a table, whose it is, and the columns that it points at. */
    record Reference(Name from, Constraint.ForeignKey key, List<String> columns) {}

    private static final String VERIFIED = "the foreign key is verified";

    private ForeignKeys() {}

    /** All foreign keys of other tables that point at this one. */
    static List<Reference> to(Table table, Forecast forecast) {
        List<Reference> references = new ArrayList<>();
        for (Table other : forecast.schema().referencing(table.name())) {
            for (Constraint.ForeignKey key : other.foreignKeys()) {
                if (forecast.canonical(key.references()).equals(table.name())) {
                    references.add(new Reference(other.name(), key, referenced(key, table)));
                }
            }
        }
        return references;
    }

    private static List<String> referenced(Constraint.ForeignKey key, Table table) {
        if (!key.referencedColumns().isEmpty()) {
            return key.referencedColumns();
        }
        return table.primaryKey().map(Constraint::columns).orElse(List.of());
    }

    /** A new foreign key stops the writers of both tables: it puts triggers on both. */
    static void lockReferenced(Constraint.ForeignKey key, Name table, Forecast forecast) {
        Name referenced = forecast.canonical(key.references());
        if (referenced.equals(table)) {
            return;
        }
        Optional<Table> known = forecast.table(referenced);
        if (known.isPresent() && known.get().partitionBy() != null) {
            // Release notes of 12: "Allow foreign keys to reference partitioned tables".
            forecast.needs(12, "A foreign key to a partitioned table");
        }
        forecast.lockPartitions(referenced, PostgresLock.SHARE_ROW_EXCLUSIVE);
    }

    /** Looks up every row of one table in the other. */
    static void validate(Constraint.ForeignKey key, Name table, Forecast forecast) {
        for (Name storing : forecast.storingPartitions(table)) {
            forecast.scan(storing, VERIFIED);
        }
        for (Name storing : forecast.storingPartitions(key.references())) {
            forecast.scan(storing, VERIFIED);
        }
    }
}
