package dev.lintel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The distribution as a user starts it: processes, exit statuses, the start-up archive. */
@DisabledOnOs(OS.WINDOWS)
class DistributionIT {

    private static final Path BUILT = Path.of("target/lintel").toAbsolutePath();
    private static final String JAVA_HOME = System.getProperty("java.home");

    /** What a check does without: each costs more than the file's linting. */
    private static final List<String> HEAVY = List.of(
            "picocli.",
            "com.fasterxml.jackson.",
            "org.snakeyaml.",
            "java.util.logging.",
            "java.util.Formatter",
            "java.util.ServiceLoader");

    /** What a check does without as long as nothing is written that only JSqlParser reads; its columns hold a Pattern. */
    private static final List<String> FOR_QUERIES = List.of("java.util.regex.", "net.sf.jsqlparser.");

    @TempDir
    Path temp;

    private final Map<String, String> environment = new HashMap<>();
    private Path workingDirectory = Path.of("").toAbsolutePath();

    private record Ran(int status, String out, String err) {}

    @BeforeEach
    void usualEnvironment() {
        environment.put("PATH", System.getenv("PATH"));
        environment.put("HOME", temp.resolve("home").toString());
        environment.put("JAVA_HOME", JAVA_HOME);
    }

    @Test
    void aUsualCheckLoadsNothingHeavy() throws Exception {
        List<String> loaded = classesOf(training(BUILT));
        assertEquals(List.of(), loadedFrom(HEAVY, loaded));
    }

    @Test
    void aPlainCheckLoadsNothingHeavyAndNoParser() throws Exception {
        Path plain = Files.writeString(
                temp.resolve("V1__plain.sql"),
                "CREATE TABLE account (id bigint PRIMARY KEY, email varchar(200) NOT NULL DEFAULT '');\n"
                        + "ALTER TABLE account ADD COLUMN seen_at timestamptz DEFAULT now();\n"
                        + "CREATE INDEX account_email ON account (email);\n"
                        + "DROP TABLE invoice;\n");
        List<String> loaded = classesOf(plain.toString());
        assertEquals(List.of(), loadedFrom(HEAVY, loaded));
        assertEquals(List.of(), loadedFrom(FOR_QUERIES, loaded));
    }

    private List<String> classesOf(String path) throws Exception {
        Path log = temp.resolve("classes.log");
        environment.put("LINTEL_ARCHIVE", "off");
        environment.put("LINTEL_JAVA_OPTS", "-Xlog:class+load:file=" + log);

        run(BUILT, "check", path);

        List<String> loaded = Files.readAllLines(log);
        assertTrue(
                loaded.stream().anyMatch(line -> line.contains(" dev.lintel.cli.")), "no class of Lintel was loaded");
        return loaded;
    }

    private static List<String> loadedFrom(List<String> names, List<String> loaded) {
        return loaded.stream()
                .filter(line -> names.stream().anyMatch(name -> line.contains(" " + name)))
                .toList();
    }

    @Test
    void allClassesOfAUsualRunComeFromTheArchive() throws Exception {
        Path log = temp.resolve("classes.log");
        environment.put("LINTEL_ARCHIVE", "only");
        assertEquals(0, run(BUILT).status());
        environment.remove("LINTEL_ARCHIVE");
        environment.put("LINTEL_JAVA_OPTS", "-Xlog:class+load:file=" + log);

        run(BUILT, "check", training(BUILT));

        List<String> loaded = Files.readAllLines(log).stream()
                .filter(line -> line.contains(" source: "))
                .toList();
        List<String> fromElsewhere = loaded.stream()
                .filter(line -> !line.contains("shared objects file"))
                .toList();
        assertTrue(loaded.size() > 400, loaded.size() + " classes");
        assertTrue(fromElsewhere.size() <= loaded.size() / 50, String.join("\n", fromElsewhere));
    }

    @Test
    void aBrokenArchiveChangesNothing() throws Exception {
        Path home = copy("lintel");
        Ran clean = run(home, "check", training(home));
        Path archive = archives(home).get(0);
        byte[] whole = Files.readAllBytes(archive);
        byte[] garbage = new byte[100_000];
        Arrays.fill(garbage, (byte) 'x');

        for (byte[] broken : List.of(
                garbage,
                Arrays.copyOf(whole, 100),
                Arrays.copyOf(whole, whole.length / 2),
                Arrays.copyOf(whole, whole.length - 4096),
                Arrays.copyOf(whole, 20_000))) {
            Files.delete(archive);
            Files.write(archive, broken);
            assertEquals(clean, run(home, "check", training(home)), broken.length + " bytes");
        }

        Files.setLastModifiedTime(archive, FileTime.fromMillis(0));
        assertEquals(clean, run(home, "check", training(home)));
        assertTrue(Files.size(archive) > whole.length / 2, "an archive older than the jar was not made again");
    }

    @Test
    void firstRunsAtTheSameTimeDoNotDisturbEachOther() throws Exception {
        Path home = copy("lintel");
        List<Process> started = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            started.add(start(home.resolve("bin/lintel"), temp.resolve("at-once-" + i), "check", training(home)));
        }
        List<Ran> ran = new ArrayList<>();
        for (int i = 0; i < started.size(); i++) {
            ran.add(finish(started.get(i), temp.resolve("at-once-" + i)));
        }

        Ran later = run(home, "check", training(home));
        for (Ran one : ran) {
            assertEquals(later, one);
        }
        assertEquals(1, archives(home).size(), () -> archives(home).toString());
    }

    @Test
    void aMovedDistributionGetsAnArchiveOfItsOwn() throws Exception {
        Path moved = copy("moved here");
        Path foreign = moved.resolve("archive/elsewhere/lintel.jsa");
        Files.createDirectories(moved.resolve("archive/elsewhere"));
        Files.write(foreign, new byte[100]);

        Ran ran = run(moved, "check", training(moved));

        assertEquals("", ran.err());
        assertEquals(2, archives(moved).size());
    }

    @Test
    void argumentsArriveAsTheyWereWritten() throws Exception {
        for (String argument : List.of("no such  file*.sql", "$HOME a\"b'c\\d", "-é", "")) {
            Ran direct = runJava(argument);
            assertEquals(direct, run(BUILT, "check", argument), argument);
        }
    }

    @Test
    void itRunsBehindSymbolicLinksFromAnyFolder() throws Exception {
        Path links = Files.createDirectories(temp.resolve("some links"));
        Path absolute = Files.createSymbolicLink(links.resolve("absolute"), BUILT.resolve("bin/lintel"));
        Path relative = Files.createSymbolicLink(links.resolve("relative"), Path.of("absolute"));
        Path checkout = Files.createSymbolicLink(
                links.resolve("checkout"), Path.of("lintel").toAbsolutePath());
        workingDirectory = links;
        Ran expected = run(BUILT, "check", training(BUILT));

        try {
            List<Path> ways =
                    List.of(absolute, relative, checkout, Path.of("./relative"), Path.of("../some links/absolute"));
            for (Path way : ways) {
                Process process = start(way, temp.resolve("out"), "check", training(BUILT));
                assertEquals(expected, finish(process, temp.resolve("out")), way.toString());
            }
        } finally {
            for (Path link : List.of(absolute, relative, checkout)) {
                Files.delete(link);
            }
        }
    }

    @Test
    void withoutJavaItSaysSoInOneLine() throws Exception {
        environment.remove("JAVA_HOME");
        environment.put("PATH", temp.toString());

        Ran ran = run(BUILT, "check", training(BUILT));

        assertEquals(new Ran(2, "", "lintel: needs Java 17 or newer; set JAVA_HOME or LINTEL_JAVA_HOME to it\n"), ran);
    }

    @Test
    void ofATooOldJavaItSaysWhereItIs() throws Exception {
        environment.put("JAVA_HOME", javaThatIs("1.8.0_412").toString());
        environment.put("PATH", temp.toString());

        Ran ran = run(BUILT, "check", training(BUILT));

        assertEquals(2, ran.status());
        assertTrue(ran.err().startsWith("lintel: needs Java 17 or newer, not Java 1.8.0_412 in " + temp), ran.err());
    }

    @Test
    void anOldJavaHomeDoesNotHideTheJavaOnThePath() throws Exception {
        environment.put("JAVA_HOME", javaThatIs("11.0.2").toString());
        environment.put("PATH", JAVA_HOME + "/bin:" + System.getenv("PATH"));

        assertEquals(
                run(BUILT, "check", training(BUILT)).status(),
                runJava(training(BUILT)).status());
    }

    @Test
    void optionsForJavaInTheEnvironmentDoNotGetInTheWay() throws Exception {
        Ran expected = run(BUILT, "check", training(BUILT));
        environment.put("JAVA_TOOL_OPTIONS", "-XX:+UseParallelGC");
        environment.put("JDK_JAVA_OPTIONS", "-Dx=y");

        assertEquals(expected, run(BUILT, "check", training(BUILT)));
    }

    private Path javaThatIs(String version) throws IOException {
        Path home = temp.resolve("jdk");
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Someone\"\nJAVA_VERSION=\"" + version + "\"\n");
        Files.writeString(home.resolve("bin/java"), "#!/bin/sh\nexit 9\n");
        assertTrue(home.resolve("bin/java").toFile().setExecutable(true));
        return home;
    }

    private static String training(Path home) {
        return home.resolve("lib/training/V2__usual_changes.sql").toString();
    }

    /** The distribution without its archives, at another place. */
    private Path copy(String name) throws IOException {
        Path home = temp.resolve(name);
        try (Stream<Path> files = Files.walk(BUILT)) {
            for (Path file :
                    files.filter(f -> !f.startsWith(BUILT.resolve("archive"))).toList()) {
                Path target = home.resolve(BUILT.relativize(file).toString());
                Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        assertFalse(Files.exists(home.resolve("archive")));
        return home;
    }

    private static List<Path> archives(Path home) {
        try (Stream<Path> files = Files.walk(home.resolve("archive"))) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Ran run(Path home, String... arguments) throws Exception {
        Path out = temp.resolve("out");
        return finish(start(home.resolve("bin/lintel"), out, arguments), out);
    }

    private Ran runJava(String argument) throws Exception {
        Path out = temp.resolve("out");
        String jar = BUILT.resolve("lib/lintel.jar").toString();
        return finish(start(Path.of(JAVA_HOME, "bin/java"), out, "-jar", jar, "check", argument), out);
    }

    private Process start(Path program, Path out, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(workingDirectory.toFile())
                .redirectOutput(out.toFile())
                .redirectError(Path.of(out + ".err").toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().putIfAbsent("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    private static Ran finish(Process process, Path out) throws Exception {
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "still running");
        return new Ran(process.exitValue(), Files.readString(out), Files.readString(Path.of(out + ".err")));
    }
}
