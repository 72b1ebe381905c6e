package dev.lintel.engine.postgresql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.lintel.change.Change;
import dev.lintel.schema.Schema;
import dev.lintel.sql.ReadStatement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * Every branch of the engine's code is taken by a proof: by the prediction of a case of {@code test-fixtures/proof/postgresql}
 * that equals what real servers did. {@code unreached.tsv} lists the branches that no statement can take, with the reason, and
 * is held exact both ways.
 */
final class ProofCoverageTest {

    private static final Path UNREACHED = ProofCase.FOLDER.resolve("unreached.tsv");
    /** How the reason begins of what no server can show. */
    private static final String NOT_KNOWN = "not known: ";

    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

    @Test
    void everyBranchThatAStatementCanTakeIsTakenByAProof() throws Exception {
        BranchCoverage coverage = BranchCoverage.of(ProofTest.class.getPackage(), Proofs.class);
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

    /** A server has all it is asked about, but a history need not begin with everything. */
    @Test
    void whatIsSaidToBeReachedOnlyWithoutKnowledgeIsReachedSo() throws Exception {
        SortedMap<BranchCoverage.Place, Integer> unreached = BranchCoverage.of(
                        ProofTest.class.getPackage(), ProofsWithoutTheirSetUp.class)
                .unreached();
        List<String> wrong = new ArrayList<>();
        listed().forEach((place, listed) -> {
            if (listed.why().startsWith(NOT_KNOWN) == unreached.containsKey(place)) {
                wrong.add(place + ": " + listed.why());
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void theMeasureSeesWhatIsNotReached() throws Exception {
        BranchCoverage nothing = BranchCoverage.of(ProofTest.class.getPackage(), Nothing.class);
        assertEquals(0, nothing.covered());
        assertTrue(nothing.total() > 1000, nothing.toString());
    }

    /** Predicts what real servers were seen to do. What is known to differ proves nothing. */
    static class Proofs implements Runnable {

        @Override
        public void run() {
            try {
                Map<String, List<Integer>> known = ProofTest.known();
                for (String file : ProofTest.cases().toList()) {
                    ProofCase proof = ProofCase.read(ProofCase.FOLDER.resolve(file));
                    predict(proof, known.getOrDefault(proof.name(), List.of()));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void predict(ProofCase proof, List<Integer> differing) {
            List<Schema> starts = starts(proof);
            List<ReadStatement> statements = ProofTest.read(proof.statement());
            proof.observed().forEach((version, observed) -> {
                if (observed.setUp() && !differing.contains(version)) {
                    for (Schema start : starts) {
                        // Whom the locks stop is what LiveProofTest tries.
                        ProofTest.predicted(
                                proof,
                                start,
                                statements,
                                version,
                                observed,
                                impact -> impact.locks()
                                        .forEach(lock -> lock.mode().blocks()));
                    }
                    for (ProofCase nearMiss : proof.accepted(version)) {
                        ProofTest.predicted(
                                nearMiss,
                                ProofTest.start(nearMiss),
                                ProofTest.read(nearMiss.statement()),
                                version,
                                ProofTest.ACCEPTED,
                                impact -> {});
                    }
                }
            });
        }

        List<Schema> starts(ProofCase proof) {
            return List.of(ProofTest.start(proof));
        }
    }

    /**
     * The same where less is known than a server always has: nothing; of tables only what ALTER TABLE said of them; no
     * partitions; not the last table.
     */
    static final class ProofsWithoutTheirSetUp extends Proofs {

        @Override
        List<Schema> starts(ProofCase proof) {
            List<ReadStatement> setup = ProofTest.read(proof.setup());
            List<Change.CreateTable> tables = new ArrayList<>();
            without(setup, tables::add);
            Change.CreateTable last = tables.get(tables.size() - 1);
            return List.of(
                    ProofTest.start(proof),
                    Schema.empty(),
                    without(setup, create -> true),
                    without(setup, create -> create.origin().partitionOf() != null)
                            .newSession(),
                    without(setup, create -> create.equals(last)));
        }

        private static Schema without(List<ReadStatement> setup, Predicate<Change.CreateTable> unknown) {
            Schema schema = Schema.empty();
            for (ReadStatement statement : setup) {
                for (ReadStatement.Placed placed : statement.changes()) {
                    if (!(placed.change() instanceof Change.CreateTable create) || !unknown.test(create)) {
                        schema = schema.apply(placed.change());
                    }
                }
            }
            return schema;
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
                assertTrue(UPDATE || !cells[4].isBlank(), line + "why?");
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
