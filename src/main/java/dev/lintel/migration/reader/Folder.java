package dev.lintel.migration.reader;

import dev.lintel.migration.SourceFile;
import dev.lintel.migration.UsageException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A folder, listed once, in the order of names on every machine. */
final class Folder {

    private final Workspace workspace;
    private final Path path;
    private @Nullable List<String> files;
    private List<String> folders = List.of();

    Folder(Workspace workspace, Path path) {
        this.workspace = workspace;
        this.path = path;
    }

    Workspace workspace() {
        return workspace;
    }

    Path path() {
        return path;
    }

    /** The path as the user knows it. */
    String shown() {
        return workspace.shown(path);
    }

    /** The last part of the path; empty for a root. */
    String name() {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }

    /** Names of the files in it, ordered. */
    List<String> files() {
        List<String> known = files;
        return known == null ? list() : known;
    }

    /** Names of the folders in it that are not hidden and no symbolic links, ordered. */
    List<String> folders() {
        files();
        return folders;
    }

    /** Names of the files in it that end in {@code .sql}, ordered. */
    List<String> sql() {
        List<String> sql = new ArrayList<>();
        for (String name : files()) {
            if (Names.isSql(name)) {
                sql.add(name);
            }
        }
        return sql;
    }

    /** Whether there is a file of this name. To ask for one costs less than to list the folder. */
    boolean hasFile(String name) {
        List<String> known = files;
        if (known == null) {
            return name.equals(workspace.givenIn(path)) || workspace.isFile(path.resolve(name));
        }
        return Collections.binarySearch(known, name) >= 0;
    }

    boolean hasFolder(String name) {
        return Collections.binarySearch(folders(), name) >= 0;
    }

    SourceFile read(String name) {
        return workspace.read(path.resolve(name));
    }

    Folder child(String name) {
        return workspace.folder(path.resolve(name));
    }

    @Nullable Folder parent() {
        Path parent = path.getParent();
        return parent == null ? null : workspace.folder(parent);
    }

    private List<String> list() {
        List<String> foundFiles = new ArrayList<>();
        List<String> foundFolders = new ArrayList<>();
        Snapshot snapshot = workspace.snapshotOf(path);
        if (snapshot == null) {
            listDisk(foundFiles, foundFolders);
        } else {
            foundFiles.addAll(snapshot.files(path));
            for (String name : snapshot.folders(path)) {
                if (!name.startsWith(".")) {
                    foundFolders.add(name);
                }
            }
        }
        String given = workspace.givenIn(path);
        if (given != null && !foundFiles.contains(given)) {
            foundFiles.add(given);
        }
        Collections.sort(foundFiles);
        Collections.sort(foundFolders);
        files = foundFiles;
        folders = foundFolders;
        return foundFiles;
    }

    private void listDisk(List<String> foundFiles, List<String> foundFolders) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName());
                if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    if (!name.startsWith(".")) {
                        foundFolders.add(name);
                    }
                } else if (!Files.isDirectory(entry)) {
                    foundFiles.add(name);
                }
            }
        } catch (NoSuchFileException e) {
            // The folder of a text from standard input need not be there.
            foundFiles.clear();
        } catch (AccessDeniedException e) {
            throw new UsageException("cannot list " + shown() + ": permission denied");
        } catch (DirectoryIteratorException | IOException e) {
            throw new UsageException("cannot list " + shown() + ": " + e.getMessage());
        }
    }
}
