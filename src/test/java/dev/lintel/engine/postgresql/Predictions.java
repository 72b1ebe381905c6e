package dev.lintel.engine.postgresql;

import dev.lintel.schema.Schema;
import dev.lintel.sql.ReadStatement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Whether what the engine predicts for a case is what real servers did, on every version; read once and asked often. */
final class Predictions implements Predicate<String> {

    private record Read(
            ProofCase proof,
            Schema start,
            List<ReadStatement> statements,
            Map<Integer, String> seen,
            List<NearMiss> nearMisses) {}

    /** What a version accepts. */
    private record NearMiss(int version, ProofCase proof, List<ReadStatement> statements) {}

    private final Map<String, Read> cases = new HashMap<>();

    Predictions() throws IOException {
        Map<String, List<Integer>> known = ProofTest.known();
        for (String file : ProofTest.cases().toList()) {
            ProofCase proof = ProofCase.read(ProofCase.FOLDER.resolve(file));
            Schema start = ProofTest.start(proof);
            Map<Integer, String> seen = new TreeMap<>();
            proof.observed().forEach((version, observed) -> {
                if (observed.setUp()
                        && !known.getOrDefault(proof.name(), List.of()).contains(version)) {
                    seen.put(version, ProofTest.seen(proof, start, observed));
                }
            });
            List<NearMiss> nearMisses = new ArrayList<>();
            for (int version : proof.observed().keySet()) {
                for (ProofCase each : proof.accepted(version)) {
                    nearMisses.add(new NearMiss(version, each, ProofTest.read(each.statement())));
                }
            }
            cases.put(file, new Read(proof, start, ProofTest.read(proof.statement()), seen, nearMisses));
        }
    }

    @Override
    public boolean test(String file) {
        Read read = cases.get(file);
        for (Map.Entry<Integer, String> each : read.seen.entrySet()) {
            int version = each.getKey();
            String predicted = ProofTest.predicted(
                    read.proof,
                    read.start,
                    read.statements,
                    version,
                    read.proof.observed().get(version),
                    impact -> {});
            if (!predicted.equals(each.getValue())) {
                return false;
            }
        }
        for (NearMiss each : read.nearMisses) {
            String predicted = ProofTest.predicted(
                    each.proof, read.start, each.statements, each.version, ProofTest.ACCEPTED, impact -> {});
            if (predicted.equals(ProofTest.REFUSED)) {
                return false;
            }
        }
        return true;
    }
}
