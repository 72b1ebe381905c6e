import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts the distribution together: {@code bin}, {@code lib} and the start-up archive. The build runs this file from
 * source, once the jar is there.
 */
public final class Distribution {

    /** C1 alone: the optimising compiler costs more on JSqlParser's huge methods than it ever gives back. */
    private static final String OPTIONS = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xss8m"
            + " -Xshare:auto -Xlog:disable -XX:+DisplayVMOutputToStderr";

    private final Path sources;
    private final Path home;
    private final String version;

    private Distribution(Path sources, Path home, String version) {
        this.sources = sources;
        this.home = home;
        this.version = version;
    }

    /** Arguments: the project's folder, the folder to make, the version, our jar, the class path to run with. */
    public static void main(String[] args) throws Exception {
        Path project = Path.of(args[0]);
        Path home = Path.of(args[1]);
        Path unfinished = home.resolveSibling(home.getFileName() + ".unfinished");
        delete(unfinished);
        Files.createDirectories(unfinished.resolve("bin"));
        Files.createDirectories(unfinished.resolve("lib/training"));
        new Distribution(project.resolve("src/build"), unfinished, args[2]).make(Path.of(args[3]), args[4]);
        Files.copy(project.resolve("LICENSE"), unfinished.resolve("LICENSE"));
        delete(home);
        Files.move(unfinished, home);
        if (!System.getProperty("os.name").startsWith("Windows")) {
            makeArchive(home);
        }
    }

    private void make(Path jar, String classPath) throws Exception {
        List<String> names = new ArrayList<>();
        names.add("lintel.jar");
        Files.copy(jar, home.resolve("lib/lintel.jar"));
        for (String entry : classPath.split(java.io.File.pathSeparator)) {
            Path library = Path.of(entry);
            if (Files.isRegularFile(library)) {
                String name = library.getFileName().toString();
                Files.copy(library, home.resolve("lib").resolve(name));
                names.add(name);
            }
        }
        try (Stream<Path> training = Files.list(sources.resolve("training"))) {
            for (Path file : training.toList()) {
                Files.copy(file, home.resolve("lib/training").resolve(file.getFileName()));
            }
        }
        script("lintel", names).toFile().setExecutable(true, false);
        Path windows = script("lintel.cmd", names);
        Files.writeString(windows, Files.readString(windows).replace("\n", "\r\n"));
    }

    private Path script(String name, List<String> jars) throws Exception {
        List<String> classPath =
                jars.stream().map(jar -> "$lib/" + jar).toList();
        String text = Files.readString(sources.resolve("bin").resolve(name))
                .replace("@VERSION@", version)
                .replace("@BUILD@", contentHash())
                .replace("@OPTIONS@", OPTIONS)
                .replace("@CLASSPATH@", String.join(":", classPath));
        return Files.writeString(home.resolve("bin").resolve(name), text);
    }

    private String contentHash() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (Stream<Path> files = Files.walk(home.resolve("lib"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 6);
    }

    private static void makeArchive(Path home) throws Exception {
        ProcessBuilder launcher = new ProcessBuilder(home.resolve("bin/lintel").toString()).inheritIO();
        launcher.environment().put("LINTEL_ARCHIVE", "only");
        launcher.environment().put("LINTEL_JAVA_HOME", System.getProperty("java.home"));
        if (launcher.start().waitFor() != 0) {
            throw new IOException("the distribution's launcher does not run");
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
