package dev.lintel.engine.postgresql;

import dev.lintel.engine.LockMode;
import dev.lintel.engine.Traffic;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The table-level lock modes, the weakest first, and what each conflicts with: the manual's table 13.2, "Conflicting Lock
 * Modes". It is the same in all versions, and measured to be.
 */
enum PostgresLock implements LockMode {
    ACCESS_SHARE(1, ".......X"),
    ROW_SHARE(2, "......XX"),
    ROW_EXCLUSIVE(3, "....XXXX"),
    SHARE_UPDATE_EXCLUSIVE(4, "...XXXXX"),
    SHARE(5, "..XX.XXX"),
    SHARE_ROW_EXCLUSIVE(6, "..XXXXXX"),
    EXCLUSIVE(7, ".XXXXXXX"),
    ACCESS_EXCLUSIVE(8, "XXXXXXXX");

    /** Its number in the server's lock.h. */
    private final int number;

    private final String conflicts;
    private final String label = name().replace('_', ' ');
    /** Unmodifiable. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Traffic> blocks;

    PostgresLock(int number, String conflicts) {
        this.number = number;
        this.conflicts = conflicts;
        Set<Traffic> blocked = EnumSet.noneOf(Traffic.class);
        for (Traffic traffic : Traffic.values()) {
            if (conflictsWith(numberOf(traffic))) {
                blocked.add(traffic);
            }
        }
        this.blocks = Collections.unmodifiableSet(blocked);
    }

    /** The mode that LOCK TABLE calls so. */
    static Optional<PostgresLock> named(String words) {
        String wanted = words.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
        for (PostgresLock mode : values()) {
            if (mode.name().equals(wanted)) {
                return Optional.of(mode);
            }
        }
        return Optional.empty();
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public int strength() {
        return number;
    }

    /** Whether a request for the other mode waits while this one is held. */
    boolean conflictsWith(PostgresLock other) {
        return conflictsWith(other.number);
    }

    private boolean conflictsWith(int other) {
        return conflicts.charAt(other - 1) == 'X';
    }

    /**
     * Traffic counts as blocked when none of its usual forms gets through. Schema changes come in many modes, so the
     * weakest decides: what stops CREATE STATISTICS, COMMENT and the like stops all.
     */
    @Override
    public Set<Traffic> blocks() {
        return blocks;
    }

    /** The number of the mode it takes; the modes themselves are not there yet when this is asked. */
    private static int numberOf(Traffic traffic) {
        return switch (traffic) {
            case READS -> 1;
            case ROW_LOCKS -> 2;
            case WRITES -> 3;
            case MAINTENANCE, SCHEMA_CHANGES -> 4;
        };
    }
}
