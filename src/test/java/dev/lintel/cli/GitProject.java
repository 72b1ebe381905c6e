package dev.lintel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A folder with a real git repository in it. Where there is no git its tests are skipped, or fail where {@code CI} is set. */
final class GitProject {

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();

    GitProject(Path folder) {
        this.folder = folder;
        environment.put("PATH", System.getenv("PATH"));
        environment.put("HOME", folder.toString());
        environment.put("GIT_CONFIG_NOSYSTEM", "1");
        for (String who : List.of("AUTHOR", "COMMITTER")) {
            environment.put("GIT_" + who + "_NAME", "A");
            environment.put("GIT_" + who + "_EMAIL", "a@example.org");
            environment.put("GIT_" + who + "_DATE", "2024-01-01T00:00:00Z");
        }
    }

    /** A repository with a branch main and no commit. */
    static GitProject in(Path folder) {
        boolean hasGit = hasGit();
        if (!hasGit) {
            assertNull(System.getenv("CI"), "git is missing");
        }
        assumeTrue(hasGit, "there is no git on the PATH");
        GitProject project = new GitProject(folder);
        project.git("init", "--quiet", "--initial-branch=main");
        return project;
    }

    private static boolean hasGit() {
        for (String entry : System.getenv("PATH").split(File.pathSeparator, -1)) {
            if (Files.isExecutable(Path.of(entry, "git")) || Files.isExecutable(Path.of(entry, "git.exe"))) {
                return true;
            }
        }
        return false;
    }

    Path folder() {
        return folder;
    }

    Map<String, String> environment() {
        return environment;
    }

    /** The same environment in another folder. */
    GitProject at(Path other) {
        GitProject project = new GitProject(other);
        project.environment.put("HOME", folder.toString());
        return project;
    }

    GitProject write(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return this;
    }

    GitProject delete(String name) {
        try {
            Files.delete(folder.resolve(name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return this;
    }

    GitProject commit(String message) {
        git("add", "--all");
        git("commit", "--quiet", "--allow-empty", "--message", message);
        return this;
    }

    /** Runs git, which has to succeed, and gives what it printed. */
    String git(String... arguments) {
        return git(true, arguments);
    }

    /** Runs git, which has to fail, and gives what it printed. */
    String gitFails(String... arguments) {
        return git(false, arguments);
    }

    private String git(boolean succeeds, String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(succeeds, process.waitFor() == 0, command + "\n" + printed);
            return printed.strip();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs Lintel in the folder. */
    Run lintel(String... arguments) {
        return Run.with(folder, environment, new byte[0], arguments);
    }

    /** What {@code check} with these arguments finds, one {@code severity rule path:line} a line. */
    String check(String... arguments) {
        List<String> all = new ArrayList<>(List.of("check", "--format", "json"));
        all.addAll(List.of(arguments));
        Run run = lintel(all.toArray(new String[0]));
        assertEquals("", run.stderr());
        return Findings.of(run.stdout());
    }
}
