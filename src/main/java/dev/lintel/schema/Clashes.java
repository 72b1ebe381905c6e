package dev.lintel.schema;

import dev.lintel.change.Change;
import dev.lintel.change.ColumnDefinition;
import dev.lintel.change.Constraint;
import dev.lintel.change.Name;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the server refuses to make because it is there already. */
final class Clashes {

    private final Catalogue catalogue;

    Clashes(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What is in the way, and whether it is certain to be. */
    record Clash(Schema.Found what, boolean certain) {}

    /** What is certain to be in the way of a change that does not put up with it. */
    Schema.@Nullable Found certain(Change change) {
        if (toleratesExisting(change)) {
            return null;
        }
        Clash clash = of(change);
        return clash != null && clash.certain ? clash.what : null;
    }

    /** IF NOT EXISTS and OR REPLACE. */
    private static boolean toleratesExisting(Change change) {
        return (change instanceof Change.CreateTable create && create.ifNotExists())
                || (change instanceof Change.CreateMaterializedView view && view.ifNotExists())
                || (change instanceof Change.CreateSequence sequence && sequence.ifNotExists())
                || (change instanceof Change.CreateIndex index && index.ifNotExists())
                || (change instanceof Change.CreateSchema schema && schema.ifNotExists())
                || (change instanceof Change.CreateExtension extension && extension.ifNotExists())
                || (change instanceof Change.AddColumn column && column.ifNotExists())
                || (change instanceof Change.AddEnumValue value && value.ifNotExists());
    }

    /** What has the place already of something that the change makes. IF NOT EXISTS is no concern of this. */
    @Nullable Clash of(Change change) {
        if (change instanceof Change.CreateTable create) {
            return newTable(create);
        } else if (change instanceof Change.CreateView create) {
            return create.orReplace() || create.temporary() ? null : relationWithType(create.view());
        } else if (change instanceof Change.CreateMaterializedView create) {
            return relationWithType(create.view());
        } else if (change instanceof Change.CreateSequence create) {
            return relation(catalogue.created(create.sequence()), create.sequence());
        } else if (change instanceof Change.CreateIndex create) {
            Name table = catalogue.relation(create.table());
            return create.index() == null ? null : relation(table.sibling(create.index()), create.table());
        } else if (change instanceof Change.CreateEnum create) {
            return type(create.type());
        } else if (change instanceof Change.CreateCompositeType create) {
            return relationWithType(create.type());
        } else if (change instanceof Change.CreateOtherType create) {
            // A shell type is completed by a second CREATE TYPE.
            return uncertain(type(create.type()));
        } else if (change instanceof Change.CreateDomain create) {
            return type(create.domain());
        } else if (change instanceof Change.Rename rename) {
            return renamed(rename);
        } else if (change instanceof Change.SetSchema set) {
            return moved(set);
        } else if (change instanceof Change.OnTable onTable) {
            Table table = catalogue.table(catalogue.relation(onTable.table()));
            return table == null ? null : onTable(change, table);
        }
        return other(change);
    }

    private static @Nullable Clash uncertain(@Nullable Clash clash) {
        return clash == null ? null : new Clash(clash.what, false);
    }

    // ── Relations and types ─────────────────────────────────────────────────────────────────────────────────────────

    private @Nullable Clash newTable(Change.CreateTable create) {
        if (create.persistence() == Change.Persistence.TEMPORARY) {
            return relation(Name.of(SearchPath.TEMPORARY, create.table().name()), create.table());
        }
        Clash clash = relationWithType(create.table());
        if (clash != null) {
            return clash;
        }
        Clash own = amongItsOwn(create);
        if (own != null) {
            return own;
        }
        Name name = catalogue.created(create.table());
        for (Constraint each : constraints(create)) {
            Clash index = keyIndex(each, name, create.table());
            if (index != null) {
                return index;
            }
        }
        return null;
    }

    private static List<Constraint> constraints(Change.CreateTable create) {
        List<Constraint> all = new ArrayList<>(create.constraints());
        create.columns().forEach(c -> all.addAll(c.constraints()));
        return all;
    }

    /** Two columns of one name, or two constraints. */
    private static @Nullable Clash amongItsOwn(Change.CreateTable create) {
        Set<String> columns = new HashSet<>();
        for (ColumnDefinition each : create.columns()) {
            if (!columns.add(each.name())) {
                return part("column", each.name(), create.table(), true);
            }
        }
        Set<String> constraints = new HashSet<>();
        for (Constraint each : constraints(create)) {
            if (each.name() != null && !(each instanceof Constraint.NotNull) && !constraints.add(each.name())) {
                return part("constraint", each.name(), create.table(), true);
            }
        }
        return null;
    }

    /** The index behind a key has the name of the constraint. */
    private @Nullable Clash keyIndex(Constraint constraint, Name table, Name written) {
        if (!Constraints.isKey(constraint) || constraint.name() == null) {
            return null;
        }
        String adopted = constraint instanceof Constraint.PrimaryKey key
                ? key.usingIndex()
                : constraint instanceof Constraint.Unique key ? key.usingIndex() : null;
        return constraint.name().equals(adopted) ? null : relation(table.sibling(constraint.name()), written);
    }

    /** Tables, views and composite types have a type of their name, too. */
    private @Nullable Clash relationWithType(Name written) {
        Name name = catalogue.created(written);
        Clash relation = relation(name, written);
        return relation != null || !catalogue.types.containsKey(name) ? relation : taken(Thing.type(name), written);
    }

    private @Nullable Clash type(Name written) {
        Name name = catalogue.created(written);
        if (catalogue.types.containsKey(name)) {
            return taken(Thing.type(name), written);
        }
        boolean hasType = catalogue.table(name) != null || catalogue.views.containsKey(name);
        return hasType ? relation(name, written) : null;
    }

    /** Whether a relation has this canonical name; a composite type is one as well. */
    private @Nullable Clash relation(Name name, Name written) {
        if (catalogue.isRelation(name)) {
            return taken(Thing.relation(name), written);
        }
        return catalogue.types.get(name) instanceof UserType.Composite ? taken(Thing.type(name), written) : null;
    }

    private Clash taken(Thing thing, Name written) {
        boolean resolved = written.schema() != null || catalogue.presence.isPathKnown();
        return new Clash(
                new Schema.Found(kind(thing), thing.name(), null, ""), resolved && catalogue.presence.isThere(thing));
    }

    private String kind(Thing thing) {
        Name name = thing.name();
        if (thing.space() == Thing.Space.RELATION) {
            return catalogue.table(name) != null
                    ? "table"
                    : catalogue.views.containsKey(name) ? "view" : catalogue.index(name) != null ? "index" : "sequence";
        }
        return thing.space().name().toLowerCase(Locale.ROOT);
    }

    private @Nullable Clash renamed(Change.Rename rename) {
        Name object = rename.object();
        return switch (rename.kind()) {
            case TABLE, VIEW, MATERIALIZED_VIEW, SEQUENCE, INDEX ->
                relation(catalogue.relation(object).sibling(rename.newName()), object);
            case TYPE, DOMAIN -> {
                Name name = catalogue.in(catalogue.types, object).sibling(rename.newName());
                yield catalogue.types.containsKey(name) ? taken(Thing.type(name), object) : null;
            }
            case SCHEMA ->
                catalogue.schemas.contains(rename.newName()) ? taken(Thing.schema(rename.newName()), object) : null;
            default -> null;
        };
    }

    private @Nullable Clash moved(Change.SetSchema set) {
        return switch (set.kind()) {
            case TABLE, VIEW, MATERIALIZED_VIEW, SEQUENCE -> {
                Name from = catalogue.relation(set.object());
                Name to = SearchPath.canonical(set.newSchema(), from.name());
                yield from.equals(to) ? null : relation(to, Name.of(set.newSchema(), from.name()));
            }
            default -> null;
        };
    }

    // ── The rest that has names ─────────────────────────────────────────────────────────────────────────────────────

    private @Nullable Clash other(Change change) {
        if (change instanceof Change.CreateSchema create) {
            boolean known = catalogue.schemas.contains(create.schema());
            return known ? taken(Thing.schema(create.schema()), Name.of(create.schema(), create.schema())) : null;
        } else if (change instanceof Change.CreateExtension create) {
            Thing extension = new Thing(Thing.Space.EXTENSION, Name.of(create.extension()));
            boolean known = catalogue.extensions.contains(create.extension());
            return known ? taken(extension, Name.of("", create.extension())) : null;
        } else if (change instanceof Change.CreateFunction create) {
            return create.orReplace() ? null : function(create);
        } else if (change instanceof Change.Publication create
                && create.action().equals("CREATE")) {
            Thing publication = new Thing(Thing.Space.PUBLICATION, Name.of(create.publication()));
            boolean known = catalogue.publications.containsKey(create.publication());
            return known ? taken(publication, Name.of("", create.publication())) : null;
        } else if (change instanceof Change.AddEnumValue add) {
            return label(add.type(), add.label());
        } else if (change instanceof Change.RenameEnumValue rename) {
            return label(rename.type(), rename.newLabel());
        }
        return null;
    }

    private @Nullable Clash function(Change.CreateFunction create) {
        Function known = new RoutineChanges(catalogue).same(create);
        return known == null ? null : taken(new Thing(Thing.Space.FUNCTION, known.name()), create.function());
    }

    private @Nullable Clash label(Name type, String label) {
        Name name = catalogue.in(catalogue.types, type);
        if (!(catalogue.types.get(name) instanceof UserType.Enumeration known)
                || !known.labels().contains(label)) {
            return null;
        }
        boolean certain = catalogue.presence.isThere(Thing.type(name))
                && !catalogue.presence.isDoubtful(Thing.part(Thing.Space.LABEL, known.oid(), label));
        return part("value", label, name, certain);
    }

    // ── Parts of tables ─────────────────────────────────────────────────────────────────────────────────────────────

    private static Clash part(String kind, String name, Name whole, boolean certain) {
        return new Clash(new Schema.Found(kind, Name.of(name), whole, ""), certain);
    }

    private @Nullable Clash onTable(Change change, Table table) {
        if (change instanceof Change.AddColumn add) {
            return column(add, table);
        } else if (change instanceof Change.RenameColumn rename) {
            return table.column(rename.newName()).isPresent()
                    ? part(Thing.Space.COLUMN, rename.newName(), table)
                    : null;
        } else if (change instanceof Change.AddConstraint add) {
            return constraint(add.constraint(), table, add.table());
        } else if (change instanceof Change.RenameConstraint rename) {
            return table.constraint(rename.newName()).isPresent()
                    ? part(Thing.Space.CONSTRAINT, rename.newName(), table)
                    : null;
        } else if (change instanceof Change.CreateTrigger create) {
            boolean has = table.triggers().stream().anyMatch(t -> t.name().equals(create.trigger()));
            return has && !create.orReplace() ? part(Thing.Space.TRIGGER, create.trigger(), table) : null;
        } else if (change instanceof Change.CreatePolicy create) {
            boolean has = table.policies().stream().anyMatch(p -> p.name().equals(create.policy()));
            return has ? part(Thing.Space.POLICY, create.policy(), table) : null;
        } else if (change instanceof Change.CreateRule create) {
            boolean has = table.rules().contains(create.rule());
            return has && !create.orReplace() ? part(Thing.Space.RULE, create.rule(), table) : null;
        }
        return null;
    }

    private Clash part(Thing.Space space, String name, Table table) {
        boolean certain = catalogue.presence.isThere(Thing.relation(table.name()))
                && !catalogue.presence.isDoubtful(Thing.part(space, table.oid(), name));
        return part(space.name().toLowerCase(Locale.ROOT), name, table.name(), certain);
    }

    private @Nullable Clash column(Change.AddColumn add, Table table) {
        if (table.column(add.column().name()).isPresent()) {
            return part(Thing.Space.COLUMN, add.column().name(), table);
        }
        for (Constraint each : add.column().constraints()) {
            Clash clash = constraint(each, table, add.table());
            if (clash != null) {
                return clash;
            }
        }
        return null;
    }

    private @Nullable Clash constraint(Constraint constraint, Table table, Name written) {
        boolean second = constraint instanceof Constraint.PrimaryKey
                && table.primaryKey().isPresent();
        if (second) {
            String name = String.valueOf(table.primaryKey().get().name());
            return part("primary key", name, table.name(), part(Thing.Space.CONSTRAINT, name, table).certain);
        }
        if (constraint.name() != null && table.constraint(constraint.name()).isPresent()) {
            Clash clash = part(Thing.Space.CONSTRAINT, constraint.name(), table);
            return merges(constraint, table) ? uncertain(clash) : clash;
        }
        return keyIndex(constraint, table.name(), written);
    }

    /** A check that is inherited may be said again, and before 18 a NOT NULL has no name. */
    private static boolean merges(Constraint constraint, Table table) {
        boolean heir = !table.inherits().isEmpty() || table.partitionOf() != null;
        return constraint instanceof Constraint.NotNull || (constraint instanceof Constraint.Check && heir);
    }
}
