package dev.lintel.migration.reader;

import java.nio.file.Path;
import java.util.List;

/** Files as they are somewhere else than on the disk: in a commit, or in what is staged for one. Paths are absolute. */
public interface Snapshot {

    /** Whether it says what is in this folder; elsewhere the disk does. */
    boolean covers(Path folder);

    /** Whether there is such a file. */
    boolean isFile(Path file);

    /** Names of the files in a folder, in any order; none where there is no such folder. */
    List<String> files(Path folder);

    /** Names of the folders in a folder, in any order. */
    List<String> folders(Path folder);

    /** The content of a file that is there. */
    byte[] read(Path file);
}
