package dev.lintel.engine.postgresql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.fail;

import dev.lintel.change.AnyChange;
import dev.lintel.change.Change;
import dev.lintel.change.Name;
import dev.lintel.change.ObjectKind;
import dev.lintel.engine.Impact;
import dev.lintel.engine.Refusal;
import dev.lintel.engine.RelationLock;
import dev.lintel.engine.Situation;
import dev.lintel.migration.Dialect;
import dev.lintel.migration.Script;
import dev.lintel.migration.SourceFile;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Session;
import dev.lintel.sql.ReadStatement;
import dev.lintel.sql.SqlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Predicts every case of {@code test-fixtures/proof/postgresql} for every version and compares with what real servers did, for
 * equality. Where they differ and the observation is what falls short, {@code known-differences.tsv} says why.
 */
final class ProofTest {

    private static final Path KNOWN = ProofCase.FOLDER.resolve("known-differences.tsv");

    static final String REFUSED = "refused";
    /** What was done to the end, whatever it was. */
    static final ProofCase.Observed ACCEPTED = ProofCase.observed("locks not sampled");

    static Stream<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(ProofCase.FOLDER)) {
            List<String> names = files.map(p -> p.getFileName().toString())
                    .filter(n -> n.endsWith(".sql"))
                    .sorted()
                    .toList();
            return names.stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyVersionDoesWhatIsPredicted(String file) throws IOException {
        ProofCase proof = ProofCase.read(ProofCase.FOLDER.resolve(file));
        Schema start = start(proof);
        List<ReadStatement> statements = read(proof.statement());
        SortedMap<Integer, String> differences = new TreeMap<>();
        for (Map.Entry<Integer, ProofCase.Observed> each : proof.observed().entrySet()) {
            if (each.getValue().setUp()) {
                String seen = seen(proof, start, each.getValue());
                String predicted = predicted(proof, start, statements, each.getKey(), each.getValue());
                if (!seen.equals(predicted)) {
                    differences.put(each.getKey(), "\n  server:    " + seen + "\n  predicted: " + predicted);
                }
            }
        }
        List<Integer> known = known().getOrDefault(proof.name(), List.of());
        if (!known.equals(List.copyOf(differences.keySet()))) {
            fail(proof.name() + " differs from the servers on " + differences.keySet() + ", and is known to on " + known
                    + differences);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void whatIsOneChangeAwayFromARefusalIsNotRefused(String file) throws IOException {
        ProofCase proof = ProofCase.read(ProofCase.FOLDER.resolve(file));
        Schema start = start(proof);
        for (int version : proof.observed().keySet()) {
            for (ProofCase nearMiss : proof.accepted(version)) {
                List<ReadStatement> statements = read(nearMiss.statement());
                String predicted = predicted(nearMiss, start, statements, version, ACCEPTED);
                assertNotEquals(REFUSED, predicted, version + ": " + nearMiss.statement());
            }
        }
    }

    /** Refused by the server and the engine alike, and the near misses taken by both. */
    @Test
    void everyKindOfRefusalIsProvedFromBothSides() throws IOException {
        Set<Refusal.Kind> without = EnumSet.allOf(Refusal.Kind.class);
        for (String file : cases().toList()) {
            ProofCase proof = ProofCase.read(ProofCase.FOLDER.resolve(file));
            Schema start = start(proof);
            proof.observed().forEach((version, observed) -> {
                if (!observed.refused().isEmpty() && !proof.accepted(version).isEmpty()) {
                    refusal(proof, start, version).ifPresent(refusal -> without.remove(refusal.kind()));
                }
            });
        }
        assertEquals(Set.of(), without);
    }

    private static Optional<Refusal> refusal(ProofCase proof, Schema start, int version) {
        Schema schema = start;
        for (ReadStatement statement : read(proof.statement())) {
            Schema before = schema;
            List<Change> changes = new ArrayList<>();
            statement.changes().forEach(placed -> changes.add(placed.change()));
            for (Change change : changes) {
                Refusal refusal = new PostgreSql(version)
                        .impact(new Situation(
                                change, changes, before, schema, start, Session.FRESH, !proof.outsideTransaction()))
                        .refusal();
                if (refusal != null) {
                    return Optional.of(refusal);
                }
                schema = schema.apply(change);
            }
        }
        return Optional.empty();
    }

    @Test
    void everyVersionIsObservedForEveryCase() throws IOException {
        for (String file : cases().toList()) {
            ProofCase proof = ProofCase.read(ProofCase.FOLDER.resolve(file));
            assertEquals(
                    List.of(10, 11, 12, 13, 14, 15, 16, 17, 18),
                    List.copyOf(proof.observed().keySet()),
                    file);
        }
    }

    /** No server runs what was not understood, and psql alone knows what runs nothing. */
    @Test
    void everyKindOfChangeHasAProof() throws IOException {
        Set<Class<?>> without = new HashSet<>(AnyChange.kinds().toList());
        without.removeAll(Set.of(Change.NotUnderstood.class, Change.Irrelevant.class));
        for (String file : cases().toList()) {
            ProofCase proof = ProofCase.read(ProofCase.FOLDER.resolve(file));
            for (ReadStatement statement : read(proof.statement())) {
                statement
                        .changes()
                        .forEach(placed -> without.remove(placed.change().getClass()));
            }
        }
        assertEquals(Set.of(), without);
    }

    @Test
    void everyKnownDifferenceIsOfACaseThatExists() throws IOException {
        List<String> names = cases().toList();
        known().keySet().forEach(name -> {
            if (!names.contains(name + ".sql")) {
                fail(name + " is in " + KNOWN + " and is no case");
            }
        });
    }

    static Map<String, List<Integer>> known() throws IOException {
        Map<String, List<Integer>> known = new TreeMap<>();
        for (String line : Files.readAllLines(KNOWN)) {
            if (!line.isEmpty() && !line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                assertEquals(3, cells.length, line);
                known.put(cells[0], ProofCase.versions(cells[1]));
            }
        }
        return known;
    }

    // ── What the server did ─────────────────────────────────────────────────────────────────────────────────────────

    static String seen(ProofCase proof, Schema start, ProofCase.Observed observed) {
        if (!observed.refused().isEmpty()) {
            // What only the rows decide is refused on the server and cannot be predicted.
            return observed.refused().startsWith("23") ? "depends on the rows" : REFUSED;
        }
        Effects effects = new Effects(new Given(proof, start));
        observed.locks().forEach(effects::lock);
        SortedSet<String> builds = new TreeSet<>(observed.builds());
        builds.removeIf(index -> start.index(Name.of(index)).isEmpty() && creates(proof));
        effects.observed(observed.rewrites(), observed.scans(), builds);
        effects.observedChanges(observed.changes());
        return effects.text(observed.sampled());
    }

    private static boolean creates(ProofCase proof) {
        return proof.statement().startsWith("CREATE TABLE ");
    }

    static Name name(String text) {
        int dot = text.indexOf('.');
        return dot < 0 ? Name.of(text) : Name.of(text.substring(0, dot), text.substring(dot + 1));
    }

    /** What the set-up of a case leaves. */
    private record Given(ProofCase proof, Schema start) implements Effects.Given {
        @Override
        public Optional<String> nameBefore(RelationLock lock) {
            Name name = lock.relation();
            boolean existed = lock.kind() == ObjectKind.TYPE
                    || start.table(name).isPresent()
                    || start.view(name).isPresent()
                    || start.index(name).isPresent()
                    || start.sequence(name).isPresent();
            return existed ? Optional.of(plain(name)) : Optional.empty();
        }

        @Override
        public boolean isIndex(String relation) {
            return start.index(name(relation)).isPresent();
        }

        @Override
        public boolean isEmpty(String table) {
            return proof.empty().contains(table);
        }

        @Override
        public boolean outsideTransaction() {
            return proof.outsideTransaction();
        }

        @Override
        public boolean comparesChanges() {
            return true;
        }
    }

    // ── What is predicted ───────────────────────────────────────────────────────────────────────────────────────────

    static List<ReadStatement> read(String sql) {
        Script script = Script.of(new SourceFile("proof.sql", sql));
        return new SqlReader(Dialect.POSTGRESQL).read(script).statements();
    }

    static Schema start(ProofCase proof) {
        Schema schema = Schema.empty();
        for (ReadStatement statement : read(proof.setup())) {
            for (ReadStatement.Placed placed : statement.changes()) {
                if (placed.change() instanceof Change.NotUnderstood no) {
                    fail(statement.statement().text() + ": " + no.reason());
                }
                schema = schema.apply(placed.change(), placed.certainty());
            }
        }
        return schema.transactionEnded();
    }

    private static String predicted(
            ProofCase proof, Schema start, List<ReadStatement> statements, int version, ProofCase.Observed observed) {
        return predicted(proof, start, statements, version, observed, impact -> {});
    }

    /** Hands over each impact on the way to what is predicted. */
    static String predicted(
            ProofCase proof,
            Schema start,
            List<ReadStatement> statements,
            int version,
            ProofCase.Observed observed,
            Consumer<Impact> each) {
        Schema schema = start;
        Session session = Session.FRESH;
        Effects effects = new Effects(new Given(proof, start));
        for (ReadStatement statement : statements) {
            Schema before = schema;
            List<Change> changes = new ArrayList<>();
            statement.changes().forEach(placed -> changes.add(placed.change()));
            for (ReadStatement.Placed placed : statement.changes()) {
                Change change = placed.change();
                Impact impact = new PostgreSql(version)
                        .impact(new Situation(
                                change,
                                changes,
                                before,
                                schema,
                                start,
                                session,
                                !proof.outsideTransaction(),
                                placed.certainty()));
                if (change instanceof Change.NotUnderstood no) {
                    if (!observed.refused().contains("syntax error")) {
                        fail(statement.statement().text() + ": " + no.reason());
                    }
                    return REFUSED;
                }
                Refusal refusal = impact.refusal();
                if (refusal != null) {
                    return REFUSED;
                }
                each.accept(impact);
                effects.predicted(impact, change, schema);
                if (change instanceof Change.SetVariable set) {
                    session = session.apply(set);
                }
                schema = schema.apply(change, placed.certainty());
            }
        }
        if (observed.refused().startsWith("23")) {
            return "depends on the rows";
        }
        return effects.text(observed.sampled());
    }

    static String plain(Name name) {
        return name.schema() == null ? name.name() : name.schema() + "." + name.name();
    }
}
