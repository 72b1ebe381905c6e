package dev.lintel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lintel.rules.RuleBook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

class OtherCommandsTest {

    private static final Path HERE = Path.of("").toAbsolutePath();

    @Test
    void theLibraryAndTheQuickReaderKnowTheSameOptions() {
        CommandSpec check = OtherCommands.lintel().subcommands().get("check").getCommandSpec();
        Set<String> documented = new HashSet<>();
        for (OptionSpec option : check.options()) {
            documented.addAll(Arrays.asList(option.names()));
            List<String> args =
                    option.arity().max() == 0 ? List.of(option.longestName()) : List.of(option.longestName(), "value");
            assertEquals(
                    List.of(option.arity().max() == 0 ? "" : "value"),
                    CheckArguments.read(args).values().values().iterator().next(),
                    option.longestName());
        }
        Set<String> known = new HashSet<>();
        for (CheckOption option : CheckOption.values()) {
            known.add(option.longName);
            if (!option.shortName.isEmpty()) {
                known.add(option.shortName);
            }
        }
        assertEquals(documented, known);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a b",
                "--format json a",
                "--format=json --fail-on warning -q a --disable=x,y --disable z",
                "a --quiet b --stdin --stdin-filename=q.sql",
                "a -- --quiet",
            })
    void bothReadTheSameArgumentsAlike(String line) {
        List<String> args = line.isEmpty() ? List.of() : List.of(line.split(" ", -1));
        CheckArguments quick = CheckArguments.read(args);
        List<String> all = new ArrayList<>(List.of("check"));
        all.addAll(args);
        ParseResult library = new picocli.CommandLine(OtherCommands.lintel())
                .parseArgs(all.toArray(new String[0]))
                .subcommand();
        String[] none = {};
        assertEquals(Arrays.asList(library.matchedPositionalValue(0, none)), quick.paths());
        for (CheckOption option : CheckOption.values()) {
            assertEquals(library.hasMatchedOption(option.longName), quick.has(option), option.longName);
            if (option.repeatable) {
                assertEquals(Arrays.asList(library.matchedOptionValue(option.longName, none)), quick.all(option));
            } else if (option.takesValue()) {
                assertEquals(
                        library.matchedOptionValue(option.longName, ""),
                        quick.value(option).orElse(""));
            }
        }
    }

    @Test
    void everyCommandHasHelp() {
        assertTrue(Run.in(HERE, "--help").stdout().contains("  explain "));
        for (String command : List.of("check", "explain", "rules", "init", "baseline", "completion", "man")) {
            Run run = Run.in(HERE, command, "--help");
            assertEquals(0, run.status(), command);
            assertTrue(run.stdout().startsWith("Usage: lintel " + command), run.stdout());
            assertEquals(run, Run.in(HERE, "help", command));
        }
    }

    @Test
    void helpFitsTheTerminal() {
        for (String width : List.of("60", "80", "120")) {
            for (String command : List.of("check", "rules", "")) {
                String[] args = command.isEmpty() ? new String[] {"--help"} : new String[] {command, "--help"};
                String help = Run.with(HERE, Map.of("COLUMNS", width), new byte[0], args)
                        .stdout();
                for (String line : help.split("\n", -1)) {
                    assertTrue(line.length() <= Integer.parseInt(width), line);
                }
            }
        }
        String help = Run.in(HERE, "check", "--help").stdout();
        assertTrue(help.startsWith("Usage: lintel check [OPTIONS] [PATH...]\n"), help);
        assertTrue(help.contains("--disable=RULE[,RULE] "), help);
    }

    @Test
    void theVersionIsOneLine() {
        assertEquals(new Run(0, "lintel " + Version.number() + "\n", ""), Run.in(HERE, "--version"));
        assertEquals(Run.in(HERE, "--version"), Run.in(HERE, "check", "-V"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chek|unknown command chek; did you mean check?",
                "help chek|unknown command chek; did you mean check?",
                "src/main|unknown command src/main; did you mean lintel check src/main?",
                "frobnicate|unknown command frobnicate; lintel --help lists all",
                "explain|missing required parameter: 'RULE'; lintel explain --help says more",
                "explain drop-colunm|explain: unknown rule drop-colunm; did you mean drop-column?",
                "explain nonsense-without-end|explain: unknown rule nonsense-without-end; lintel rules lists all",
                "explain ../../x|explain: unknown rule ../../x; lintel rules lists all",
                "rules --format xml|--format: unknown value xml; it takes text, json, markdown",
                "--zap|unknown option: '--zap'; lintel --help says more",
            })
    void badUsageIsOneLineAndStatusTwo(String args, String message) {
        assertEquals(new Run(2, "", "lintel: " + message + "\n"), Run.in(HERE, args.split(" ", -1)));
    }

    @Test
    void withoutACommandNothingIsDone() {
        Run run = Run.in(HERE);
        assertEquals(2, run.status());
        assertTrue(run.stderr().contains("lintel check"), run.stderr());
    }

    @Test
    void everyRuleIsExplained() {
        for (String id : new RuleBook().ids()) {
            Run run = Run.in(HERE, "explain", id);
            assertEquals(0, run.status(), id);
            assertTrue(run.stdout().startsWith(id + ": "), run.stdout());
            assertTrue(!run.stdout().contains("```") && !run.stdout().contains("\n#"), run.stdout());
        }
    }

    @Test
    void anotherToolsNameIsExplainedToo() {
        Run page = Run.in(HERE, "explain", "create-index-blocking");
        assertEquals(page, Run.in(HERE, "explain", "PG101"));
        assertEquals(page, Run.in(HERE, "explain", "atlas/PG101"));
        assertEquals(page, Run.in(HERE, "explain", "requireConcurrentIndexCreation"));
        assertTrue(page.stdout().contains("squawk/require-concurrent-index-creation"), page.stdout());
    }

    @Test
    void whatAnotherToolTakesForOneIsListedWhereItIsSeveralRules() {
        Run run = Run.in(HERE, "explain", "vacuum-full-cluster");
        assertEquals(0, run.status());
        assertEquals("""
                What another tool calls vacuum-full-cluster is 2 rules here. lintel explain RULE shows one.

                cluster-rewriting      error  blocking  CLUSTER writes the whole table anew
                vacuum-full-rewriting  error  blocking  VACUUM FULL writes the whole table anew
                """, run.stdout());
    }

    @Test
    void aPageFitsANarrowTerminal() {
        Run run = Run.with(HERE, Map.of("COLUMNS", "60"), new byte[0], "explain", "create-index-blocking");
        for (String line : run.stdout().split("\n", -1)) {
            assertTrue(line.length() <= 60 || line.startsWith("    "), line);
        }
    }

    @Test
    void rulesAreListedInEachFormat() throws Exception {
        int rules = new RuleBook().ids().size();
        assertEquals(rules, Run.in(HERE, "rules").stdout().lines().count());
        assertEquals(
                rules + 2,
                Run.in(HERE, "rules", "--format", "markdown").stdout().lines().count());
        JsonNode json = new ObjectMapper()
                .readTree(Run.in(HERE, "rules", "--format=json").stdout());
        assertEquals(rules, json.get("rules").size());
        assertEquals(1, json.get("version").asInt());
    }

    @Test
    void theCompletionScriptKnowsTheOptions() {
        String script = Run.in(HERE, "completion").stdout();
        assertTrue(script.contains("--fail-on") && script.contains("explain"), script);
    }
}
