package dev.lintel.engine.postgresql;

import static dev.lintel.engine.postgresql.PostgresLock.ACCESS_EXCLUSIVE;

import dev.lintel.change.Change;
import dev.lintel.change.Constraint;
import dev.lintel.change.Name;
import dev.lintel.engine.Refusal.Kind;
import dev.lintel.schema.Column;
import dev.lintel.schema.Index;
import dev.lintel.schema.Sequence;
import dev.lintel.schema.Table;
import java.util.List;
import java.util.Optional;

/** DROP COLUMN: what goes with the column, and what stands on it. */
final class DroppedColumn {

    private final Change.DropColumn drop;
    private final Forecast forecast;

    private DroppedColumn(Change.DropColumn drop, Forecast forecast) {
        this.drop = drop;
        this.forecast = forecast;
    }

    static void forecast(Change.DropColumn drop, Forecast forecast) {
        Name table = forecast.lock(drop.table(), ACCESS_EXCLUSIVE);
        Optional<Table> known = forecast.table(table);
        if (!forecast.knows(table)) {
            forecast.unknown("whether " + drop.column() + " has a foreign key, whose other table is locked too");
        }
        if (known.isEmpty()) {
            return;
        }
        Inherited.refuse(known.get(), drop.column(), "dropped", forecast);
        DroppedColumn one = new DroppedColumn(drop, forecast);
        one.dropFrom(known.get());
        List<Table> losing = drop.only() ? List.of() : forecast.schema().losingColumn(table, drop.column());
        forecast.lockLosing(table, losing, ACCESS_EXCLUSIVE);
        losing.forEach(one::dropFrom);
        if (forecast.withoutPartitions(table, drop.only())) {
            forecast.refuse(
                    Kind.UNSUPPORTED,
                    "Column " + drop.column() + " cannot be dropped from " + table
                            + " alone, because partitions have it too");
        }
    }

    /** The column goes with something else that is dropped with CASCADE. */
    static void goes(Table table, String column, Forecast forecast) {
        new DroppedColumn(new Change.DropColumn(table.name(), column, false, true, false), forecast).dropFrom(table);
    }

    private void dropFrom(Table table) {
        for (Index index : forecast.schema().indexesOf(table.name())) {
            if (index.stores(drop.column()) || index.computesFrom(drop.column())) {
                forecast.lock(index, ACCESS_EXCLUSIVE);
            }
        }
        for (Constraint.ForeignKey key : table.foreignKeys()) {
            if (key.columns().contains(drop.column())) {
                forecast.lockPartitions(key.references(), ACCESS_EXCLUSIVE);
            }
        }
        for (Sequence sequence : forecast.sequencesOf(table.name())) {
            if (drop.column().equals(sequence.ownedByColumn())) {
                forecast.lock(sequence.name(), ACCESS_EXCLUSIVE);
                new Dependents(forecast, drop.cascade(), "column " + drop.column() + " of " + table.name())
                        .defaultsBy(sequence.name(), (other, column) -> goesWith(table, other, column));
            }
        }
        if (table.partitionBy() != null
                && table.partitionBy().keys().stream()
                        .anyMatch(k -> drop.column().equals(k.column()))) {
            forecast.refuse(
                    Kind.DEPENDENTS, "Column " + drop.column() + " is part of the partition key of " + table.name());
        }
        dependents(table);
    }

    private boolean goesWith(Table table, Table other, Column column) {
        return column.name().equals(drop.column())
                && (other.oid() == table.oid() || forecast.heirs(table.name()).contains(other));
    }

    private void dependents(Table table) {
        String column = drop.column();
        Dependents dependents = new Dependents(forecast, drop.cascade(), "column " + column + " of " + table.name());
        dependents.viewsOn(table.name(), column);
        for (ForeignKeys.Reference reference : ForeignKeys.to(table, forecast)) {
            if (reference.columns().contains(column)) {
                dependents.foreignKey(reference.from());
            }
        }
        for (Column other : forecast.schema().generatedFrom(table.name(), column)) {
            // Up to 14 the generated column goes without a word (measured).
            if (forecast.since(15)) {
                dependents.stand("the generated column " + other.name());
            }
            Change.DropColumn too =
                    new Change.DropColumn(table.name(), other.name(), drop.ifExists(), drop.cascade(), drop.only());
            new DroppedColumn(too, forecast).dropFrom(table);
        }
        for (Table.Policy policy : table.policies()) {
            if (policy.columns().contains(column)) {
                dependents.stand("policy " + policy.name());
            }
        }
        for (Table.Trigger trigger : table.triggers()) {
            if (trigger.columns().contains(column)) {
                dependents.stand("trigger " + trigger.name());
            }
        }
    }
}
