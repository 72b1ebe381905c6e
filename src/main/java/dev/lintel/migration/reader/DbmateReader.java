package dev.lintel.migration.reader;

import dev.lintel.migration.MigrationSet;
import dev.lintel.migration.SourceFile;
import dev.lintel.migration.TransactionMode;

/**
 * dbmate: {@code -- migrate:up} and {@code -- migrate:down} in one file. Each half is sent as one query, in a transaction
 * unless its marker says {@code transaction:false}.
 */
final class DbmateReader implements MigrationReader, Sections.Marker {

    private static final String UP = "migrate:up";
    private static final String DOWN = "migrate:down";

    @Override
    public MigrationSet read(Folder folder) {
        SetDraft draft = new SetDraft(Framework.DBMATE, folder);
        for (String name : folder.sql()) {
            SourceFile file = folder.read(name);
            if (Names.number(name).isEmpty()) {
                draft.ignored(file, "dbmate does not run this file: its name does not begin with a number");
                continue;
            }
            Sections sections = Sections.of(file, this);
            if (sections.up.isEmpty()) {
                draft.ignored(file, "dbmate refuses this file: it has no line `-- migrate:up`");
                continue;
            }
            draft.addSections(
                    new NumberedFiles.Entry(Names.number(name), name, null), sections, transactions(file, sections));
        }
        return draft.finish();
    }

    @Override
    public Sections.Opens opens(Lines line) {
        // dbmate takes a marker only at the very start of the line.
        if (!line.startsWith("--")) {
            return Sections.Opens.NOTHING;
        }
        String comment = line.comment();
        if (isMarker(comment, UP)) {
            return Sections.Opens.UP;
        }
        return isMarker(comment, DOWN) ? Sections.Opens.DOWN : Sections.Opens.NOTHING;
    }

    private static boolean isMarker(String comment, String marker) {
        return comment.startsWith(marker)
                && (comment.length() == marker.length() || Character.isWhitespace(comment.charAt(marker.length())));
    }

    @Override
    public TransactionMode transactions(SourceFile file, Sections sections) {
        for (Lines lines = new Lines(file.text()); lines.next(); ) {
            if (lines.startsWith("--") && isMarker(lines.comment(), UP)) {
                boolean off = (lines.comment() + " ").replace('\t', ' ').contains(" transaction:false ");
                return off ? TransactionMode.ONE_QUERY : TransactionMode.PER_MIGRATION;
            }
        }
        return TransactionMode.PER_MIGRATION;
    }
}
