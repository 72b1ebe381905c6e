package dev.lintel.migration.reader;

import dev.lintel.migration.MigrationSet;
import dev.lintel.migration.SourceFile;
import dev.lintel.migration.TransactionMode;
import java.util.Collections;

/** rambler: sections {@code -- rambler up} and {@code -- rambler down}, each of which is sent as one query. */
final class RamblerReader implements MigrationReader, Sections.Marker {

    @Override
    public MigrationSet read(Folder folder) {
        SetDraft draft = new SetDraft(Framework.RAMBLER, folder);
        for (String name : folder.sql()) {
            SourceFile file = folder.read(name);
            Sections sections = Sections.of(file, this);
            if (sections.up.isEmpty()) {
                draft.ignored(file, "rambler runs nothing of this file: it has no line `-- rambler up`");
                continue;
            }
            Collections.reverse(sections.down);
            draft.addSections(
                    new NumberedFiles.Entry(Names.number(name), name, null), sections, transactions(file, sections));
        }
        return draft.finish();
    }

    @Override
    public TransactionMode transactions(SourceFile file, Sections sections) {
        return sections.up.size() == 1 ? TransactionMode.ONE_QUERY : TransactionMode.PER_STATEMENT;
    }

    @Override
    public Sections.Opens opens(Lines line) {
        if (!line.startsWith("-- rambler")) {
            return Sections.Opens.NOTHING;
        }
        String command = line.text().substring("-- rambler".length()).strip();
        if (command.equals("up")) {
            return Sections.Opens.UP;
        }
        return command.equals("down") ? Sections.Opens.DOWN : Sections.Opens.NEITHER;
    }
}
