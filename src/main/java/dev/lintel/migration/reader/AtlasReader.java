package dev.lintel.migration.reader;

import dev.lintel.migration.MigrationSet;
import dev.lintel.migration.Script;
import dev.lintel.migration.SourceFile;
import dev.lintel.migration.TransactionMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Atlas: all SQL files of a folder with an {@code atlas.sum}, in the order of names, each in a transaction unless {@code
 * -- atlas:txmode none} says otherwise. Checkpoints stand for the files before them on empty databases only.
 */
final class AtlasReader implements MigrationReader {

    static final String SUM = "atlas.sum";

    @Override
    public MigrationSet read(Folder folder) {
        SetDraft draft = new SetDraft(Framework.ATLAS, folder);
        boolean first = true;
        for (String name : folder.sql()) {
            SourceFile file = folder.read(name);
            if (!first && directive(file, "checkpoint") != null) {
                draft.remark("without checkpoints");
                continue;
            }
            first = false;
            boolean none = "none".equals(directive(file, "txmode"));
            String stem = Names.without(name, ".sql");
            int underscore = stem.indexOf('_');
            String version = underscore < 0 ? stem : stem.substring(0, underscore);
            draft.addVersioned(
                    SetDraft.once(
                            name,
                            version,
                            file,
                            List.of(Script.of(file)),
                            List.of(),
                            none ? TransactionMode.PER_STATEMENT : TransactionMode.PER_MIGRATION),
                    version);
        }
        return draft.finish();
    }

    /** The argument of {@code -- atlas:name} among the comments at the file's top; null where there is none. */
    private static @Nullable String directive(SourceFile file, String name) {
        for (Lines lines = new Lines(file.text()); lines.next() && lines.startsWith("--"); ) {
            String comment = lines.comment();
            if (comment.startsWith("atlas:" + name)) {
                return comment.substring("atlas:".length() + name.length()).strip();
            }
        }
        return null;
    }
}
