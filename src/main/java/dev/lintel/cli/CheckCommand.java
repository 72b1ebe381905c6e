package dev.lintel.cli;

import dev.lintel.engine.postgresql.PostgreSql;
import dev.lintel.lint.LintOptions;
import dev.lintel.lint.Linter;
import dev.lintel.lint.Report;
import dev.lintel.migration.Migration;
import dev.lintel.migration.MigrationSet;
import dev.lintel.migration.Script;
import dev.lintel.migration.SourceFile;
import dev.lintel.migration.TransactionMode;
import dev.lintel.migration.UsageException;
import dev.lintel.report.JsonReport;
import dev.lintel.report.TextReport;
import dev.lintel.rules.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code lintel check}: reads, lints, reports. */
final class CheckCommand {

    private final Outside outside;

    CheckCommand(Outside outside) {
        this.outside = outside;
    }

    int run(CheckArguments arguments) throws IOException {
        List<MigrationSet> sets = new ArrayList<>();
        for (String path : arguments.paths()) {
            sets.add(read(path));
        }
        Report report = new Linter(new RuleBook(), LintOptions.of(new PostgreSql(PostgreSql.LATEST))).lint(sets);
        boolean json = arguments.value(CheckOption.FORMAT).orElse("text").equals("json");
        outside.print(
                json
                        ? JsonReport.of(report, Version.number())
                        : TextReport.of(report, new TextReport.Look(100, false, arguments.has(CheckOption.QUIET))));
        return report.findings().isEmpty() ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
    }

    private MigrationSet read(String path) {
        Path file = outside.workingDirectory().resolve(path);
        try {
            SourceFile source = new SourceFile(path, Files.readString(file));
            Migration migration = new Migration(
                    path,
                    "",
                    Migration.Kind.VERSIONED,
                    source,
                    List.of(Script.of(source)),
                    List.of(),
                    TransactionMode.PER_MIGRATION);
            return new MigrationSet("plain", path, List.of(migration), List.of(), Optional.empty());
        } catch (IOException e) {
            throw new UsageException("cannot read " + path);
        }
    }
}
