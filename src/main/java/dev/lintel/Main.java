package dev.lintel;

import dev.lintel.cli.CommandLine;
import dev.lintel.cli.Outside;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Starts Lintel. */
public final class Main {

    private Main() {}

    /** Runs the command line and leaves with its exit status. */
    public static void main(String[] args) {
        // Not System.out, which would swallow that a pipe is closed.
        OutputStream stdout = new FileOutputStream(FileDescriptor.out);
        OutputStream stderr = new FileOutputStream(FileDescriptor.err);
        int status =
                run(args, System.in, stdout, stderr, environment(), Path.of("").toAbsolutePath());
        if (status != 0) {
            System.exit(status);
        }
    }

    /** The launcher says whether standard output is a terminal; without it a console on both ends has to do. */
    @SuppressWarnings("SystemConsoleNull")
    private static Map<String, String> environment() {
        Map<String, String> environment = System.getenv();
        int java = Runtime.version().feature();
        // From 22 to 24 there is a console even where the output is redirected.
        boolean tells = java < 22 || java > 24;
        if (environment.containsKey(Outside.TERMINAL) || !tells || System.console() == null) {
            return environment;
        }
        Map<String, String> more = new HashMap<>(environment);
        more.put(Outside.TERMINAL, "1");
        return more;
    }

    /** Runs the command line on these streams and gives its exit status. */
    public static int run(
            String[] args,
            InputStream stdin,
            OutputStream stdout,
            OutputStream stderr,
            Map<String, String> environment,
            Path workingDirectory) {
        return CommandLine.run(args, new Outside(stdin, stdout, stderr, environment, workingDirectory));
    }
}
