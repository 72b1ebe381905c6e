package dev.lintel.migration.reader;

import dev.lintel.migration.MigrationSet;
import dev.lintel.migration.TransactionMode;

/**
 * SQLx: {@code 12_name.sql}, or {@code .up.sql} and {@code .down.sql}. A file that begins with {@code -- no-transaction}
 * is sent as one query without a transaction around it.
 */
final class SqlxReader implements MigrationReader {

    private static final String NO_TRANSACTION = "-- no-transaction";

    @Override
    public MigrationSet read(Folder folder) {
        SetDraft draft = new SetDraft(Framework.SQLX, folder);
        NumberedFiles files = NumberedFiles.of(folder, true, true);
        for (NumberedFiles.Entry entry : files.entries) {
            boolean without = folder.read(entry.up()).text().startsWith(NO_TRANSACTION);
            draft.addPair(entry, without ? TransactionMode.ONE_QUERY : TransactionMode.PER_MIGRATION);
        }
        for (String name : files.others) {
            draft.ignored(name, "SQLx does not run this file: it takes 12_name.sql, or 12_name.up.sql and .down.sql");
        }
        return draft.finish();
    }
}
