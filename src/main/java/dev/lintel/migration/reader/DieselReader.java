package dev.lintel.migration.reader;

import dev.lintel.migration.MigrationSet;
import dev.lintel.migration.Script;
import dev.lintel.migration.SourceFile;
import dev.lintel.migration.TransactionMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Diesel: {@code <version>_name/up.sql} and {@code down.sql}, by the version without its dashes. With {@code
 * run_in_transaction = false} in metadata.toml a file is sent as one query without a transaction around it.
 */
final class DieselReader implements MigrationReader {

    static final String UP = "up.sql";
    private static final String DOWN = "down.sql";
    private static final String METADATA = "metadata.toml";

    private static final Comparator<String> BY_VERSION = new ByVersion();

    private static final class ByVersion implements Comparator<String> {
        @Override
        public int compare(String left, String right) {
            int order = version(left).compareTo(version(right));
            return order != 0 ? order : left.compareTo(right);
        }
    }

    @Override
    public MigrationSet read(Folder folder) {
        SetDraft draft = new SetDraft(Framework.DIESEL, folder);
        List<String> names = new ArrayList<>(folder.folders());
        names.sort(BY_VERSION);
        for (String name : names) {
            Folder migration = folder.child(name);
            if (migration.hasFile(UP)) {
                SourceFile file = migration.read(UP);
                List<Script> down =
                        migration.hasFile(DOWN) ? GolangMigrateReader.whole(migration, DOWN) : List.<Script>of();
                draft.addVersioned(
                        SetDraft.once(
                                name, version(name), file, List.of(Script.of(file)), down, transactions(migration)),
                        version(name));
            } else if (!migration.sql().isEmpty()) {
                draft.ignored(
                        migration.read(migration.sql().get(0)),
                        "Diesel runs up.sql and down.sql, and there is no up.sql");
            }
        }
        for (String name : folder.sql()) {
            draft.ignored(name, "Diesel runs only up.sql and down.sql in a folder of their own, not this file");
        }
        return draft.finish();
    }

    private static TransactionMode transactions(Folder migration) {
        boolean off = migration.hasFile(METADATA)
                && "false".equals(Settings.toml(migration.read(METADATA)).get("run_in_transaction"));
        return off ? TransactionMode.ONE_QUERY : TransactionMode.PER_MIGRATION;
    }

    private static String version(String name) {
        int underscore = name.indexOf('_');
        String version = underscore < 0 ? name : name.substring(0, underscore);
        return version.replace("-", "");
    }
}
