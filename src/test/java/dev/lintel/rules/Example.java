package dev.lintel.rules;

import dev.lintel.engine.postgresql.PostgreSql;
import dev.lintel.lint.Deploy;
import dev.lintel.lint.Finding;
import dev.lintel.lint.LintOptions;
import dev.lintel.lint.Linter;
import dev.lintel.lint.Profile;
import dev.lintel.lint.Report;
import dev.lintel.lint.RuleSet;
import dev.lintel.migration.Migration;
import dev.lintel.migration.Runner;
import dev.lintel.migration.Script;
import dev.lintel.migration.SourceFile;
import dev.lintel.migration.TransactionMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A little history in one text, and what is expected of it.
 *
 * <p>{@code -- file: NAME} starts the next migration, a deploy of its own unless the line ends in {@code same deploy}.
 * {@code -- down} starts its down half. {@code -- expect: ID[, ID]} stands above the line it is about. Before the first
 * of these, {@code -- version: N} or {@code N-M}, {@code -- transactions: MODE}, {@code -- runner: PROGRAM},
 * {@code -- lock-timeout: required} and, for rules that are off by default, {@code -- enable: ID[, ID]} set the scene; without
 * them it is the newest version, transactions as Flyway opens them, an unknown program that runs it, and a lock_timeout of the role.
 */
final class Example {

    private static final int NEWEST = 18;

    private final String text;
    private final List<Part> parts = new ArrayList<>();
    private int first = NEWEST;
    private int last = NEWEST;
    private boolean anyVersion = true;
    private TransactionMode transactions = TransactionMode.DETECTED;
    private boolean lockTimeoutByRole = true;
    private final Set<String> enabled = new TreeSet<>();
    private Runner runner = Runner.UNKNOWN;

    private Example(String text) {
        this.text = text;
    }

    /** One migration: its lines, and where its down half begins. */
    private static final class Part {
        final String name;
        final boolean sameDeploy;
        final StringBuilder text = new StringBuilder();
        final Set<String> expected = new TreeSet<>();
        int down = -1;

        Part(String name, boolean sameDeploy) {
            this.name = name;
            this.sameDeploy = sameDeploy;
        }
    }

    static Example parse(String text) {
        Example example = new Example(text);
        example.read();
        return example;
    }

    /** What is expected, one {@code file:line id} a line. */
    String expected() {
        Set<String> all = new TreeSet<>();
        for (Part part : parts) {
            all.addAll(part.expected);
        }
        return String.join("\n", all);
    }

    /** What is found, in the form of {@link #expected}, on the newest version that it is about. */
    String found() {
        return found(last);
    }

    String found(int version) {
        Set<String> all = new TreeSet<>();
        for (Finding finding : report(version).findings()) {
            all.add(finding.place().file().path() + ":" + finding.place().line() + " " + finding.rule());
        }
        return String.join("\n", all);
    }

    Report report() {
        return report(last);
    }

    Report report(int version) {
        return report(version, new RuleBook(), deploys());
    }

    Report report(int version, RuleSet rules, List<Deploy> deploys) {
        LintOptions options = new LintOptions(
                new PostgreSql(version), Profile.DEFAULT, enabled, Set.of(), Map.of(), lockTimeoutByRole);
        return new Linter(rules, options).lintDeploys(deploys);
    }

    /** The versions on which what it expects has to be found. */
    List<Integer> versions() {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    /** Whether it is about this version: where it names none it may be about any. */
    boolean isAbout(int version) {
        return anyVersion || (version >= first && version <= last);
    }

    /** Its migrations as they go out. */
    List<Deploy> deploys() {
        List<List<Migration>> deploys = new ArrayList<>();
        for (Part part : parts) {
            SourceFile file = new SourceFile(part.name, part.text.toString());
            int end = part.text.length();
            List<Script> up = List.of(Script.part(file, 0, part.down < 0 ? end : part.down));
            List<Script> down = part.down < 0 ? List.of() : List.of(Script.part(file, part.down, end));
            Migration migration =
                    new Migration(part.name, part.name, Migration.Kind.VERSIONED, file, up, down, transactions);
            if (part.sameDeploy && !deploys.isEmpty()) {
                deploys.get(deploys.size() - 1).add(migration);
            } else {
                deploys.add(new ArrayList<>(List.of(migration)));
            }
        }
        return deploys.stream().map(d -> new Deploy(d, true, true, runner)).toList();
    }

    private void read() {
        List<String> waiting = new ArrayList<>();
        Part part = new Part("V1.sql", false);
        int line = 0;
        for (String each : text.lines().toList()) {
            String stripped = each.strip();
            if (stripped.startsWith("-- file:")) {
                part = start(stripped.substring("-- file:".length()).strip(), part);
                line = 0;
                continue;
            }
            line++;
            if (stripped.equals("-- down")) {
                part.down = part.text.length();
            } else if (stripped.startsWith("-- expect:")) {
                for (String id : stripped.substring("-- expect:".length()).split(",", -1)) {
                    waiting.add(id.strip());
                }
            } else if (stripped.startsWith("-- enable:")) {
                for (String id : stripped.substring("-- enable:".length()).split(",", -1)) {
                    enabled.add(id.strip());
                }
            } else if (stripped.startsWith("-- version:")) {
                String[] ends =
                        stripped.substring("-- version:".length()).strip().split("-", 2);
                first = Integer.parseInt(ends[0]);
                last = Integer.parseInt(ends[ends.length - 1]);
                anyVersion = false;
            } else if (stripped.startsWith("-- transactions:")) {
                transactions = TransactionMode.valueOf(stripped.substring("-- transactions:".length())
                        .strip()
                        .toUpperCase(Locale.ROOT)
                        .replace('-', '_'));
            } else if (stripped.startsWith("-- runner:")) {
                runner = runner(stripped.substring("-- runner:".length()).strip());
            } else if (stripped.equals("-- lock-timeout: required")) {
                lockTimeoutByRole = false;
            } else if (!waiting.isEmpty() && !stripped.isEmpty() && !isPlainComment(stripped)) {
                for (String id : waiting) {
                    part.expected.add(part.name + ":" + line + " " + id);
                }
                waiting.clear();
            }
            part.text.append(each).append('\n');
        }
        end(part);
        if (!waiting.isEmpty()) {
            throw new IllegalArgumentException("No line follows the expectation of " + waiting);
        }
    }

    /** {@code psql}, {@code driver}, or a driver and how it keeps a second instance away. */
    private static Runner runner(String words) {
        return switch (words) {
            case "psql" -> new Runner("Sqitch", Runner.Client.PSQL, Runner.Lock.POLLED);
            case "driver" -> new Runner("Flyway", Runner.Client.DRIVER, Runner.Lock.POLLED);
            case "driver, lock awaited" -> new Runner("golang-migrate", Runner.Client.DRIVER, Runner.Lock.AWAITED);
            case "driver, lock in a transaction" -> new Runner("Flyway", Runner.Client.DRIVER, Runner.Lock.TRANSACTION);
            default -> throw new IllegalArgumentException("no such runner: " + words);
        };
    }

    /** A directive is a comment that findings can be about. */
    private static boolean isPlainComment(String stripped) {
        return stripped.startsWith("--") && !stripped.contains("lintel:");
    }

    private Part start(String header, Part before) {
        end(before);
        boolean sameDeploy = header.endsWith("same deploy");
        String name = header.split("\\s", 2)[0];
        return new Part(name, sameDeploy);
    }

    /** What stands before the first file has no statements. */
    private void end(Part part) {
        if (!part.text.toString().isBlank()) {
            boolean onlyComments = part.text.toString().lines().allMatch(l -> l.isBlank() || isPlainComment(l.strip()));
            if (!onlyComments || !part.name.equals("V1.sql")) {
                parts.add(part);
            }
        }
    }
}
