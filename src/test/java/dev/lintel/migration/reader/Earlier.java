package dev.lintel.migration.reader;

import dev.lintel.migration.MigrationSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder {@code merged} beside a folder {@code now}, in place of a commit. */
public record Earlier(Path now, Path merged) implements Snapshot {

    /** The sets of the folder {@code now} in this one, compared with those of {@code merged}. */
    public static List<MigrationSet> read(Path folder, @Nullable String framework) {
        Path now = folder.resolve("now").toAbsolutePath();
        Earlier earlier = new Earlier(now, folder.resolve("merged").toAbsolutePath());
        return Migrations.read(List.of(now), new ReadOptions(Optional.ofNullable(framework), now, null, earlier));
    }

    @Override
    public boolean covers(Path folder) {
        return folder.startsWith(now);
    }

    @Override
    public boolean isFile(Path file) {
        return Files.isRegularFile(then(file));
    }

    @Override
    public List<String> files(Path folder) {
        return list(folder, Files::isRegularFile);
    }

    @Override
    public List<String> folders(Path folder) {
        return list(folder, Files::isDirectory);
    }

    @Override
    public byte[] read(Path file) {
        try {
            return Files.readAllBytes(then(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path then(Path path) {
        return merged.resolve(now.relativize(path).toString());
    }

    private List<String> list(Path folder, Predicate<Path> wanted) {
        if (!Files.isDirectory(then(folder))) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(then(folder))) {
            return entries.filter(wanted).map(p -> p.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
