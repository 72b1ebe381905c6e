package dev.lintel.migration.reader;

import dev.lintel.migration.MigrationSet;
import dev.lintel.migration.SourceFile;
import dev.lintel.migration.TransactionMode;
import java.util.Locale;

/**
 * goose: {@code -- +goose Up} and {@code -- +goose Down} in one file, in a transaction unless {@code -- +goose NO
 * TRANSACTION} stands anywhere in it. The other annotations are comments to the SQL reader, which needs no help to find
 * the ends of statements.
 */
final class GooseReader implements MigrationReader, Sections.Marker {

    @Override
    public MigrationSet read(Folder folder) {
        SetDraft draft = new SetDraft(Framework.GOOSE, folder);
        draft.countOthers(".go", "in Go");
        NumberedFiles files = NumberedFiles.of(folder, true, false);
        for (NumberedFiles.Entry entry : files.entries) {
            SourceFile file = folder.read(entry.up());
            Sections sections = Sections.of(file, this);
            if (sections.up.isEmpty()) {
                draft.ignored(file, "goose refuses this file: it must start with a line `-- +goose Up`");
                continue;
            }
            draft.addSections(entry, sections, transactions(file, sections));
        }
        for (String name : files.others) {
            draft.ignored(name, "goose does not run this file: it takes 12_name.sql");
        }
        return draft.finish();
    }

    @Override
    public Sections.Opens opens(Lines line) {
        String annotation = annotation(line);
        if (annotation.equals("up")) {
            return Sections.Opens.UP;
        }
        return annotation.equals("down") ? Sections.Opens.DOWN : Sections.Opens.NOTHING;
    }

    @Override
    public TransactionMode transactions(SourceFile file, Sections sections) {
        for (Lines lines = new Lines(file.text()); lines.next(); ) {
            if (lines.startsWith("--") && annotation(lines).equals("no transaction")) {
                return TransactionMode.PER_STATEMENT;
            }
        }
        return TransactionMode.PER_MIGRATION;
    }

    private static String annotation(Lines line) {
        String comment = line.comment();
        return comment.startsWith("+goose")
                ? comment.substring("+goose".length()).strip().toLowerCase(Locale.ROOT)
                : "";
    }
}
