package dev.lintel.migration.reader;

import dev.lintel.migration.SourceFile;
import dev.lintel.migration.UsageException;
import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files of one run: each is read once, and goes by the path that the user knows it by. */
final class Workspace {

    private final Path working;
    private @Nullable Framework told;
    private final Map<Path, SourceFile> read = new HashMap<>();
    private final Map<Path, Folder> folders = new HashMap<>();
    private boolean relativeOutside;
    private @Nullable Path given;
    /** What counts in place of the disk. */
    private final @Nullable Snapshot snapshot;

    Workspace(Path working) {
        this(working, null);
    }

    Workspace(Path working, @Nullable Snapshot snapshot) {
        this.working = working.toAbsolutePath().normalize();
        this.snapshot = snapshot;
    }

    /** From now on it is known which framework the user names, so that nothing else has to show it. */
    void tell(@Nullable Framework framework) {
        told = framework;
    }

    @Nullable Framework told() {
        return told;
    }

    /** The absolute path of what the user named. */
    Path absolute(Path given) {
        Path absolute = working.resolve(given).normalize();
        if (!given.isAbsolute() && !absolute.startsWith(working)) {
            relativeOutside = true;
        }
        return absolute;
    }

    /** The folder, listed no more than once. */
    Folder folder(Path absolute) {
        Folder known = folders.get(absolute);
        if (known == null) {
            known = new Folder(this, absolute);
            folders.put(absolute, known);
        }
        return known;
    }

    /** The snapshot that says what is in this folder; null where the disk does. */
    @Nullable Snapshot snapshotOf(Path folder) {
        return snapshot != null && snapshot.covers(folder) ? snapshot : null;
    }

    boolean isFile(Path absolute) {
        Path parent = absolute.getParent();
        Snapshot its = snapshot == null || parent == null ? null : snapshotOf(parent);
        return its == null ? Files.isRegularFile(absolute) : its.isFile(absolute);
    }

    /** From now on this file has this content, whatever is on the disk. */
    void put(Path absolute, String content) {
        read.put(absolute, new SourceFile(shown(absolute), content));
        given = absolute;
    }

    /** The name of the file in this folder whose content was put here; null where there is none. */
    @Nullable String givenIn(Path folder) {
        Path file = given;
        return file != null && folder.equals(file.getParent()) ? String.valueOf(file.getFileName()) : null;
    }

    /** A path as the user knows it. */
    String shown(Path absolute) {
        boolean relative = absolute.startsWith(working) || relativeOutside;
        String path = (relative ? working.relativize(absolute) : absolute).toString();
        if (path.isEmpty()) {
            return ".";
        }
        return File.separatorChar == '/' ? path : path.replace(File.separatorChar, '/');
    }

    /** Reads a text; one that cannot be read is the user's mistake. */
    SourceFile read(Path absolute) {
        SourceFile known = read.get(absolute);
        if (known == null) {
            String shown = shown(absolute);
            Path parent = absolute.getParent();
            Snapshot its = snapshot == null || parent == null ? null : snapshotOf(parent);
            byte[] bytes = its != null && its.isFile(absolute) ? its.read(absolute) : bytes(absolute, shown);
            known = new SourceFile(shown, Decoding.decode(shown, bytes));
            read.put(absolute, known);
        }
        return known;
    }

    private static byte[] bytes(Path absolute, String shown) {
        try {
            return Files.readAllBytes(absolute);
        } catch (NoSuchFileException e) {
            throw new UsageException(shown + " does not exist");
        } catch (AccessDeniedException e) {
            throw new UsageException("cannot read " + shown + ": permission denied");
        } catch (IOException e) {
            throw new UsageException("cannot read " + shown + ": " + reason(absolute, e));
        } catch (OutOfMemoryError e) {
            throw new UsageException("cannot read " + shown + ": it is too large");
        }
    }

    private static String reason(Path absolute, IOException e) {
        String message = e.getMessage();
        return Files.isDirectory(absolute) ? "it is a folder" : message == null ? "an input error" : message;
    }
}
