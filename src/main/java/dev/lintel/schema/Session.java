package dev.lintel.schema;

import dev.lintel.change.Change;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** What SET has made of the session: names in lower case, values without quotes. Immutable. */
public final class Session {

    /** A session in which nothing was set. */
    public static final Session FRESH = new Session(HashTreePMap.empty(), HashTreePMap.empty());

    private final PMap<String, String> session;
    private final PMap<String, String> local;

    private Session(PMap<String, String> session, PMap<String, String> local) {
        this.session = session;
        this.local = local;
    }

    /** The value in force. */
    public Optional<String> get(String variable) {
        String value = local.get(variable);
        return Optional.ofNullable(value != null ? value : session.get(variable));
    }

    /** The session after SET or RESET. */
    public Session apply(Change.SetVariable set) {
        PMap<String, String> target = set.local() ? local : session;
        String value = set.value();
        PMap<String, String> changed =
                value == null ? target.minus(set.variable()) : target.plus(set.variable(), value);
        return set.local() ? new Session(session, changed) : new Session(changed, local.minus(set.variable()));
    }

    /** The session after COMMIT: what was LOCAL is gone. */
    public Session committed() {
        return local.isEmpty() ? this : new Session(session, HashTreePMap.empty());
    }
}
