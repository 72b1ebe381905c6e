package dev.lintel.migration.reader;

import dev.lintel.migration.Migration;
import dev.lintel.migration.MigrationSet;
import dev.lintel.migration.Script;
import dev.lintel.migration.SourceFile;
import dev.lintel.migration.TransactionMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * SQL files of which nobody says who runs them: in the order in which people count, {@code x.down.sql} undoes
 * {@code x.up.sql}. Numbered folders of such files are one history, by the number of the folder and then of the file.
 */
final class PlainReader implements MigrationReader {

    /**
     * Who runs them is not known: a transaction is the usual way, but a file that could not run in one is not meant
     * to.
     */
    static final TransactionMode TRANSACTIONS = TransactionMode.WHERE_POSSIBLE;

    private static final String[] UP_ENDS = {".up.sql", "-up.sql", "_up.sql", ".do.sql"};
    private static final String[] DOWN_ENDS = {
        ".down.sql", "-down.sql", "_down.sql", ".undo.sql", ".rollback.sql", "-rollback.sql", "_rollback.sql"
    };

    @Override
    public MigrationSet read(Folder folder) {
        List<String> names = folder.sql();
        if (names.isEmpty() && Roots.isNumberedHistory(folder)) {
            Roots.collectSql(folder, "", names);
        }
        return read(folder, names);
    }

    /** Reads these files, which may stand in folders below. */
    static MigrationSet read(Folder folder, List<String> names) {
        SetDraft draft = new SetDraft(Framework.PLAIN, folder);
        Map<String, String> downs = new HashMap<>();
        List<String> ups = new ArrayList<>();
        for (String name : names) {
            String stem = stem(name, DOWN_ENDS);
            if (stem.isEmpty()) {
                ups.add(name);
            } else {
                String other = downs.put(stem, name);
                if (other != null) {
                    ups.add(other);
                }
            }
        }
        ups.sort(Names.NATURAL);
        for (String name : ups) {
            String stem = stem(name, UP_ENDS);
            String down = downs.remove(stem.isEmpty() && Names.isSql(name) ? Names.without(name, ".sql") : stem);
            SourceFile file = folder.read(name);
            List<Script> undo = down == null ? List.of() : List.of(Script.of(folder.read(down)));
            draft.add(SetDraft.once(name, version(name), file, List.of(Script.of(file)), undo, TRANSACTIONS));
        }
        List<String> orphans = new ArrayList<>(downs.values());
        orphans.sort(Names.NATURAL);
        for (String name : orphans) {
            SourceFile file = folder.read(name);
            draft.add(SetDraft.once(name, version(name), file, List.of(Script.of(file)), List.of(), TRANSACTIONS));
        }
        return draft.finish();
    }

    /** A migration of one text of whose folder nothing is known; its own marker lines may say whose it is. */
    static Migration single(SourceFile file, @Nullable Framework framework) {
        if (framework != null && framework.reader() instanceof Sections.Marker marker) {
            Sections sections = Sections.of(file, marker);
            if (!sections.up.isEmpty()) {
                return SetDraft.once(
                        file.path(), "", file, sections.up, sections.down, marker.transactions(file, sections));
            }
        }
        return SetDraft.once(file.path(), "", file, List.of(Script.of(file)), List.of(), TRANSACTIONS);
    }

    private static String version(String name) {
        String base = name.substring(name.lastIndexOf('/') + 1);
        boolean prefixed = base.length() > 1 && (base.charAt(0) == 'V' || base.charAt(0) == 'v');
        return Names.number(prefixed ? base.substring(1) : base);
    }

    private static String stem(String name, String[] ends) {
        for (String end : ends) {
            if (Names.endsWithIgnoreCase(name, end)) {
                return Names.without(name, end);
            }
        }
        return "";
    }
}
