package dev.lintel.rules;

import dev.lintel.change.Change.CreateIndex;
import dev.lintel.change.Constraint;
import dev.lintel.change.Name;
import dev.lintel.lint.Step;
import dev.lintel.schema.Index;
import dev.lintel.schema.Table;
import java.util.List;
import java.util.Optional;

/** Finds the names that the database gives to what a step creates without naming it. */
final class Created {

    private Created() {}

    /** The name of the constraint that the step adds to the table. */
    static String constraint(Step step, Name table, Constraint constraint) {
        if (constraint.name() != null) {
            return constraint.name();
        }
        Optional<Table> before = step.before().table(table);
        Optional<Table> after = step.after().table(table);
        if (before.isPresent() && after.isPresent()) {
            for (Constraint each : after.get().constraints()) {
                String name = each.name();
                if (name != null
                        && each.getClass() == constraint.getClass()
                        && each.columns().equals(constraint.columns())
                        && before.get().constraint(name).isEmpty()) {
                    return name;
                }
            }
        }
        return defaultName(table, constraint);
    }

    /** The name of the index that the step creates. */
    static String index(Step step, CreateIndex index) {
        if (index.index() != null) {
            return index.index();
        }
        List<Index> before = step.before().indexesOf(index.table());
        for (Index each : step.after().indexesOf(index.table())) {
            if (!before.contains(each)) {
                return each.name().name();
            }
        }
        StringBuilder name = new StringBuilder(index.table().name());
        index.keys().forEach(key -> name.append('_').append(key.column() == null ? "expr" : key.column()));
        return name.append("_idx").toString();
    }

    private static String defaultName(Name table, Constraint constraint) {
        String name = table.name();
        if (constraint instanceof Constraint.PrimaryKey) {
            return name + "_pkey";
        }
        for (String column : constraint.columns()) {
            name += "_" + column;
        }
        if (constraint instanceof Constraint.Check) {
            return constraint.columns().size() == 1 ? name + "_check" : table.name() + "_check";
        }
        if (constraint instanceof Constraint.ForeignKey) {
            return name + "_fkey";
        }
        return constraint instanceof Constraint.NotNull ? name + "_not_null" : name + "_key";
    }
}
