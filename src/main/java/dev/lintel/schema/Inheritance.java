package dev.lintel.schema;

import dev.lintel.change.Constraint;
import dev.lintel.change.Name;
import java.util.ArrayList;
import java.util.List;

/**
 * What a table has only because a table above it has it. Where that goes above, it goes below; what the table has of its own
 * accord as well, or from another table too, stays (ATExecDropColumn, dropconstraint_internal).
 */
abstract class Inheritance {

    /** Whether a table has it. */
    abstract boolean has(Table table);

    /** Whether the table, which has it, has it of its own accord too. */
    abstract boolean isOwn(Table table);

    /** Notes whether the table, which has it, has it of its own accord. */
    abstract void own(TableDraft table, boolean own);

    static Inheritance of(Constraint.Check check) {
        String name = String.valueOf(check.name());
        return new Inheritance() {
            @Override
            boolean has(Table table) {
                return table.constraint(name)
                        .filter(c -> c instanceof Constraint.Check own && !own.noInherit())
                        .isPresent();
            }

            @Override
            boolean isOwn(Table table) {
                return !table.inheritedChecks().contains(name);
            }

            @Override
            void own(TableDraft table, boolean own) {
                table.inherits(name, !own);
            }
        };
    }

    static Inheritance ofColumn(String name) {
        return new Inheritance() {
            @Override
            boolean has(Table table) {
                return table.column(name).isPresent();
            }

            @Override
            boolean isOwn(Table table) {
                return table.column(name).filter(Column::own).isPresent();
            }

            @Override
            void own(TableDraft table, boolean own) {
                Column column = table.column(name);
                if (column != null) {
                    table.put(column.withOwn(own, column.ownNotNull()));
                }
            }
        };
    }

    static Inheritance ofNotNull(String name) {
        return new Inheritance() {
            @Override
            boolean has(Table table) {
                return table.column(name).filter(c -> hasNotNull(table, c)).isPresent();
            }

            @Override
            boolean isOwn(Table table) {
                return table.column(name).filter(Column::ownNotNull).isPresent();
            }

            @Override
            void own(TableDraft table, boolean own) {
                Column column = table.column(name);
                if (column != null) {
                    table.put(column.withOwn(column.own(), own));
                }
            }
        };
    }

    /** All that tables below may have only because this one has it. */
    static List<Inheritance> from(Table table) {
        List<Inheritance> all = new ArrayList<>();
        for (Column column : table.columns()) {
            all.add(ofColumn(column.name()));
            all.add(ofNotNull(column.name()));
        }
        table.checks().forEach(check -> all.add(of(check)));
        return all;
    }

    /** Whether the column has a NOT NULL of any kind. */
    static boolean hasNotNull(Table table, Column column) {
        return column.notNull()
                || table.constraintsOf(Constraint.NotNull.class).stream()
                        .anyMatch(c -> c.column().equals(column.name()));
    }

    /** Whether the column has a NOT NULL that is passed on; one that is NOT VALID marks it as well. */
    static boolean isMarked(Table table, Column column) {
        return column.notNull()
                || table.constraintsOf(Constraint.NotNull.class).stream()
                        .anyMatch(c -> c.column().equals(column.name()) && !c.noInherit());
    }

    /** The tables below from which it goes when it goes from this one, those nearer to it first. */
    List<Table> losing(Name above, Catalogue catalogue) {
        List<Table> losing = new ArrayList<>();
        List<Name> gone = new ArrayList<>(List.of(above));
        for (int i = 0; i < gone.size(); i++) {
            for (Name child : catalogue.childrenOf(gone.get(i))) {
                Table table = catalogue.table(child);
                if (table != null
                        && !gone.contains(child)
                        && has(table)
                        && !isOwn(table)
                        && !elsewhere(table, gone, catalogue)) {
                    gone.add(child);
                    losing.add(table);
                }
            }
        }
        return losing;
    }

    /** Whether another table than these passes it on to this one. */
    private boolean elsewhere(Table table, List<Name> others, Catalogue catalogue) {
        for (Name parent : parents(table)) {
            Table known = catalogue.table(parent);
            if (known != null && !others.contains(parent) && has(known)) {
                return true;
            }
        }
        return false;
    }

    static List<Name> parents(Table table) {
        List<Name> parents = new ArrayList<>(table.inherits());
        if (table.partitionOf() != null) {
            parents.add(table.partitionOf().parent());
        }
        return parents;
    }

    /** The tables right below keep it for themselves. */
    void leaveBelow(Name above, Catalogue catalogue) {
        for (Name child : List.copyOf(catalogue.childrenOf(above))) {
            Table table = catalogue.table(child);
            if (table != null && has(table)) {
                TableDraft draft = TableDraft.of(table);
                own(draft, true);
                catalogue.put(draft);
            }
        }
    }

    /** A table that has left one that was above it has of its own accord what no other gives it. */
    static void leave(TableDraft left, Table parent, Catalogue catalogue) {
        Table table = left.done();
        for (Inheritance each : from(parent)) {
            if (each.has(table) && !each.elsewhere(table, List.of(parent.name()), catalogue)) {
                each.own(left, true);
            }
        }
    }

    /** A partition has nothing of its own accord that its table has as well. */
    static void join(TableDraft partition, Table parent) {
        Table table = partition.done();
        for (Inheritance each : from(parent)) {
            if (each.has(parent) && each.has(table)) {
                each.own(partition, false);
            }
        }
    }
}
