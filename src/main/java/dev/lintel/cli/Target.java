package dev.lintel.cli;

import dev.lintel.migration.UsageException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Paths that share a configuration.
 *
 * @param configuration what holds for them
 * @param paths what to lint, as the user wrote them
 */
record Target(Configuration configuration, List<Path> paths) {

    private static final List<String> FILE_NAMES = List.of(".lintel.yaml", ".lintel.yml");

    Target {
        paths = List.copyOf(paths);
    }

    /** What the arguments ask for, grouped by the configuration that is nearest to each path. */
    static List<Target> of(CheckArguments arguments, Outside outside) {
        Path start = outside.workingDirectory();
        if (arguments.has(CheckOption.CONFIG)) {
            String name = arguments.value(CheckOption.CONFIG).orElseThrow();
            Configuration configuration = read(resolve(start, name), name);
            return List.of(new Target(configuration, paths(arguments, configuration, start)));
        }
        if (arguments.has(CheckOption.STDIN)) {
            String name = arguments.value(CheckOption.STDIN_FILENAME).orElse(".");
            return List.of(new Target(nearest(resolve(start, name), outside), List.of()));
        }
        if (arguments.paths().isEmpty()) {
            Configuration configuration = nearest(start, outside);
            return List.of(new Target(configuration, paths(arguments, configuration, start)));
        }
        return grouped(arguments.paths(), outside);
    }

    private static List<Target> grouped(List<String> names, Outside outside) {
        Map<Path, Configuration> configurations = new LinkedHashMap<>();
        Map<Path, List<Path>> paths = new LinkedHashMap<>();
        for (String name : names) {
            Path path = existing(outside.workingDirectory(), name);
            Path found = find(outside.workingDirectory().resolve(path).normalize());
            Path key = found == null ? outside.workingDirectory() : found;
            if (!configurations.containsKey(key)) {
                configurations.put(key, found == null ? Configuration.none(key) : read(found, outside.shown(found)));
            }
            paths.computeIfAbsent(key, k -> new ArrayList<>()).add(path);
        }
        List<Target> targets = new ArrayList<>();
        for (Map.Entry<Path, Configuration> each : configurations.entrySet()) {
            targets.add(new Target(each.getValue(), paths.getOrDefault(each.getKey(), List.of())));
        }
        return targets;
    }

    /** The paths of the arguments, else those of the configuration, else the working directory. */
    private static List<Path> paths(CheckArguments arguments, Configuration configuration, Path start) {
        List<Path> paths = new ArrayList<>();
        for (String name : arguments.paths()) {
            paths.add(existing(start, name));
        }
        if (paths.isEmpty()) {
            for (String name : configuration.paths()) {
                paths.add(configuration.folder().resolve(existing(configuration.folder(), name)));
            }
        }
        return paths.isEmpty() ? List.of(start) : paths;
    }

    private static Configuration nearest(Path path, Outside outside) {
        Path found = find(path);
        return found == null ? Configuration.none(path) : read(found, outside.shown(found));
    }

    /** The configuration of the nearest folder that has one; the search ends at the top of a repository. */
    private static @Nullable Path find(Path path) {
        Path folder = Files.isDirectory(path) ? path : path.getParent();
        while (folder != null) {
            for (String name : FILE_NAMES) {
                Path file = folder.resolve(name);
                if (Files.exists(file)) {
                    return file;
                }
            }
            if (Files.exists(folder.resolve(".git"))) {
                return null;
            }
            folder = folder.getParent();
        }
        return null;
    }

    private static Configuration read(Path file, String shown) {
        Path folder = file.getParent();
        return ConfigurationReader.read(shown, folder == null ? file : folder, TextFile.read(file, shown));
    }

    /** The configuration that {@code --config} names, else the nearest one; none where there is none. */
    static Configuration configuration(@Nullable String named, Outside outside) {
        Path start = outside.workingDirectory();
        return named == null ? nearest(start, outside) : read(resolve(start, named), named);
    }

    /** The path of this name, as written. */
    private static Path existing(Path start, String name) {
        if (!Files.exists(resolve(start, name))) {
            throw new UsageException(name + ": there is no such file or folder");
        }
        return start.getFileSystem().getPath(name);
    }

    /** The baseline that its configuration names; null where it names none. */
    @Nullable BaselineFile baseline(Outside outside) {
        String name = configuration.baseline();
        if (name == null) {
            return null;
        }
        Path file = resolve(configuration.folder(), name);
        return new BaselineFile(file, outside.shown(file), outside);
    }

    static Path resolve(Path start, String name) {
        try {
            return start.resolve(name).normalize();
        } catch (InvalidPathException e) {
            throw new UsageException("this is no path: " + name.replace('\0', '?'));
        }
    }
}
