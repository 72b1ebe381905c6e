package dev.lintel.migration.reader;

import dev.lintel.migration.MigrationSet;
import dev.lintel.migration.Script;
import dev.lintel.migration.SourceFile;
import dev.lintel.migration.TransactionMode;
import java.util.List;

/**
 * db-migrate's SQL files: {@code sqls/20240101120000-name-up.sql} and {@code -down.sql}, which a script of the same name
 * in the folder above runs.
 */
final class DbMigrateReader implements MigrationReader {

    static final String FOLDER = "sqls";
    static final String UP = "-up.sql";
    private static final String DOWN = "-down.sql";

    @Override
    public MigrationSet read(Folder folder) {
        SetDraft draft = new SetDraft(Framework.DB_MIGRATE, folder);
        for (String name : folder.sql()) {
            if (name.endsWith(UP)) {
                SourceFile file = folder.read(name);
                String stem = Names.without(name, UP);
                String down = stem + DOWN;
                List<Script> undo = folder.hasFile(down) ? GolangMigrateReader.whole(folder, down) : List.<Script>of();
                draft.add(SetDraft.once(
                        stem, Names.number(name), file, List.of(Script.of(file)), undo, TransactionMode.PER_MIGRATION));
            } else if (!name.endsWith(DOWN)) {
                draft.ignored(
                        name, "db-migrate does not run this file by itself: it takes 12-name-up.sql and -down.sql");
            }
        }
        return draft.finish();
    }
}
