package dev.lintel.engine.postgresql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lintel.engine.Traffic;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PostgresLockTest {

    @Test
    void conflictsAreMutual() {
        for (PostgresLock one : PostgresLock.values()) {
            for (PostgresLock other : PostgresLock.values()) {
                assertEquals(one.conflictsWith(other), other.conflictsWith(one), one + " and " + other);
            }
        }
    }

    @Test
    void onlyTheStrongestStopsReaders() {
        for (PostgresLock mode : PostgresLock.values()) {
            assertEquals(mode == PostgresLock.ACCESS_EXCLUSIVE, mode.blocks().contains(Traffic.READS), mode.label());
        }
    }

    @Test
    void everyModeBlocksWhatItConflictsWith() {
        assertEquals(Set.of(), PostgresLock.ROW_EXCLUSIVE.blocks());
        assertEquals(
                EnumSet.of(Traffic.MAINTENANCE, Traffic.SCHEMA_CHANGES), PostgresLock.SHARE_UPDATE_EXCLUSIVE.blocks());
        assertEquals(
                EnumSet.of(Traffic.WRITES, Traffic.MAINTENANCE, Traffic.SCHEMA_CHANGES), PostgresLock.SHARE.blocks());
        assertEquals(PostgresLock.SHARE.blocks(), PostgresLock.SHARE_ROW_EXCLUSIVE.blocks());
        assertEquals(EnumSet.complementOf(EnumSet.of(Traffic.READS)), PostgresLock.EXCLUSIVE.blocks());
        assertEquals(EnumSet.allOf(Traffic.class), PostgresLock.ACCESS_EXCLUSIVE.blocks());
    }

    @Test
    void theWordsOfLockTableAreUnderstood() {
        assertEquals(Optional.of(PostgresLock.SHARE_ROW_EXCLUSIVE), PostgresLock.named("share row exclusive"));
        assertEquals(Optional.empty(), PostgresLock.named("no such mode"));
    }
}
