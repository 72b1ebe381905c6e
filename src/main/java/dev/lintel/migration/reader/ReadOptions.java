package dev.lintel.migration.reader;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the user says about the files.
 *
 * @param framework the framework that runs them, as {@code --framework} takes it; recognised where it is not said
 * @param workingDirectory what relative paths are relative to, and what shown paths are relative to where they can be
 * @param now what counts as there in place of the disk; null where the disk does
 * @param merged what the migrations are compared with, to tell which of them are new; null where they are not
 */
public record ReadOptions(
        Optional<String> framework,
        Path workingDirectory,
        @Nullable Snapshot now,
        @Nullable Snapshot merged) {

    /** What is on the disk, compared with nothing. */
    public ReadOptions(Optional<String> framework, Path workingDirectory) {
        this(framework, workingDirectory, null, null);
    }

    /** The same, with what counts as there and what it is compared with. */
    public ReadOptions comparing(@Nullable Snapshot there, Snapshot earlier) {
        return new ReadOptions(framework, workingDirectory, there, earlier);
    }

    /** Nothing said. */
    public static ReadOptions of(Path workingDirectory) {
        return new ReadOptions(Optional.empty(), workingDirectory);
    }
}
