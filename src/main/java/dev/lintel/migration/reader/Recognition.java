package dev.lintel.migration.reader;

import org.jspecify.annotations.Nullable;

/** Tells from its files and folders who runs a folder's migrations. */
final class Recognition {

    private Recognition() {}

    /** Null where nothing in the folder says so. */
    static @Nullable Framework of(Folder folder) {
        if (folder.hasFile(PrismaReader.LOCK) || holdsFolderMigrations(folder, "migration.sql")) {
            return Framework.PRISMA;
        }
        for (String name : folder.files()) {
            if (isFlyway(name)) {
                return Framework.FLYWAY;
            }
        }
        return null;
    }

    /** Whether the name says what Flyway does with the file. */
    static boolean isFlyway(String name) {
        int underscores = name.indexOf("__");
        if (!Names.isSql(name) || underscores < 1) {
            return false;
        }
        char kind = name.charAt(0);
        return kind == 'R' ? underscores == 1 : (kind == 'V' || kind == 'B') && Names.isDigit(name.charAt(1));
    }

    private static boolean holdsFolderMigrations(Folder folder, String file) {
        for (String name : folder.folders()) {
            if (!Names.number(name).isEmpty() && folder.child(name).hasFile(file)) {
                return true;
            }
        }
        return false;
    }
}
