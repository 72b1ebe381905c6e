package dev.lintel.migration.reader;

import dev.lintel.migration.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells from its files and folders who runs a folder's migrations. The cheapest signs are looked at first. */
final class Recognition {

    private static final int HIGHEST = 8;

    private Recognition() {}

    /** Null where nothing in the folder says so. */
    static @Nullable Framework of(Folder folder) {
        Framework byFolders = byFolders(folder);
        return byFolders == null ? byNames(folder) : byFolders;
    }

    /**
     * Whether this program is known to run the folder, and not only one that names its files alike: many projects have a
     * program of their own for what golang-migrate made usual.
     */
    static boolean isSure(Framework framework, Folder folder) {
        return framework != Framework.GOLANG_MIGRATE
                || folder.workspace().told() == framework
                || above(folder, "go.mod", "golang-migrate");
    }

    private static @Nullable Framework byFolders(Folder folder) {
        if (folder.hasFile(PrismaReader.LOCK)) {
            return Framework.PRISMA;
        }
        if (folder.hasFile(SqitchReader.PLAN)) {
            return Framework.SQITCH;
        }
        if (folder.hasFolder("meta") && folder.child("meta").hasFile(DrizzleReader.JOURNAL)) {
            return Framework.DRIZZLE;
        }
        for (String name : folder.folders()) {
            if (!Names.number(name).isEmpty()) {
                Folder child = folder.child(name);
                if (child.hasFile(PrismaReader.MIGRATION)) {
                    return child.hasFile(DrizzleReader.SNAPSHOT) ? Framework.DRIZZLE : Framework.PRISMA;
                }
                if (child.hasFile(DieselReader.UP)) {
                    return Framework.DIESEL;
                }
            }
        }
        return null;
    }

    private static @Nullable Framework byNames(Folder folder) {
        String numbered = "";
        int directed = 0;
        int undirected = 0;
        for (String name : folder.sql()) {
            if (isFlyway(name)) {
                return isRefinery(folder) ? Framework.REFINERY : Framework.FLYWAY;
            }
            if (folder.name().equals(DbMigrateReader.FOLDER) && name.endsWith(DbMigrateReader.UP)) {
                return Framework.DB_MIGRATE;
            }
            if (!Names.number(name).isEmpty()) {
                numbered = name;
                boolean up = name.endsWith(".up.sql") || name.endsWith(".down.sql");
                directed += Names.isNumbered(name) && up ? 1 : 0;
                undirected += up ? 0 : 1;
            }
        }
        return numbered.isEmpty() ? null : ofNumbered(folder, numbered, directed > undirected);
    }

    private static @Nullable Framework ofNumbered(Folder folder, String last, boolean pairs) {
        Framework marked = pairs ? null : byContent(folder, last);
        if (marked != null) {
            return marked;
        }
        Folder parent = folder.parent();
        if (folder.name().equals("migrations")
                && parent != null
                && parent.name().equals("supabase")) {
            return Framework.SUPABASE;
        }
        if (Names.isNumbered(last) && above(folder, "Cargo.toml", "sqlx")) {
            return Framework.SQLX;
        }
        if (above(folder, "package.json", "\"node-pg-migrate\"")) {
            return Framework.NODE_PG_MIGRATE;
        }
        if (pairs) {
            return isPop(folder, last) ? Framework.POP : Framework.GOLANG_MIGRATE;
        }
        return folder.hasFile(AtlasReader.SUM) ? Framework.ATLAS : null;
    }

    /** Whether names tell databases apart, or texts are templates. */
    private static boolean isPop(Folder folder, String last) {
        for (String name : folder.sql()) {
            if (!PopReader.database(name).isEmpty()) {
                return true;
            }
        }
        return PopReader.isTemplate(folder.read(last));
    }

    /** By the marker lines in the first numbered file or, where that has none, in the last. */
    private static @Nullable Framework byContent(Folder folder, String last) {
        List<String> names = folder.sql();
        for (String name : names) {
            if (!Names.number(name).isEmpty()) {
                Framework marked = byContent(folder.read(name));
                return marked != null || name.equals(last) ? marked : byContent(folder.read(last));
            }
        }
        return null;
    }

    /** By the marker lines in a file; null where there are none. */
    static @Nullable Framework byContent(SourceFile file) {
        for (Lines lines = new Lines(file.text()); lines.next(); ) {
            String comment = lines.startsWith("--") ? lines.comment() : "";
            if (comment.isEmpty()) {
                continue;
            }
            if (comment.startsWith("+goose")) {
                return Framework.GOOSE;
            }
            if (comment.startsWith("migrate:up")) {
                return Framework.DBMATE;
            }
            if (comment.startsWith("rambler ")) {
                return Framework.RAMBLER;
            }
            if (comment.startsWith("-- create above / drop below")) {
                return Framework.TERN;
            }
            if (comment.toLowerCase(Locale.ROOT).endsWith("up migration")) {
                return Framework.NODE_PG_MIGRATE;
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

    private static boolean isRefinery(Folder folder) {
        return above(folder, "Cargo.toml", "refinery");
    }

    /** Whether a build file at or above the folder, no further up than the repository, mentions a word. */
    private static boolean above(Folder folder, String file, String word) {
        Path at = folder.path();
        for (int up = 0; up < HIGHEST && at != null; up++) {
            Path build = at.resolve(file);
            if (folder.workspace().isFile(build)
                    && folder.workspace().read(build).text().contains(word)) {
                return true;
            }
            if (Files.exists(at.resolve(".git"))) {
                return false;
            }
            at = at.getParent();
        }
        return false;
    }
}
