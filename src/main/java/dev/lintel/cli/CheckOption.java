package dev.lintel.cli;

import dev.lintel.report.Format;
import java.util.List;

/** The options of {@code check}, described once: for the reader of arguments, for help and for completion. */
enum CheckOption {
    DIALECT(
            "--dialect",
            "",
            "ENGINE[:VERSION]",
            false,
            "postgresql",
            "The database and its major version: postgresql, postgresql:16. Versions 10 to 18; the newest unless said."),
    FRAMEWORK("--framework", "", "NAME", false, "", "Who runs the migrations. Found from the folder unless said."),
    FORMAT(
            "--format",
            "",
            "FORMAT",
            false,
            String.join(",", Format.ids()),
            "How to report: text, json, sarif, github, gitlab, junit, checkstyle, rdjson, markdown or html."),
    OUTPUT("--output", "", "FILE", false, "", "Write the report to this file, not to standard output."),
    FAIL_ON(
            "--fail-on",
            "",
            "LEVEL",
            false,
            "error,warning,info,never",
            "The least severity that makes the exit status 1: error (the default), warning, info or never."),
    PROFILE(
            "--profile",
            "",
            "NAME",
            false,
            "relaxed,default,strict",
            "How strict to be: relaxed, default or strict. A severity in .lintel.yaml outweighs it."),
    SINCE(
            "--since",
            "",
            "REF",
            false,
            "",
            "Judge only migrations that are new or changed since this branch left REF, such as origin/main."),
    STAGED("--staged", "", "", false, "", "Judge only what is staged, as it is staged, against the last commit."),
    BASELINE("--baseline", "", "FILE", false, "", "Keep the findings in this file quiet; lintel baseline writes it."),
    STDIN("--stdin", "", "", false, "", "Read one migration from standard input."),
    STDIN_FILENAME("--stdin-filename", "", "NAME", false, "", "The name that the migration on standard input goes by."),
    CONFIG("--config", "", "FILE", false, "", "Use this configuration and look for no .lintel.yaml."),
    ENABLE("--enable", "", "RULE[,RULE]", true, "", "Take in these rules that are off by default. May be repeated."),
    DISABLE("--disable", "", "RULE[,RULE]", true, "", "Leave these rules out. May be repeated."),
    COLOR(
            "--color",
            "",
            "WHEN",
            false,
            "auto,always,never",
            "Colour: auto (the default: on a terminal, unless NO_COLOR is set), always or never."),
    QUIET("--quiet", "-q", "", false, "", "Print findings only: no summary, nothing where there are none."),
    HELP("--help", "-h", "", false, "", "Show this help."),
    VERSION("--version", "-V", "", false, "", "Show the version.");

    /** The long name. */
    final String longName;
    /** The short name, or empty. */
    final String shortName;
    /** What stands for its value in the help; empty for an option without one. */
    final String parameter;

    final boolean repeatable;
    /** The values it can have, separated by commas; empty where they are not known. */
    private final String candidates;

    final String help;

    CheckOption(
            String longName, String shortName, String parameter, boolean repeatable, String candidates, String help) {
        this.longName = longName;
        this.shortName = shortName;
        this.parameter = parameter;
        this.repeatable = repeatable;
        this.candidates = candidates;
        this.help = help;
    }

    /** The values it can have; empty where they are not known. */
    List<String> candidates() {
        return candidates.isEmpty() ? List.of() : List.of(candidates.split(",", -1));
    }

    boolean takesValue() {
        return !parameter.isEmpty();
    }
}
