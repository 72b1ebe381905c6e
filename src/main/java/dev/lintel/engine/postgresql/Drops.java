package dev.lintel.engine.postgresql;

import static dev.lintel.engine.postgresql.PostgresLock.ACCESS_EXCLUSIVE;
import static dev.lintel.engine.postgresql.PostgresLock.SHARE_UPDATE_EXCLUSIVE;

import dev.lintel.change.Change;
import dev.lintel.change.Constraint;
import dev.lintel.change.Name;
import dev.lintel.change.ObjectKind;
import dev.lintel.engine.Refusal.Kind;
import dev.lintel.schema.Column;
import dev.lintel.schema.FunctionUse;
import dev.lintel.schema.Sequence;
import dev.lintel.schema.Statistics;
import dev.lintel.schema.Table;
import java.util.Optional;

/** DROP of whole objects. */
final class Drops {

    private final Change.Drop drop;
    private final Forecast forecast;
    private final Dependents dependents;

    private Drops(Change.Drop drop, Forecast forecast) {
        this.drop = drop;
        this.forecast = forecast;
        this.dependents = new Dependents(forecast, drop.cascade(), drop.kind().words() + " " + drop.object());
    }

    static boolean forecast(Change change, Forecast forecast) {
        if (!(change instanceof Change.Drop drop)) {
            return false;
        }
        Drops one = new Drops(drop, forecast);
        switch (drop.kind()) {
            case TABLE, FOREIGN_TABLE -> one.table(drop.object());
            case VIEW, MATERIALIZED_VIEW -> one.view();
            case SEQUENCE -> one.sequence();
            case TYPE, DOMAIN -> one.type();
            case FUNCTION, PROCEDURE, AGGREGATE -> one.function();
            case SCHEMA -> one.schema();
            case STATISTICS -> one.statistics();
            case DATABASE -> forecast.notInTransaction("DROP DATABASE");
            case EXTENSION -> {
                if (drop.cascade()) {
                    forecast.unknown(
                            "what uses the types and functions of " + drop.object() + ", and is locked and changed");
                }
            }
            default -> {}
        }
        return true;
    }

    private void table(Name written) {
        Name name = forecast.lock(written, drop.kind(), ACCESS_EXCLUSIVE);
        Optional<Table> known = forecast.table(name);
        if (!forecast.knows(name)) {
            forecast.unknown("whether " + name + " has foreign keys, whose other tables are locked too");
        }
        if (known.isEmpty()) {
            // What others say of it is known all the same.
            for (Table other : forecast.schema().referencing(name)) {
                dependents.foreignKey(other.name());
            }
            dependents.viewsOn(name);
            return;
        }
        Table table = known.get();
        goes(table);
        for (Table partition : forecast.schema().partitionsOf(name)) {
            forecast.lock(partition.name(), ACCESS_EXCLUSIVE);
            goes(partition);
        }
        for (Table heir : forecast.heirs(name)) {
            if (heir.partitionOf() == null) {
                if (!dependents.droppedByStatement(heir.name())) {
                    dependents.relation(heir.name(), ObjectKind.TABLE, "table " + heir.name());
                }
                goes(heir);
            }
        }
        if (table.partitionOf() != null) {
            Name parent = forecast.lock(table.partitionOf().parent(), ACCESS_EXCLUSIVE);
            forecast.schema().defaultPartition(parent).ifPresent(t -> forecast.lock(t.name(), ACCESS_EXCLUSIVE));
            // What references the whole references each of its partitions.
            forecast.table(parent).ifPresent(whole -> {
                for (ForeignKeys.Reference reference : ForeignKeys.to(whole, forecast)) {
                    dependents.foreignKey(reference.from());
                }
            });
        }
    }

    /** All that is a table's own, and the tables that its foreign keys tie to it. */
    private void goes(Table table) {
        forecast.lockIndexesOf(table.name(), ACCESS_EXCLUSIVE);
        for (Sequence sequence : forecast.sequencesOf(table.name())) {
            forecast.lock(sequence.name(), ACCESS_EXCLUSIVE);
            dependents.defaultsBy(sequence.name(), (other, column) -> goesWith(table, other));
        }
        for (Constraint.ForeignKey key : table.foreignKeys()) {
            // A partition has its table's foreign keys; those are not dropped from the other side.
            if (!isOfWhole(key, table) && !forecast.canonical(key.references()).equals(table.name())) {
                unlink(key.references());
            }
        }
        for (ForeignKeys.Reference reference : ForeignKeys.to(table, forecast)) {
            dependents.foreignKey(reference.from());
        }
        dependents.viewsOn(table.name());
    }

    private boolean goesWith(Table table, Table other) {
        return other.oid() == table.oid()
                || forecast.heirs(table.name()).contains(other)
                || dependents.droppedByStatement(other.name());
    }

    /** Whether a partition has this foreign key because its table has it. */
    private boolean isOfWhole(Constraint.ForeignKey key, Table table) {
        return table.partitionOf() != null
                && forecast.schema().constraintsOf(table.partitionOf().parent()).stream()
                        .anyMatch(c -> c instanceof Constraint.ForeignKey whole
                                && whole.columns().equals(key.columns())
                                && whole.references().equals(key.references()));
    }

    /** Up to 14 only the partitions of a partitioned table are locked when a table that references it goes (measured). */
    private void unlink(Name referenced) {
        if (!forecast.partitioned(referenced) || forecast.since(15)) {
            forecast.lock(referenced, ACCESS_EXCLUSIVE);
        }
        forecast.schema().partitionsOf(referenced).forEach(p -> forecast.lock(p.name(), ACCESS_EXCLUSIVE));
    }

    private void view() {
        Name view = forecast.lock(drop.object(), drop.kind(), ACCESS_EXCLUSIVE);
        forecast.lockIndexesOf(view, ACCESS_EXCLUSIVE);
        dependents.viewsOn(view);
    }

    private void sequence() {
        Name sequence = forecast.lock(drop.object(), ObjectKind.SEQUENCE, ACCESS_EXCLUSIVE);
        Optional<Sequence> known = forecast.schema().sequence(sequence);
        if (known.isPresent() && known.get().identity()) {
            forecast.refuse(
                    Kind.DEPENDENTS,
                    "Sequence " + sequence + " cannot be dropped, because an identity column needs it");
        }
        dependents.defaultsBy(sequence, (table, column) -> false);
    }

    private void type() {
        if (forecast.schema().type(drop.object()).isEmpty()) {
            return;
        }
        AnyObject.lockComposite(drop.kind(), drop.object(), forecast);
        for (Table table : forecast.schema().tables()) {
            for (Column column : table.columns()) {
                if (Types.same(column.type(), drop.object(), forecast)) {
                    dependents.relation(table.name(), ObjectKind.TABLE, "column " + table.name() + "." + column.name());
                    DroppedColumn.goes(table, column.name(), forecast);
                }
            }
        }
    }

    /** What calls a function names it without its arguments, so that only one without namesakes is certain. */
    private void function() {
        if (forecast.schema().functions(drop.object()).size() > 1) {
            return;
        }
        for (FunctionUse use : forecast.schema().usersOfFunction(drop.object())) {
            Name relation = use.relation();
            switch (use.kind()) {
                case VIEW -> dependents.view(relation);
                case TRIGGER -> dependents.relation(relation, ObjectKind.TABLE, "trigger " + use.object());
                case CHECK -> dependents.relation(relation, ObjectKind.TABLE, "constraint " + use.object());
                case INDEX -> {
                    dependents.relation(relation, ObjectKind.TABLE, "index " + use.object());
                    forecast.lock(relation.sibling(use.object()), ObjectKind.INDEX, ACCESS_EXCLUSIVE);
                }
                case DEFAULT ->
                    dependents.relation(relation, ObjectKind.TABLE, "the default of " + relation + "." + use.object());
                case GENERATED -> generated(use);
            }
        }
    }

    /** Up to 14 a generated column goes without a word, CASCADE or not (measured). */
    private void generated(FunctionUse use) {
        if (forecast.since(15)) {
            dependents.stand("the generated column " + use.object());
        }
        forecast.lock(use.relation(), ACCESS_EXCLUSIVE);
    }

    private void schema() {
        String schema = drop.object().name();
        for (Table table : forecast.schema().tables()) {
            if (schema.equals(table.name().schema())) {
                dependents.relation(table.name(), ObjectKind.TABLE, "table " + table.name());
                goes(table);
            }
        }
        forecast.schema().views().forEach(view -> {
            if (schema.equals(view.name().schema())) {
                dependents.relation(view.name(), ObjectKind.VIEW, "view " + view.name());
            }
        });
        forecast.schema().sequences().forEach(sequence -> {
            if (schema.equals(sequence.name().schema())) {
                dependents.relation(sequence.name(), ObjectKind.SEQUENCE, "sequence " + sequence.name());
            }
        });
    }

    /** From 12 on the table of the statistics is locked as by CREATE STATISTICS (measured). */
    private void statistics() {
        if (!forecast.since(12)) {
            return;
        }
        for (Table table : forecast.schema().tables()) {
            for (Statistics each : forecast.schema().statisticsOf(table.name())) {
                if (each.name().name().equals(drop.object().name())) {
                    forecast.lock(table.name(), SHARE_UPDATE_EXCLUSIVE);
                }
            }
        }
    }
}
