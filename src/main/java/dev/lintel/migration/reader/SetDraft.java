package dev.lintel.migration.reader;

import dev.lintel.migration.Dialect;
import dev.lintel.migration.Migration;
import dev.lintel.migration.MigrationSet;
import dev.lintel.migration.Runner;
import dev.lintel.migration.Script;
import dev.lintel.migration.SourceFile;
import dev.lintel.migration.SourceSpan;
import dev.lintel.migration.TransactionMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A set while it is being read. */
final class SetDraft {

    private static final String DUPLICATE_VERSION = "duplicate-version";
    private static final String DUPLICATE_VERSION_AMBIGUOUS = "duplicate-version-ambiguous";
    private static final String NAME_IGNORED = "migration-name-ignored";
    private static final String MISSING = "migration-missing";

    private final Framework framework;
    private final Folder folder;
    private final List<Migration> migrations = new ArrayList<>();
    private final List<MigrationSet.Problem> problems = new ArrayList<>();
    private final Map<String, Migration> byVersion = new HashMap<>();
    private String remark = "";
    private int otherFiles;
    private @Nullable Dialect dialect;
    private Runner runner;

    SetDraft(Framework framework, Folder folder) {
        this.framework = framework;
        this.folder = folder;
        this.runner = framework.runner();
    }

    /** What the project says of the program that runs its migrations. */
    void lock(Runner.Lock lock) {
        runner = new Runner(runner.label(), runner.client(), lock, runner.ledger());
    }

    /** What the project says of how that program takes changes to merged migrations. */
    void ledger(Runner.Ledger ledger) {
        runner = new Runner(runner.label(), runner.client(), runner.lock(), ledger);
    }

    void add(Migration migration) {
        migrations.add(migration);
    }

    /** Adds a migration, and says so where another of this version is there already. */
    void addVersioned(Migration migration, String canonicalVersion) {
        migrations.add(migration);
        if (canonicalVersion.isEmpty()) {
            return;
        }
        Migration first = byVersion.putIfAbsent(withoutZeros(canonicalVersion), migration);
        if (first != null) {
            boolean harms = framework.goesByVersion() && Recognition.isSure(framework, folder);
            problem(
                    harms ? DUPLICATE_VERSION : DUPLICATE_VERSION_AMBIGUOUS,
                    migration.file(),
                    1,
                    "Version " + migration.version() + " is that of " + first.name() + " too"
                            + (harms
                                    ? ": " + framework.label + " refuses it, or never runs it where the other has run"
                                    : ", and nothing but their names says which of them runs first"),
                    "Give the one that was written later a new version, as long as it has not been deployed anywhere.");
        }
    }

    private static String withoutZeros(String version) {
        int zeros = 0;
        while (zeros < version.length() - 1 && version.charAt(zeros) == '0') {
            zeros++;
        }
        return version.substring(zeros);
    }

    /** A migration in one file, or in a file for each half. */
    void addPair(NumberedFiles.Entry entry, TransactionMode transactions) {
        addPair(entry, transactions, List.of(Script.of(folder.read(entry.up()))));
    }

    void addPair(NumberedFiles.Entry entry, TransactionMode transactions, List<Script> up) {
        String undo = entry.down();
        List<Script> down = undo == null ? List.of() : List.of(Script.of(folder.read(undo)));
        addVersioned(
                once(entry.up(), entry.version(), folder.read(entry.up()), up, down, transactions), entry.version());
    }

    /** A migration that has a version, and does not mind which others have run. */
    void addUnordered(NumberedFiles.Entry entry, TransactionMode transactions) {
        SourceFile file = folder.read(entry.up());
        addVersioned(
                new Migration(
                        entry.up(),
                        entry.version(),
                        Migration.Kind.UNORDERED,
                        file,
                        List.of(Script.of(file)),
                        List.of(),
                        transactions),
                entry.version());
    }

    /** A migration whose halves share a file. */
    void addSections(NumberedFiles.Entry entry, Sections sections, TransactionMode transactions) {
        addVersioned(
                once(entry.up(), entry.version(), folder.read(entry.up()), sections.up, sections.down, transactions),
                entry.version());
    }

    static Migration once(
            String name,
            String version,
            SourceFile file,
            List<Script> up,
            List<Script> down,
            TransactionMode transactions) {
        return new Migration(name, version, Migration.Kind.VERSIONED, file, up, down, transactions);
    }

    /** A file that does not run: a problem where its name was meant to make it run, else only worth a remark. */
    void ignored(String file, String why) {
        if (Names.looksVersioned(file.substring(file.lastIndexOf('/') + 1))) {
            ignored(folder.read(file), why);
        } else {
            otherFiles++;
        }
    }

    void ignored(SourceFile file, String why) {
        problem(NAME_IGNORED, file, why);
    }

    /** A migration that the framework's own list, in this line, has, and the disk does not. */
    void missing(SourceFile list, int line, String migration, Path file) {
        problem(
                MISSING,
                list,
                line,
                "The deploy stops here: " + migration + " is listed, but "
                        + folder.workspace().shown(file) + " does not exist",
                "");
    }

    void problem(String rule, SourceFile file, String message) {
        problem(rule, file, 1, message, "");
    }

    private void problem(String rule, SourceFile file, int line, String message, String instead) {
        int start = file.text().isEmpty() ? 0 : file.lineStart(line);
        int end = file.text().isEmpty() ? 0 : start + file.lineText(line).length();
        problems.add(new MigrationSet.Problem(rule, new SourceSpan(file, start, end), message + ".", instead));
    }

    void dialect(@Nullable Dialect named) {
        dialect = named;
    }

    /** Something to say about how the folder was read. */
    void remark(String text) {
        if (!remark.contains(text)) {
            remark += ", " + text;
        }
    }

    /** Says how many migrations in another language stand among these. */
    void others(int count, String language) {
        if (count > 0) {
            remark(count + " more " + language + " not read");
        }
    }

    /** Says how many numbered files in another language stand in the folder: they are migrations too. */
    void countOthers(String end, String language) {
        int count = 0;
        for (String name : folder.files()) {
            if (name.endsWith(end) && !Names.number(name).isEmpty()) {
                count++;
            }
        }
        others(count, language);
    }

    /** A set of which nothing is read, because it is for a database that Lintel does not know. */
    static MigrationSet foreign(Framework framework, Folder folder, String database) {
        return MigrationSet.notRead(
                framework.id,
                folder.shown() + " as " + framework.label + " for " + database,
                "Lintel does not know this database");
    }

    MigrationSet finish() {
        if (otherFiles > 0) {
            remark(otherFiles + (otherFiles == 1 ? " other SQL file" : " other SQL files") + " not run");
        }
        int count = migrations.size();
        String how = folder.shown() + " as " + framework.label + ", " + count
                + (count == 1 ? " migration" : " migrations") + remark;
        Dialect database = dialect == null ? Databases.dialect(folder) : dialect;
        return new MigrationSet(framework.id, runner, how, migrations, problems, Optional.ofNullable(database));
    }
}
