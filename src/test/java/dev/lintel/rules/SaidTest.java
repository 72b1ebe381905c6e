package dev.lintel.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lintel.lint.Finding;
import dev.lintel.lint.Instead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code said: …} and {@code step: …} behind an example say what its findings say and propose, word by word. */
class SaidTest {

    private static final Path FIXTURES = Path.of("test-fixtures", "rules");
    private static final String SAID = "-- said: ";
    private static final String STEP = "-- step: ";

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(FIXTURES)) {
            return files.filter(path -> path.toString().endsWith(".sql"))
                    .filter(path -> !lines(path).isEmpty())
                    .sorted()
                    .toList();
        }
    }

    private static List<String> lines(Path path) {
        try (Stream<String> lines = Files.lines(path)) {
            return lines.filter(line -> line.startsWith(SAID) || line.startsWith(STEP))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aFindingSaysWhatTheExampleShows(Path path) throws IOException {
        String rule = String.valueOf(path.getName(path.getNameCount() - 2));
        List<Finding> findings = Example.parse(Files.readString(path)).report().findings().stream()
                .filter(f -> f.rule().equals(rule))
                .toList();
        String found = findings.stream()
                .flatMap(f -> Stream.concat(
                        Stream.of(SAID + f.message()),
                        f.instead().steps().stream().map(SaidTest::step)))
                .filter(line -> line.startsWith(SAID) || !line.equals(STEP))
                .collect(Collectors.joining("\n"));
        assertEquals(String.join("\n", lines(path)), found);
    }

    private static String step(Instead.Step step) {
        return STEP + step.sql().replace("\n", " ");
    }
}
