package dev.lintel.engine.postgresql;

import static dev.lintel.engine.postgresql.PostgresLock.ACCESS_EXCLUSIVE;
import static dev.lintel.engine.postgresql.PostgresLock.SHARE_ROW_EXCLUSIVE;

import dev.lintel.change.Change;
import dev.lintel.change.Name;
import dev.lintel.schema.Table;
import java.util.Optional;

/** Triggers, rules and row-level security policies: they change what statements do, so most of them keep readers out. */
final class Triggers {

    private Triggers() {}

    /**
     * It is by way of the triggers for each row that the partitions are found; from 15 on those of foreign keys count for
     * ALL (measured).
     */
    private static boolean reachesPartitions(Name name, Change.ToggleTrigger toggle, Forecast forecast) {
        Optional<Table> table = forecast.table(name);
        if (table.isEmpty()) {
            return true;
        }
        if (!toggle.trigger().equals("ALL") && !toggle.trigger().equals("USER")) {
            return mayBeForEachRow(table.get(), toggle.trigger());
        }
        boolean tied = !table.get().foreignKeys().isEmpty()
                || !forecast.schema().referencing(name).isEmpty();
        return table.get().triggers().stream().anyMatch(Table.Trigger::row)
                || (tied && forecast.since(15) && toggle.trigger().equals("ALL"));
    }

    /** A trigger for each statement stays with its table, others are on the partitions too. */
    private static boolean mayBeForEachRow(Table table, String trigger) {
        return table.triggers().stream().noneMatch(own -> own.name().equals(trigger) && !own.row());
    }

    static boolean forecast(Change change, Forecast forecast) {
        if (change instanceof Change.CreateTrigger create) {
            if (create.orReplace()) {
                forecast.needs(14, "CREATE OR REPLACE TRIGGER");
            }
            if (create.saysFunction()) {
                forecast.needs(11, "EXECUTE FUNCTION instead of EXECUTE PROCEDURE");
            }
            Name table = forecast.lock(create.table(), SHARE_ROW_EXCLUSIVE);
            if (create.row()) {
                forecast.lockPartitions(table, SHARE_ROW_EXCLUSIVE);
            }
        } else if (change instanceof Change.ToggleTrigger toggle) {
            Name table = forecast.lock(toggle.table(), SHARE_ROW_EXCLUSIVE);
            if (!toggle.only() && reachesPartitions(table, toggle, forecast)) {
                forecast.lockPartitions(table, SHARE_ROW_EXCLUSIVE);
            }
        } else if (change instanceof Change.DropTrigger drop) {
            if (!drop.ifExists() || mayHave(drop, forecast)) {
                Name table = forecast.lock(drop.table(), ACCESS_EXCLUSIVE);
                if (forecast.table(table)
                        .filter(t -> !mayBeForEachRow(t, drop.trigger()))
                        .isEmpty()) {
                    forecast.lockPartitions(table, ACCESS_EXCLUSIVE);
                }
            }
        } else if (change instanceof Change.RenameTrigger rename) {
            // Measured: from 15 on the triggers of the partitions are renamed too.
            if (forecast.since(15)) {
                forecast.lockPartitions(rename.table(), ACCESS_EXCLUSIVE);
            } else {
                forecast.lock(rename.table(), ACCESS_EXCLUSIVE);
            }
        } else if (change instanceof Change.CreatePolicy create) {
            forecast.lock(create.table(), ACCESS_EXCLUSIVE);
        } else if (change instanceof Change.AlterPolicy alter) {
            forecast.lock(alter.table(), ACCESS_EXCLUSIVE);
        } else if (change instanceof Change.DropPolicy drop) {
            forecast.lock(drop.table(), ACCESS_EXCLUSIVE);
        } else if (change instanceof Change.CreateRule create) {
            forecast.lock(create.table(), ACCESS_EXCLUSIVE);
        } else if (change instanceof Change.RenameRule rename) {
            forecast.lock(rename.table(), ACCESS_EXCLUSIVE);
        } else if (change instanceof Change.DropRule drop) {
            forecast.lock(drop.table(), ACCESS_EXCLUSIVE);
        } else if (change instanceof Change.ToggleRule toggle) {
            forecast.lock(toggle.table(), ACCESS_EXCLUSIVE);
        } else if (change instanceof Change.SetRowSecurity set) {
            forecast.lock(set.table(), ACCESS_EXCLUSIVE);
        } else {
            return false;
        }
        return true;
    }

    /** The server looks for the trigger before it locks the table. */
    private static boolean mayHave(Change.DropTrigger drop, Forecast forecast) {
        return !forecast.knows(drop.table())
                || forecast.table(drop.table()).stream()
                        .anyMatch(t ->
                                t.triggers().stream().anyMatch(own -> own.name().equals(drop.trigger())));
    }
}
