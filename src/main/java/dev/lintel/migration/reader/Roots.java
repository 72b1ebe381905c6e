package dev.lintel.migration.reader;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which folder is the whole of a set, and which folders nobody means. */
final class Roots {

    /** How far above a file its set's folder can be. */
    static final int HIGHEST = 4;

    private Roots() {}

    /** Who runs the migrations of this folder, for a file that lies so many folders below it. */
    static @Nullable Framework of(Folder folder, int below, @Nullable Framework told) {
        Framework seen = Recognition.of(folder);
        if (seen == null || below > depth(seen)) {
            return null;
        }
        return told == null ? seen : told == seen ? told : null;
    }

    private static int depth(Framework framework) {
        if (framework == Framework.PRISMA) {
            return 1;
        }
        return framework == Framework.FLYWAY ? HIGHEST : 0;
    }

    /** Flyway reads the folders below too, so the set begins at the highest of its folders. */
    static Folder top(Folder folder, Framework framework) {
        Folder top = folder;
        if (framework == Framework.FLYWAY) {
            Folder parent = folder.parent();
            while (parent != null && Recognition.of(parent) == Framework.FLYWAY) {
                top = parent;
                parent = parent.parent();
            }
        }
        return top;
    }

    /** Who runs the migrations of a folder that the search came across. */
    static @Nullable Framework discovered(Folder folder, boolean given) {
        Framework seen = Recognition.of(folder);
        if (seen != null || given) {
            return seen;
        }
        return isMigrations(folder.name()) && !folder.sql().isEmpty() ? Framework.PLAIN : null;
    }

    static boolean isMigrations(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("migrations") || lower.equals("migration") || lower.equals("migrate") || lower.equals("db");
    }

    /** Whether the framework's own folder leaves nothing below it to others. */
    static boolean ownsFoldersBelow(Framework framework) {
        return framework != Framework.PLAIN;
    }

    /** Whether a folder of this name is not part of the project, or holds SQL that is run against no live database. */
    static boolean skipped(String name) {
        return name.equals("node_modules")
                || name.equals("target")
                || name.equals("build")
                || name.equals("dist")
                || name.equals("vendor")
                || name.equals("test")
                || name.equals("tests")
                || name.equals("testdata")
                || name.equals("__tests__")
                || name.equals("fixtures")
                || name.equals("seeds")
                || name.equals("seeders");
    }

    /** Whether the names of all SQL files begin with a number, so that their order is meant. */
    static boolean allNumbered(Folder folder) {
        for (String name : folder.sql()) {
            if (Names.number(name).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** All SQL files directly in the folder, or, where there are none, in the folders below. */
    static void collectSql(Folder folder, String prefix, List<String> names) {
        for (String name : folder.sql()) {
            names.add(prefix + name);
        }
        if (names.isEmpty() || !prefix.isEmpty()) {
            for (String name : folder.folders()) {
                if (!skipped(name)) {
                    collectSql(folder.child(name), prefix + name + "/", names);
                }
            }
        }
    }
}
