package dev.lintel.migration.reader;

import dev.lintel.migration.Dialect;
import dev.lintel.migration.MigrationSet;
import dev.lintel.migration.Script;
import dev.lintel.migration.SourceFile;
import dev.lintel.migration.TransactionMode;
import java.util.List;

/** Supabase: {@code supabase/migrations/12_name.sql} in the order of names, each sent as one batch. */
final class SupabaseReader implements MigrationReader {

    @Override
    public MigrationSet read(Folder folder) {
        SetDraft draft = new SetDraft(Framework.SUPABASE, folder);
        draft.dialect(Dialect.POSTGRESQL);
        for (String name : folder.sql()) {
            if (Names.isNumbered(name)) {
                SourceFile file = folder.read(name);
                String version = Names.number(name);
                draft.addVersioned(
                        SetDraft.once(
                                name, version, file, List.of(Script.of(file)), List.of(), TransactionMode.ONE_QUERY),
                        version);
            } else {
                draft.ignored(name, "Supabase skips this file: it takes 20240101120000_name.sql");
            }
        }
        return draft.finish();
    }
}
