package dev.lintel.migration.reader;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which folder is the whole of a set, and which folders nobody means. */
final class Roots {

    /** How far above a file its set's folder can be. */
    static final int HIGHEST = 4;

    private static final String[] PROJECT_FILES = {
        ".git",
        "package.json",
        "pom.xml",
        "build.gradle",
        "build.gradle.kts",
        "Cargo.toml",
        "go.mod",
        "pyproject.toml",
        "setup.py",
        "requirements.txt",
        "Gemfile",
        "composer.json",
        "mix.exs"
    };

    private Roots() {}

    /** Who runs the migrations of this folder, for a file that lies so many folders below it. */
    static @Nullable Framework of(Folder folder, int below, @Nullable Framework told) {
        Framework seen = Recognition.of(folder);
        if (seen == null && isSplitFlyway(folder)) {
            seen = Framework.FLYWAY;
        }
        if (told == null && isPart(folder)) {
            return null;
        }
        if (seen == null && isNumberedHistory(folder)) {
            seen = Framework.PLAIN;
        }
        if (told != null) {
            seen = told(folder, seen, told);
        }
        return seen == null || below > depth(seen) ? null : seen;
    }

    /** What the user says decides between frameworks whose folders look alike. */
    private static @Nullable Framework told(Folder folder, @Nullable Framework seen, Framework told) {
        if (told.shape == Framework.Shape.NUMBERED) {
            boolean alike = seen == null ? isMigrations(folder) : seen.shape == told.shape;
            return alike && !folder.sql().isEmpty() ? told : null;
        }
        boolean same =
                seen == told || (seen != null && told.shape == Framework.Shape.PREFIXED && seen.shape == told.shape);
        return same ? told : null;
    }

    private static int depth(Framework framework) {
        if (framework == Framework.SQITCH || framework == Framework.FLYWAY) {
            return HIGHEST;
        }
        // Plain SQL is only recognised by the folders of a numbered history.
        return framework.shape == Framework.Shape.FOLDERS || framework == Framework.PLAIN ? 1 : 0;
    }

    /**
     * Whether the folders in this one are the numbered parts of one history: each is called by a number alone, and each
     * holds files in numbered pairs, up and down. No program that is known reads folders in folders so; the project's own
     * does, the folders in order and in each the files.
     */
    static boolean isNumberedHistory(Folder folder) {
        List<String> parts = folder.folders();
        if (parts.size() < 2 || !folder.sql().isEmpty()) {
            return false;
        }
        for (String name : parts) {
            if (Names.number(name).length() < name.length() || !isDirected(folder.child(name))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a folder is a numbered part of a history in the folder above. */
    static boolean isPart(Folder folder) {
        String name = folder.name();
        if (name.isEmpty() || Names.number(name).length() < name.length()) {
            return false;
        }
        Folder parent = folder.parent();
        return parent != null && isNumberedHistory(parent);
    }

    /** Whether there is SQL, and all of it has a number and says which way it goes. */
    private static boolean isDirected(Folder folder) {
        List<String> names = folder.sql();
        for (String name : names) {
            if (!Names.isNumbered(name) || !(name.endsWith(".up.sql") || name.endsWith(".down.sql"))) {
                return false;
            }
        }
        return !names.isEmpty();
    }

    /** Flyway reads the folders below too, so the set begins at the highest of its folders. */
    static Folder top(Folder folder, Framework framework) {
        Folder top = folder;
        if (framework == Framework.FLYWAY) {
            Folder parent = folder.parent();
            while (parent != null && !isDatabase(top.name()) && isFlywayRoot(parent)) {
                top = parent;
                parent = parent.parent();
            }
        }
        return top;
    }

    private static boolean isFlywayRoot(Folder folder) {
        return Recognition.of(folder) == Framework.FLYWAY || isSplitFlyway(folder);
    }

    /** Who runs the migrations of a folder that the search came across. */
    static @Nullable Framework discovered(Folder folder, boolean given) {
        Framework seen = of(folder, 0, null);
        if (seen != null || given) {
            return seen;
        }
        return isNumberedSql(folder) || (isMigrations(folder) && hasMigrations(folder)) ? Framework.PLAIN : null;
    }

    /** A folder called sql in which every file has a number. */
    private static boolean isNumberedSql(Folder folder) {
        return folder.name().equalsIgnoreCase("sql") && !folder.sql().isEmpty() && allNumbered(folder);
    }

    /** The folder below this one with the most SQL files, as seen from it; empty where there are none. */
    static String mostSql(Folder folder) {
        List<String> names = new ArrayList<>();
        collectSql(folder, "", names);
        Map<String, Integer> counts = new HashMap<>();
        String most = "";
        for (String name : names) {
            String its = name.substring(0, Math.max(0, name.lastIndexOf('/')));
            int count = counts.merge(its, 1, Integer::sum);
            if (most.isEmpty() || count > counts.getOrDefault(most, 0)) {
                most = its;
            }
        }
        return most;
    }

    /** A folder called migrations, or one in it for a database or for the SQL among them. */
    private static boolean isMigrations(Folder folder) {
        if (isMigrationsName(folder.name())) {
            return true;
        }
        Folder parent = folder.parent();
        return parent != null
                && (isDatabase(folder.name()) || folder.name().equalsIgnoreCase("sql"))
                && !parent.name().equals("db")
                && isMigrationsName(parent.name());
    }

    private static boolean isMigrationsName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("migrations") || lower.equals("migration") || lower.equals("migrate") || lower.equals("db");
    }

    /** Whether there is SQL that is more than a dump of the schema or data to begin with. */
    private static boolean hasMigrations(Folder folder) {
        for (String name : folder.sql()) {
            if (!isDump(name)) {
                return true;
            }
        }
        return false;
    }

    static boolean isDump(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("schema.sql")
                || lower.equals("structure.sql")
                || lower.equals("dump.sql")
                || lower.equals("seed.sql")
                || lower.equals("seeds.sql");
    }

    /**
     * Whether Flyway's migrations stand in several folders below this one and in none itself: by year, by release. Equal
     * versions in two of them, or folders named after databases, show that they are sets of their own.
     */
    private static boolean isSplitFlyway(Folder folder) {
        if (!isMigrationsName(folder.name())
                || folder.name().equals("db")
                || !folder.sql().isEmpty()) {
            return false;
        }
        Set<String> versions = new HashSet<>();
        int count = 0;
        for (String name : folder.folders()) {
            Folder child = folder.child(name);
            boolean any = false;
            for (String file : child.sql()) {
                if (Recognition.isFlyway(file)) {
                    any = true;
                    String version = file.substring(0, file.indexOf("__"));
                    if (version.length() > 1 && !versions.add(version)) {
                        return false;
                    }
                }
            }
            if (any && isDatabase(name)) {
                return false;
            }
            count += any ? 1 : 0;
        }
        return count > 0;
    }

    /** Whether a folder of this name is likely to hold what is for one database only. */
    static boolean isDatabase(String name) {
        return Databases.isNamed(name);
    }

    /** Whether the framework's own folder leaves nothing below it to others. */
    static boolean ownsFoldersBelow(Framework framework, Folder folder) {
        return framework.shape == Framework.Shape.FOLDERS
                || (framework == Framework.PLAIN && isNumberedHistory(folder));
    }

    /** Whether this is the folder of a whole project, in which SQL files lie about for all sorts of reasons. */
    static boolean isProject(Folder folder) {
        for (String name : PROJECT_FILES) {
            if (Files.exists(folder.path().resolve(name))) {
                return true;
            }
        }
        return false;
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
