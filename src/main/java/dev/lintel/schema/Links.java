package dev.lintel.schema;

import dev.lintel.change.Name;
import java.util.Collection;
import org.pcollections.HashTreePMap;
import org.pcollections.OrderedPSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/** Which names belong to a name, in the order in which they came. Immutable. */
final class Links {

    static final Links NONE = new Links(HashTreePMap.empty());

    private final PMap<Name, PSet<Name>> links;

    private Links(PMap<Name, PSet<Name>> links) {
        this.links = links;
    }

    Collection<Name> of(Name from) {
        PSet<Name> to = links.get(from);
        return to == null ? OrderedPSet.empty() : to;
    }

    Links plus(Name from, Name to) {
        PSet<Name> now = links.get(from);
        return new Links(links.plus(from, now == null ? OrderedPSet.singleton(to) : now.plus(to)));
    }

    Links minus(Name from, Name to) {
        PSet<Name> now = links.get(from);
        if (now == null) {
            return this;
        }
        PSet<Name> left = now.minus(to);
        return new Links(left.isEmpty() ? links.minus(from) : links.plus(from, left));
    }
}
