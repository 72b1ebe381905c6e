package dev.lintel.git;

import dev.lintel.migration.UsageException;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Contents of files by their names in git: one process gives all that are asked for, and ends with its input. */
final class Blobs implements AutoCloseable {

    private final Git git;
    private @Nullable Process process;
    private @Nullable InputStream answers;

    Blobs(Git git) {
        this.git = git;
    }

    byte[] read(String name, String path) {
        try {
            Process running = process;
            InputStream in = answers;
            if (running == null || in == null) {
                running = git.start("cat-file", "--batch");
                in = new BufferedInputStream(running.getInputStream());
                process = running;
                answers = in;
            }
            running.getOutputStream().write((name + "\n").getBytes(StandardCharsets.UTF_8));
            running.getOutputStream().flush();
            String header = line(in);
            if (!header.contains(" blob ")) {
                throw missing(path);
            }
            byte[] content = in.readNBytes(Integer.parseInt(header.substring(header.lastIndexOf(' ') + 1)));
            line(in);
            return content;
        } catch (IOException e) {
            throw missing(path);
        }
    }

    /** A partial clone would have to ask its origin, and Lintel asks nobody. */
    private static UsageException missing(String path) {
        return new UsageException("this clone does not have the text of " + path
                + " at the commit to compare with; a clone without --filter has it");
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException();
            }
            line.append((char) c);
        }
        return line.toString();
    }

    @Override
    public void close() {
        Process running = process;
        if (running != null) {
            process = null;
            try {
                running.getOutputStream().close();
                running.waitFor(1, TimeUnit.SECONDS);
            } catch (IOException e) {
                running.destroy();
            } catch (InterruptedException e) {
                throw new IllegalStateException("interrupted", e);
            } finally {
                running.destroyForcibly();
            }
        }
    }
}
