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
 * @param environment the environment variables; {@link #TERMINAL} is set to 1 where standard output is a terminal
 * @param workingDirectory what relative paths start from, absolute
 */
public record Outside(
        InputStream stdin,
        OutputStream stdout,
        OutputStream stderr,
        Map<String, String> environment,
        Path workingDirectory) {

    /** Java cannot tell reliably whether standard output is a terminal, so whoever starts it says so here. */
    public static final String TERMINAL = "LINTEL_TERMINAL";

    private static final int WIDTH = 100;
    private static final int NARROWEST = 40;
    private static final int WIDEST = 120;

    /** Writes all of it at once, as UTF-8. */
    void print(String text) throws IOException {
        print(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes all of it at once. */
    void print(byte[] bytes) throws IOException {
        stdout.write(bytes);
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

    /** Whether standard output shows colour and the user has nothing against it (https://no-color.org). */
    boolean hasColour() {
        return "1".equals(environment.get(TERMINAL))
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
    }

    /** How wide a line of prose may be. */
    int width() {
        String columns = environment.getOrDefault("COLUMNS", "");
        int width = 0;
        for (int i = 0; i < columns.length(); i++) {
            char c = columns.charAt(i);
            if (c < '0' || c > '9' || width > WIDEST) {
                return width > WIDEST ? WIDEST : WIDTH;
            }
            width = width * 10 + (c - '0');
        }
        return columns.isEmpty() ? WIDTH : Math.max(NARROWEST, Math.min(width, WIDEST));
    }

    /** A path as the user knows it: with forward slashes, relative to the working directory where it lies below. */
    String shown(Path path) {
        Path shown = path.startsWith(workingDirectory) ? workingDirectory.relativize(path) : path;
        String text = shown.toString().replace('\\', '/');
        return text.isEmpty() ? "." : text;
    }
}
