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
        draft.countOthers(".up.go", "in Go");
        for (String name : files.others) {
            if (name.endsWith(".down.sql") && hasOtherUp(folder, Names.number(name))) {
                continue;
            }
            draft.ignored(
                    name,
                    name.endsWith(".down.sql")
                            ? "No .up.sql has the number of this file, so there is nothing that it undoes"
                            : "golang-migrate does not run this file: it takes 12_name.up.sql and 12_name.down.sql");
        }
        return draft.finish();
    }

    /** The up half may be in another language. */
    private static boolean hasOtherUp(Folder folder, String number) {
        for (String name : folder.files()) {
            if (name.startsWith(number + "_") && name.contains(".up.")) {
                return true;
            }
        }
        return false;
    }

    static List<Script> whole(Folder folder, String name) {
        return List.of(Script.of(folder.read(name)));
    }
}
