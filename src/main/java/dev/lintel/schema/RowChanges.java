package dev.lintel.schema;

import dev.lintel.change.Change;
import dev.lintel.change.Constraint.ForeignKey;
import dev.lintel.change.Expression;
import dev.lintel.change.Name;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Changes of rows. What exists stays as it is; but deferred foreign keys and constraint triggers have to look at changed rows
 * when the transaction ends, and until then their table is not free. It is taken that the change meets rows.
 */
final class RowChanges {

    private final Catalogue catalogue;
    /** What has been followed, so that keys that reference each other come to an end. */
    private final Set<String> followed = new HashSet<>();

    RowChanges(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Gives false where nothing has to wait, and nothing that waited is done. */
    boolean apply(Change change) {
        DeferredChecks before = catalogue.checks;
        if (change instanceof Change.Insert insert) {
            insert(insert.table());
        } else if (change instanceof Change.Copy copy) {
            if (copy.from()) {
                insert(copy.table());
            }
        } else if (change instanceof Change.Update update) {
            update(update);
        } else if (change instanceof Change.Delete delete) {
            Table table = catalogue.table(catalogue.relation(delete.table()));
            if (table != null) {
                delete(table);
            }
        } else if (change instanceof Change.SetConstraints set) {
            catalogue.checks = catalogue.checks.set(set);
        } else if (change instanceof Change.Savepoint savepoint) {
            catalogue.checks = savepoint.verb().equals("ROLLBACK TO") ? catalogue.checks.forgotten() : catalogue.checks;
        }
        return !catalogue.checks.equals(before);
    }

    private void insert(Name written) {
        Table table = catalogue.table(catalogue.relation(written));
        if (table == null || catalogue.checksNothing(table)) {
            return;
        }
        for (ForeignKey key : table.foreignKeys()) {
            wait(table, key);
        }
        wait(table, "INSERT", List.of());
    }

    private void update(Change.Update update) {
        Table table = catalogue.table(catalogue.relation(update.table()));
        if (table == null) {
            return;
        }
        List<String> columns = new ArrayList<>(update.columns());
        List<String> nulled = new ArrayList<>();
        for (int i = 0; i < Math.min(update.columns().size(), update.values().size()); i++) {
            String column = update.columns().get(i);
            Expression value = update.values().get(i);
            if (value instanceof Expression.Literal literal && literal.isNull()) {
                nulled.add(column);
            } else if (value instanceof Expression.Column same && same.text().equals(column)) {
                columns.remove(column);
            }
        }
        update(table, columns, nulled, update.columns());
    }

    /** New values of columns that are part of a key are looked up; old ones are looked for. NULL references nothing. */
    private void update(Table table, List<String> changed, List<String> nulled, List<String> mentioned) {
        if (catalogue.checksNothing(table) || !followed.add(table.oid() + changed.toString())) {
            return;
        }
        for (ForeignKey key : table.foreignKeys()) {
            if (key.columns().stream().anyMatch(changed::contains)
                    && key.columns().stream().noneMatch(nulled::contains)) {
                wait(table, key);
            }
        }
        wait(table, "UPDATE", mentioned);
        for (Name from : List.copyOf(catalogue.referencing(table.name()))) {
            Table other = catalogue.table(from);
            for (ForeignKey key : keys(other, table)) {
                if (referenced(key, table).stream().anyMatch(changed::contains)) {
                    passOn(table, other, key, key.onUpdate(), false);
                }
            }
        }
    }

    private void delete(Table table) {
        if (catalogue.checksNothing(table) || !followed.add(table.oid() + "-")) {
            return;
        }
        wait(table, "DELETE", List.of());
        for (Name from : List.copyOf(catalogue.referencing(table.name()))) {
            Table other = catalogue.table(from);
            for (ForeignKey key : keys(other, table)) {
                passOn(table, other, key, key.onDelete(), true);
            }
        }
    }

    private List<ForeignKey> keys(@Nullable Table from, Table to) {
        List<ForeignKey> keys = new ArrayList<>();
        if (from != null) {
            for (ForeignKey key : from.foreignKeys()) {
                if (key.enforced() && catalogue.relation(key.references()).equals(to.name())) {
                    keys.add(key);
                }
            }
        }
        return keys;
    }

    private static List<String> referenced(ForeignKey key, Table table) {
        if (!key.referencedColumns().isEmpty()) {
            return key.referencedColumns();
        }
        return table.primaryKey().map(primary -> primary.columns()).orElse(List.of());
    }

    /** Only NO ACTION waits: RESTRICT is checked, and the others are done, at once (measured). */
    private void passOn(Table table, @Nullable Table other, ForeignKey key, String action, boolean deleted) {
        if (other == null) {
            return;
        }
        switch (action) {
            case "", "NO ACTION" -> wait(table, key);
            case "CASCADE" -> {
                if (deleted) {
                    delete(other);
                } else {
                    update(other, key.columns(), List.of(), key.columns());
                }
            }
            case "SET NULL" -> update(other, key.columns(), key.columns(), key.columns());
            case "SET DEFAULT" -> update(other, key.columns(), List.of(), key.columns());
            default -> {}
        }
    }

    private void wait(Table table, ForeignKey key) {
        String name = key.name();
        if (name != null
                && key.enforced()
                && key.deferrable()
                && catalogue.checks.defers(name, key.initiallyDeferred())) {
            catalogue.checks = catalogue.checks.waitingFor(table.oid(), name);
        }
    }

    private void wait(Table table, String event, List<String> columns) {
        for (Table.Trigger trigger : table.triggers()) {
            Table.Deferral deferral = trigger.deferral();
            if (deferral != null
                    && deferral.events().contains(event)
                    && (columns.isEmpty()
                            || deferral.updateOf().isEmpty()
                            || deferral.updateOf().stream().anyMatch(columns::contains))
                    && !catalogue.isOff(table, trigger)
                    && catalogue.checks.defers(trigger.name(), deferral.initially())) {
                catalogue.checks = catalogue.checks.waitingFor(table.oid(), trigger.name());
            }
        }
    }
}
