package dev.lintel.schema;

import dev.lintel.change.Certainty;
import dev.lintel.change.Change;
import dev.lintel.change.ColumnDefinition;
import dev.lintel.change.Constraint;
import dev.lintel.change.Name;
import dev.lintel.change.ObjectKind;
import dev.lintel.change.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a change needs and is certain not to be there: dropped before, renamed, or made only later. */
final class Absences {

    private final Catalogue catalogue;
    private final Certainty certainty;
    private final AbsentParts parts;

    Absences(Catalogue catalogue, Certainty certainty) {
        this.catalogue = catalogue;
        this.certainty = certainty;
        this.parts = new AbsentParts(catalogue);
    }

    Schema.@Nullable Found of(Change change) {
        if (certainty == Certainty.MAYBE) {
            return null;
        }
        Schema.Found found = change instanceof Change.CreateTable create ? table(create) : altered(change);
        if (found == null) {
            found = dropped(change);
        }
        if (found == null) {
            found = mentioned(change);
        }
        return found != null ? found : parts.of(change);
    }

    // ── Names ───────────────────────────────────────────────────────────────────────────────────────────────────────

    private Schema.@Nullable Found missing(String kind, Name written, @Nullable Thing thing) {
        String why = thing == null || !isResolved(written) ? null : catalogue.presence.missing(thing);
        return why == null ? null : new Schema.Found(kind, written, null, why);
    }

    /** Whether there is one place alone where the name is looked up. */
    private boolean isResolved(Name written) {
        return written.schema() != null || (catalogue.presence.isPathKnown() && catalogue.hasPlainPath());
    }

    private Schema.@Nullable Found relation(String kind, Name written) {
        Name canonical = catalogue.relation(written);
        return catalogue.isRelation(canonical) ? null : missing(kind, written, Thing.relation(canonical));
    }

    private Schema.@Nullable Found relations(List<Name> written) {
        for (Name each : written) {
            Schema.Found found = relation("table", each);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private Schema.@Nullable Found object(ObjectKind kind, Name written) {
        Thing thing = Things.object(kind, written, catalogue);
        if (thing == null) {
            return null;
        }
        return thing.space() == Thing.Space.RELATION
                ? relation(words(kind), written)
                : missing(words(kind), written, thing);
    }

    private static boolean isTable(ObjectKind kind) {
        return kind == ObjectKind.TABLE || kind == ObjectKind.VIEW || kind == ObjectKind.SEQUENCE;
    }

    private static String words(ObjectKind kind) {
        return kind == ObjectKind.MATERIALIZED_VIEW ? "view" : kind.words();
    }

    private Schema.@Nullable Found type(Name written) {
        Name canonical = catalogue.in(catalogue.types, written);
        // A table has a type of its name.
        boolean known = catalogue.types.containsKey(canonical) || catalogue.isRelation(canonical);
        return known ? null : missing("type", written, Thing.type(canonical));
    }

    private Schema.@Nullable Found inSchema(Name created) {
        return created.schema() == null ? null : schema(created.schema());
    }

    private Schema.@Nullable Found schema(String schema) {
        String why = catalogue.presence.missing(Thing.schema(schema));
        return why == null ? null : new Schema.Found("schema", Name.of(schema), null, why);
    }

    private Schema.@Nullable Found function(Name written) {
        Name canonical = catalogue.in(catalogue.functions, written);
        boolean known = catalogue.functions.containsKey(canonical);
        return known ? null : missing("function", written, new Thing(Thing.Space.FUNCTION, canonical));
    }

    // ── What is altered ─────────────────────────────────────────────────────────────────────────────────────────────

    private Schema.@Nullable Found altered(Change change) {
        if (certainty == Certainty.IF_EXISTS || saysIfExists(change)) {
            return null;
        }
        Thing altered = Things.altered(change, catalogue);
        if (altered == null) {
            return null;
        }
        if (change instanceof Change.OnTable onTable) {
            return relation("table", onTable.table());
        } else if (change instanceof Change.Rename rename) {
            return object(rename.kind(), rename.object());
        } else if (change instanceof Change.SetSchema set) {
            return object(set.kind(), set.object());
        } else if (change instanceof Change.SetOwner set) {
            return object(set.kind(), set.object());
        } else if (change instanceof Change.SetTablespace set) {
            return object(set.kind(), set.object());
        } else if (change instanceof Change.SetStorageParameters set) {
            return object(set.kind(), set.object());
        } else if (change instanceof Change.AlterObject alter) {
            return object(alter.kind(), alter.object());
        } else if (change instanceof Change.AlterSequence alter) {
            return relation("sequence", alter.sequence());
        } else if (change instanceof Change.AlterView alter) {
            return relation("view", alter.view());
        } else if (change instanceof Change.AlterIndex alter) {
            return relation("index", alter.index());
        }
        return missing("type", altered.name(), catalogue.types.containsKey(altered.name()) ? null : altered);
    }

    /** Those that drop a part of a table and put up with a table that is missing, too. */
    private static boolean saysIfExists(Change change) {
        return (change instanceof Change.DropTrigger trigger && trigger.ifExists())
                || (change instanceof Change.DropPolicy policy && policy.ifExists())
                || (change instanceof Change.DropRule rule && rule.ifExists());
    }

    private Schema.@Nullable Found dropped(Change change) {
        if (change instanceof Change.Drop drop && !drop.ifExists()) {
            return object(drop.kind(), drop.object());
        } else if (change instanceof Change.DropIndex drop && !drop.ifExists()) {
            return relation("index", drop.index());
        }
        return null;
    }

    // ── What is mentioned ───────────────────────────────────────────────────────────────────────────────────────────

    private Schema.@Nullable Found table(Change.CreateTable create) {
        if (create.ifNotExists() && catalogue.isRelation(catalogue.created(create.table()))) {
            return null;
        }
        List<Name> needed = new ArrayList<>(create.origin().inherits());
        create.origin().likes().forEach(like -> needed.add(like.source()));
        if (create.origin().partitionOf() != null) {
            needed.add(create.origin().partitionOf().parent());
        }
        Schema.Found found = firstOf(inSchema(create.table()), relations(needed));
        for (ColumnDefinition each : create.columns()) {
            found = firstOf(found, column(each, create.table()));
        }
        for (Constraint each : create.constraints()) {
            found = firstOf(found, references(each, create.table()));
        }
        Query query = create.origin().asQuery();
        return found != null || query == null ? found : relations(query.tables());
    }

    private static Schema.@Nullable Found firstOf(Schema.@Nullable Found one, Schema.@Nullable Found other) {
        return one != null ? one : other;
    }

    private Schema.@Nullable Found column(ColumnDefinition column, Name table) {
        Schema.Found found = type(column.type().name());
        for (Constraint each : column.constraints()) {
            found = firstOf(found, references(each, table));
        }
        return found;
    }

    /** What a foreign key references, unless that is the table itself. */
    private Schema.@Nullable Found references(Constraint constraint, Name table) {
        return constraint instanceof Constraint.ForeignKey key
                        && !key.references().equals(table)
                ? relation("table", key.references())
                : null;
    }

    private Schema.@Nullable Found mentioned(Change change) {
        if (change instanceof Change.AddColumn add) {
            return column(add.column(), add.table());
        } else if (change instanceof Change.AlterColumnType alter) {
            return type(alter.type().name());
        } else if (change instanceof Change.AddConstraint add) {
            return references(add.constraint(), add.table());
        } else if (change instanceof Change.AttachPartition attach) {
            return relation("table", attach.partition());
        } else if (change instanceof Change.DetachPartition detach) {
            return relation("table", detach.partition());
        } else if (change instanceof Change.SetInheritance set) {
            return relation("table", set.parent());
        } else if (change instanceof Change.AttachIndexPartition attach) {
            return relations(List.of(attach.index(), attach.partition()));
        } else if (change instanceof Change.CreateView create) {
            return firstOf(inSchema(create.view()), relations(create.query().tables()));
        } else if (change instanceof Change.CreateMaterializedView create) {
            return firstOf(inSchema(create.view()), relations(create.query().tables()));
        } else if (change instanceof Change.RefreshMaterializedView refresh) {
            return relation("view", refresh.view());
        } else if (change instanceof Change.CreateTrigger create) {
            return function(create.function());
        } else if (change instanceof Change.SetSchema set) {
            return schema(set.newSchema());
        } else if (change instanceof Change.CreateSequence create) {
            return inSchema(create.sequence());
        } else if (change instanceof Change.CreateFunction create) {
            return inSchema(create.function());
        } else if (change instanceof Change.CreateDomain create) {
            return firstOf(inSchema(create.domain()), type(create.base().name()));
        } else if (change instanceof Change.CreateEnum create) {
            return inSchema(create.type());
        } else if (change instanceof Change.Comment comment && comment.table() == null) {
            return object(comment.kind(), comment.object());
        } else if (change instanceof Change.Comment comment) {
            return relation("table", Objects.requireNonNull(comment.table()));
        } else if (change instanceof Change.Reindex reindex) {
            return object(reindex.kind(), reindex.object());
        }
        return used(change);
    }

    private Schema.@Nullable Found used(Change change) {
        if (change instanceof Change.Truncate truncate) {
            return relations(truncate.tables());
        } else if (change instanceof Change.LockTables lock) {
            return relations(lock.tables());
        } else if (change instanceof Change.Vacuum vacuum) {
            return relations(vacuum.tables());
        } else if (change instanceof Change.Analyze analyze) {
            return relations(analyze.tables());
        } else if (change instanceof Change.Cluster cluster) {
            return cluster.table() == null ? null : relation("table", cluster.table());
        } else if (change instanceof Change.Copy copy) {
            return relation("table", copy.table());
        } else if (change instanceof Change.Insert insert) {
            return insert.query() == null ? null : relations(insert.query().tables());
        } else if (change instanceof Change.Update update) {
            return relations(update.reads());
        } else if (change instanceof Change.Delete delete) {
            return relations(delete.reads());
        } else if (change instanceof Change.Merge merge) {
            return relations(merge.reads());
        } else if (change instanceof Change.Select select) {
            return relations(select.query().tables());
        } else if (change instanceof Change.Publication publication) {
            return publication.action().equals("DROP") ? null : relations(publication.tables());
        } else if (change instanceof Change.Grant grant && isTable(grant.kind())) {
            return relations(grant.objects());
        }
        return null;
    }
}
