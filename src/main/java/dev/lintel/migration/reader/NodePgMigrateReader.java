package dev.lintel.migration.reader;

import dev.lintel.migration.Dialect;
import dev.lintel.migration.MigrationSet;
import dev.lintel.migration.Script;
import dev.lintel.migration.SourceFile;
import dev.lintel.migration.TransactionMode;
import java.util.List;
import java.util.Locale;

/**
 * node-pg-migrate's SQL files: {@code -- Up Migration} and {@code -- Down Migration} in one file, or a pair of files.
 * One transaction holds all migrations of a run.
 */
final class NodePgMigrateReader implements MigrationReader, Sections.Marker {

    @Override
    public MigrationSet read(Folder folder) {
        SetDraft draft = new SetDraft(Framework.NODE_PG_MIGRATE, folder);
        draft.dialect(Dialect.POSTGRESQL);
        draft.countOthers(".js", "in JavaScript");
        draft.countOthers(".ts", "in TypeScript");
        NumberedFiles files = NumberedFiles.of(folder, true, true);
        for (NumberedFiles.Entry entry : files.entries) {
            SourceFile file = folder.read(entry.up());
            Sections sections = Sections.of(file, this);
            if (entry.down() != null || sections.up.isEmpty()) {
                draft.addPair(entry, TransactionMode.PER_RUN, upOnly(file, sections));
            } else {
                draft.addSections(entry, sections, TransactionMode.PER_RUN);
            }
        }
        for (String name : files.others) {
            draft.ignored(name, "node-pg-migrate cannot order this file: its name does not begin with a number");
        }
        return draft.finish();
    }

    /** Without an up marker all that is no down half goes up. */
    private static List<Script> upOnly(SourceFile file, Sections sections) {
        if (!sections.up.isEmpty()) {
            return sections.up;
        }
        // node-pg-migrate sends the whole file where only the down half is marked.
        return List.of(Script.of(file));
    }

    @Override
    public TransactionMode transactions(SourceFile file, Sections sections) {
        return TransactionMode.PER_RUN;
    }

    @Override
    public Sections.Opens opens(Lines line) {
        String comment = line.comment().toLowerCase(Locale.ROOT);
        int from = 0;
        while (from < comment.length() && (comment.charAt(from) == '-' || comment.charAt(from) == ' ')) {
            from++;
        }
        if (comment.startsWith("up migration", from)) {
            return Sections.Opens.UP;
        }
        return comment.startsWith("down migration", from) ? Sections.Opens.DOWN : Sections.Opens.NOTHING;
    }
}
