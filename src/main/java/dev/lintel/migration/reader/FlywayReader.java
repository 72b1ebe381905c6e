package dev.lintel.migration.reader;

import dev.lintel.migration.Migration;
import dev.lintel.migration.MigrationSet;
import dev.lintel.migration.Script;
import dev.lintel.migration.SourceFile;
import dev.lintel.migration.TransactionMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Flyway: versioned, undo, repeatable and baseline migrations, in all folders below, by the numbers of their versions.
 * Names and their order are those of ResourceNameParser and MigrationVersion of Flyway 11.
 */
final class FlywayReader implements MigrationReader {

    private record Entry(FlywayName name, String path) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            int order = name.compareTo(other.name);
            return order != 0 ? order : path.compareTo(other.path);
        }
    }

    @Override
    public MigrationSet read(Folder folder) {
        FlywaySettings settings = FlywaySettings.around(folder);
        SetDraft draft = new SetDraft(Framework.FLYWAY, folder);
        draft.dialect(settings.dialect());
        draft.lock(settings.lock());
        draft.ledger(settings.ledger());
        List<Entry> versioned = new ArrayList<>();
        List<Entry> baselines = new ArrayList<>();
        List<Entry> repeatable = new ArrayList<>();
        Map<String, Entry> undo = new HashMap<>();
        List<String> paths = new ArrayList<>();
        collect(folder, "", settings.get("sqlMigrationSuffixes", ".sql"), paths);
        Collections.sort(paths);
        for (String path : paths) {
            FlywayName name = FlywayName.parse(path.substring(path.lastIndexOf('/') + 1), settings);
            if (name == null) {
                ignore(draft, path);
            } else if (name.kind() == 'U') {
                undo.put(name.canonical(), new Entry(name, path));
            } else {
                List<Entry> kind = name.kind() == 'V' ? versioned : name.kind() == 'B' ? baselines : repeatable;
                kind.add(new Entry(name, path));
            }
        }
        order(versioned);
        order(repeatable);
        baseline(versioned, baselines, draft);
        for (Entry entry : versioned) {
            Entry itsUndo = undo.remove(entry.name.canonical());
            draft.addVersioned(migration(folder, entry, itsUndo, settings), entry.name.canonical());
        }
        for (Entry entry : repeatable) {
            draft.add(migration(folder, entry, null, settings));
        }
        return draft.finish();
    }

    private static void order(List<Entry> entries) {
        Collections.sort(entries);
    }

    /** A baseline stands for what was there before the first versioned migration; a database that has those skips it. */
    private static void baseline(List<Entry> versioned, List<Entry> baselines, SetDraft draft) {
        if (baselines.isEmpty()) {
            return;
        }
        order(baselines);
        Entry last = baselines.get(baselines.size() - 1);
        if (versioned.isEmpty() || versioned.get(0).name.compareTo(last.name) > 0) {
            versioned.add(0, last);
        } else {
            draft.remark("without the baseline that stands for the first of them");
        }
    }

    private static void ignore(SetDraft draft, String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (name.startsWith("before") || name.startsWith("after") || name.startsWith("createSchema")) {
            return;
        }
        draft.ignored(path, "Flyway does not run this file: it takes V1__description.sql, with two underscores");
    }

    private static Migration migration(Folder folder, Entry entry, @Nullable Entry undo, FlywaySettings settings) {
        SourceFile file = folder.read(entry.path);
        boolean once = entry.name.kind() != 'R';
        List<Script> down = undo == null ? List.of() : List.of(script(folder, undo.path, settings));
        return new Migration(
                entry.path,
                entry.name.version(),
                once ? Migration.Kind.VERSIONED : Migration.Kind.REPEATABLE,
                file,
                List.of(script(folder, entry.path, settings)),
                down,
                transactions(scriptSettings(folder, entry.path), settings));
    }

    private static Script script(Folder folder, String path, FlywaySettings settings) {
        SourceFile file = folder.read(path);
        String replace = scriptSettings(folder, path).get("placeholderReplacement");
        return "false".equalsIgnoreCase(replace) ? Script.of(file) : Placeholders.replace(file, settings);
    }

    private static TransactionMode transactions(Map<String, String> own, FlywaySettings settings) {
        String said = own.get("executeInTransaction");
        if (said == null) {
            return settings.transactions();
        }
        return said.equalsIgnoreCase("false") ? TransactionMode.PER_STATEMENT : TransactionMode.PER_MIGRATION;
    }

    /** {@code V1__x.sql.conf} beside the script. */
    private static Map<String, String> scriptSettings(Folder folder, String path) {
        int slash = path.lastIndexOf('/');
        Folder holder = folder;
        for (int from = 0; from <= slash; from = path.indexOf('/', from) + 1) {
            holder = holder.child(path.substring(from, path.indexOf('/', from)));
        }
        String conf = path.substring(slash + 1) + ".conf";
        return holder.hasFile(conf) ? Settings.properties(holder.read(conf)) : Map.of();
    }

    private static void collect(Folder folder, String prefix, String suffixes, List<String> paths) {
        for (String name : folder.files()) {
            if (FlywayName.hasSuffix(name, suffixes)) {
                paths.add(prefix + name);
            }
        }
        for (String name : folder.folders()) {
            // What is for one database only is a set of its own.
            if (Roots.isDatabase(name)) {
                continue;
            }
            collect(folder.child(name), prefix + name + "/", suffixes, paths);
        }
    }
}
