package dev.lintel.migration;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All migrations of one project, in the order in which its framework applies them.
 *
 * @param framework the framework's id as {@code --framework} takes it: {@code flyway}, {@code plain}
 * @param runner the program that runs them
 * @param how one sentence that says how the folder was read: {@code db/migration as Flyway, 12 migrations}
 * @param migrations in the order in which they run
 * @param problems what is wrong with the set itself: a version given twice, a file name the framework would not take
 * @param dialect the database, where the project names it
 * @param judged paths of the files of those migrations in which findings are wanted, the others only build the schema;
 *     empty where all are judged
 * @param notRead why Lintel leaves the set alone, as the end of a sentence; null where it does not
 * @param merged the same set as it was in the commit that this one is compared with; null where it is compared with none
 */
public record MigrationSet(
        String framework,
        Runner runner,
        String how,
        List<Migration> migrations,
        List<Problem> problems,
        Optional<Dialect> dialect,
        Set<String> judged,
        @Nullable String notRead,
        @Nullable MigrationSet merged) {

    /**
     * Something wrong with the set itself.
     *
     * @param rule the id of the rule whose finding this is
     * @param place where to look
     * @param message what is wrong, one sentence
     * @param instead what to do, one sentence, or empty
     */
    public record Problem(String rule, SourceSpan place, String message, String instead) {}

    public MigrationSet {
        migrations = List.copyOf(migrations);
        problems = List.copyOf(problems);
        judged = Set.copyOf(judged);
    }

    /** A set that is read. */
    public MigrationSet(
            String framework,
            Runner runner,
            String how,
            List<Migration> migrations,
            List<Problem> problems,
            Optional<Dialect> dialect,
            Set<String> judged) {
        this(framework, runner, how, migrations, problems, dialect, judged, null, null);
    }

    /** A set of which nothing is read, for this reason. */
    public static MigrationSet notRead(String framework, String how, String why) {
        return new MigrationSet(
                framework, Runner.UNKNOWN, how, List.of(), List.of(), Optional.empty(), Set.of(), why, null);
    }

    /** A set in which all migrations are judged. */
    public MigrationSet(
            String framework,
            Runner runner,
            String how,
            List<Migration> migrations,
            List<Problem> problems,
            Optional<Dialect> dialect) {
        this(framework, runner, how, migrations, problems, dialect, Set.of());
    }

    /** The same set with fewer migrations and problems, of which only these are judged. */
    public MigrationSet with(List<Migration> fewer, List<Problem> its, String read, Set<String> ofThem) {
        return new MigrationSet(framework, runner, read, fewer, its, dialect, ofThem, notRead, merged);
    }

    /** The same set, to be compared with this one. */
    public MigrationSet comparedWith(MigrationSet earlier) {
        return new MigrationSet(framework, runner, how, migrations, problems, dialect, judged, notRead, earlier);
    }

    /**
     * Whether it is known when this migration runs. A framework says it; of files that nobody knows the runner of, only
     * their numbers do.
     */
    public boolean isPlaced(Migration migration) {
        return !framework.equals("plain") || !migration.version().isEmpty();
    }

    /** Whether findings in this migration are wanted. */
    public boolean judges(Migration migration) {
        return judged.isEmpty() || judged.contains(migration.file().path());
    }
}
