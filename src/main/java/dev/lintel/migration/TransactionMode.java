package dev.lintel.migration;

/** What a framework does about transactions around a migration, before the migration's own BEGIN and COMMIT. */
public enum TransactionMode {
    /** The framework opens a transaction around each migration. */
    PER_MIGRATION,
    /** The framework opens one transaction around all migrations of a run (Drizzle, Alembic). */
    PER_RUN,
    /** No transaction: each statement commits on its own. */
    PER_STATEMENT,
    /**
     * The whole file is sent as one query. The server runs several statements in it as one transaction, unless the
     * file says BEGIN itself; a single statement runs on its own (golang-migrate, Supabase, Prisma).
     */
    ONE_QUERY,
    /**
     * Flyway: one transaction around each migration, or none where every statement in it is one that cannot run in a
     * transaction; a mixture is refused.
     */
    DETECTED,
    /** As {@link #DETECTED}, and a mixture runs without a transaction ({@code mixed=true}). */
    DETECTED_MIXED,
    /** Nobody says who runs the files: a transaction around each of them where all its statements can run in one. */
    WHERE_POSSIBLE
}
