package dev.lintel.rules;

import dev.lintel.change.Change.PartitionBound;
import dev.lintel.change.Change.PartitionKey;
import dev.lintel.change.Name;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Step;
import dev.lintel.schema.Table;
import java.util.Optional;

/** Partition bounds as CHECK constraints, which spare the server to look at the rows. */
final class PartitionBounds {

    private PartitionBounds() {}

    /** Proves by a CHECK that all rows of the new partition belong to it, does the step, and drops the CHECK. */
    static Instead proveInside(
            Instead instead, Step step, Name parent, PartitionBound bound, Name partition, String change) {
        String condition = condition(step, parent, bound);
        return condition.isEmpty()
                ? instead
                : around(instead, partition, partition.name() + "_bound", condition, change);
    }

    /** Proves by a CHECK that no row of the default partition belongs to the new one. */
    static Instead proveOutside(
            Instead instead, Step step, Name parent, PartitionBound bound, Name partition, String change) {
        String condition = condition(step, parent, bound);
        Optional<Table> rest = step.before().defaultPartition(parent);
        if (condition.isEmpty() || rest.isEmpty()) {
            return instead;
        }
        String name = rest.get().name().name() + "_without_" + partition.name();
        return around(instead, rest.get().name(), name, "NOT (" + condition + ")", change);
    }

    private static Instead around(Instead instead, Name checked, String name, String condition, String change) {
        Instead proven = Recipes.notValidThenValidate(instead, checked, name, "CHECK (" + condition + ")");
        Instead changed = change.isEmpty() ? proven : proven.then(Phase.EXPAND, change);
        return changed.then(Phase.EXPAND, Sql.alter(checked, "DROP CONSTRAINT " + Name.quoted(name)));
    }

    /** Empty where the key is not one column, or where NULL belongs to the partition. */
    private static String condition(Step step, Name parent, PartitionBound bound) {
        Optional<PartitionKey> key = step.table(parent).map(Table::partitionBy);
        if (key.isEmpty()
                || key.get().keys().size() != 1
                || key.get().keys().get(0).column() == null) {
            return "";
        }
        String column = Name.quoted(key.get().keys().get(0).column());
        StringBuilder condition = new StringBuilder(column).append(" IS NOT NULL");
        if (bound.from().size() == 1 && bound.to().size() == 1) {
            String from = bound.from().get(0);
            String to = bound.to().get(0);
            if (!from.equalsIgnoreCase("MINVALUE")) {
                condition.append(" AND ").append(column).append(" >= ").append(from);
            }
            if (!to.equalsIgnoreCase("MAXVALUE")) {
                condition.append(" AND ").append(column).append(" < ").append(to);
            }
            return condition.toString();
        }
        if (bound.in().isEmpty() || bound.in().stream().anyMatch("NULL"::equalsIgnoreCase)) {
            return "";
        }
        return condition + " AND " + column + " IN (" + String.join(", ", bound.in()) + ")";
    }
}
