package dev.lintel.schema;

import dev.lintel.change.Change.PartitionKey;
import dev.lintel.change.Change.PartitionOf;
import dev.lintel.change.Change.Persistence;
import dev.lintel.change.Constraint;
import dev.lintel.change.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table that exists.
 *
 * @param oid a number that no other object ever has: it stays when the table is renamed; negative for a table that no
 *     migration created and that was first met in a change to it
 * @param name its name, with the schema it lives in unless that is the default one
 * @param columns in order
 * @param constraints named, in the order in which they came; columns' NOT NULL is with the columns
 * @param inheritedChecks the CHECK constraints that it has only because a table that it inherits from has them
 * @param triggers by name
 * @param policies by name
 * @param rules by name
 * @param persistence permanent, unlogged, temporary
 * @param foreign whether it is a foreign table
 * @param partitionBy what it is partitioned by, or null
 * @param partitionOf whose partition it is, or null
 * @param inherits the tables it inherits from
 * @param rowSecurity whether row-level security is enabled
 * @param forcedRowSecurity whether it holds for the owner too
 * @param replicaIdentity how logical replication finds its rows
 * @param tablespace the tablespace named, or null for the default
 * @param accessMethod the access method named, or null for the default
 * @param complete whether all its columns are known; false for LIKE or AS of something unknown and for tables that
 *     no migration created
 */
public record Table(
        int oid,
        Name name,
        List<Column> columns,
        List<Constraint> constraints,
        Set<String> inheritedChecks,
        List<Trigger> triggers,
        List<Policy> policies,
        Set<String> rules,
        Persistence persistence,
        boolean foreign,
        @Nullable PartitionKey partitionBy,
        @Nullable PartitionOf partitionOf,
        List<Name> inherits,
        boolean rowSecurity,
        boolean forcedRowSecurity,
        ReplicaIdentity replicaIdentity,
        @Nullable String tablespace,
        @Nullable String accessMethod,
        boolean complete) {

    /**
     * A trigger.
     *
     * @param row whether it is FOR EACH ROW
     * @param columns those of UPDATE OF and of its WHEN condition
     * @param deferral how it waits for the end of the transaction; null where it does not, or where that is up to the rows
     */
    public record Trigger(
            String name,
            Name function,
            boolean row,
            List<String> columns,
            boolean whenUsesColumns,
            @Nullable Deferral deferral) {
        public Trigger {
            columns = List.copyOf(columns);
        }

        Trigger named(String newName) {
            return new Trigger(newName, function, row, columns, whenUsesColumns, deferral);
        }

        Trigger calling(Name newFunction) {
            return new Trigger(name, newFunction, row, columns, whenUsesColumns, deferral);
        }
    }

    /**
     * What a deferrable constraint trigger waits for.
     *
     * @param events INSERT, UPDATE, DELETE
     * @param updateOf the columns of UPDATE OF, none for all
     * @param initially whether it waits where SET CONSTRAINTS says nothing
     */
    public record Deferral(List<String> events, List<String> updateOf, boolean initially) {
        public Deferral {
            events = List.copyOf(events);
            updateOf = List.copyOf(updateOf);
        }
    }

    /**
     * A row-level security policy.
     *
     * @param permissive whether it gives access, rather than taking it away
     * @param command SELECT, INSERT, UPDATE, DELETE or ALL
     * @param using the columns that its USING reads
     * @param check the columns that its WITH CHECK reads
     */
    public record Policy(String name, boolean permissive, String command, List<String> using, List<String> check) {
        public Policy {
            using = List.copyOf(using);
            check = List.copyOf(check);
        }

        /** The columns that it reads. */
        public List<String> columns() {
            List<String> columns = new ArrayList<>(using);
            for (String each : check) {
                if (!columns.contains(each)) {
                    columns.add(each);
                }
            }
            return columns;
        }
    }

    /** REPLICA IDENTITY: {@code DEFAULT}, {@code FULL}, {@code NOTHING}, or {@code INDEX} with the index. */
    public record ReplicaIdentity(String identity, @Nullable String index) {
        /** The primary key. */
        public static final ReplicaIdentity DEFAULT = new ReplicaIdentity("DEFAULT", null);
    }

    public Table {
        columns = List.copyOf(columns);
        constraints = List.copyOf(constraints);
        inheritedChecks = Set.copyOf(inheritedChecks);
        triggers = List.copyOf(triggers);
        policies = List.copyOf(policies);
        rules = Set.copyOf(rules);
        inherits = List.copyOf(inherits);
    }

    /** The column of this name. */
    public Optional<Column> column(String column) {
        for (Column each : columns) {
            if (each.name().equals(column)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** The constraint of this name. */
    public Optional<Constraint> constraint(String constraint) {
        for (Constraint each : constraints) {
            if (constraint.equals(each.name())) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** The primary key. */
    public Optional<Constraint.PrimaryKey> primaryKey() {
        for (Constraint each : constraints) {
            if (each instanceof Constraint.PrimaryKey key) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    /** The foreign keys. */
    public List<Constraint.ForeignKey> foreignKeys() {
        return constraintsOf(Constraint.ForeignKey.class);
    }

    /** The CHECK constraints. */
    public List<Constraint.Check> checks() {
        return constraintsOf(Constraint.Check.class);
    }

    /** All constraints of one kind. */
    public <C extends Constraint> List<C> constraintsOf(Class<C> kind) {
        List<C> found = new ArrayList<>();
        for (Constraint each : constraints) {
            if (kind.isInstance(each)) {
                found.add(kind.cast(each));
            }
        }
        return found;
    }
}
