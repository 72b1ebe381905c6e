package dev.lintel.schema;

import dev.lintel.change.Name;
import org.jspecify.annotations.Nullable;

/**
 * Something that has a name of its own among those of its space.
 *
 * @param space where no other may have that name
 * @param name its canonical name; of what is part of a table or a type, that with the oid of the whole for a schema
 */
record Thing(Space space, Name name) {

    /** Where names must differ. */
    enum Space {
        RELATION,
        TYPE,
        FUNCTION,
        SCHEMA,
        EXTENSION,
        STATISTICS,
        PUBLICATION,
        COLUMN,
        CONSTRAINT,
        TRIGGER,
        POLICY,
        RULE,
        LABEL
    }

    static Thing relation(Name canonical) {
        return new Thing(Space.RELATION, canonical);
    }

    static Thing type(Name canonical) {
        return new Thing(Space.TYPE, canonical);
    }

    static Thing schema(String schema) {
        return new Thing(Space.SCHEMA, Name.of(schema));
    }

    /** What is part of a table or a type: the number stays when that is renamed. */
    static Thing part(Space space, int whole, String name) {
        return new Thing(space, Name.of(Integer.toString(whole), name));
    }

    /** Whether it is a part of this kind of what has this number. */
    boolean isPart(Space kind, int whole) {
        return space == kind && Integer.toString(whole).equals(name.schema());
    }

    // As for Name.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Thing that && space == that.space && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + space.name().hashCode();
    }
}
