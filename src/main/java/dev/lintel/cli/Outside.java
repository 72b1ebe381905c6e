package dev.lintel.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a run is given and may touch.
 *
 * @param stdin what {@code --stdin} reads
 * @param stdout where reports go
 * @param stderr where mistakes and crashes are said
 * @param environment the environment variables
 * @param workingDirectory what relative paths start from, absolute
 */
public record Outside(
        InputStream stdin,
        OutputStream stdout,
        OutputStream stderr,
        Map<String, String> environment,
        Path workingDirectory) {

    /** Writes all of it at once, as UTF-8. */
    void print(String text) throws IOException {
        stdout.write(text.getBytes(StandardCharsets.UTF_8));
        stdout.flush();
    }

    /** Says something to the user. Where even that cannot be written, the exit status has to do. */
    void complain(String text) {
        try {
            stderr.write(text.getBytes(StandardCharsets.UTF_8));
            stderr.flush();
        } catch (IOException e) {
            return;
        }
    }
}
