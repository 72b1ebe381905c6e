package dev.lintel.migration.reader;

import dev.lintel.migration.Runner;
import dev.lintel.migration.Runner.Answer;
import dev.lintel.migration.UsageException;
import java.util.Locale;

/** Who runs the SQL files of a folder. */
enum Framework {
    FLYWAY("flyway", "Flyway", Shape.PREFIXED),
    REFINERY("refinery", "Refinery", Shape.PREFIXED),
    PRISMA("prisma", "Prisma", Shape.FOLDERS),
    DRIZZLE("drizzle", "Drizzle", Shape.FOLDERS),
    DIESEL("diesel", "Diesel", Shape.FOLDERS),
    SQITCH("sqitch", "Sqitch", Shape.FOLDERS),
    DB_MIGRATE("db-migrate", "db-migrate", Shape.NUMBERED),
    GOLANG_MIGRATE("golang-migrate", "golang-migrate", Shape.NUMBERED),
    POP("pop", "pop", Shape.NUMBERED),
    GOOSE("goose", "goose", Shape.NUMBERED),
    DBMATE("dbmate", "dbmate", Shape.NUMBERED),
    TERN("tern", "tern", Shape.NUMBERED),
    RAMBLER("rambler", "rambler", Shape.NUMBERED),
    NODE_PG_MIGRATE("node-pg-migrate", "node-pg-migrate", Shape.NUMBERED),
    SQLX("sqlx", "SQLx", Shape.NUMBERED),
    SUPABASE("supabase", "Supabase", Shape.NUMBERED),
    ATLAS("atlas", "Atlas", Shape.NUMBERED),
    PLAIN("plain", "plain SQL", Shape.NUMBERED);

    /** What its folders look like; within a shape only the user can tell some of them apart. */
    enum Shape {
        /** {@code V1__name.sql}. */
        PREFIXED,
        /** A folder for each migration, or a file that lists them. */
        FOLDERS,
        /** {@code 001_name.sql}. */
        NUMBERED
    }

    /** As {@code --framework} takes it. */
    final String id;
    /** As its makers write it. */
    final String label;

    final Shape shape;

    Framework(String id, String label, Shape shape) {
        this.id = id;
        this.label = label;
        this.shape = shape;
    }

    static Framework named(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        StringBuilder all = new StringBuilder();
        for (Framework framework : values()) {
            if (framework.id.equals(wanted)) {
                return framework;
            }
            all.append(all.length() == 0 ? "" : ", ").append(framework.id);
        }
        throw new UsageException("unknown framework " + name + "; known are " + all);
    }

    /**
     * The program behind it. golang-migrate, SQLx and Prisma wait inside {@code pg_advisory_lock} (golang-migrate/migrate#960,
     * element-hq/matrix-authentication-service#5298, prisma/prisma-engines#5755); Flyway says how in its settings.
     */
    Runner runner() {
        return switch (this) {
            case PLAIN -> Runner.UNKNOWN;
            case SQITCH -> new Runner(label, Runner.Client.PSQL, Runner.Lock.POLLED, ledger());
            case GOLANG_MIGRATE, SQLX, PRISMA -> new Runner(label, Runner.Client.DRIVER, Runner.Lock.AWAITED, ledger());
            default -> new Runner(label, Runner.Client.DRIVER, Runner.Lock.POLLED, ledger());
        };
    }

    /**
     * How it takes changes to what has run, unless it is told otherwise. In the order of {@link Runner.Ledger}: the key, and
     * what it does about one that is edited, late, removed. From their sources, as far as they are public.
     */
    private Runner.Ledger ledger() {
        return switch (this) {
            case FLYWAY, REFINERY -> // validateOnMigrate; abort_divergent and abort_missing
                ledger(Runner.Key.VERSION_AND_NAME, Answer.REFUSES, Answer.REFUSES, Answer.REFUSES);
            // MigrateError::VersionMismatch and VersionMissing
            case SQLX -> ledger(Runner.Key.VERSION, Answer.REFUSES, Answer.RUNS, Answer.REFUSES);
            // migrate deploy warns of edited ones and goes on
            case PRISMA, DB_MIGRATE -> ledger(Runner.Key.NAME, Answer.NOTHING, Answer.RUNS, Answer.NOTHING);
            case DIESEL, DBMATE, POP -> ledger(Runner.Key.VERSION, Answer.NOTHING, Answer.RUNS, Answer.NOTHING);
            // only the times of the journal count
            case DRIZZLE -> ledger(Runner.Key.VERSION, Answer.NOTHING, Answer.SKIPS, Answer.NOTHING);
            // the name of a change is made of all changes before it
            case SQITCH -> ledger(Runner.Key.NAME, Answer.NOTHING, Answer.REFUSES, Answer.REFUSES);
            // one number is kept, and its file has to be there
            case GOLANG_MIGRATE -> ledger(Runner.Key.VERSION, Answer.NOTHING, Answer.SKIPS, Answer.REFUSES_NEWEST);
            case TERN -> ledger(Runner.Key.VERSION, Answer.NOTHING, Answer.SKIPS, Answer.REFUSES);
            // without --allow-missing
            case GOOSE -> ledger(Runner.Key.VERSION, Answer.NOTHING, Answer.REFUSES, Answer.NOTHING);
            // checkOrder compares name by name; so does rambler
            case NODE_PG_MIGRATE, RAMBLER -> ledger(Runner.Key.NAME, Answer.NOTHING, Answer.REFUSES, Answer.REFUSES);
            // without --include-all
            case SUPABASE -> ledger(Runner.Key.VERSION, Answer.NOTHING, Answer.REFUSES, Answer.REFUSES);
            // --exec-order linear; atlas.sum is about the files alone
            case ATLAS -> ledger(Runner.Key.VERSION, Answer.NOTHING, Answer.REFUSES, Answer.REFUSES_NEWEST);
            case PLAIN -> Runner.Ledger.UNKNOWN;
        };
    }

    private static Runner.Ledger ledger(Runner.Key key, Answer edited, Answer late, Answer removed) {
        return new Runner.Ledger(key, edited, late, removed);
    }

    /**
     * Whether a version is all that it tells migrations apart by: it refuses a second one of the same, or never runs it. The
     * others go by the whole name, or nobody has looked.
     */
    boolean goesByVersion() {
        return switch (this) {
            case FLYWAY, REFINERY, GOLANG_MIGRATE, GOOSE, DBMATE, TERN, SQLX, SUPABASE, DIESEL, POP -> true;
            default -> false;
        };
    }

    /** Loads no class but the one that is needed. */
    MigrationReader reader() {
        return switch (this) {
            case FLYWAY -> new FlywayReader();
            case REFINERY -> new RefineryReader();
            case PRISMA -> new PrismaReader();
            case DRIZZLE -> new DrizzleReader();
            case DIESEL -> new DieselReader();
            case SQITCH -> new SqitchReader();
            case DB_MIGRATE -> new DbMigrateReader();
            case GOLANG_MIGRATE -> new GolangMigrateReader();
            case POP -> new PopReader();
            case GOOSE -> new GooseReader();
            case DBMATE -> new DbmateReader();
            case TERN -> new TernReader();
            case RAMBLER -> new RamblerReader();
            case NODE_PG_MIGRATE -> new NodePgMigrateReader();
            case SQLX -> new SqlxReader();
            case SUPABASE -> new SupabaseReader();
            case ATLAS -> new AtlasReader();
            case PLAIN -> new PlainReader();
        };
    }
}
