package dev.lintel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The steps of {@code action.yml} as a runner takes them, on a pull request in a real repository; GitHub itself is played. */
@DisabledOnOs(OS.WINDOWS)
class ActionIT {

    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{ (.*?) }}");
    private static final String DANGER = "CREATE INDEX users_name ON users (name);\n";
    private static final String NO_DANGER = "CREATE INDEX CONCURRENTLY users_name ON users (name);\n";

    @TempDir
    Path temp;

    private final Map<String, Object> action = read();
    private final Map<String, String> inputs = new HashMap<>();
    private final Map<String, String> context = new HashMap<>();
    private final Map<String, String> outputs = new HashMap<>();
    private GitProject project;

    private record Ran(int status, String printed) {}

    @BeforeEach
    void aPullRequest() throws IOException {
        project = GitProject.in(Files.createDirectories(temp.resolve("project")))
                .write(".lintel.yaml", "lock-timeout-by-role: true\n")
                .write("db/migration/V1__users.sql", "CREATE TABLE users (id bigint PRIMARY KEY, name text);\n")
                .write("db/migration/V2__old.sql", "CREATE INDEX users_old ON users (id, name);\n")
                .commit("start");
        context.put("github.event.pull_request.number", "7");
        context.put("github.action_repository", "somebody/lintel");
        context.put("github.token", "secret");
        Files.createDirectories(temp.resolve("bin"));
        Files.createDirectories(temp.resolve("runner"));
        gh("exit 9\n");
    }

    @Test
    void whatThePullRequestAddsIsJudgedAndFailsTheJobAtTheEnd() throws Exception {
        pullRequest(DANGER);

        Ran ran = step("lintel");

        assertEquals(0, ran.status(), ran.printed());
        assertTrue(
                ran.printed().contains("::error file=db/migration/V3__name.sql,line=1,"),
                "no annotation: " + ran.printed());
        assertFalse(ran.printed().contains("V2__old.sql"), ran.printed());
        String summary = Files.readString(temp.resolve("summary"));
        assertTrue(summary.startsWith("### Lintel: 1 error in 1 migration, 1 statement\n"), summary);
        assertEquals("1", outputs.get("status"));
        assertEquals(summary, Files.readString(Path.of(outputs.get("markdown"))));
        assertEquals("", outputs.getOrDefault("sarif", ""));
        assertEquals(1, last().status());
    }

    @Test
    void aCleanPullRequestPasses() throws Exception {
        pullRequest(NO_DANGER);
        assertEquals(0, step("lintel").status());
        assertEquals(0, last().status());
        assertTrue(Files.readString(temp.resolve("summary")).startsWith("### Lintel: no findings in 1 migration"));
    }

    @Test
    void theMergeThatIsCheckedOutIsComparedWithTheBaseThatItMerges() throws Exception {
        // The base has moved on since the event: what it got meanwhile is not the pull request's.
        pullRequest(NO_DANGER);
        project.git("checkout", "--quiet", "main");
        project.write("db/migration/V2_5__meanwhile.sql", "CREATE INDEX users_more ON users (id);\n")
                .commit("meanwhile");
        project.git("merge", "--quiet", "--no-ff", "--message", "merge", "topic");

        Ran ran = step("lintel");

        assertFalse(ran.printed().contains("V2_5__meanwhile"), ran.printed());
        assertTrue(Files.readString(temp.resolve("summary")).contains(" in 1 migration,"));
    }

    @Test
    void withoutAPullRequestEverythingIsJudged() throws Exception {
        step("lintel");
        assertTrue(Files.readString(temp.resolve("summary")).contains("old.sql**"));
        assertEquals("1", outputs.get("status"));
    }

    @Test
    void theInputsArriveWholeAndRunNothing() throws Exception {
        pullRequest(DANGER);
        project.write("a dir/V1__x.sql", "DROP TABLE \"$(touch ran)\";\n").commit("more");
        inputs.put("path", "a dir\n");
        inputs.put("args", "--disable=drop-table,alter-missing\n--dialect=postgresql:14\n");
        inputs.put("since", "all");
        inputs.put("fail-on", "never");
        inputs.put("sarif", "true");
        assertEquals("", step("lintel").printed().replaceAll("(?m)^::(notice|warning).*\n", ""));
        assertEquals("0", outputs.get("status"));
        assertTrue(Files.readString(Path.of(outputs.get("sarif"))).contains("\"2.1.0\""));

        inputs.put("path", "$(touch ran)");
        inputs.put("fail-on", "`touch ran`");
        assertEquals(2, step("lintel").status());
        assertFalse(Files.exists(project.folder().resolve("ran")));
    }

    @Test
    void troubleFailsAtOnceAndSaysWhatToDo() throws Exception {
        pullRequest(DANGER);
        context.put("github.event.pull_request.base.sha", "0123456789012345678901234567890123456789");
        Path shallow = temp.resolve("shallow");
        project.git("clone", "--quiet", "--depth", "1", "file://" + project.folder(), shallow.toString());
        project = project.at(shallow);

        Ran ran = step("lintel");

        assertEquals(2, ran.status());
        assertTrue(ran.printed().contains("::error title=Lintel::--since: "), ran.printed());
        assertTrue(ran.printed().contains("fetch-depth: 0"), ran.printed());
        assertFalse(Files.exists(temp.resolve("summary")));
    }

    @Test
    void aReleaseThatIsNotThereIsTrouble() throws Exception {
        inputs.put("version", "9.9.9");
        Ran ran = step("lintel");
        assertEquals(2, ran.status());
        assertTrue(ran.printed().contains("::error title=Lintel::there is no whole release 9.9.9"), ran.printed());
    }

    @Test
    void oneCommentIsWrittenAndThenBroughtUpToDate() throws Exception {
        pullRequest(DANGER);
        step("lintel");
        gh("echo \"$@\" >>calls\nfor a; do case $a in body=@*) cp \"${a#body=@}\" body;; esac; done\n");
        assertEquals(0, comment().status());
        String calls = Files.readString(project.folder().resolve("calls"));
        assertTrue(calls.contains("--method POST repos/o/r/issues/7/comments -F body=@"), calls);
        String body = Files.readString(project.folder().resolve("body"));
        assertTrue(body.startsWith("<!-- lintel "), body);
        assertTrue(body.contains("### Lintel: 1 error"), body);

        gh("echo \"$@\" >calls\ncase $* in *--paginate*) echo 42; echo 43;; esac\n");
        assertEquals(0, comment().status());
        calls = Files.readString(project.folder().resolve("calls"));
        assertTrue(calls.contains("--method PATCH repos/o/r/issues/comments/42 -F body=@"), calls);
    }

    @Test
    void nothingIsWrittenWhereThereIsNothingToSay() throws Exception {
        pullRequest(NO_DANGER);
        step("lintel");
        gh("echo \"$@\" >>calls\n");
        assertEquals(0, comment().status());
        assertFalse(Files.readString(project.folder().resolve("calls")).contains("POST"));
    }

    @Test
    void aTokenThatMayNotCommentFailsNothing() throws Exception {
        pullRequest(DANGER);
        step("lintel");
        gh("echo 'gh: Resource not accessible by integration (HTTP 403)' >&2; exit 1\n");
        Ran ran = comment();
        assertEquals(0, ran.status());
        assertTrue(ran.printed().contains("::notice title=Lintel::"), ran.printed());
    }

    @Test
    void onlyAJavaThatIsNewEnoughIsFound() throws Exception {
        project.environment().put("JAVA_HOME", System.getProperty("java.home"));
        step("java");
        assertEquals("true", outputs.get("found"));

        Path old = Files.createDirectories(temp.resolve("jdk/bin"));
        Files.writeString(old.resolve("java"), "#!/bin/sh\necho '    java.specification.version = 11' >&2\n");
        assertTrue(old.resolve("java").toFile().setExecutable(true));
        project.environment().put("JAVA_HOME", temp.resolve("jdk").toString());
        project.environment().put("PATH", old + ":/usr/bin:/bin");
        Files.copy(old.resolve("java"), temp.resolve("bin/java"));
        assertTrue(temp.resolve("bin/java").toFile().setExecutable(true));
        step("java");
        assertEquals("false", outputs.get("found"));
    }

    @Test
    void noScriptHoldsAnExpression() {
        for (Map<String, Object> step : steps()) {
            assertFalse(String.valueOf(step.get("run")).contains("${{"), step.toString());
        }
    }

    private void pullRequest(String migration) {
        context.put("github.event.pull_request.base.sha", project.git("rev-parse", "HEAD"));
        project.git("checkout", "--quiet", "-b", "topic");
        project.write("db/migration/V3__name.sql", migration).commit("an index");
        context.put("github.event.pull_request.head.sha", project.git("rev-parse", "HEAD"));
    }

    private void gh(String script) throws IOException {
        Path gh = temp.resolve("bin/gh");
        Files.writeString(gh, "#!/bin/sh\n" + script);
        assertTrue(gh.toFile().setExecutable(true));
    }

    private Ran step(String id) throws Exception {
        return run(steps().stream()
                .filter(step -> id.equals(step.get("id")))
                .findFirst()
                .orElseThrow());
    }

    private Ran comment() throws Exception {
        return run(steps().stream()
                .filter(step -> String.valueOf(step.get("run")).contains("action/comment"))
                .findFirst()
                .orElseThrow());
    }

    private Ran last() throws Exception {
        return run(steps().get(steps().size() - 1));
    }

    /** Runs a step as GitHub's runner does. */
    private Ran run(Map<String, Object> step) throws Exception {
        Path script = Files.writeString(temp.resolve("step.sh"), (String) step.get("run"));
        Path output = temp.resolve("output");
        Files.writeString(output, "");
        List<String> command =
                new ArrayList<>(List.of("bash", "--noprofile", "--norc", "-eo", "pipefail", script.toString()));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(project.folder().toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("GIT") || name.startsWith("LINTEL"));
        environment.putAll(project.environment());
        environment.put("PATH", temp.resolve("bin") + ":" + environment.get("PATH"));
        environment.put("GITHUB_ACTION_PATH", ROOT.toString());
        environment.put("GITHUB_OUTPUT", output.toString());
        environment.put("GITHUB_STEP_SUMMARY", temp.resolve("summary").toString());
        environment.put("GITHUB_REPOSITORY", "o/r");
        environment.put("RUNNER_TEMP", temp.resolve("runner").toString());
        if (step.get("env") instanceof Map<?, ?> env) {
            env.forEach((name, value) -> environment.put((String) name, evaluated((String) value)));
        }
        builder.redirectErrorStream(true);
        Process process = builder.start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        for (String line : Files.readAllLines(output)) {
            outputs.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
        }
        return new Ran(status, printed);
    }

    private String evaluated(String value) {
        Matcher expression = EXPRESSION.matcher(value);
        return expression.replaceAll(found -> {
            for (String one : found.group(1).split(" \\|\\| ", -1)) {
                String meant = one(one);
                if (!meant.isEmpty()) {
                    return Matcher.quoteReplacement(meant);
                }
            }
            return "";
        });
    }

    private String one(String expression) {
        if (expression.startsWith("inputs.")) {
            String name = expression.substring("inputs.".length());
            Map<?, ?> declared = (Map<?, ?>) ((Map<?, ?>) action.get("inputs")).get(name);
            assertTrue(declared != null, "no input " + name);
            return inputs.containsKey(name) ? inputs.get(name) : evaluated((String) declared.get("default"));
        }
        if (expression.startsWith("steps.lintel.outputs.")) {
            return outputs.getOrDefault(expression.substring("steps.lintel.outputs.".length()), "");
        }
        assertTrue(expression.startsWith("github."), expression);
        return context.getOrDefault(expression, "");
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> steps() {
        return (List<Map<String, Object>>) ((Map<String, Object>) action.get("runs")).get("steps");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> read() {
        try {
            return (Map<String, Object>) new Load(LoadSettings.builder().build())
                    .loadFromString(Files.readString(ROOT.resolve("action.yml")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
