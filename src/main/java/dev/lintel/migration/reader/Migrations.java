package dev.lintel.migration.reader;

import dev.lintel.migration.MigrationSet;
import dev.lintel.migration.UsageException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds and reads migrations written as SQL. */
public final class Migrations {

    private Migrations() {}

    /** Reads the sets that the paths stand for; a path without SQL is the user's mistake. */
    public static List<MigrationSet> read(List<Path> paths, ReadOptions options) {
        return find(paths, options, true);
    }

    /** As {@link #read}, and folders without SQL and files in other languages give nothing. */
    public static List<MigrationSet> find(List<Path> paths, ReadOptions options) {
        return find(paths, options, false);
    }

    /**
     * The one migration that came on standard input, by the name that the user gave it. Where that is a path among other
     * migrations, they build the schema before it.
     */
    public static MigrationSet stdin(String name, byte[] content, ReadOptions options) {
        Framework told = told(options);
        Workspace workspace = new Workspace(options.workingDirectory());
        Path path = workspace.absolute(path(name));
        workspace.put(path, Decoding.decode(name, content));
        Search search = new Search(workspace, null, told);
        search.file(path);
        return search.sets(new ArrayList<>()).get(0);
    }

    /** The names that {@code --framework} takes. */
    public static List<String> frameworks() {
        List<String> ids = new ArrayList<>();
        for (Framework framework : Framework.values()) {
            ids.add(framework.id);
        }
        return ids;
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException("not a file name: " + name);
        }
    }

    private static @Nullable Framework told(ReadOptions options) {
        return options.framework().isPresent()
                ? Framework.named(options.framework().get())
                : null;
    }

    private static List<MigrationSet> find(List<Path> paths, ReadOptions options, boolean strict) {
        Workspace workspace = new Workspace(options.workingDirectory(), options.now());
        Snapshot earlier = options.merged();
        Workspace merged = earlier == null ? null : new Workspace(options.workingDirectory(), earlier);
        Framework told = told(options);
        Search search = new Search(workspace, merged, told);
        for (Path given : paths) {
            Path path = workspace.absolute(given);
            if (merged != null) {
                // It has to show paths in the same way.
                merged.absolute(given);
            }
            boolean isFolder = Files.isDirectory(path);
            if (!isFolder && !Files.exists(path)) {
                throw new UsageException(workspace.shown(path) + " does not exist");
            }
            if (!isFolder && options.now() != null && !workspace.isFile(path)) {
                throw new UsageException(workspace.shown(path) + " is not staged; git add stages it");
            }
            boolean any = isFolder ? search.folder(path) : isSqlText(path);
            if (any && !isFolder) {
                search.file(path);
            }
            if (!any && strict) {
                String shown = workspace.shown(path);
                String whose = told == null || told == Framework.PLAIN ? "SQL" : told.label;
                throw new UsageException(
                        isFolder
                                ? "no " + whose + " migrations in " + shown + hint(workspace.folder(path))
                                : shown + " is no SQL file");
            }
        }
        return search.sets(new ArrayList<>());
    }

    /** Names a folder that may be meant. */
    private static String hint(Folder folder) {
        String most = Roots.mostSql(folder);
        return most.isEmpty() ? "" : "; there is SQL in " + folder.child(most).shown() + ", which can be given";
    }

    /** A file that was named is taken for SQL unless its name says that it is a program or data. */
    private static boolean isSqlText(Path path) {
        String name = String.valueOf(path.getFileName());
        String end = name.substring(name.lastIndexOf('.') + 1);
        for (String other : OTHER) {
            if (end.equalsIgnoreCase(other)) {
                return end.length() == name.length();
            }
        }
        return true;
    }

    private static final String[] OTHER = {
        "java", "kt", "kts", "groovy", "scala", "js", "cjs", "mjs", "ts", "cts", "mts", "jsx", "tsx", "rb", "py", "cs",
        "go", "rs", "ex", "exs", "php", "xml", "yaml", "yml", "json", "toml", "md", "jar", "class", "zip"
    };
}
