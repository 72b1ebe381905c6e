package dev.lintel.schema;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * What is certain to be there and what is certain not to be, as far as the history tells. Of everything else it is not
 * certain: what no migration made, what a condition decided about, what code that is not seen may have made or dropped.
 * Immutable.
 */
final class Presence {

    static final Presence UNKNOWN = new Presence(
            HashTreePSet.empty(), HashTreePMap.empty(), HashTreePSet.empty(), HashTreePSet.empty(), null, true);

    private final PSet<Thing> there;
    /** What was dropped or renamed, and how to say that. */
    private final PMap<Thing, String> gone;
    /** What came or went so far, certain or not. */
    private final PSet<Thing> settled;
    /** Parts of tables and types of which a condition decided. */
    private final PSet<Thing> doubtful;

    private final @Nullable Foresight foresight;
    private final boolean pathKnown;

    private Presence(
            PSet<Thing> there,
            PMap<Thing, String> gone,
            PSet<Thing> settled,
            PSet<Thing> doubtful,
            @Nullable Foresight foresight,
            boolean pathKnown) {
        this.there = there;
        this.gone = gone;
        this.settled = settled;
        this.doubtful = doubtful;
        this.foresight = foresight;
        this.pathKnown = pathKnown;
    }

    boolean isThere(Thing thing) {
        return there.contains(thing);
    }

    /** Why it is not there, as the end of a sentence; null where it may be. */
    @Nullable String missing(Thing thing) {
        String why = gone.get(thing);
        return why != null || foresight == null || settled.contains(thing) ? why : foresight.missing(thing);
    }

    boolean isDoubtful(Thing part) {
        return doubtful.contains(part);
    }

    /** Whether a condition decided about any part of this kind of the table with this number. */
    boolean doubtsAny(Thing.Space space, int oid) {
        return doubtful.stream().anyMatch(part -> part.isPart(space, oid));
    }

    /** Whether it is known where names without a schema are looked up. */
    boolean isPathKnown() {
        return pathKnown;
    }

    Presence came(Thing thing) {
        return there.contains(thing)
                ? this
                : new Presence(
                        there.plus(thing), gone.minus(thing), settled.plus(thing), doubtful, foresight, pathKnown);
    }

    Presence went(Thing thing, String why) {
        return new Presence(
                there.minus(thing), gone.plus(thing, why), settled.plus(thing), doubtful, foresight, pathKnown);
    }

    /** It may be there or not. */
    Presence mayBe(Thing thing) {
        return new Presence(there.minus(thing), gone.minus(thing), settled.plus(thing), doubtful, foresight, pathKnown);
    }

    Presence doubting(Thing part) {
        return new Presence(there, gone, settled, doubtful.plus(part), foresight, pathKnown);
    }

    /** After code that may have made and dropped anything. */
    Presence shaken() {
        return there.isEmpty() && gone.isEmpty()
                ? this
                : new Presence(HashTreePSet.empty(), HashTreePMap.empty(), settled, doubtful, foresight, pathKnown);
    }

    /** After an extension has brought what it brings: no function and no type is certain to be missing. */
    Presence extended() {
        PMap<Thing, String> left = gone;
        for (Thing each : gone.keySet()) {
            if (each.space() == Thing.Space.FUNCTION || each.space() == Thing.Space.TYPE) {
                left = left.minus(each);
            }
        }
        return new Presence(there, left, settled, doubtful, foresight, pathKnown);
    }

    Presence before(Later later) {
        return new Presence(there, gone, settled, doubtful, new Foresight(later), pathKnown);
    }

    Presence withoutPath() {
        return new Presence(there, gone, settled, doubtful, foresight, false);
    }

    /** What of the history to come was asked for. */
    private static final class Foresight {
        private final Later later;
        private final Map<Thing, Optional<String>> asked = new HashMap<>();

        Foresight(Later later) {
            this.later = later;
        }

        @Nullable String missing(Thing thing) {
            Thing.Space space = thing.space();
            if (space != Thing.Space.RELATION && space != Thing.Space.TYPE && space != Thing.Space.SCHEMA) {
                return null;
            }
            if (space == Thing.Space.SCHEMA && thing.name().name().equals(SearchPath.PUBLIC)) {
                // Every new database has it.
                return null;
            }
            Optional<String> known = asked.get(thing);
            if (known == null) {
                String creator = Awaited.creator(thing, later);
                known = creator == null ? Optional.empty() : Optional.of("only " + creator + " creates it");
                asked.put(thing, known);
            }
            return known.orElse(null);
        }
    }
}
