package dev.lintel.cli;

import dev.lintel.git.Repository;
import dev.lintel.migration.MigrationSet;
import dev.lintel.migration.reader.Migrations;
import dev.lintel.migration.reader.ReadOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads migrations beside what they are compared with: {@code --since} and {@code --staged}. */
final class Compared {

    private final CheckArguments arguments;
    private final Outside outside;
    private final String asker;

    Compared(CheckArguments arguments, Outside outside) {
        this.arguments = arguments;
        this.outside = outside;
        this.asker = arguments.has(CheckOption.STAGED) ? CheckOption.STAGED.longName : CheckOption.SINCE.longName;
    }

    /** The sets of these paths, each group of them with the repository that it is in. */
    List<MigrationSet> read(List<Path> paths, ReadOptions options) {
        Map<Path, Repository> repositories = new LinkedHashMap<>();
        Map<Path, List<Path>> groups = new LinkedHashMap<>();
        try {
            for (Path path : paths) {
                Repository its = Repository.of(
                        outside.workingDirectory().resolve(path).normalize(),
                        outside.environment(),
                        outside.workingDirectory(),
                        asker);
                repositories.putIfAbsent(its.root(), its);
                groups.computeIfAbsent(its.root(), root -> new ArrayList<>()).add(path);
            }
            List<MigrationSet> sets = new ArrayList<>();
            for (Map.Entry<Path, Repository> each : repositories.entrySet()) {
                sets.addAll(Migrations.read(
                        groups.getOrDefault(each.getKey(), List.of()), compared(each.getValue(), options)));
            }
            return sets;
        } finally {
            repositories.values().forEach(Repository::close);
        }
    }

    private ReadOptions compared(Repository repository, ReadOptions options) {
        return arguments.has(CheckOption.STAGED)
                ? options.comparing(repository.staged(), repository.head())
                : options.comparing(
                        null,
                        repository.mergeBase(arguments.value(CheckOption.SINCE).orElseThrow()));
    }
}
