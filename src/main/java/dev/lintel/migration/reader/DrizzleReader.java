package dev.lintel.migration.reader;

import dev.lintel.migration.Dialect;
import dev.lintel.migration.MigrationSet;
import dev.lintel.migration.Script;
import dev.lintel.migration.SourceFile;
import dev.lintel.migration.TransactionMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Drizzle: the SQL files that {@code meta/_journal.json} lists, in its order, or in the newer layout {@code
 * <time>_name/migration.sql}. Statements are cut at {@code --> statement-breakpoint}; one transaction holds all
 * migrations of a run.
 */
final class DrizzleReader implements MigrationReader {

    static final String JOURNAL = "_journal.json";
    static final String SNAPSHOT = "snapshot.json";
    private static final String BREAKPOINT = "--> statement-breakpoint";

    @Override
    public MigrationSet read(Folder folder) {
        boolean hasJournal = folder.hasFolder("meta") && folder.child("meta").hasFile(JOURNAL);
        return hasJournal ? byJournal(folder) : byFolders(folder);
    }

    private static MigrationSet byJournal(Folder folder) {
        SetDraft draft = new SetDraft(Framework.DRIZZLE, folder);
        SourceFile journalFile = folder.child("meta").read(JOURNAL);
        DrizzleJournal journal = DrizzleJournal.read(journalFile);
        draft.dialect(dialect(journal.dialect()));
        Set<String> listed = new HashSet<>();
        // https://github.com/drizzle-team/drizzle-orm/issues/5316: only what is later than the last that ran is run.
        DrizzleJournal.Entry latest = null;
        for (DrizzleJournal.Entry entry : journal.entries()) {
            String name = entry.tag() + ".sql";
            if (!folder.hasFile(name)) {
                draft.missing(
                        journalFile, entry.line(), entry.tag(), folder.path().resolve(name));
                continue;
            }
            listed.add(name);
            add(draft, entry.tag(), folder.read(name));
            if (latest != null && entry.when() <= latest.when()) {
                draft.ignored(
                        folder.read(name),
                        "Drizzle skips this migration where " + latest.tag()
                                + " has run: its time in meta/_journal.json, line " + entry.line() + ", is not later");
            } else {
                latest = entry;
            }
        }
        for (String name : folder.sql()) {
            if (!listed.contains(name)) {
                draft.ignored(name, "Drizzle does not run this file: meta/_journal.json does not list it");
            }
        }
        return draft.finish();
    }

    private static MigrationSet byFolders(Folder folder) {
        SetDraft draft = new SetDraft(Framework.DRIZZLE, folder);
        for (String name : folder.folders()) {
            Folder migration = folder.child(name);
            if (migration.hasFile(PrismaReader.MIGRATION)) {
                add(draft, name, migration.read(PrismaReader.MIGRATION));
                if (migration.hasFile(SNAPSHOT)) {
                    draft.dialect(dialect(
                            DrizzleJournal.read(migration.read(SNAPSHOT)).dialect()));
                }
            }
        }
        for (String name : folder.sql()) {
            draft.ignored(name, "Drizzle runs only migration.sql in a folder of its own, not this file");
        }
        return draft.finish();
    }

    private static void add(SetDraft draft, String name, SourceFile file) {
        String version = Names.number(name);
        draft.addVersioned(
                SetDraft.once(name, version, file, pieces(file), List.of(), TransactionMode.PER_RUN), version);
    }

    private static List<Script> pieces(SourceFile file) {
        List<Script> pieces = new ArrayList<>();
        String text = file.text();
        int from = 0;
        for (int at = text.indexOf(BREAKPOINT); at >= 0; at = text.indexOf(BREAKPOINT, from)) {
            pieces.add(Script.part(file, from, at));
            from = at + BREAKPOINT.length();
        }
        pieces.add(Script.part(file, from, text.length()));
        return pieces;
    }

    private static @Nullable Dialect dialect(String name) {
        return name.equals("turso") ? Dialect.SQLITE : Dialect.named(name).orElse(null);
    }
}
