package dev.lintel.cli;

import dev.lintel.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** One run of the command line, and what came of it. */
record Run(int status, String stdout, String stderr) {

    static Run in(Path workingDirectory, String... args) {
        return with(workingDirectory, Map.of(), new byte[0], args);
    }

    static Run with(Path workingDirectory, Map<String, String> environment, byte[] stdin, String... args) {
        ByteArrayOutputStream stdout = new ByteArrayOutputStream();
        ByteArrayOutputStream stderr = new ByteArrayOutputStream();
        int status = Main.run(
                args,
                new ByteArrayInputStream(stdin),
                stdout,
                stderr,
                new HashMap<>(environment),
                workingDirectory.toAbsolutePath());
        return new Run(status, stdout.toString(StandardCharsets.UTF_8), stderr.toString(StandardCharsets.UTF_8));
    }
}
