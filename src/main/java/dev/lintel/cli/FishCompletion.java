package dev.lintel.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The completion script for fish, from the same description as the help. */
final class FishCompletion {

    private static final String RULES = "__lintel_rules";

    private final String program;
    private final StringBuilder script = new StringBuilder();

    private FishCompletion(String program) {
        this.program = program;
    }

    static String of(CommandSpec program) {
        FishCompletion completion = new FishCompletion(program.name());
        completion.script.append("# Completion of ").append(program.name()).append(" for fish.\n");
        completion.rules();
        completion.command(program, List.of());
        return completion.script.toString();
    }

    /** All rules with their titles, once for all that takes one. */
    private void rules() {
        ProjectRules rules = ProjectRules.none();
        script.append("function ").append(RULES).append("\n    printf '%s\\t%s\\n'");
        for (String id : rules.ids()) {
            script.append(" \\\n        ").append(id).append(' ');
            script.append(quoted(rules.page(id).title()));
        }
        script.append("\nend\n");
    }

    /** What can follow these words: {@code rules}, {@code rules test}. */
    private void command(CommandSpec command, List<String> words) {
        String here = condition(words, command.subcommands().keySet());
        boolean files = false;
        for (PositionalParamSpec positional : command.positionalParameters()) {
            files |= positional.completionCandidates() == null;
            String values = values(positional);
            if (!values.isEmpty()) {
                line(here, "-f -a " + quoted(values), positional);
            }
        }
        if (!files) {
            // Else fish would offer the files of the folder.
            line(here, "-f", null);
        }
        for (OptionSpec option : command.options()) {
            line(here, names(option) + value(option), option);
        }
        for (Map.Entry<String, CommandLine> each : command.subcommands().entrySet()) {
            CommandSpec below = each.getValue().getCommandSpec();
            script.append("complete -c ").append(program).append(here);
            script.append(" -f -a ").append(each.getKey());
            script.append(" -d ")
                    .append(quoted(below.usageMessage().description()[0]))
                    .append('\n');
            List<String> further = new ArrayList<>(words);
            further.add(each.getKey());
            command(below, further);
        }
    }

    private static String condition(List<String> words, Iterable<String> subcommands) {
        List<String> tests = new ArrayList<>();
        for (String word : words) {
            tests.add("__fish_seen_subcommand_from " + word);
        }
        String below = String.join(" ", subcommands);
        if (!below.isEmpty()) {
            tests.add("not __fish_seen_subcommand_from " + below);
        }
        return tests.isEmpty() ? "" : " -n " + quoted(String.join("; and ", tests));
    }

    private void line(String condition, String what, @Nullable ArgSpec described) {
        script.append("complete -c ")
                .append(program)
                .append(condition)
                .append(' ')
                .append(what);
        if (described != null) {
            script.append(" -d ").append(quoted(described.description()[0]));
        }
        script.append('\n');
    }

    private static String names(OptionSpec option) {
        StringBuilder names = new StringBuilder();
        for (String name : option.names()) {
            names.append(names.length() == 0 ? "" : " ")
                    .append(name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.substring(1));
        }
        return names.toString();
    }

    private static String value(OptionSpec option) {
        if (option.arity().max() == 0) {
            return "";
        }
        if (option.paramLabel().equals("FILE")) {
            return " -r -F";
        }
        String values = values(option);
        return values.isEmpty() ? " -x" : " -x -a " + quoted(values);
    }

    private static String values(ArgSpec argument) {
        if (argument.completionCandidates() == OtherCommands.RULES) {
            return "(" + RULES + ")";
        }
        Iterable<String> candidates = argument.completionCandidates();
        return candidates == null
                ? ""
                : String.join(
                        " ",
                        StreamSupport.stream(candidates.spliterator(), false).toList());
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
