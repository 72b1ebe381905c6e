package dev.lintel;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Walks through everything usual once, so that Java sees which classes the start-up archive is to hold. The launcher runs
 * it where there is no archive yet.
 */
final class Training {

    private static final List<List<String>> RUNS = List.of(
            List.of("check"),
            List.of("check", "--format", "json"),
            List.of("check", "--color", "always", "V2__usual_changes.sql"),
            List.of("check", "--config", "rich.yaml", "--dialect", "postgresql:14", "--fail-on", "never"),
            List.of("check", "../histories", "--dialect", "postgresql"),
            List.of("check", "no-such-file.sql"),
            List.of("check", "--help"),
            List.of("rules"),
            List.of("explain", "create-index-blocking"),
            List.of("--help"),
            List.of("--version"));

    private Training() {}

    /** The argument is the folder with the files to train on. */
    public static void main(String[] args) {
        Path folder = Path.of(args[0]).toAbsolutePath();
        for (List<String> run : RUNS) {
            Main.run(
                    run.toArray(new String[0]),
                    InputStream.nullInputStream(),
                    OutputStream.nullOutputStream(),
                    OutputStream.nullOutputStream(),
                    Map.of(),
                    folder);
        }
        // What Main uses beyond that, and leaves by.
        Main.main(new String[] {"check", args[0]});
    }
}
