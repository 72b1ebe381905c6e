package dev.lintel.migration.reader;

import dev.lintel.migration.Dialect;
import dev.lintel.migration.MigrationSet;
import dev.lintel.migration.Script;
import dev.lintel.migration.SourceFile;
import dev.lintel.migration.TransactionMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Prisma: {@code <name>/migration.sql}, ordered by the folder's name. Each file is sent as one query. A {@code down.sql}
 * beside it is what {@code prisma migrate diff} writes for undoing it by hand.
 */
final class PrismaReader implements MigrationReader {

    static final String MIGRATION = "migration.sql";
    static final String LOCK = "migration_lock.toml";

    @Override
    public MigrationSet read(Folder folder) {
        SetDraft draft = new SetDraft(Framework.PRISMA, folder);
        draft.dialect(dialect(folder));
        int inTypeScript = 0;
        for (String name : folder.folders()) {
            Folder migration = folder.child(name);
            if (migration.hasFile(MIGRATION)) {
                SourceFile file = migration.read(MIGRATION);
                List<Script> down =
                        migration.hasFile("down.sql") ? List.of(Script.of(migration.read("down.sql"))) : List.of();
                draft.add(SetDraft.once(
                        name, version(name), file, List.of(Script.of(file)), down, TransactionMode.ONE_QUERY));
            } else if (migration.hasFile("migration.ts")) {
                inTypeScript++;
            } else if (Names.isNumbered(name)) {
                draft.ignored(
                        new SourceFile(migration.shown(), ""),
                        "Prisma finds no migration.sql in this folder and refuses to deploy");
            }
        }
        draft.others(inTypeScript, "in TypeScript");
        for (String name : folder.sql()) {
            draft.ignored(name, "Prisma runs only migration.sql in a folder of its own, not this file");
        }
        return draft.finish();
    }

    private static String version(String name) {
        String number = Names.number(name);
        return number.isEmpty() ? name : number;
    }

    static @Nullable Dialect dialect(Folder folder) {
        if (!folder.hasFile(LOCK)) {
            return null;
        }
        String provider = Settings.toml(folder.read(LOCK)).get("provider");
        return provider == null ? null : Dialect.named(provider).orElse(null);
    }
}
