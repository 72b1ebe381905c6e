package dev.lintel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lintel.rules.RuleBook;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The completion scripts in the shells they are for, and the manual page in what shows it; skipped where there is none. */
class CompletionTest {

    private static final Path HERE = Path.of("").toAbsolutePath();

    @TempDir
    Path folder;

    @BeforeEach
    void oneFile() throws IOException {
        Files.writeString(folder.resolve("V1__a.sql"), "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void whatIsTypedIsCompleted(String shell) throws Exception {
        List<String> commands = new ArrayList<>();
        OtherCommands.lintel().subcommands().keySet().forEach(commands::add);
        assertEquals(new TreeSet<>(commands), completed(shell, "lintel", ""));
        assertEquals(Set.of("--fail-on"), completed(shell, "lintel", "check", "--fail"));
        assertEquals(Set.of("--baseline"), completed(shell, "lintel", "check", "--quiet", "--base"));
        assertEquals(Set.of("error", "warning", "info", "never"), completed(shell, "lintel", "check", "--fail-on", ""));
        assertEquals(Set.of("markdown"), completed(shell, "lintel", "check", "--format", "m"));
        assertEquals(Set.of("test"), completed(shell, "lintel", "rules", "t"));
        assertEquals(Set.of("--config", "--help"), completed(shell, "lintel", "rules", "test", "--"));
        assertEquals(Set.of("bash", "zsh", "fish"), completed(shell, "lintel", "completion", ""));
        assertEquals(
                Set.of("rename-column", "rename-enum-value", "rename-function"),
                new TreeSet<>(completed(shell, "lintel", "explain", "rename-").headSet("rename-schema")));
        assertEquals(new TreeSet<>(new RuleBook().ids()), completed(shell, "lintel", "check", "--disable", ""));
    }

    @Test
    void fishCompletesFilesOnlyWhereOneIsWanted() throws Exception {
        assertEquals(Set.of("V1__a.sql"), completed("fish", "lintel", "check", "V"));
        assertEquals(Set.of("V1__a.sql"), completed("fish", "lintel", "check", "--output", "V"));
        assertEquals(Set.of(), completed("fish", "lintel", "check", "--since", "V"));
        assertEquals(Set.of(), completed("fish", "lintel", "init", "V"));
    }

    @ParameterizedTest
    @CsvSource({"bash", "zsh"})
    void filesAreCompletedWhereTheScriptHasNothingToSay(String shell) throws Exception {
        String registered = shell.equals("bash") ? "complete -p lintel" : "print -r -- $_comps[lintel]";
        String printed = run(shell, loaded(shell) + registered);
        assertTrue(printed.contains("-F _complete_lintel") && printed.contains("-o default"), printed);
    }

    @Test
    void anUnknownShellIsBadUsage() {
        assertEquals(
                new Run(2, "", "lintel: completion: unknown shell ksh; did you mean zsh?\n"),
                Run.in(HERE, "completion", "ksh"));
        assertEquals(Run.in(HERE, "completion", "bash"), Run.in(HERE, "completion"));
    }

    @Test
    void theManualPageTellsOfEveryOption() {
        String page = Run.in(HERE, "man").stdout();
        for (CheckOption option : CheckOption.values()) {
            assertTrue(page.contains("\\fB" + option.longName.replace("-", "\\-") + "\\fR"), option.longName);
        }
        for (String line : page.split("\n", -1)) {
            assertTrue(line.length() < 100, line);
        }
    }

    @Test
    void theManualPageIsShownAsItIsMeant() throws Exception {
        Path page = Files.writeString(
                folder.resolve("lintel.1"), Run.in(HERE, "man").stdout());
        // It has no date on purpose, which mandoc warns of.
        assertEquals("", run("mandoc", "-Tlint", "-Werror", page.toString()));
        String shown = run("mandoc", "-Tutf8", "-Owidth=80", page.toString()).replaceAll(".\b", "");
        assertTrue(shown.contains("--fail-on LEVEL"), shown);
        assertTrue(shown.contains("lintel rules test"), shown);
    }

    private TreeSet<String> completed(String shell, String... words) throws Exception {
        TreeSet<String> found = new TreeSet<>();
        String script = loaded(shell);
        if (shell.equals("fish")) {
            script += "complete -C '" + String.join(" ", words) + "'";
        } else {
            String last = words[words.length - 1];
            // As zsh's bashcompinit calls what was written for bash.
            script += shell.equals("zsh") ? "emulate sh; setopt kshglob noshglob braceexpand ksharrays\n" : "";
            script += "COMP_WORDS=(" + quoted(words) + "); COMP_CWORD=" + (words.length - 1) + "; COMPREPLY=();"
                    // What an interactive shell has.
                    + " compopt() { :; };"
                    + " _complete_lintel lintel '" + last + "' '" + words[words.length - 2] + "';"
                    + " printf '%s\\n' \"${COMPREPLY[@]}\"";
        }
        for (String line : run(shell, script).split("\n", -1)) {
            String value = line.replaceFirst("\t.*", "").strip();
            // Fish offers short names of options where a long one was begun as well.
            // Zsh itself leaves out what does not begin as the word does.
            boolean fits = !shell.equals("zsh") || value.startsWith(words[words.length - 1]);
            if (fits && !value.isEmpty() && (value.length() != 2 || value.charAt(0) != '-')) {
                found.add(value);
            }
        }
        return found;
    }

    private static String quoted(String... words) {
        StringBuilder all = new StringBuilder();
        for (String word : words) {
            all.append(" '").append(word).append('\'');
        }
        return all.toString();
    }

    private String loaded(String shell) throws IOException {
        Path script = folder.resolve("script." + shell);
        Files.writeString(script, Run.in(HERE, "completion", shell).stdout());
        return (shell.equals("zsh") ? "autoload -Uz compinit; compinit -u -D; " : "") + "source " + script + "\n";
    }

    private String run(String shell, String... arguments) throws IOException, InterruptedException {
        assumeTrue(isThere(shell), "there is no " + shell + " on the PATH");
        List<String> command = new ArrayList<>(List.of(shell));
        if (arguments.length == 1) {
            command.add(shell.equals("fish") ? "--no-config" : shell.equals("zsh") ? "-f" : "--norc");
            command.add("-c");
        }
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.redirectErrorStream(true);
        Process process = builder.start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "still running");
        assertEquals(0, process.exitValue(), printed);
        return printed;
    }

    private static boolean isThere(String program) {
        for (String entry : System.getenv("PATH").split(File.pathSeparator, -1)) {
            if (Files.isExecutable(Path.of(entry, program))) {
                return true;
            }
        }
        return false;
    }
}
