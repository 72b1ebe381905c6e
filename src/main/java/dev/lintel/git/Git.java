package dev.lintel.git;

import dev.lintel.migration.UsageException;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The git program, run in one folder. It reads only, asks nobody, and fetches nothing. */
final class Git {

    private static final long PATIENCE_SECONDS = 60;

    /** What git itself sets for its hooks; it is about the repository of the hook, which need not be this one. */
    private static final List<String> OF_A_REPOSITORY = List.of(
            "GIT_ALTERNATE_OBJECT_DIRECTORIES",
            "GIT_COMMON_DIR",
            "GIT_DIR",
            "GIT_GRAFT_FILE",
            "GIT_IMPLICIT_WORK_TREE",
            "GIT_INDEX_FILE",
            "GIT_NAMESPACE",
            "GIT_OBJECT_DIRECTORY",
            "GIT_PREFIX",
            "GIT_SHALLOW_FILE",
            "GIT_WORK_TREE");

    private final Path program;
    private final Path folder;
    private final Map<String, String> environment;

    private Git(Path program, Path folder, Map<String, String> environment) {
        this.program = program;
        this.folder = folder;
        this.environment = environment;
    }

    /** What a command printed, and how it ended. */
    static final class Outcome {
        private final int status;
        private final byte[] printed;
        private final String complaint;

        Outcome(int status, byte[] printed, String complaint) {
            this.status = status;
            this.printed = printed;
            this.complaint = complaint;
        }

        boolean failed() {
            return status != 0;
        }

        String text() {
            return new String(printed, StandardCharsets.UTF_8).strip();
        }

        /** What was printed, cut at its NUL characters. */
        List<String> items() {
            List<String> items = new ArrayList<>();
            int from = 0;
            for (int i = 0; i < printed.length; i++) {
                if (printed[i] == 0) {
                    items.add(new String(printed, from, i - from, StandardCharsets.UTF_8));
                    from = i + 1;
                }
            }
            return items;
        }

        /** The first line of what it complained of. */
        String reason() {
            int end = complaint.indexOf('\n');
            String line = (end < 0 ? complaint : complaint.substring(0, end)).strip();
            return line.startsWith("fatal: ") ? line.substring("fatal: ".length()) : line;
        }
    }

    /** The git of this environment, without what hooks are told of their repository. */
    static Git in(Path folder, Map<String, String> environment, String asker) {
        Map<String, String> own = new HashMap<>(environment);
        OF_A_REPOSITORY.forEach(own::remove);
        own.put("LC_ALL", "C");
        own.put("GIT_TERMINAL_PROMPT", "0");
        own.put("GIT_OPTIONAL_LOCKS", "0");
        own.put("GIT_NO_LAZY_FETCH", "1");
        // Paths are paths, whatever characters they have.
        own.put("GIT_LITERAL_PATHSPECS", "1");
        return new Git(program(environment, asker), folder, own);
    }

    /** The same git in another folder. */
    Git at(Path other) {
        return new Git(program, other, environment);
    }

    /** The same git without what a hook is told of its repository. */
    Git ofItsOwn() {
        Map<String, String> own = new HashMap<>(environment);
        OF_A_REPOSITORY.forEach(own::remove);
        return new Git(program, folder, own);
    }

    /** The same git with variables of the user's environment that it left out; relative paths are made absolute. */
    Git with(Map<String, String> given, List<String> names, Path workingDirectory) {
        Map<String, String> more = new HashMap<>(environment);
        for (String name : names) {
            String value = given.get(name);
            if (value != null && !value.isEmpty()) {
                more.put(name, workingDirectory.resolve(value).toString());
            }
        }
        return new Git(program, folder, more);
    }

    /** Looked for by hand, because some systems would take one that lies in the project. */
    private static Path program(Map<String, String> environment, String asker) {
        String path = environment.getOrDefault("PATH", environment.getOrDefault("Path", ""));
        for (String entry : path.split(File.pathSeparator, -1)) {
            for (String name : List.of("git", "git.exe")) {
                Path candidate = candidate(entry, name);
                if (candidate != null) {
                    return candidate;
                }
            }
        }
        throw new UsageException(asker + " needs the git program, and there is none on the PATH");
    }

    private static @Nullable Path candidate(String entry, String name) {
        try {
            Path folder = Path.of(entry);
            Path program = folder.resolve(name);
            return folder.isAbsolute() && Files.isRegularFile(program) && Files.isExecutable(program) ? program : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** Runs a command to its end. */
    Outcome run(String... arguments) {
        Process process = start(arguments);
        Reader printed = new Reader(process.getInputStream());
        Reader complaint = new Reader(process.getErrorStream());
        try {
            process.getOutputStream().close();
            if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                printed.join();
                complaint.join();
                return new Outcome(
                        process.exitValue(), printed.bytes(), new String(complaint.bytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UsageException("git " + arguments[0] + ": " + e.getMessage());
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        } finally {
            process.destroyForcibly();
        }
        throw new UsageException("git " + arguments[0] + " had not ended after " + PATIENCE_SECONDS + " seconds");
    }

    /** Starts a command that is talked to; who starts it ends it. */
    Process start(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(program.toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UsageException("git cannot be run: " + e.getMessage());
        }
    }

    /** Empties one of the two pipes, so that git never waits for a reader. */
    private static final class Reader extends Thread {
        private final InputStream in;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Reader(InputStream in) {
            super("lintel reads git");
            this.in = in;
            setDaemon(true);
            start();
        }

        @Override
        public void run() {
            try {
                in.transferTo(bytes);
            } catch (IOException e) {
                // The process was ended; what it printed is not looked at.
                bytes.reset();
            }
        }

        byte[] bytes() {
            return bytes.toByteArray();
        }
    }
}
