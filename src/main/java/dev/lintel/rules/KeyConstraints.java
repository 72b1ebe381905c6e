package dev.lintel.rules;

import dev.lintel.change.Change.AddColumn;
import dev.lintel.change.Change.AddConstraint;
import dev.lintel.change.Constraint;
import dev.lintel.change.Name;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Step;
import dev.lintel.schema.Table;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Primary keys and unique constraints: what a step adds, and how to add it beside running traffic. */
final class KeyConstraints {

    private KeyConstraints() {}

    /** The constraint of this kind that the step adds, by itself or with a new column, or null. */
    static <C extends Constraint> @Nullable C added(Step step, Class<C> kind) {
        if (step.change() instanceof AddConstraint add && kind.isInstance(add.constraint())) {
            return kind.cast(add.constraint());
        }
        if (step.change() instanceof AddColumn add) {
            for (Constraint each : add.column().constraints()) {
                if (kind.isInstance(each)) {
                    return kind.cast(each);
                }
            }
        }
        return null;
    }

    /** Builds the index concurrently and makes it the constraint; on a partitioned table, partition by partition. */
    static Instead online(Instead instead, Step step, Name table, Constraint key, String kind) {
        String name = Created.constraint(step, table, key);
        List<Table> partitions = step.before().partitionsOf(table);
        boolean partitioned =
                step.table(table).filter(t -> t.partitionBy() != null).isPresent();
        if (!partitioned) {
            return onOne(instead, table, key, name, kind, Namesake.key(step, table, name, key));
        }
        Instead longer = instead.then(
                Phase.EXPAND,
                "ALTER TABLE ONLY " + table + " ADD CONSTRAINT " + Name.quoted(name) + " " + Sql.constraint(key) + ";");
        for (Table partition : partitions) {
            if (partition.partitionBy() == null) {
                String own = partition.name().name() + "_" + name;
                longer = onOne(longer, partition.name(), key, own, kind, Optional.empty())
                        .then(
                                Phase.EXPAND,
                                "ALTER INDEX " + table.sibling(name) + " ATTACH PARTITION "
                                        + partition.name().sibling(own) + ";");
            }
        }
        return longer;
    }

    private static Instead onOne(
            Instead instead, Name table, Constraint key, String name, String kind, Optional<Namesake.Key> old) {
        boolean oneNull = key instanceof Constraint.Unique unique && unique.nullsNotDistinct();
        boolean taken = old.filter(o -> o.name().equals(name)).isPresent();
        String index = Name.quoted(taken ? Namesake.successor(name) : name);
        String drop = old.map(o -> o.drop() + ", ").orElse("");
        return instead.thenOutsideTransaction(
                        Phase.EXPAND,
                        "CREATE UNIQUE INDEX CONCURRENTLY " + index + " ON " + table + " (" + Sql.columns(key.columns())
                                + ")" + (oneNull ? " NULLS NOT DISTINCT;" : ";"))
                .then(
                        Phase.EXPAND,
                        Sql.alter(
                                table,
                                drop + "ADD CONSTRAINT " + Name.quoted(name) + " " + kind + " USING INDEX " + index
                                        + (deferrable(key) ? " DEFERRABLE" : "")));
    }

    private static boolean deferrable(Constraint key) {
        return (key instanceof Constraint.Unique unique && unique.deferrable())
                || (key instanceof Constraint.PrimaryKey primary && primary.deferrable());
    }
}
