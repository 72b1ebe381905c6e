package dev.lintel.engine.postgresql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** One file of {@code test-fixtures/proof/postgresql}: a set-up, a statement, and what real servers did for it. */
record ProofCase(
        String name,
        String setup,
        String statement,
        boolean outsideTransaction,
        SortedSet<String> empty,
        SortedMap<Integer, Observed> observed) {

    static final Path FOLDER = Path.of("test-fixtures/proof/postgresql");
    private static final String STATEMENT = "-- statement:\n";

    /**
     * What one version did.
     *
     * @param setUp false where the version does not know the set-up's statements
     * @param refused the SQLSTATE and message, or empty
     * @param sampled whether the locks were seen at all
     * @param locks the mode by relation
     */
    record Observed(
            boolean setUp,
            String refused,
            boolean sampled,
            SortedMap<String, PostgresLock> locks,
            SortedSet<String> rewrites,
            SortedSet<String> scans,
            SortedSet<String> builds) {}

    static ProofCase read(Path file) throws IOException {
        String text = Files.readString(file);
        int at = text.indexOf(STATEMENT);
        String head = text.substring(0, at);
        StringBuilder setup = new StringBuilder();
        boolean outside = false;
        SortedSet<String> empty = new TreeSet<>();
        SortedMap<Integer, Observed> observed = new TreeMap<>();
        for (String line : head.lines().toList()) {
            if (line.startsWith("-- setup: ")) {
                setup.append(Files.readString(FOLDER.resolve("setup").resolve(line.substring(10))))
                        .append('\n');
            } else if (line.equals("-- outside a transaction")) {
                outside = true;
            } else if (line.startsWith("-- empty: ")) {
                empty.addAll(names(line.substring(10)));
            } else if (line.startsWith("-- ") && !line.startsWith("-- beside it: ")) {
                int colon = line.indexOf(':');
                Observed one = observed(line.substring(colon + 2));
                for (int version : versions(line.substring(3, colon))) {
                    observed.put(version, one);
                }
            } else if (!line.startsWith("-- ")) {
                setup.append(line).append('\n');
            }
        }
        String name = String.valueOf(file.getFileName());
        return new ProofCase(
                name.substring(0, name.length() - ".sql".length()),
                setup.toString(),
                text.substring(at + STATEMENT.length()),
                outside,
                empty,
                observed);
    }

    /** {@code 10-12, 14}. */
    static List<Integer> versions(String text) {
        List<Integer> versions = new ArrayList<>();
        for (String range : text.split(", ", -1)) {
            String[] ends = range.strip().split("-", -1);
            for (int v = Integer.parseInt(ends[0]); v <= Integer.parseInt(ends[ends.length - 1]); v++) {
                versions.add(v);
            }
        }
        return versions;
    }

    private static List<String> names(String text) {
        return List.of(text.split(", ", -1));
    }

    private static Observed observed(String text) {
        if (text.startsWith("no set-up: ") || text.startsWith("refused ")) {
            boolean refused = text.startsWith("refused ");
            return new Observed(
                    refused,
                    refused ? text.substring(8) : "",
                    true,
                    new TreeMap<>(),
                    new TreeSet<>(),
                    new TreeSet<>(),
                    new TreeSet<>());
        }
        SortedMap<String, PostgresLock> locks = new TreeMap<>();
        SortedSet<String> rewrites = new TreeSet<>();
        SortedSet<String> scans = new TreeSet<>();
        SortedSet<String> builds = new TreeSet<>();
        boolean sampled = true;
        for (String part : text.split("; ", -1)) {
            if (part.equals("locks not sampled")) {
                sampled = false;
            } else if (part.startsWith("locks ")) {
                if (!part.equals("locks nothing")) {
                    names(part.substring(6)).forEach(lock -> put(lock, locks));
                }
            } else {
                add(part, rewrites, scans, builds);
            }
        }
        return new Observed(true, "", sampled, locks, rewrites, scans, builds);
    }

    private static void add(
            String part, SortedSet<String> rewrites, SortedSet<String> scans, SortedSet<String> builds) {
        if (part.startsWith("rewrites ")) {
            rewrites.addAll(names(part.substring(9)));
        } else if (part.startsWith("scans ")) {
            scans.addAll(names(part.substring(6)));
        } else if (part.startsWith("builds ")) {
            builds.addAll(names(part.substring(7)));
        } else if (!part.startsWith("keeps ") && !part.startsWith("new files ") && !part.startsWith("fails ")) {
            throw new IllegalArgumentException(part);
        }
    }

    private static void put(String lock, SortedMap<String, PostgresLock> locks) {
        int blank = lock.indexOf(' ');
        PostgresLock mode = PostgresLock.named(lock.substring(blank)).orElseThrow();
        locks.merge(lock.substring(0, blank), mode, (a, b) -> a.strength() > b.strength() ? a : b);
    }
}
