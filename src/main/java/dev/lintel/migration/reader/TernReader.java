package dev.lintel.migration.reader;

import dev.lintel.migration.Dialect;
import dev.lintel.migration.MigrationSet;
import dev.lintel.migration.Script;
import dev.lintel.migration.SourceFile;
import dev.lintel.migration.TransactionMode;
import java.util.List;

/** tern: what stands above {@code ---- create above / drop below ----} goes up, what stands below goes down. */
final class TernReader implements MigrationReader {

    static final String BORDER = "---- create above / drop below ----";
    private static final String NO_TRANSACTION = "---- tern: disable-tx ----";

    @Override
    public MigrationSet read(Folder folder) {
        SetDraft draft = new SetDraft(Framework.TERN, folder);
        draft.dialect(Dialect.POSTGRESQL);
        NumberedFiles files = NumberedFiles.of(folder, true, false);
        for (NumberedFiles.Entry entry : files.entries) {
            SourceFile file = folder.read(entry.up());
            String text = file.text();
            int border = text.indexOf(BORDER);
            int up = border < 0 ? text.length() : border;
            List<Script> down =
                    border < 0 ? List.of() : List.of(Script.part(file, border + BORDER.length(), text.length()));
            int off = text.indexOf(NO_TRANSACTION);
            draft.addVersioned(
                    SetDraft.once(
                            entry.up(),
                            entry.version(),
                            file,
                            List.of(Script.part(file, 0, up)),
                            down,
                            off >= 0 && off < up ? TransactionMode.PER_STATEMENT : TransactionMode.PER_MIGRATION),
                    entry.version());
        }
        for (String name : files.others) {
            draft.ignored(name, "tern does not run this file: it takes 012_name.sql");
        }
        return draft.finish();
    }
}
