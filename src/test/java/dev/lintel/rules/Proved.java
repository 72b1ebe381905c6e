package dev.lintel.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** The line of a rule page that says on which versions its examples were proved. {@code -Dgolden=update} writes it. */
final class Proved {

    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));
    private static final String ENGINE = "postgresql ";

    private Proved() {}

    /** The versions of {@code postgresql 10-12, postgresql 14}. */
    static List<Integer> parse(List<String> ranges) {
        List<Integer> versions = new ArrayList<>();
        for (String range : ranges) {
            String[] ends = range.substring(ENGINE.length()).split("-", 2);
            for (int v = Integer.parseInt(ends[0]); v <= Integer.parseInt(ends[ends.length - 1]); v++) {
                versions.add(v);
            }
        }
        return versions;
    }

    /** The reverse of {@link #parse}. */
    static List<String> ranges(SortedSet<Integer> versions) {
        List<String> ranges = new ArrayList<>();
        for (int from : versions) {
            if (!versions.contains(from - 1)) {
                int to = from;
                while (versions.contains(to + 1)) {
                    to++;
                }
                ranges.add(ENGINE + (to == from ? "" + from : from + "-" + to));
            }
        }
        return ranges;
    }

    static void hold(String id, SortedSet<Integer> proved, List<String> written) throws IOException {
        if (UPDATE) {
            Path page = Path.of("rules", id + ".md");
            Files.writeString(
                    page, Files.readString(page).replaceFirst("\\nproved: .*", "\nproved: " + ranges(proved)));
        } else {
            assertEquals(
                    ranges(proved),
                    written,
                    "rules/" + id + ".md; run: mvn test -Pmatrix -Dtest=LiveExamplesTest -Dgolden=update");
        }
    }
}
