package dev.lintel.engine;

import java.util.Set;

/** A lock mode of one engine. What it blocks is derived from that engine's conflict table. */
public interface LockMode {

    /** The name that the engine's manual uses: {@code SHARE ROW EXCLUSIVE}. */
    String label();

    /** Everything that has to wait while this lock is held. */
    Set<Traffic> blocks();

    /** A higher number for a mode that blocks more; only modes of one engine compare. */
    int strength();
}
