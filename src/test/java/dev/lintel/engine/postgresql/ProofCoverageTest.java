package dev.lintel.engine.postgresql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Every branch of the engine's code is taken by a proof: by the prediction of a case of {@code test-fixtures/proof/postgresql}
 * that equals what real servers did. {@code unreached.tsv} lists the branches that no statement can take, with the reason, and
 * is held exact both ways.
 */
final class ProofCoverageTest {

    private static final Path UNREACHED = ProofCase.FOLDER.resolve("unreached.tsv");
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

    @Test
    void everyBranchThatAStatementCanTakeIsTakenByAProof() throws Exception {
        BranchCoverage coverage = BranchCoverage.of(ProofTest.class.getPackage(), ProofsOnly.class);
        SortedMap<BranchCoverage.Place, Unreached> listed = listed();
        if (UPDATE) {
            write(coverage.unreached(), listed);
            return;
        }
        List<String> wrong = new ArrayList<>();
        coverage.unreached().forEach((place, missed) -> {
            int known = listed.containsKey(place) ? listed.get(place).branches() : -1;
            if (known < missed) {
                wrong.add("no proof reaches " + missed + " branches of " + coverage.where(place) + ": " + place.text()
                        + (known < 0 ? "" : " (listed are " + known + ")"));
            }
        });
        listed.forEach((place, known) -> {
            int missed = coverage.unreached().getOrDefault(place, -1);
            if (missed < known.branches()) {
                wrong.add(UNREACHED + " lists " + known.branches() + " branches of " + place + ", and there are "
                        + Math.max(missed, 0));
            }
        });
        if (!wrong.isEmpty()) {
            fail(coverage + "\n" + String.join("\n", wrong));
        }
    }

    @Test
    void theMeasureSeesWhatIsNotReached() throws Exception {
        BranchCoverage nothing = BranchCoverage.of(ProofTest.class.getPackage(), Nothing.class);
        assertEquals(0, nothing.covered());
        assertTrue(nothing.total() > 1000, nothing.toString());
    }

    /** Predicts what real servers were seen to do. What is known to differ proves nothing. */
    static final class ProofsOnly implements Runnable {

        @Override
        public void run() {
            try {
                Map<String, List<Integer>> known = ProofTest.known();
                for (String file : ProofTest.cases().toList()) {
                    ProofCase proof = ProofCase.read(ProofCase.FOLDER.resolve(file));
                    ProofTest.predict(proof, known.getOrDefault(proof.name(), List.of()));
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    static final class Nothing implements Runnable {

        @Override
        public void run() {}
    }

    private record Unreached(int branches, String why) {}

    private static SortedMap<BranchCoverage.Place, Unreached> listed() throws IOException {
        SortedMap<BranchCoverage.Place, Unreached> listed = new TreeMap<>();
        for (String line : Files.readAllLines(UNREACHED)) {
            if (!line.isEmpty() && !line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                assertEquals(5, cells.length, line);
                assertTrue(!cells[4].isBlank(), line);
                listed.put(
                        new BranchCoverage.Place(cells[0], cells[1], cells[3]),
                        new Unreached(Integer.parseInt(cells[2]), cells[4]));
            }
        }
        return listed;
    }

    /** Reasons stay; what is new waits for one. */
    private static void write(
            SortedMap<BranchCoverage.Place, Integer> found, SortedMap<BranchCoverage.Place, Unreached> listed)
            throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(UNREACHED));
        lines.removeIf(line -> !line.startsWith("#"));
        found.forEach((place, missed) -> lines.add(String.join(
                "\t",
                place.type(),
                place.method(),
                String.valueOf(missed),
                place.text(),
                listed.containsKey(place) ? listed.get(place).why() : "")));
        Files.write(UNREACHED, lines);
    }
}
