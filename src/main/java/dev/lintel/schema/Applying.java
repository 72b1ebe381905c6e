package dev.lintel.schema;

import dev.lintel.change.Certainty;
import dev.lintel.change.Change;
import dev.lintel.change.Name;
import dev.lintel.change.ObjectKind;

/** Which change is made by whom: every kind of {@link Change} has its place here. */
final class Applying {

    private final Catalogue catalogue;

    Applying(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Alters the catalogue. Gives false where the change has no effect on it at all. */
    boolean apply(Change change, Certainty certainty) {
        Thing altered = certainty == Certainty.IF_EXISTS ? Things.altered(change, catalogue) : null;
        catalogue.certain = certainty == Certainty.CERTAIN || (altered != null && catalogue.presence.isThere(altered));
        boolean effect = table(change)
                || constraintOrIndex(change)
                || object(change)
                || typeOrView(change)
                || routine(change)
                || new RowChanges(catalogue).apply(change)
                || new Grants(catalogue).apply(change)
                || leaves(change);
        catalogue.certain = true;
        return new Unseen(catalogue).after(change) || effect;
    }

    private boolean table(Change change) {
        if (change instanceof Change.CreateTable create) {
            new TableChanges(catalogue).create(create);
        } else if (change instanceof Change.AddColumn add) {
            new ColumnChanges(catalogue).add(add);
        } else if (change instanceof Change.DropColumn drop) {
            new Drops(catalogue).column(drop);
        } else if (change instanceof Change.RenameColumn rename) {
            new Renames(catalogue).column(rename);
        } else if (change instanceof Change.AlterColumnType type) {
            new ColumnChanges(catalogue).type(type);
        } else if (change instanceof Change.SetDefault set) {
            new ColumnChanges(catalogue).defaultValue(set.table(), set.column(), set.value(), set.only());
        } else if (change instanceof Change.DropDefault drop) {
            new ColumnChanges(catalogue).defaultValue(drop.table(), drop.column(), null, drop.only());
        } else if (change instanceof Change.SetNotNull set) {
            new ColumnChanges(catalogue).notNull(set);
        } else if (change instanceof Change.DropNotNull drop) {
            new ColumnChanges(catalogue).dropNotNull(drop.table(), drop.column(), drop.only());
        } else if (change instanceof Change.SetExpression set) {
            new ColumnChanges(catalogue).expression(set);
        } else if (change instanceof Change.DropExpression drop) {
            new ColumnChanges(catalogue).dropExpression(drop);
        } else if (change instanceof Change.AddIdentity add) {
            new ColumnChanges(catalogue).addIdentity(add);
        } else if (change instanceof Change.DropIdentity drop) {
            new ColumnChanges(catalogue).dropIdentity(drop);
        } else if (change instanceof Change.AttachPartition attach) {
            new TableChanges(catalogue).attach(attach);
        } else if (change instanceof Change.DetachPartition detach) {
            new TableChanges(catalogue).detach(detach);
        } else if (change instanceof Change.SetInheritance set) {
            new TableChanges(catalogue).inheritance(set);
        } else {
            return property(change);
        }
        return true;
    }

    private boolean property(Change change) {
        if (change instanceof Change.SetLogged set) {
            edit(set.table(), t -> logged(t, set.logged()));
        } else if (change instanceof Change.SetTablespace set) {
            if (set.kind() == ObjectKind.TABLE) {
                edit(set.object(), t -> t.tablespace = set.tablespace());
            }
            new IndexChanges(catalogue).move(set);
        } else if (change instanceof Change.SetAccessMethod set) {
            edit(set.table(), t -> t.accessMethod = set.method());
        } else if (change instanceof Change.SetReplicaIdentity set) {
            edit(set.table(), t -> t.replicaIdentity = new Table.ReplicaIdentity(set.identity(), set.index()));
        } else if (change instanceof Change.SetRowSecurity set) {
            edit(set.table(), t -> rowSecurity(t, set.setting()));
        } else if (change instanceof Change.AlterIdentity alter) {
            new ColumnChanges(catalogue).alterIdentity(alter);
        } else if (change instanceof Change.SetColumnSetting set) {
            edit(set.table(), t -> {});
        } else if (change instanceof Change.SetClusterIndex set) {
            edit(set.table(), t -> {});
        } else if (change instanceof Change.ToggleTrigger toggle) {
            edit(toggle.table(), t -> catalogue.toggle(t.oid, toggle.trigger(), toggle.enable()));
        } else if (change instanceof Change.ToggleRule toggle) {
            edit(toggle.table(), t -> {});
        } else if (change instanceof Change.SetTableProperty set) {
            edit(set.table(), t -> {});
        } else {
            return false;
        }
        return true;
    }

    /** What is to become of a table. */
    private interface Edit {
        void of(TableDraft table);
    }

    private void edit(Name name, Edit edit) {
        TableDraft table = catalogue.edit(name);
        if (table != null) {
            edit.of(table);
            catalogue.put(table);
        }
    }

    /** The mark of a partitioned table is never changed: it stores nothing (18 refuses it). */
    private static void logged(TableDraft table, boolean logged) {
        if (table.partitionBy == null) {
            table.persistence = logged ? Change.Persistence.PERMANENT : Change.Persistence.UNLOGGED;
        }
    }

    private static void rowSecurity(TableDraft table, Change.RowSecurity setting) {
        switch (setting) {
            case ENABLE -> table.rowSecurity = true;
            case DISABLE -> table.rowSecurity = false;
            case FORCE -> table.forcedRowSecurity = true;
            case NO_FORCE -> table.forcedRowSecurity = false;
            default -> throw new AssertionError(setting);
        }
    }

    private boolean constraintOrIndex(Change change) {
        if (change instanceof Change.AddConstraint add) {
            new ConstraintChanges(catalogue).add(add);
        } else if (change instanceof Change.ValidateConstraint validate) {
            new ConstraintChanges(catalogue).validate(validate);
        } else if (change instanceof Change.DropConstraint drop) {
            new Drops(catalogue).constraint(drop);
        } else if (change instanceof Change.RenameConstraint rename) {
            new ConstraintChanges(catalogue).rename(rename);
        } else if (change instanceof Change.AlterConstraint alter) {
            new ConstraintChanges(catalogue).alter(alter);
        } else if (change instanceof Change.CreateIndex create) {
            new IndexChanges(catalogue).create(create);
        } else if (change instanceof Change.DropIndex drop) {
            new Drops(catalogue).index(drop);
        } else if (change instanceof Change.AttachIndexPartition attach) {
            new IndexChanges(catalogue).attach(attach);
        } else {
            return false;
        }
        return true;
    }

    private boolean object(Change change) {
        if (change instanceof Change.Drop drop) {
            new ObjectChanges(catalogue).drop(drop);
        } else if (change instanceof Change.Rename rename) {
            new ObjectChanges(catalogue).rename(rename);
        } else if (change instanceof Change.SetSchema set) {
            new ObjectChanges(catalogue).setSchema(set);
        } else if (change instanceof Change.CreateSequence create) {
            new ObjectChanges(catalogue).create(create);
        } else if (change instanceof Change.AlterSequence alter) {
            new ObjectChanges(catalogue).alter(alter);
        } else if (change instanceof Change.CreateStatistics create) {
            new ObjectChanges(catalogue).create(create);
        } else if (change instanceof Change.Publication publication) {
            new ObjectChanges(catalogue).publication(publication);
        } else if (change instanceof Change.CreateSchema create) {
            catalogue.schemas = catalogue.schemas.plus(create.schema());
            catalogue.came(Thing.schema(create.schema()));
        } else if (change instanceof Change.CreateExtension create) {
            catalogue.extensions = catalogue.extensions.plus(create.extension());
            catalogue.came(new Thing(Thing.Space.EXTENSION, Name.of(create.extension())));
            catalogue.presence = catalogue.presence.extended();
        } else if (change instanceof Change.SetVariable set) {
            return variable(set);
        } else {
            return false;
        }
        return true;
    }

    private boolean variable(Change.SetVariable set) {
        if (set.variable().equals("session_replication_role")) {
            catalogue.replica = set.value() != null && set.value().equalsIgnoreCase("replica");
        } else if (set.variable().equals("search_path")) {
            SearchPath path = SearchPath.of(set.value());
            if (set.local()) {
                catalogue.localPath = path;
            } else {
                catalogue.path = path;
                catalogue.localPath = null;
            }
        }
        return true;
    }

    private boolean typeOrView(Change change) {
        TypeChanges types = new TypeChanges(catalogue);
        if (change instanceof Change.CreateView create) {
            new ViewChanges(catalogue).create(create);
        } else if (change instanceof Change.CreateMaterializedView create) {
            new ViewChanges(catalogue).create(create);
        } else if (change instanceof Change.RefreshMaterializedView refresh) {
            new ViewChanges(catalogue).refresh(refresh);
        } else if (change instanceof Change.CreateEnum create) {
            types.create(create);
        } else if (change instanceof Change.CreateCompositeType create) {
            types.create(create);
        } else if (change instanceof Change.CreateOtherType create) {
            types.create(create);
        } else if (change instanceof Change.CreateDomain create) {
            types.create(create);
        } else if (change instanceof Change.AddEnumValue add) {
            types.addValue(add);
        } else if (change instanceof Change.RenameEnumValue rename) {
            types.renameValue(rename);
        } else if (change instanceof Change.AlterCompositeType alter) {
            types.alter(alter);
        } else if (change instanceof Change.AddDomainConstraint add) {
            types.addConstraint(add);
        } else if (change instanceof Change.ValidateDomainConstraint validate) {
            types.validate(validate);
        } else if (change instanceof Change.SetDomainNotNull set) {
            types.setNotNull(set);
        } else if (change instanceof Change.LoosenDomain loosen) {
            types.loosen(loosen);
        } else {
            return false;
        }
        return true;
    }

    private boolean routine(Change change) {
        RoutineChanges routines = new RoutineChanges(catalogue);
        if (change instanceof Change.CreateFunction create) {
            routines.create(create);
        } else if (change instanceof Change.CreateTrigger create) {
            routines.create(create);
        } else if (change instanceof Change.DropTrigger drop) {
            routines.drop(drop);
        } else if (change instanceof Change.RenameTrigger rename) {
            routines.rename(rename);
        } else if (change instanceof Change.CreatePolicy create) {
            routines.create(create);
        } else if (change instanceof Change.AlterPolicy alter) {
            routines.alter(alter);
        } else if (change instanceof Change.DropPolicy drop) {
            routines.dropPolicy(drop);
        } else if (change instanceof Change.CreateRule create) {
            routines.rule(create.table(), create.rule(), true);
        } else if (change instanceof Change.RenameRule rename) {
            routines.rename(rename);
        } else if (change instanceof Change.DropRule drop) {
            routines.rule(drop.table(), drop.rule(), false);
        } else {
            return false;
        }
        return true;
    }

    /** Changes of rows, rights, settings and transactions: what exists stays as it is. */
    private static boolean leaves(Change change) {
        boolean known = change instanceof Change.Truncate
                || change instanceof Change.SetStorageParameters
                || change instanceof Change.AlterIndex
                || change instanceof Change.Reindex
                || change instanceof Change.SetOwner
                || change instanceof Change.Comment
                || change instanceof Change.Grant
                || change instanceof Change.AlterView
                || change instanceof Change.AlterObject
                || change instanceof Change.EventTrigger
                || change instanceof Change.Subscription
                || change instanceof Change.ServerCommand
                || change instanceof Change.CreateObject
                || change instanceof Change.Vacuum
                || change instanceof Change.Analyze
                || change instanceof Change.Cluster
                || change instanceof Change.LockTables
                || isData(change)
                || isTransaction(change)
                || change instanceof Change.Irrelevant
                || change instanceof Change.NotUnderstood;
        if (!known) {
            throw new AssertionError(change);
        }
        return false;
    }

    static boolean isData(Change change) {
        return change instanceof Change.Insert
                || change instanceof Change.Update
                || change instanceof Change.Delete
                || change instanceof Change.Merge
                || change instanceof Change.Copy
                || change instanceof Change.Select
                || change instanceof Change.Call;
    }

    private static boolean isTransaction(Change change) {
        return change instanceof Change.Begin
                || change instanceof Change.Commit
                || change instanceof Change.Rollback
                || change instanceof Change.Savepoint
                || change instanceof Change.SetConstraints;
    }
}
