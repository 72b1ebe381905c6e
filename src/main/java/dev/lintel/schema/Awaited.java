package dev.lintel.schema;

import dev.lintel.change.Certainty;
import dev.lintel.change.Change;
import dev.lintel.change.Name;
import dev.lintel.change.ObjectKind;
import org.jspecify.annotations.Nullable;

/**
 * Whether a history makes something only later: where the first that it says of a name is a CREATE that would fail if the thing
 * were there, it is certain that it is not there before.
 */
final class Awaited implements Later.Listener {

    private final Thing thing;
    private boolean told;
    private @Nullable String creator;
    private boolean plainPath = true;

    private Awaited(Thing thing) {
        this.thing = thing;
    }

    /** The migration that creates it, and nothing before; null where that is not certain. */
    static @Nullable String creator(Thing thing, Later later) {
        Awaited awaited = new Awaited(thing);
        later.tell(thing.name().name(), awaited);
        return awaited.creator;
    }

    @Override
    public void hear(Change change, Certainty certainty, String migration) {
        if (change instanceof Change.SetVariable set && set.variable().equals("search_path")) {
            plainPath = SearchPath.of(set.value()).equals(SearchPath.DEFAULT);
        }
        Thing made = made(change);
        if (!told && made != null && isAbout(made)) {
            told = true;
            boolean itself = SearchPath.canonical(made.name()).equals(thing.name());
            creator = itself && plainPath && certainty == Certainty.CERTAIN ? migration : null;
        }
        Thing settled = settles(change);
        told |= settled != null && isAbout(settled);
    }

    @Override
    public void newSession() {
        plainPath = true;
    }

    @Override
    public boolean isContent() {
        return told;
    }

    /** Whether it has the name, in whatever schema. */
    private boolean isAbout(Thing other) {
        return other.space() == thing.space()
                && other.name().name().equals(thing.name().name());
    }

    /** What must not be there for this to succeed. */
    private static @Nullable Thing made(Change change) {
        if (change instanceof Change.CreateTable create) {
            boolean temporary = create.persistence() == Change.Persistence.TEMPORARY;
            return create.ifNotExists() || temporary ? null : Thing.relation(create.table());
        } else if (change instanceof Change.CreateView create) {
            return create.orReplace() || create.temporary() ? null : Thing.relation(create.view());
        } else if (change instanceof Change.CreateMaterializedView create) {
            return create.ifNotExists() ? null : Thing.relation(create.view());
        } else if (change instanceof Change.CreateEnum create) {
            return Thing.type(create.type());
        } else if (change instanceof Change.CreateDomain create) {
            return Thing.type(create.domain());
        } else if (change instanceof Change.CreateSchema create) {
            return create.ifNotExists() ? null : Thing.schema(create.schema());
        } else if (change instanceof Change.Rename rename && rename.kind() == ObjectKind.TABLE) {
            return Thing.relation(rename.object().sibling(rename.newName()));
        }
        return null;
    }

    /** What comes or goes in a way that does not tell whether it was there. */
    private static @Nullable Thing settles(Change change) {
        if (change instanceof Change.CreateTable create) {
            return Thing.relation(create.table());
        } else if (change instanceof Change.CreateView create) {
            return Thing.relation(create.view());
        } else if (change instanceof Change.CreateMaterializedView create) {
            return Thing.relation(create.view());
        } else if (change instanceof Change.CreateSequence create) {
            return Thing.relation(create.sequence());
        } else if (change instanceof Change.CreateSchema create) {
            return Thing.schema(create.schema());
        } else if (change instanceof Change.CreateCompositeType create) {
            return Thing.type(create.type());
        } else if (change instanceof Change.CreateOtherType create) {
            return Thing.type(create.type());
        } else if (change instanceof Change.Drop drop) {
            return settled(drop.kind(), drop.object());
        } else if (change instanceof Change.Rename rename) {
            return settled(rename.kind(), rename.object());
        } else if (change instanceof Change.SetSchema set) {
            return settled(set.kind(), set.object());
        }
        return null;
    }

    private static @Nullable Thing settled(ObjectKind kind, Name name) {
        return switch (kind) {
            case TABLE, FOREIGN_TABLE, VIEW, MATERIALIZED_VIEW, SEQUENCE, INDEX -> Thing.relation(name);
            case TYPE, DOMAIN -> Thing.type(name);
            case SCHEMA -> Thing.schema(name.name());
            default -> null;
        };
    }
}
