package dev.lintel.schema;

import dev.lintel.change.Change;
import dev.lintel.change.DataType;
import dev.lintel.change.Name;
import dev.lintel.change.ObjectKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** DROP, RENAME and SET SCHEMA of any kind of object, and the small kinds: sequences, schemas, extensions, publications. */
final class ObjectChanges {

    private final Catalogue catalogue;

    ObjectChanges(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    private static boolean isRelation(ObjectKind kind) {
        return switch (kind) {
            case TABLE, FOREIGN_TABLE, VIEW, MATERIALIZED_VIEW, INDEX, SEQUENCE -> true;
            default -> false;
        };
    }

    private static boolean isFunction(ObjectKind kind) {
        return kind == ObjectKind.FUNCTION || kind == ObjectKind.PROCEDURE || kind == ObjectKind.AGGREGATE;
    }

    private static boolean isType(ObjectKind kind) {
        return kind == ObjectKind.TYPE || kind == ObjectKind.DOMAIN;
    }

    void drop(Change.Drop drop) {
        ObjectKind kind = drop.kind();
        if (isRelation(kind)) {
            Name name = catalogue.relation(drop.object());
            new Drops(catalogue).relation(name);
            catalogue.dropped(Thing.relation(name));
        } else if (isType(kind)) {
            Name name = catalogue.in(catalogue.types, drop.object());
            // Without CASCADE the server drops no type that a column uses.
            if (drop.cascade() || (catalogue.types.containsKey(name) && !isUsed(name))) {
                new TypeChanges(catalogue).drop(name);
            }
        } else if (isFunction(kind)) {
            new RoutineChanges(catalogue)
                    .dropFunction(catalogue.in(catalogue.functions, drop.object()), drop.arguments());
        } else if (kind == ObjectKind.SCHEMA) {
            dropSchema(drop.object().name());
        } else if (kind == ObjectKind.EXTENSION) {
            catalogue.extensions = catalogue.extensions.minus(drop.object().name());
            catalogue.dropped(new Thing(Thing.Space.EXTENSION, drop.object()));
        } else if (kind == ObjectKind.PUBLICATION) {
            catalogue.publications = catalogue.publications.minus(drop.object().name());
            catalogue.dropped(new Thing(Thing.Space.PUBLICATION, drop.object()));
        } else if (kind == ObjectKind.STATISTICS) {
            Name name = catalogue.in(catalogue.statistics, drop.object());
            catalogue.statistics = catalogue.statistics.minus(name);
            catalogue.dropped(new Thing(Thing.Space.STATISTICS, name));
        }
    }

    private boolean isUsed(Name type) {
        for (Table table : catalogue.tables()) {
            for (Column column : table.columns()) {
                if (SearchPath.canonical(column.type().name()).equals(type)) {
                    return true;
                }
            }
        }
        return false;
    }

    void dropSchema(String schema) {
        catalogue.schemas = catalogue.schemas.minus(schema);
        catalogue.dropped(Thing.schema(schema));
        dropAllIn(schema);
    }

    void dropAllIn(String schema) {
        for (Name each : inSchema(schema)) {
            new Drops(catalogue).relation(each);
        }
        for (Name each : namesIn(schema, catalogue.types.keySet())) {
            new TypeChanges(catalogue).drop(each);
        }
        for (Name each : namesIn(schema, catalogue.functions.keySet())) {
            new RoutineChanges(catalogue).dropFunction(each, null);
            catalogue.functions = catalogue.functions.minus(each);
        }
        for (Name each : namesIn(schema, catalogue.statistics.keySet())) {
            catalogue.statistics = catalogue.statistics.minus(each);
        }
    }

    private List<Name> inSchema(String schema) {
        List<Name> all = new ArrayList<>();
        catalogue.tables().forEach(t -> all.add(t.name()));
        all.addAll(catalogue.views.keySet());
        catalogue.sequences().forEach(s -> all.add(s.name()));
        return namesIn(schema, all);
    }

    private static List<Name> namesIn(String schema, Iterable<Name> names) {
        List<Name> found = new ArrayList<>();
        for (Name each : names) {
            String of = each.schema() == null ? SearchPath.PUBLIC : each.schema();
            if (of.equals(schema)) {
                found.add(each);
            }
        }
        return found;
    }

    void rename(Change.Rename rename) {
        ObjectKind kind = rename.kind();
        if (isRelation(kind)) {
            Name from = catalogue.relation(rename.object());
            if (!catalogue.isRelation(from) && kind == ObjectKind.TABLE) {
                catalogue.edit(from);
            }
            Name to = from.sibling(rename.newName());
            boolean certain = isCertain(from);
            new Renames(catalogue).relation(from, to);
            moved(from, to);
            if (!certain) {
                catalogue.presence = catalogue.presence.mayBe(Thing.relation(to));
            }
        } else if (isType(kind)) {
            Name from = catalogue.in(catalogue.types, rename.object());
            new TypeChanges(catalogue).rename(from, from.sibling(rename.newName()));
        } else if (isFunction(kind)) {
            Name from = catalogue.in(catalogue.functions, rename.object());
            new RoutineChanges(catalogue).renameFunction(from, from.sibling(rename.newName()));
        } else if (kind == ObjectKind.SCHEMA) {
            renameSchema(rename.object().name(), rename.newName());
        } else if (kind == ObjectKind.PUBLICATION) {
            Publication old = catalogue.publications.get(rename.object().name());
            if (old != null) {
                catalogue.publications =
                        catalogue.publications.minus(old.name()).plus(rename.newName(), old.withName(rename.newName()));
            }
        } else if (kind == ObjectKind.STATISTICS) {
            Name from = catalogue.in(catalogue.statistics, rename.object());
            moveStatistics(from, from.sibling(rename.newName()));
        }
    }

    /** Whether nothing came between that may have changed a table whose columns are all known. */
    private boolean isCertain(Name name) {
        Table table = catalogue.table(name);
        return table == null || !table.complete() || catalogue.presence.isThere(Thing.relation(name));
    }

    /** What was unknown is known by its new name, and certain to be no longer there by its old one. */
    private void moved(Name from, Name to) {
        catalogue.came(Thing.relation(to));
        catalogue.went(Thing.relation(from), "it is called " + to + " since");
    }

    private void renameSchema(String from, String to) {
        catalogue.schemas = catalogue.schemas.minus(from).plus(to);
        catalogue.came(Thing.schema(to));
        catalogue.went(Thing.schema(from), "it is called " + Name.quoted(to) + " since");
        for (Name each : inSchema(from)) {
            if (catalogue.isRelation(each)) {
                new Renames(catalogue).relation(each, SearchPath.canonical(to, each.name()));
            }
        }
        for (Name each : namesIn(from, catalogue.types.keySet())) {
            new TypeChanges(catalogue).rename(each, SearchPath.canonical(to, each.name()));
        }
        for (Name each : namesIn(from, catalogue.functions.keySet())) {
            new RoutineChanges(catalogue).renameFunction(each, SearchPath.canonical(to, each.name()));
        }
        for (Name each : namesIn(from, catalogue.statistics.keySet())) {
            moveStatistics(each, SearchPath.canonical(to, each.name()));
        }
    }

    void setSchema(Change.SetSchema change) {
        if (isRelation(change.kind())) {
            Name from = catalogue.relation(change.object());
            if (!catalogue.isRelation(from) && change.kind() == ObjectKind.TABLE) {
                catalogue.edit(from);
            }
            Name to = SearchPath.canonical(change.newSchema(), from.name());
            new Renames(catalogue).relation(from, to);
            if (!from.equals(to)) {
                moved(from, to);
            }
        } else if (isType(change.kind())) {
            Name from = catalogue.in(catalogue.types, change.object());
            new TypeChanges(catalogue).rename(from, SearchPath.canonical(change.newSchema(), from.name()));
        } else if (isFunction(change.kind())) {
            Name from = catalogue.in(catalogue.functions, change.object());
            new RoutineChanges(catalogue).renameFunction(from, SearchPath.canonical(change.newSchema(), from.name()));
        } else if (change.kind() == ObjectKind.STATISTICS) {
            Name from = catalogue.in(catalogue.statistics, change.object());
            moveStatistics(from, SearchPath.canonical(change.newSchema(), from.name()));
        }
    }

    private void moveStatistics(Name from, Name to) {
        Statistics old = catalogue.statistics.get(from);
        if (old != null) {
            catalogue.statistics = catalogue
                    .statistics
                    .minus(from)
                    .plus(to, new Statistics(old.oid(), to, old.table(), old.columns()));
        }
    }

    // ── Sequences ───────────────────────────────────────────────────────────────────────────────────────────────────

    void create(Change.CreateSequence create) {
        Name name = catalogue.created(create.sequence());
        if (create.ifNotExists() && catalogue.isRelation(name)) {
            return;
        }
        catalogue.put(new Sequence(
                catalogue.nextOid++,
                name,
                create.type() != null ? create.type() : DataType.of("bigint"),
                owner(create.ownedByTable()),
                create.ownedByColumn(),
                false));
    }

    private @Nullable Name owner(@Nullable Name table) {
        return table == null ? null : catalogue.relation(table);
    }

    void alter(Change.AlterSequence alter) {
        Sequence old = catalogue.sequence(catalogue.relation(alter.sequence()));
        if (old == null) {
            return;
        }
        // OWNED BY NONE is the option without a table.
        boolean owned = alter.options().contains("OWNED BY");
        catalogue.put(new Sequence(
                old.oid(),
                old.name(),
                alter.type() != null ? alter.type() : old.type(),
                owned ? owner(alter.ownedByTable()) : old.ownedByTable(),
                owned ? alter.ownedByColumn() : old.ownedByColumn(),
                old.identity()));
    }

    // ── Statistics, publications ────────────────────────────────────────────────────────────────────────────────────

    void create(Change.CreateStatistics create) {
        TableDraft table = catalogue.edit(create.table());
        boolean named = !create.statistics().name().isEmpty();
        Name name = named || table == null
                ? catalogue.created(create.statistics())
                : table.name.sibling(new DefaultNames(catalogue).statistics(table, create.columns()));
        catalogue.came(new Thing(Thing.Space.STATISTICS, name));
        catalogue.statistics = catalogue.statistics.plus(
                name, new Statistics(catalogue.nextOid++, name, catalogue.relation(create.table()), create.columns()));
    }

    /** A table and those that inherit from it; partitions are published with their table. */
    private List<Name> withChildren(Name table) {
        List<Name> names = new ArrayList<>(List.of(table));
        for (int i = 0; i < names.size(); i++) {
            for (Name child : catalogue.childrenOf(names.get(i))) {
                Table known = catalogue.table(child);
                if (known != null && known.partitionOf() == null && !names.contains(child)) {
                    names.add(child);
                }
            }
        }
        return names;
    }

    void publication(Change.Publication change) {
        catalogue.came(new Thing(Thing.Space.PUBLICATION, Name.of(change.publication())));
        Publication old = catalogue.publications.get(change.publication());
        List<Name> tables = new ArrayList<>(old == null ? List.of() : old.tables());
        if (change.action().equals("SET") || change.action().equals("CREATE")) {
            tables.clear();
        }
        for (Name each : change.tables()) {
            Name table = catalogue.relation(each);
            for (Name canonical : change.only().contains(each) ? List.of(table) : withChildren(table)) {
                tables.removeIf(t -> Objects.equals(t, canonical));
                if (!change.action().equals("DROP")) {
                    tables.add(canonical);
                }
            }
        }
        boolean all = change.allTables() || (old != null && old.allTables());
        String publish = change.publish();
        boolean updates = publish == null ? old == null || old.updates() : publish.contains("update");
        boolean deletes = publish == null ? old == null || old.deletes() : publish.contains("delete");
        catalogue.publications = catalogue.publications.plus(
                change.publication(), new Publication(change.publication(), tables, all, updates, deletes));
    }
}
