package dev.lintel.engine.postgresql;

import static dev.lintel.engine.postgresql.PostgresLock.ACCESS_EXCLUSIVE;
import static dev.lintel.engine.postgresql.PostgresLock.SHARE_ROW_EXCLUSIVE;

import dev.lintel.change.Change;
import dev.lintel.change.Constraint;
import dev.lintel.change.Name;
import dev.lintel.engine.Refusal.Kind;
import dev.lintel.schema.Column;
import dev.lintel.schema.Index;
import dev.lintel.schema.Sequence;
import dev.lintel.schema.Table;
import dev.lintel.schema.View;
import java.util.Optional;

/** ALTER COLUMN … TYPE: the rows, the indexes, the constraints and the foreign keys on both sides. */
final class ColumnType {

    private final Change.AlterColumnType alter;
    private final Forecast forecast;
    private final TypeChange cost;

    private ColumnType(Change.AlterColumnType alter, Forecast forecast, TypeChange cost) {
        this.alter = alter;
        this.forecast = forecast;
        this.cost = cost;
    }

    static void forecast(Change.AlterColumnType alter, Forecast forecast) {
        Name table = forecast.lockTree(alter.table(), ACCESS_EXCLUSIVE);
        Optional<Table> known = forecast.table(table);
        Optional<Column> column = known.flatMap(t -> t.column(alter.column()));
        if (known.isEmpty() || column.isEmpty()) {
            forecast.unknown("the present type of " + table + "." + alter.column());
            forecast.rewriteTree(table, "every row is written with the new type");
            return;
        }
        TypeChange cost = TypeChange.of(
                column.get(),
                alter.type(),
                alter.collation(),
                alter.using(),
                forecast.schema(),
                forecast.situation().session(),
                forecast.version());
        if (cost.unknown() != null) {
            forecast.unknown(cost.unknown());
        }
        Inherited.refuse(known.get(), alter.column(), "altered", forecast);
        forecast.refuseAlone(table, alter.only(), "The type of column " + alter.column() + " cannot be changed");
        ColumnType one = new ColumnType(alter, forecast, cost);
        one.refusals(known.get());
        one.change(known.get());
        for (Table heir : forecast.heirs(table)) {
            one.refusals(heir);
            one.change(heir);
        }
    }

    private void change(Table table) {
        boolean stores = forecast.stores(table);
        if (stores && cost.kept() == null) {
            forecast.rewrite(table.name(), "every row is written with the new type");
        }
        indexes(table, stores);
        if (stores && cost.kept() != null) {
            checks(table);
        }
        foreignKeys(table);
        sequences(table);
    }

    /** The sequence of an identity column counts in the column's type, and changes with it; a default is put back. */
    private void sequences(Table table) {
        for (Sequence sequence : forecast.schema().sequencesOwnedBy(table.name(), alter.column())) {
            if (sequence.identity()) {
                forecast.lock(sequence.name(), SHARE_ROW_EXCLUSIVE);
            }
        }
        table.column(alter.column()).ifPresent(c -> Defaults.keep(c.defaultValue(), forecast));
    }

    /** An index on the plain column stays where its operator class does; one that computes from it is always built anew. */
    private void indexes(Table table, boolean stores) {
        for (Index index : forecast.schema().indexesOf(table.name())) {
            boolean computes = index.computesFrom(alter.column());
            if (!computes && !index.stores(alter.column())) {
                continue;
            }
            forecast.lock(index, ACCESS_EXCLUSIVE);
            // One that stands on computed keys is never taken over, whatever the column is to it, nor is a part of
            // another.
            boolean plain = !computes && isPlain(index) && index.partitionOf() == null;
            if (stores && cost.kept() != null && (cost.kept().rebuildsIndexes() || !plain)) {
                forecast.build(table.name(), index.name().name(), "the index is built anew for the new type");
            }
        }
    }

    private static boolean isPlain(Index index) {
        return index.where() == null && index.keys().stream().allMatch(k -> k.column() != null);
    }

    private void checks(Table table) {
        for (Constraint.Check check : table.checks()) {
            if (check.validated() && check.columns().contains(alter.column())) {
                forecast.scan(table.name(), "the CHECK is verified again");
                return;
            }
        }
    }

    private void foreignKeys(Table table) {
        for (Constraint.ForeignKey key : table.foreignKeys()) {
            if (key.columns().contains(alter.column())) {
                // One that is not enforced has no triggers on the other table that would go.
                forecast.lockPartitions(key.references(), key.enforced() ? ACCESS_EXCLUSIVE : SHARE_ROW_EXCLUSIVE);
                if (revalidates(key)) {
                    ForeignKeys.validate(key, table.name(), forecast);
                }
            }
        }
        for (ForeignKeys.Reference reference : ForeignKeys.to(table, forecast)) {
            if (reference.columns().contains(alter.column())) {
                forecast.lock(reference.from(), ACCESS_EXCLUSIVE);
                if (revalidates(reference.key())) {
                    ForeignKeys.validate(reference.key(), reference.from(), forecast);
                }
            }
        }
    }

    /** A foreign key is believed again only where the rows stay and are compared as before (measured). */
    private boolean revalidates(Constraint.ForeignKey key) {
        return key.validated() && (cost.kept() == null || !cost.kept().comparesAlike());
    }

    private void refusals(Table table) {
        String column = alter.column();
        if (table.foreign() && alter.using() != null) {
            forecast.refuse(
                    Kind.UNSUPPORTED,
                    "USING cannot compute the values of the foreign table " + table.name()
                            + ", which are not kept here");
        }
        for (View view : forecast.schema().viewsOnColumn(table.name(), column)) {
            refuse(table, (view.materialized() ? "materialized view " : "view ") + view.name() + " reads it");
        }
        for (Column other : forecast.schema().generatedFrom(table.name(), column)) {
            refuse(table, "the generated column " + other.name() + " is computed from it");
        }
        for (Table.Trigger trigger : table.triggers()) {
            if (trigger.columns().contains(column)) {
                refuse(table, "trigger " + trigger.name() + " is defined on it");
            }
        }
        for (Table.Policy policy : table.policies()) {
            if (policy.columns().contains(column)) {
                refuse(table, "policy " + policy.name() + " reads it");
            }
        }
        if (table.partitionBy() != null
                && table.partitionBy().keys().stream().anyMatch(k -> column.equals(k.column()))) {
            refuse(table, "it is part of the partition key");
        }
    }

    private void refuse(Table table, String why) {
        forecast.refuse(
                Kind.DEPENDENTS,
                "The type of " + table.name() + "." + alter.column() + " cannot be changed, because " + why);
    }
}
