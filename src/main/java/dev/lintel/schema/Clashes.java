package dev.lintel.schema;

import dev.lintel.change.Change;
import dev.lintel.change.Constraint;
import dev.lintel.change.Name;

/** What the server refuses to make because it is there already. */
final class Clashes {

    private final Catalogue catalogue;

    Clashes(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Whether the change makes something whose place is taken. IF NOT EXISTS and OR REPLACE are no concern of this. */
    boolean any(Change change) {
        if (change instanceof Change.CreateTable create) {
            return create.persistence() == Change.Persistence.TEMPORARY
                    ? catalogue.isRelation(
                            Name.of(SearchPath.TEMPORARY, create.table().name()))
                    : relation(create.table());
        } else if (change instanceof Change.CreateView create) {
            return !create.orReplace() && relation(create.view());
        } else if (change instanceof Change.CreateMaterializedView create) {
            return relation(create.view());
        } else if (change instanceof Change.CreateSequence create) {
            return relation(create.sequence());
        } else if (change instanceof Change.CreateIndex create) {
            Name table = catalogue.relation(create.table());
            return create.index() != null && catalogue.isRelation(table.sibling(create.index()));
        } else if (change instanceof Change.CreateEnum create) {
            return type(create.type());
        } else if (change instanceof Change.CreateCompositeType create) {
            return type(create.type());
        } else if (change instanceof Change.CreateOtherType create) {
            return type(create.type());
        } else if (change instanceof Change.CreateDomain create) {
            return type(create.domain());
        } else if (change instanceof Change.Rename rename) {
            return renamed(rename);
        } else if (change instanceof Change.OnTable onTable) {
            Table table = catalogue.table(catalogue.relation(onTable.table()));
            return table != null && onTable(change, table);
        }
        return false;
    }

    private boolean relation(Name name) {
        return catalogue.isRelation(catalogue.created(name));
    }

    private boolean type(Name name) {
        return catalogue.types.containsKey(catalogue.created(name));
    }

    private boolean renamed(Change.Rename rename) {
        return switch (rename.kind()) {
            case TABLE, VIEW, MATERIALIZED_VIEW, SEQUENCE, INDEX ->
                catalogue.isRelation(catalogue.relation(rename.object()).sibling(rename.newName()));
            case TYPE, DOMAIN ->
                catalogue.types.containsKey(
                        catalogue.in(catalogue.types, rename.object()).sibling(rename.newName()));
            default -> false;
        };
    }

    private static boolean onTable(Change change, Table table) {
        if (change instanceof Change.AddColumn add) {
            return table.column(add.column().name()).isPresent();
        } else if (change instanceof Change.RenameColumn rename) {
            return table.column(rename.newName()).isPresent();
        } else if (change instanceof Change.AddConstraint add) {
            return constraint(add.constraint(), table);
        } else if (change instanceof Change.RenameConstraint rename) {
            return table.constraint(rename.newName()).isPresent();
        } else if (change instanceof Change.CreateTrigger create) {
            return !create.orReplace()
                    && table.triggers().stream().anyMatch(t -> t.name().equals(create.trigger()));
        } else if (change instanceof Change.CreatePolicy create) {
            return table.policies().stream().anyMatch(p -> p.name().equals(create.policy()));
        }
        return false;
    }

    private static boolean constraint(Constraint constraint, Table table) {
        boolean second = constraint instanceof Constraint.PrimaryKey
                && table.primaryKey().isPresent();
        return second
                || (constraint.name() != null
                        && table.constraint(constraint.name()).isPresent());
    }
}
