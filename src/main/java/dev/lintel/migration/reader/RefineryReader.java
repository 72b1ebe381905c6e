package dev.lintel.migration.reader;

import dev.lintel.migration.MigrationSet;
import dev.lintel.migration.TransactionMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Refinery: {@code V12__name.sql}; {@code U12__name.sql} is one that may run out of order, and undoes nothing. Each runs
 * in a transaction.
 */
final class RefineryReader implements MigrationReader {

    @Override
    public MigrationSet read(Folder folder) {
        SetDraft draft = new SetDraft(Framework.REFINERY, folder);
        draft.countOthers(".rs", "in Rust");
        List<NumberedFiles.Entry> entries = new ArrayList<>();
        for (String name : folder.sql()) {
            if (version(name).isEmpty()) {
                draft.ignored(name, "Refinery does not run this file: it takes V12__name.sql, with two underscores");
            } else {
                entries.add(new NumberedFiles.Entry(version(name), name, null));
            }
        }
        Collections.sort(entries);
        for (NumberedFiles.Entry entry : entries) {
            if (entry.up().startsWith("U")) {
                draft.addUnordered(entry, TransactionMode.PER_MIGRATION);
            } else {
                draft.addPair(entry, TransactionMode.PER_MIGRATION);
            }
        }
        return draft.finish();
    }

    private static String version(String name) {
        char kind = name.charAt(0);
        int end = Names.digits(name, 1);
        boolean taken = (kind == 'V' || kind == 'U') && end > 1 && name.startsWith("__", end);
        return taken ? name.substring(1, end) : "";
    }
}
