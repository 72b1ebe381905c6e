package dev.lintel.schema;

import dev.lintel.change.Certainty;
import dev.lintel.change.Change;

/** What the history still has to come, for those who have to know what it makes only then. */
public interface Later {

    /** Tells of the whole history, as far as it is about something of this name; of nothing where none of it creates such a thing. */
    void tell(String name, Listener listener);

    /** Hears of migrations in order. */
    interface Listener {
        /** The next change, which this migration makes. */
        void hear(Change change, Certainty certainty, String migration);

        /** The next migration starts in a session of its own. */
        void newSession();

        /** Whether it has heard what it wanted to know; nothing more need be told. */
        boolean isContent();
    }
}
