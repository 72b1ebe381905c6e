package dev.lintel.cli;

import dev.lintel.migration.Migration;
import dev.lintel.migration.MigrationSet;
import dev.lintel.migration.Script;
import dev.lintel.migration.SourceFile;
import dev.lintel.migration.TransactionMode;
import dev.lintel.migration.UsageException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads folders of SQL files in the order of their names. */
final class TinyReader {

    private TinyReader() {}

    static List<MigrationSet> read(Target target, CheckArguments arguments, Outside outside) throws IOException {
        List<MigrationSet> sets = new ArrayList<>();
        if (arguments.has(CheckOption.STDIN)) {
            String text = new String(outside.stdin().readAllBytes(), StandardCharsets.UTF_8);
            return List.of(set(List.of(
                    new SourceFile(arguments.value(CheckOption.STDIN_FILENAME).orElse("stdin.sql"), text))));
        }
        for (Path path : target.paths()) {
            List<SourceFile> files = new ArrayList<>();
            try (var all = Files.walk(path)) {
                for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                    if (file.toString().endsWith(".sql")) {
                        files.add(new SourceFile(outside.shown(file), Files.readString(file)));
                    }
                }
            } catch (IOException e) {
                throw new UsageException(outside.shown(path) + ": cannot be read: " + FileTrouble.why(e));
            }
            sets.add(set(files));
        }
        return sets;
    }

    private static MigrationSet set(List<SourceFile> files) {
        List<Migration> migrations = new ArrayList<>();
        for (SourceFile source : files) {
            migrations.add(new Migration(
                    source.path(),
                    "",
                    Migration.Kind.VERSIONED,
                    source,
                    List.of(Script.of(source)),
                    List.of(),
                    TransactionMode.PER_MIGRATION));
        }
        return new MigrationSet(
                "plain", files.size() + " files in order of name", migrations, List.of(), Optional.empty());
    }
}
