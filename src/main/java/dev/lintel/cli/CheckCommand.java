package dev.lintel.cli;

import dev.lintel.lint.LintOptions;
import dev.lintel.lint.Profile;
import dev.lintel.lint.Report;
import dev.lintel.lint.RulePage;
import dev.lintel.lint.SideBySide;
import dev.lintel.migration.MigrationSet;
import dev.lintel.migration.SourceFile;
import dev.lintel.migration.UsageException;
import dev.lintel.migration.reader.Migrations;
import dev.lintel.migration.reader.ReadOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** {@code lintel check}: reads, lints, reports. */
final class CheckCommand {

    private final CheckArguments arguments;
    private final Outside outside;

    CheckCommand(CheckArguments arguments, Outside outside) {
        this.arguments = arguments;
        this.outside = outside;
    }

    int run() throws IOException {
        requireOneInput();
        Output output = Output.of(arguments, outside);
        List<Target> targets = Target.of(arguments, outside);
        Set<String> enabled = rules(CheckOption.ENABLE, targets);
        Set<String> disabled = rules(CheckOption.DISABLE, targets);
        Report all = null;
        boolean fails = false;
        Baselines baselines = new Baselines(arguments, outside);
        for (Target target : targets) {
            // A slip in it shows before anything is linted.
            baselines.of(target);
        }
        for (Target target : targets) {
            FailOn failOn = failOn(target.configuration());
            Report report = baselines.quiet(target, lint(target, enabled, disabled));
            fails |= failOn.failsOn(report);
            all = all == null ? report : all.and(report);
        }
        if (all != null) {
            output.write(all.withGone(baselines.gone()), new Pages(targets));
        }
        return fails ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    }

    /** All that is found, with no baseline. */
    Report everything() throws IOException {
        List<Target> targets = Target.of(arguments, outside);
        Set<String> enabled = rules(CheckOption.ENABLE, targets);
        Set<String> disabled = rules(CheckOption.DISABLE, targets);
        Report all = null;
        for (Target target : targets) {
            Report report = lint(target, enabled, disabled);
            all = all == null ? report : all.and(report);
        }
        return Objects.requireNonNull(all);
    }

    /** A name has to be a rule of one of the targets; each may have rules of its own. */
    private Set<String> rules(CheckOption option, List<Target> targets) {
        Set<String> ids = new HashSet<>();
        for (String name : arguments.all(option)) {
            List<String> meant = new ArrayList<>();
            for (Target target : targets) {
                meant.addAll(new RuleNames(target.configuration().rules()).find(name));
            }
            if (meant.isEmpty()) {
                throw new RuleNames(targets.get(0).configuration().rules()).unknown(name, option.longName);
            }
            ids.addAll(meant);
        }
        return ids;
    }

    private void requireOneInput() {
        if (arguments.has(CheckOption.STDIN) && !arguments.paths().isEmpty()) {
            throw new UsageException("--stdin and PATHs exclude each other");
        }
        for (CheckOption option : new CheckOption[] {CheckOption.SINCE, CheckOption.STAGED}) {
            if (arguments.has(option) && arguments.has(CheckOption.STDIN)) {
                throw new UsageException(option.longName + " and --stdin exclude each other");
            }
        }
        if (arguments.has(CheckOption.SINCE) && arguments.has(CheckOption.STAGED)) {
            throw new UsageException("--since and --staged exclude each other");
        }
        if (arguments.has(CheckOption.STDIN_FILENAME) && !arguments.has(CheckOption.STDIN)) {
            throw new UsageException("--stdin-filename goes with --stdin");
        }
    }

    private FailOn failOn(Configuration configuration) {
        if (arguments.has(CheckOption.FAIL_ON)) {
            return FailOn.named(arguments.value(CheckOption.FAIL_ON).orElseThrow(), "--fail-on");
        }
        return configuration.failOn() == null ? FailOn.ERROR : configuration.failOn();
    }

    private Profile profile(Configuration configuration) {
        if (arguments.has(CheckOption.PROFILE)) {
            return Profiles.named(arguments.value(CheckOption.PROFILE).orElseThrow(), "--profile");
        }
        return configuration.profile() == null ? Profile.DEFAULT : configuration.profile();
    }

    private Report lint(Target target, Set<String> enabledHere, Set<String> disabledHere) throws IOException {
        Configuration configuration = target.configuration();
        Database database = database(configuration);
        List<MigrationSet> sets = OtherDatabases.leftAlone(read(target), database == null ? null : database.dialect());
        // The command line has the last word.
        Set<String> enabled = new HashSet<>(configuration.enabled());
        enabled.addAll(enabledHere);
        Set<String> disabled = new HashSet<>(configuration.disabled());
        disabled.removeAll(enabledHere);
        disabled.addAll(disabledHere);
        LintOptions options = new LintOptions(
                (database == null ? Database.DEFAULT : database).engine(),
                profile(configuration),
                enabled,
                disabled,
                configuration.severities(),
                configuration.lockTimeoutByRole());
        Wanted wanted =
                new Wanted(new Globs(configuration.exclude()), configuration.folder(), outside.workingDirectory());
        return SideBySide.lint(configuration.rules(), options, sets, wanted);
    }

    /** What the arguments say, else the configuration. */
    private @Nullable Database database(Configuration configuration) {
        if (arguments.has(CheckOption.DIALECT)) {
            return Database.named(arguments.value(CheckOption.DIALECT).orElseThrow(), "--dialect");
        }
        return configuration.database();
    }

    /** The pages of all rules that may have found something; a rule of a team's own is known to its target alone. */
    private record Pages(List<Target> targets) implements Function<String, RulePage> {
        @Override
        public RulePage apply(String id) {
            for (Target target : targets) {
                for (OwnRules.Written own : target.configuration().rules().own()) {
                    if (own.rule().id().equals(id)) {
                        return own.rule().page();
                    }
                }
            }
            return ProjectRules.none().page(id);
        }
    }

    /** A class and not a lambda: it is on the way of every run. */
    private record Wanted(Globs exclude, Path folder, Path workingDirectory) implements Predicate<SourceFile> {
        @Override
        public boolean test(SourceFile file) {
            if (exclude.isEmpty()) {
                return true;
            }
            Path path = workingDirectory.resolve(file.path()).normalize();
            Path below = path.startsWith(folder) ? folder.relativize(path) : path;
            return !exclude.match(below.toString().replace('\\', '/'));
        }
    }

    private List<MigrationSet> read(Target target) throws IOException {
        String framework = arguments.value(CheckOption.FRAMEWORK).orElse(null);
        if (framework == null) {
            framework = target.configuration().framework();
        }
        ReadOptions options = new ReadOptions(Optional.ofNullable(framework), outside.workingDirectory());
        if (arguments.has(CheckOption.SINCE) || arguments.has(CheckOption.STAGED)) {
            return new Compared(arguments, outside).read(target.paths(), options);
        }
        if (!arguments.has(CheckOption.STDIN)) {
            return Migrations.read(target.paths(), options);
        }
        String name = arguments.value(CheckOption.STDIN_FILENAME).orElse("stdin.sql");
        return List.of(Migrations.stdin(name, outside.stdin().readAllBytes(), options));
    }
}
