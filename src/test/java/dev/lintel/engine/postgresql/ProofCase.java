package dev.lintel.engine.postgresql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One file of {@code test-fixtures/proof/postgresql}: a set-up, a statement, and what real servers did for it.
 *
 * @param setup all that runs first
 * @param ownSetup the same without {@code base.sql}, which is every case's
 * @param accepted statements that are one change away from one that is refused, and are not
 */
record ProofCase(
        String name,
        String setup,
        String ownSetup,
        String statement,
        List<NearMiss> accepted,
        boolean outsideTransaction,
        SortedSet<String> empty,
        SortedMap<Integer, Observed> observed) {

    static final Path FOLDER = Path.of("test-fixtures/proof/postgresql");
    static final String BASE = "base.sql";
    private static final String STATEMENT = "-- statement:\n";
    private static final String ACCEPTED = "-- accepted";
    private static final String OUTSIDE = "outside a transaction";

    /**
     * A statement that the server takes.
     *
     * @param versions on which it is asked for; none for all on which the statement of the case is refused
     */
    record NearMiss(List<Integer> versions, boolean outsideTransaction, String statement) {}

    /** The statements that must be accepted in this version. */
    List<ProofCase> accepted(int version) {
        List<ProofCase> cases = new ArrayList<>();
        Observed here = observed.get(version);
        for (NearMiss each : accepted) {
            if (here != null
                    && (each.versions().isEmpty()
                            ? !here.refused().isEmpty()
                            : each.versions().contains(version))) {
                cases.add(new ProofCase(
                        name,
                        setup,
                        ownSetup,
                        each.statement(),
                        List.of(),
                        each.outsideTransaction(),
                        empty,
                        observed));
            }
        }
        return cases;
    }

    /**
     * What one version did.
     *
     * @param text the whole of it, as written
     * @param setUp false where the version does not know the set-up's statements
     * @param refused the SQLSTATE and message, or empty
     * @param sampled whether the locks were seen at all
     * @param locks the mode by relation
     */
    record Observed(
            String text,
            boolean setUp,
            String refused,
            boolean sampled,
            SortedMap<String, PostgresLock> locks,
            SortedSet<String> rewrites,
            SortedSet<String> scans,
            SortedSet<String> changes,
            SortedSet<String> builds) {}

    static ProofCase read(Path file) throws IOException {
        String text = Files.readString(file);
        int at = text.indexOf(STATEMENT);
        String head = text.substring(0, at);
        StringBuilder setup = new StringBuilder();
        StringBuilder own = new StringBuilder();
        boolean outside = false;
        SortedSet<String> empty = new TreeSet<>();
        SortedMap<Integer, Observed> observed = new TreeMap<>();
        for (String line : head.lines().toList()) {
            if (line.startsWith("-- setup: ")) {
                String shared = Files.readString(FOLDER.resolve("setup").resolve(line.substring(10)));
                setup.append(shared).append('\n');
                own.append(line.endsWith(" " + BASE) ? "" : shared).append('\n');
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
                own.append(line).append('\n');
            }
        }
        String name = String.valueOf(file.getFileName());
        String[] statements = text.substring(at + STATEMENT.length()).split("(?m)^" + ACCEPTED, -1);
        List<NearMiss> accepted = new ArrayList<>();
        for (int i = 1; i < statements.length; i++) {
            accepted.add(nearMiss(statements[i], outside));
        }
        return new ProofCase(
                name.substring(0, name.length() - ".sql".length()),
                setup.toString(),
                own.toString(),
                statements[0],
                accepted,
                outside,
                empty,
                observed);
    }

    /** {@code  12-18 outside a transaction:} and the statement. */
    private static NearMiss nearMiss(String text, boolean outside) {
        int colon = text.indexOf(":\n");
        String head = text.substring(0, colon).strip();
        boolean alone = head.endsWith(OUTSIDE);
        String versions =
                alone ? head.substring(0, head.length() - OUTSIDE.length()).strip() : head;
        return new NearMiss(
                versions.isEmpty() ? List.of() : versions(versions), outside || alone, text.substring(colon + 2));
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

    /** Writes what a version did into the file, and joins the versions that did the same. */
    static void write(Path file, int version, String text) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        SortedMap<Integer, String> rows = new TreeMap<>();
        int at = 0;
        for (int i = 0; i < lines.size() && lines.get(i).startsWith("-- "); ) {
            String line = lines.get(i);
            int colon = line.indexOf(':');
            if (colon > 0 && Character.isDigit(line.charAt(3))) {
                versions(line.substring(3, colon)).forEach(v -> rows.put(v, line.substring(colon + 2)));
                lines.remove(i);
            } else {
                at = ++i;
            }
        }
        rows.put(version, text);
        List<String> written = new ArrayList<>();
        for (String each : new LinkedHashSet<>(rows.values())) {
            written.add("-- " + ranges(each, rows) + ": " + each);
        }
        lines.addAll(at, written);
        Files.write(file, lines);
    }

    private static String ranges(String text, SortedMap<Integer, String> rows) {
        List<String> ranges = new ArrayList<>();
        int from = -1;
        int last = rows.lastKey();
        for (int v = rows.firstKey(); v <= last + 1; v++) {
            boolean same = text.equals(rows.get(v));
            if (same && from < 0) {
                from = v;
            } else if (!same && from >= 0) {
                ranges.add(from == v - 1 ? "" + from : from + "-" + (v - 1));
                from = -1;
            }
        }
        return String.join(", ", ranges);
    }

    private static List<String> names(String text) {
        return List.of(text.split(", ", -1));
    }

    static Observed observed(String text) {
        if (text.startsWith("no set-up: ") || text.startsWith("refused ")) {
            boolean refused = text.startsWith("refused ");
            return new Observed(
                    text,
                    refused,
                    refused ? text.substring(8) : "",
                    true,
                    new TreeMap<>(),
                    new TreeSet<>(),
                    new TreeSet<>(),
                    new TreeSet<>(),
                    new TreeSet<>());
        }
        SortedMap<String, PostgresLock> locks = new TreeMap<>();
        SortedSet<String> rewrites = new TreeSet<>();
        SortedSet<String> scans = new TreeSet<>();
        SortedSet<String> changes = new TreeSet<>();
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
                add(part, rewrites, scans, changes, builds);
            }
        }
        return new Observed(text, true, "", sampled, locks, rewrites, scans, changes, builds);
    }

    private static void add(
            String part,
            SortedSet<String> rewrites,
            SortedSet<String> scans,
            SortedSet<String> changes,
            SortedSet<String> builds) {
        if (part.startsWith("rewrites ")) {
            rewrites.addAll(names(part.substring(9)));
        } else if (part.startsWith("scans ")) {
            scans.addAll(names(part.substring(6)));
        } else if (part.startsWith("changes ")) {
            changes.addAll(names(part.substring(8)));
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
