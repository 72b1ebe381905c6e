package dev.lintel.migration.reader;

import dev.lintel.migration.MigrationSet;
import dev.lintel.migration.Script;
import dev.lintel.migration.TransactionMode;
import java.util.List;

/**
 * golang-migrate: {@code 12_name.up.sql} and {@code 12_name.down.sql}, each sent as one query. That {@code
 * x-multi-statement} splits them stands in the database's address, which the project does not show.
 */
final class GolangMigrateReader implements MigrationReader {

    @Override
    public MigrationSet read(Folder folder) {
        SetDraft draft = new SetDraft(Framework.GOLANG_MIGRATE, folder);
        NumberedFiles files = NumberedFiles.of(folder, false, true);
        for (NumberedFiles.Entry entry : files.entries) {
            draft.addPair(entry, TransactionMode.ONE_QUERY);
        }
        for (String name : files.others) {
            draft.ignored(
                    name,
                    name.endsWith(".down.sql")
                            ? "No .up.sql has the number of this file, so there is nothing that it undoes"
                            : "golang-migrate does not run this file: it takes 12_name.up.sql and 12_name.down.sql");
        }
        return draft.finish();
    }

    static List<Script> whole(Folder folder, String name) {
        return List.of(Script.of(folder.read(name)));
    }
}
