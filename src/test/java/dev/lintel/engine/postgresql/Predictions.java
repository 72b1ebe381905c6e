package dev.lintel.engine.postgresql;

import dev.lintel.schema.Schema;
import dev.lintel.sql.ReadStatement;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Whether what the engine predicts for a case is what real servers did, on every version; read once and asked often. */
final class Predictions implements Predicate<String> {

    private record Read(ProofCase proof, Schema start, List<ReadStatement> statements, Map<Integer, String> seen) {}

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
            cases.put(file, new Read(proof, start, ProofTest.read(proof.statement()), seen));
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
        return true;
    }
}
