package dev.lintel.rules;

import dev.lintel.change.Change.AttachPartition;
import dev.lintel.change.Change.PartitionBound;
import dev.lintel.change.Change.PartitionKey;
import dev.lintel.change.Name;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Step;
import dev.lintel.schema.Table;
import java.util.Optional;

/** Partition bounds as CHECK constraints, which spare ATTACH PARTITION the scan. */
final class PartitionBounds {

    private PartitionBounds() {}

    /** Proves the bound by a CHECK, attaches, and drops the CHECK; only the sentence where the key is not one column. */
    static Instead proof(Instead instead, Step step, AttachPartition attach) {
        Optional<PartitionKey> key = step.table(attach.table()).map(Table::partitionBy);
        if (key.isEmpty()
                || key.get().keys().size() != 1
                || key.get().keys().get(0).column() == null) {
            return instead;
        }
        String column = Name.quoted(key.get().keys().get(0).column());
        String condition = condition(column, attach.bound());
        if (condition.isEmpty()) {
            return instead;
        }
        String name = attach.partition().name() + "_bound";
        return Recipes.notValidThenValidate(instead, attach.partition(), name, "CHECK (" + condition + ")")
                .then(
                        Phase.EXPAND,
                        Sql.alter(
                                attach.table(),
                                "ATTACH PARTITION " + attach.partition() + " "
                                        + attach.bound().text()))
                .then(Phase.EXPAND, Sql.alter(attach.partition(), "DROP CONSTRAINT " + Name.quoted(name)));
    }

    private static String condition(String column, PartitionBound bound) {
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
        if (!bound.in().isEmpty() && bound.in().stream().noneMatch("NULL"::equalsIgnoreCase)) {
            return condition
                    .append(" AND ")
                    .append(column)
                    .append(" IN (")
                    .append(String.join(", ", bound.in()))
                    .append(')')
                    .toString();
        }
        return "";
    }
}
