package dev.lintel.cli;

import dev.lintel.lint.RulePage;
import dev.lintel.migration.UsageException;
import dev.lintel.report.RuleList;
import dev.lintel.report.RulePageText;
import dev.lintel.report.TextReport;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Help, and every command but {@code check}: what may take a moment longer to start, and so uses a library. */
final class OtherCommands {

    private static final List<String> RULE_FORMATS = List.of("text", "json", "markdown");

    /** Asked for only where a completion script is written. */
    static final Iterable<String> RULES = () -> ProjectRules.none().ids().iterator();

    private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

    static final String[][] EXIT_STATUS = {
        {"0", "nothing at or above --fail-on"}, {"1", "findings"}, {"2", "bad usage or input"}, {"3", "a defect"},
    };

    static final String[][] ENVIRONMENT = {
        {"NO_COLOR", "Where it is set and not empty, nothing is coloured, unless --color always says so."},
        {"COLUMNS", "How wide the lines of text and help are."},
        {"LINTEL_JAVA_HOME", "The Java to use, before JAVA_HOME and the PATH; 17 or newer."},
        {"LINTEL_JAVA_OPTS", "More options for Java."},
        {"LINTEL_ARCHIVE", "off: neither make nor use the archive that makes starting fast; only: make it and stop."},
    };

    /** The library takes no narrower one. */
    private static final int NARROWEST_HELP = 55;

    private final Outside outside;
    private final CommandLine commandLine;

    OtherCommands(Outside outside) {
        this.outside = outside;
        this.commandLine = new CommandLine(lintel());
        commandLine.setUsageHelpWidth(Math.max(NARROWEST_HELP, outside.width()));
    }

    /** The whole command line; the options of {@code check} come from their one description. */
    static CommandSpec lintel() {
        CommandSpec lintel = CommandSpec.create().name("lintel");
        lintel.usageMessage()
                .description("Says which migrations would take production down, before they run.")
                .footer("", "Exit status: " + exitStatus() + ".");
        lintel.addOption(flag("--help", "-h", "Show this help.").usageHelp(true).build());
        lintel.addOption(
                flag("--version", "-V", "Show the version.").versionHelp(true).build());
        lintel.addSubcommand("check", check());
        lintel.addSubcommand("explain", explain());
        lintel.addSubcommand("rules", rules());
        CommandSpec init = command("init", "Write a .lintel.yaml for what is found here, and say why.");
        init.addOption(flag("--force", "", "Write it anew where there is one.").build());
        lintel.addSubcommand("init", init);
        lintel.addSubcommand("baseline", baseline());
        lintel.addSubcommand("completion", completion());
        lintel.addSubcommand("man", command("man", "Print the manual page; lintel man | man -l - shows it."));
        return lintel;
    }

    private static String exitStatus() {
        List<String> all = new ArrayList<>();
        for (String[] status : EXIT_STATUS) {
            all.add(status[0] + " " + status[1]);
        }
        return String.join("; ", all);
    }

    private static CommandSpec completion() {
        CommandSpec completion = command("completion", "Print what makes a shell complete commands and options.");
        completion.addPositional(PositionalParamSpec.builder()
                .paramLabel("SHELL")
                .arity("0..1")
                .index("0")
                .type(String.class)
                .completionCandidates(SHELLS)
                .description("bash (the default), zsh or fish.")
                .build());
        return completion;
    }

    private static @Nullable Iterable<String> candidates(CheckOption option) {
        if (option.parameter.startsWith("RULE")) {
            return RULES;
        }
        return option.candidates().isEmpty() ? null : option.candidates();
    }

    private static CommandSpec check() {
        CommandSpec check = CommandSpec.create().name("check");
        check.usageMessage()
                .abbreviateSynopsis(true)
                .description("Lint migrations: files, or folders that are searched for them.");
        for (CheckOption option : CheckOption.values()) {
            OptionSpec.Builder builder = option(option);
            builder.usageHelp(option == CheckOption.HELP).versionHelp(option == CheckOption.VERSION);
            check.addOption(builder.build());
        }
        check.addPositional(paths());
        return check;
    }

    private static OptionSpec.Builder option(CheckOption option) {
        return option.takesValue()
                ? OptionSpec.builder(option.longName)
                        .paramLabel(option.parameter)
                        .hideParamSyntax(true)
                        .arity("1")
                        .type(option.repeatable ? String[].class : String.class)
                        .splitRegex(option.repeatable ? "," : "")
                        .completionCandidates(candidates(option))
                        .description(option.help)
                : flag(option.longName, option.shortName, option.help);
    }

    private static PositionalParamSpec paths() {
        return PositionalParamSpec.builder()
                .paramLabel("PATH")
                .arity("0..*")
                .type(String[].class)
                .description("What to lint. Without one: the paths of .lintel.yaml, else the working directory.")
                .build();
    }

    /** What of check's options decides on what is found. */
    private static final List<CheckOption> OF_BASELINE = List.of(
            CheckOption.DIALECT,
            CheckOption.FRAMEWORK,
            CheckOption.PROFILE,
            CheckOption.CONFIG,
            CheckOption.ENABLE,
            CheckOption.DISABLE);

    private static CommandSpec baseline() {
        CommandSpec baseline = command("baseline", "Write down what is found now, so that check keeps it quiet.");
        baseline.addOption(OptionSpec.builder("--output")
                .paramLabel("FILE")
                .arity("1")
                .type(String.class)
                .description(
                        "The file. Without it: the baseline of .lintel.yaml, else " + BaselineFile.USUAL_NAME + ".")
                .build());
        baseline.addOption(flag("--prune", "", "Only drop from the file what is found no more.")
                .build());
        for (CheckOption option : OF_BASELINE) {
            baseline.addOption(option(option).build());
        }
        baseline.addPositional(paths());
        return baseline;
    }

    private int baseline(ParseResult command) throws IOException {
        Map<CheckOption, List<String>> values = new EnumMap<>(CheckOption.class);
        List<CheckOption> options = new ArrayList<>(OF_BASELINE);
        options.add(CheckOption.OUTPUT);
        for (CheckOption option : options) {
            if (command.hasMatchedOption(option.longName)) {
                values.put(option, command.matchedOption(option.longName).stringValues());
            }
        }
        List<String> paths = List.of(command.matchedPositionalValue(0, new String[0]));
        return new BaselineCommand(new CheckArguments(paths, values), outside).run(command.hasMatchedOption("--prune"));
    }

    private static CommandSpec explain() {
        CommandSpec explain = command("explain", "Show the page of a rule: what happens, and what to do instead.");
        explain.addPositional(PositionalParamSpec.builder()
                .paramLabel("RULE")
                .arity("1")
                .required(true)
                .index("0")
                .type(String.class)
                .completionCandidates(RULES)
                .description("Its id, or the name that another tool has for it.")
                .build());
        explain.addOption(config());
        return explain;
    }

    private static CommandSpec rules() {
        CommandSpec rules = command("rules", "List all rules.");
        rules.addOption(OptionSpec.builder("--format")
                .paramLabel("FORMAT")
                .arity("1")
                .type(String.class)
                .completionCandidates(RULE_FORMATS)
                .description("text (the default), json or markdown.")
                .build());
        rules.addOption(config());
        CommandSpec test = command("test", "Run the examples of the project's own rules.");
        test.addOption(config());
        rules.addSubcommand("test", test);
        return rules;
    }

    private static OptionSpec config() {
        return OptionSpec.builder("--config")
                .paramLabel("FILE")
                .arity("1")
                .type(String.class)
                .description("Use this configuration and look for no .lintel.yaml.")
                .build();
    }

    private static CommandSpec command(String name, String description) {
        CommandSpec command = CommandSpec.create().name(name);
        command.usageMessage().abbreviateSynopsis(true).description(description);
        command.addOption(
                flag("--help", "-h", "Show this help.").usageHelp(true).build());
        return command;
    }

    private static OptionSpec.Builder flag(String name, String shortName, String help) {
        OptionSpec.Builder builder =
                shortName.isEmpty() ? OptionSpec.builder(name) : OptionSpec.builder(name, shortName);
        return builder.arity("0").type(boolean.class).description(help);
    }

    /** Shows the help of this command, or of Lintel where it is empty. */
    void help(String command) throws IOException {
        CommandLine about = commandLine.getSubcommands().getOrDefault(command, commandLine);
        outside.print(about.getUsageMessage(outside.hasColour() ? Ansi.ON : Ansi.OFF));
    }

    int run(List<String> args) throws IOException {
        String name = args.get(0);
        if (name.equals("help")) {
            return helpOn(args);
        }
        if (!name.startsWith("-") && !commandLine.getSubcommands().containsKey(name)) {
            throw new UsageException("unknown command " + name + hint(name));
        }
        ParseResult parsed = parse(args);
        if (!parsed.hasSubcommand()) {
            help("");
            return ExitStatus.CLEAN;
        }
        ParseResult command = parsed.subcommand();
        if (command.isUsageHelpRequested()) {
            help(name);
        } else if (name.equals("explain")) {
            explain(command.matchedPositionalValue(0, ""), command);
        } else if (name.equals("init")) {
            return new InitCommand(outside).run(command.hasMatchedOption("--force"));
        } else if (name.equals("baseline")) {
            return baseline(command);
        } else if (name.equals("rules")) {
            return rules(command);
        } else if (name.equals("man")) {
            outside.print(ManualPage.of(commandLine.getCommandSpec(), Version.number()));
        } else {
            complete(command.matchedPositionalValue(0, SHELLS.get(0)));
        }
        return ExitStatus.CLEAN;
    }

    /** Zsh loads what is written for bash, which says so itself. */
    private void complete(String shell) throws IOException {
        if (!SHELLS.contains(shell)) {
            throw new UsageException("completion: unknown shell " + shell
                    + Nearest.hint(shell, SHELLS, "it takes " + String.join(", ", SHELLS)));
        }
        outside.print(
                shell.equals("fish")
                        ? FishCompletion.of(commandLine.getCommandSpec())
                        : AutoComplete.bash("lintel", commandLine));
    }

    private int helpOn(List<String> args) throws IOException {
        String command = args.size() > 1 ? args.get(1) : "";
        if (!command.isEmpty() && !commandLine.getSubcommands().containsKey(command)) {
            throw new UsageException("unknown command " + command + hint(command));
        }
        help(command);
        return ExitStatus.CLEAN;
    }

    private String hint(String name) {
        List<String> names = new ArrayList<>(commandLine.getSubcommands().keySet());
        boolean isPath = name.indexOf('/') >= 0
                || name.indexOf('.') >= 0
                || Files.exists(outside.workingDirectory().resolve(name));
        return isPath
                ? "; did you mean lintel check " + name + "?"
                : Nearest.hint(name, names, "lintel --help lists all");
    }

    private ParseResult parse(List<String> args) {
        try {
            return commandLine.parseArgs(args.toArray(new String[0]));
        } catch (ParameterException e) {
            StringBuilder message =
                    new StringBuilder(String.valueOf(e.getMessage()).replace('\n', ' '));
            message.setCharAt(0, Character.toLowerCase(message.charAt(0)));
            throw new UsageException(
                    message + "; " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help says more");
        }
    }

    private void explain(String name, ParseResult command) throws IOException {
        // The project is asked only about names that Lintel does not know.
        ProjectRules rules = ProjectRules.none();
        List<String> ids = new RuleNames(rules).find(name);
        if (ids.isEmpty()) {
            rules = configuration(command).rules();
            ids = new RuleNames(rules).ids(name, "explain");
        }
        if (ids.size() == 1) {
            outside.print(RulePageText.of(
                    rules.page(ids.get(0)), new TextReport.Look(outside.width(), outside.hasColour(), false)));
            return;
        }
        List<RulePage> pages = new ArrayList<>();
        for (String id : ids) {
            pages.add(rules.page(id));
        }
        outside.print("What another tool calls " + name + " is " + ids.size()
                + " rules here. lintel explain RULE shows one.\n\n" + RuleList.text(pages));
    }

    private Configuration configuration(ParseResult command) {
        return Target.configuration(command.matchedOptionValue("--config", null), outside);
    }

    private int rules(ParseResult command) throws IOException {
        if (command.hasSubcommand()) {
            ParseResult test = command.subcommand();
            if (test.isUsageHelpRequested()) {
                outside.print(test.commandSpec().commandLine().getUsageMessage(Ansi.OFF));
                return ExitStatus.CLEAN;
            }
            RulesTestCommand.Outcome outcome = new RulesTestCommand(configuration(test)).run();
            outside.print(outcome.text());
            return outcome.failed() ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
        }
        list(
                command.matchedOptionValue("--format", "text"),
                configuration(command).rules());
        return ExitStatus.CLEAN;
    }

    private void list(String format, ProjectRules rules) throws IOException {
        List<RulePage> pages = new ArrayList<>();
        for (String id : rules.ids()) {
            pages.add(rules.page(id));
        }
        if (format.equals("json")) {
            outside.print(RuleList.json(pages));
        } else if (format.equals("markdown")) {
            outside.print(RuleList.markdown(pages));
        } else if (format.equals("text")) {
            outside.print(RuleList.text(pages));
        } else {
            throw new UsageException("--format: unknown value " + format
                    + Nearest.hint(format, RULE_FORMATS, "it takes " + String.join(", ", RULE_FORMATS)));
        }
    }
}
