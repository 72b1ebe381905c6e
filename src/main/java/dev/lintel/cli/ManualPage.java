package dev.lintel.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page in roff, from the same description as the help. */
final class ManualPage {

    private static final int WIDTH = 70;

    private final StringBuilder page = new StringBuilder();

    private ManualPage() {}

    static String of(CommandSpec program, String version) {
        ManualPage manual = new ManualPage();
        manual.whole(program, version);
        return manual.page.toString();
    }

    private void whole(CommandSpec program, String version) {
        String name = program.name();
        // No date: the same sources make the same page.
        page.append(".TH ").append(name.toUpperCase(Locale.ROOT)).append(" 1 \"\" \"");
        page.append(name).append(' ').append(version).append("\" \"User Commands\"\n");
        section("NAME");
        text(name + " - lint database migrations before they run");
        section("SYNOPSIS");
        page.append(".B ").append(name).append("\n.I COMMAND\n[\\fIOPTION\\fR ...] [\\fIARGUMENT\\fR ...]\n");
        section("DESCRIPTION");
        text(program.usageMessage().description()[0]);
        section("OPTIONS");
        arguments(program);
        section("COMMANDS");
        commands(program);
        section("EXIT STATUS");
        for (String[] status : OtherCommands.EXIT_STATUS) {
            item("\\fB" + status[0] + "\\fR", status[1] + ".");
        }
        section("ENVIRONMENT");
        for (String[] variable : OtherCommands.ENVIRONMENT) {
            item("\\fB" + variable[0] + "\\fR", variable[1]);
        }
        section("FILES");
        item("\\fI.lintel.yaml\\fR", "The configuration, found upward from what is linted.");
    }

    private void commands(CommandSpec above) {
        for (CommandLine each : above.subcommands().values()) {
            CommandSpec command = each.getCommandSpec();
            StringBuilder heading = new StringBuilder(command.qualifiedName());
            for (PositionalParamSpec positional : command.positionalParameters()) {
                heading.append(
                        positional.required()
                                ? " " + positional.paramLabel()
                                : " [" + positional.paramLabel()
                                        + (positional.arity().max() > 1 ? "...]" : "]"));
            }
            page.append(".SS ").append(escaped(heading.toString())).append('\n');
            text(command.usageMessage().description()[0]);
            arguments(command);
            commands(command);
        }
    }

    private void arguments(CommandSpec command) {
        for (PositionalParamSpec positional : command.positionalParameters()) {
            item("\\fI" + escaped(positional.paramLabel()) + "\\fR", described(positional));
        }
        for (OptionSpec option : command.options()) {
            List<String> names = new ArrayList<>();
            for (String name : option.names()) {
                names.add("\\fB" + escaped(name) + "\\fR");
            }
            String value = option.arity().max() == 0 ? "" : " \\fI" + escaped(option.paramLabel()) + "\\fR";
            item(String.join(", ", names) + value, described(option));
        }
    }

    private static String described(ArgSpec argument) {
        return argument.description()[0];
    }

    private void section(String title) {
        page.append(".SH ").append(title).append('\n');
    }

    private void item(String term, String text) {
        page.append(".TP\n").append(term).append('\n');
        text(text);
    }

    /** One sentence a line, and none too long to edit: the renderer fills the lines anew. */
    private void text(String text) {
        int length = 0;
        boolean ended = false;
        for (String word : text.split(" ", -1)) {
            boolean breaks = length > 0 && (ended || length + 1 + word.length() > WIDTH);
            if (length > 0) {
                page.append(breaks ? '\n' : ' ');
            }
            length = breaks || length == 0 ? word.length() : length + 1 + word.length();
            page.append(escaped(word));
            ended = word.endsWith(".");
        }
        page.append('\n');
    }

    /** A backslash starts a request, and so does a dot at a line's start; a bare hyphen may become a typographic one. */
    private static String escaped(String text) {
        String escaped = text.replace("\\", "\\e").replace("-", "\\-");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }
}
