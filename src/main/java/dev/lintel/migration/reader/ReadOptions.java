package dev.lintel.migration.reader;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the user says about the files.
 *
 * @param framework the framework that runs them, as {@code --framework} takes it; recognised where it is not said
 * @param workingDirectory what relative paths are relative to, and what shown paths are relative to where they can be
 */
public record ReadOptions(Optional<String> framework, Path workingDirectory) {

    /** Nothing said. */
    public static ReadOptions of(Path workingDirectory) {
        return new ReadOptions(Optional.empty(), workingDirectory);
    }
}
