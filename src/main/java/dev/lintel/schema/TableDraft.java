package dev.lintel.schema;

import dev.lintel.change.Change.PartitionKey;
import dev.lintel.change.Change.PartitionOf;
import dev.lintel.change.Change.Persistence;
import dev.lintel.change.ColumnDefinition.Identity;
import dev.lintel.change.Constraint;
import dev.lintel.change.Name;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table while one change is being made to it. Lists are replaced, never altered, so that untouched ones stay the same. */
final class TableDraft {

    int oid;
    Name name;
    List<Column> columns = List.of();
    List<Constraint> constraints = List.of();
    Set<String> inheritedChecks = Set.of();
    List<Table.Trigger> triggers = List.of();
    List<Table.Policy> policies = List.of();
    Set<String> rules = Set.of();
    Persistence persistence = Persistence.PERMANENT;
    boolean foreign;

    @Nullable PartitionKey partitionBy;

    @Nullable PartitionOf partitionOf;

    List<Name> inherits = List.of();
    boolean rowSecurity;
    boolean forcedRowSecurity;
    Table.ReplicaIdentity replicaIdentity = Table.ReplicaIdentity.DEFAULT;

    @Nullable String tablespace;

    @Nullable String accessMethod;

    boolean complete = true;

    TableDraft(int oid, Name name) {
        this.oid = oid;
        this.name = name;
    }

    static TableDraft of(Table table) {
        TableDraft draft = new TableDraft(table.oid(), table.name());
        draft.columns = table.columns();
        draft.constraints = table.constraints();
        draft.inheritedChecks = table.inheritedChecks();
        draft.triggers = table.triggers();
        draft.policies = table.policies();
        draft.rules = table.rules();
        draft.persistence = table.persistence();
        draft.foreign = table.foreign();
        draft.partitionBy = table.partitionBy();
        draft.partitionOf = table.partitionOf();
        draft.inherits = table.inherits();
        draft.rowSecurity = table.rowSecurity();
        draft.forcedRowSecurity = table.forcedRowSecurity();
        draft.replicaIdentity = table.replicaIdentity();
        draft.tablespace = table.tablespace();
        draft.accessMethod = table.accessMethod();
        draft.complete = table.complete();
        return draft;
    }

    Table done() {
        return new Table(
                oid,
                name,
                columns,
                constraints,
                inheritedChecks,
                triggers,
                policies,
                rules,
                persistence,
                foreign,
                partitionBy,
                partitionOf,
                inherits,
                rowSecurity,
                forcedRowSecurity,
                replicaIdentity,
                tablespace,
                accessMethod,
                complete);
    }

    @Nullable Column column(String column) {
        for (Column each : columns) {
            if (each.name().equals(column)) {
                return each;
            }
        }
        return null;
    }

    /** The column; on a table of which not all is known, one that was never seen is taken to exist. */
    @Nullable Column columnOrLearned(String column) {
        Column known = column(column);
        if (known == null && !complete) {
            known = new Column(column, Column.UNKNOWN_TYPE, null, false, null, null, false, Identity.NONE);
            columns = plus(columns, known);
        }
        return known;
    }

    /** Puts the column in the place of the one that had this name, or at the end. */
    void put(String formerName, Column column) {
        List<Column> next = new ArrayList<>(columns);
        for (int i = 0; i < next.size(); i++) {
            if (next.get(i).name().equals(formerName)) {
                next.set(i, column);
                columns = List.copyOf(next);
                return;
            }
        }
        columns = plus(columns, column);
    }

    void put(Column column) {
        put(column.name(), column);
    }

    void dropColumn(String column) {
        List<Column> next = new ArrayList<>(columns);
        if (next.removeIf(c -> c.name().equals(column))) {
            columns = List.copyOf(next);
        }
    }

    @Nullable Constraint constraint(String constraint) {
        for (Constraint each : constraints) {
            if (constraint.equals(each.name())) {
                return each;
            }
        }
        return null;
    }

    void add(Constraint constraint) {
        constraints = plus(constraints, constraint);
    }

    /** Puts one constraint in the place of another, which its name tells apart. */
    void replace(Constraint old, Constraint replacement) {
        List<Constraint> next = new ArrayList<>(constraints);
        next.replaceAll(c -> Objects.equals(c.name(), old.name()) ? replacement : c);
        constraints = List.copyOf(next);
        if (inheritedChecks.contains(String.valueOf(old.name()))) {
            inherits(String.valueOf(old.name()), false);
            inherits(String.valueOf(replacement.name()), true);
        }
    }

    void dropConstraint(String constraint) {
        List<Constraint> next = new ArrayList<>(constraints);
        if (next.removeIf(c -> Objects.equals(c.name(), constraint))) {
            constraints = List.copyOf(next);
            inherits(constraint, false);
        }
    }

    /** Notes whether it has a check only because a table above it has it. */
    void inherits(String check, boolean only) {
        if (inheritedChecks.contains(check) != only) {
            Set<String> next = new HashSet<>(inheritedChecks);
            if (only) {
                next.add(check);
            } else {
                next.remove(check);
            }
            inheritedChecks = Set.copyOf(next);
        }
    }

    Constraint.@Nullable PrimaryKey primaryKey() {
        for (Constraint each : constraints) {
            if (each instanceof Constraint.PrimaryKey key) {
                return key;
            }
        }
        return null;
    }

    static <T> List<T> plus(List<T> list, T more) {
        List<T> next = new ArrayList<>(list.size() + 1);
        next.addAll(list);
        next.add(more);
        return List.copyOf(next);
    }
}
