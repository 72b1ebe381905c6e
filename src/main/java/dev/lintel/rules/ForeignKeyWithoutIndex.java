package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.change.Change.AddColumn;
import dev.lintel.change.Change.AddConstraint;
import dev.lintel.change.Change.CreateTable;
import dev.lintel.change.Constraint.ForeignKey;
import dev.lintel.change.Name;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Outcome;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.schema.Index;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class ForeignKeyWithoutIndex implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (step.undoing() || !addsForeignKeys(step.change())) {
            return Optional.empty();
        }
        Optional<Table> table = step.after().table(((Change.OnTable) step.change()).table());
        if (table.isEmpty() || !allIndexesAreKnown(table.get())) {
            return Optional.empty();
        }
        Table child = table.get();
        List<ForeignKey> unindexed = new ArrayList<>();
        for (ForeignKey key : child.foreignKeys()) {
            boolean isNew = step.before()
                    .constraint(child.name(), String.valueOf(key.name()))
                    .isEmpty();
            if (isNew && changesRowsOf(key) && !indexed(step.after(), child, key)) {
                unindexed.add(key);
            }
        }
        if (unindexed.isEmpty()) {
            return Optional.empty();
        }
        ForeignKey first = unindexed.get(0);
        return Optional.of(new Danger(
                "Each row deleted from " + first.references() + " makes the server read all of " + child.name()
                        + " for rows that refer to it, because no index starts with "
                        + first.columns().get(0)
                        + ": the larger the table is, the longer every such DELETE takes and holds its locks.",
                instead(step, child, unindexed),
                outcome -> remains(outcome, child, unindexed)));
    }

    private static boolean addsForeignKeys(Change change) {
        return change instanceof CreateTable || change instanceof AddConstraint || change instanceof AddColumn;
    }

    /** A partition has the indexes of its parent, and a table that no migration created has nobody knows which. */
    private static boolean allIndexesAreKnown(Table table) {
        return table.oid() >= 0 && table.complete() && table.partitionOf() == null;
    }

    /** Whether the foreign key itself says that rows of the other table come and go. */
    private static boolean changesRowsOf(ForeignKey key) {
        return key.onDelete().startsWith("CASCADE") || key.onDelete().startsWith("SET");
    }

    /** Whether the search for one row's referrers can start from an index; that of several columns from any of them. */
    private static boolean indexed(Schema schema, Table table, ForeignKey key) {
        for (Index index : schema.indexesOf(table.name())) {
            String leading = index.leadingColumn();
            if (leading != null && key.columns().contains(leading)) {
                return true;
            }
        }
        return false;
    }

    private static boolean remains(Outcome outcome, Table table, List<ForeignKey> keys) {
        Optional<Table> last = outcome.table(table);
        if (last.isEmpty()) {
            return false;
        }
        for (ForeignKey key : keys) {
            boolean there = last.get().foreignKeys().stream()
                    .anyMatch(k -> k.name() != null
                            && k.name().equals(key.name())
                            && !indexed(outcome.schema(), last.get(), k));
            if (there) {
                return true;
            }
        }
        return false;
    }

    /** Beside a new table nobody waits for its index; before a foreign key of an old one it is built concurrently. */
    private static Instead instead(Step step, Table child, List<ForeignKey> keys) {
        boolean isNew = step.change() instanceof CreateTable || !step.inUse(child.name());
        StringBuilder indexes = new StringBuilder();
        for (ForeignKey key : keys) {
            indexes.append(indexes.isEmpty() ? "" : " ").append(createIndex(child, key, ""));
        }
        if (isNew) {
            return Instead.of("Create the index together with the table, while it is empty: " + indexes);
        }
        Instead instead = Instead.of("Build the index concurrently, then add the foreign key.");
        for (ForeignKey key : keys) {
            instead = instead.thenOutsideTransaction(Phase.EXPAND, createIndex(child, key, "CONCURRENTLY "));
        }
        return instead;
    }

    private static String createIndex(Table child, ForeignKey key, String how) {
        String name = child.name().name() + "_" + String.join("_", key.columns()) + "_idx";
        return "CREATE INDEX " + how + Name.quoted(name) + " ON " + child.name() + " (" + Sql.columns(key.columns())
                + ");";
    }
}
