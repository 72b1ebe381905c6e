package dev.lintel.engine;

/** What the rest of the world wants to do with a table while a change holds its locks. */
public enum Traffic {
    /** SELECT. */
    READS,
    /** SELECT … FOR UPDATE and its kin. */
    ROW_LOCKS,
    /** INSERT, UPDATE, DELETE. */
    WRITES,
    /** VACUUM, ANALYZE, concurrent index builds, validation. */
    MAINTENANCE,
    /** Other schema changes. */
    SCHEMA_CHANGES
}
