package dev.lintel.engine.postgresql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A wrong lock mode, a wrong flag, a wrong version anywhere in the engine must be found by a case of
 * {@code test-fixtures/proof/postgresql}: each is planted, one at a time, and what is then predicted must differ from what real
 * servers did. Where no server can show the difference {@code equivalent.tsv} says why. The whole list, with what found each,
 * is in {@code target/planted-defects.tsv}; what no case reaches is the matter of another test.
 */
final class PlantedDefectsTest {

    private static final Path EQUIVALENT = ProofCase.FOLDER.resolve("equivalent.tsv");
    private static final Path WRITTEN = Path.of("target/planted-defects.tsv");

    @Test
    void everyDefectIsFoundByACase() throws Exception {
        Planting planting = Planting.of(Path.of("target/classes"), Path.of("target/test-classes"));
        Map<Defect, String> found = plantAll(planting.defects(), load(planting));
        List<String> lines = new ArrayList<>();
        found.forEach(
                (defect, how) -> lines.add(defect.kind() + "\t" + defect.name() + "\t" + defect.line() + "\t" + how));
        Files.write(WRITTEN, lines);
        Set<String> same = equivalent();
        Set<String> used = new TreeSet<>();
        List<String> survivors = new ArrayList<>();
        found.forEach((defect, how) -> {
            if (how.equals("survives")) {
                String line = names(defect).filter(same::contains).findFirst().orElse("");
                if (line.isEmpty()) {
                    survivors.add(defect.kind() + " " + defect.name() + ", line " + defect.line());
                }
                used.add(line);
            }
        });
        assertEquals("", String.join("\n", survivors), "defects that no case finds");
        same.removeAll(used);
        assertEquals(Set.of(), same, "lines of " + EQUIVALENT + " about defects that a case finds, or that are none");
    }

    /** What found each defect: a case, {@code survives}, or {@code not reached}. */
    private static Map<Defect, String> plantAll(List<Defect> defects, Predicate<String> predictions)
            throws IOException {
        Map<String, BitSet> reached = new HashMap<>();
        List<String> cases = new ArrayList<>(ProofTest.cases().toList());
        for (String file : cases) {
            Planted.plant(-1, "");
            assertTrue(predictions.test(file), file);
            reached.put(file, Planted.reached());
        }
        // Those that reach little are quickest, and closest to the point.
        cases.sort(Comparator.comparing(file -> reached.get(file).cardinality()));
        Map<Defect, String> found = new LinkedHashMap<>();
        for (Defect defect : defects) {
            List<String> close = cases.stream()
                    .filter(file -> reached.get(file).get(defect.place()))
                    .toList();
            String how = close.isEmpty() ? "not reached" : "survives";
            for (String file : close) {
                if (finds(file, defect, predictions)) {
                    how = file;
                    break;
                }
            }
            found.put(defect, how);
        }
        Planted.plant(-1, "");
        return found;
    }

    private static boolean finds(String file, Defect defect, Predicate<String> predictions) {
        Planted.plant(defect.place(), defect.instead());
        try {
            return !predictions.test(file);
        } catch (Exception | LinkageError | AssertionError | StackOverflowError broken) {
            return true;
        }
    }

    /** A line can stand for one defect, for all at one place, or for all of a method. */
    private static Stream<String> names(Defect defect) {
        String name = defect.name();
        return Stream.of(name, name.substring(0, name.indexOf(" → ")), defect.method());
    }

    private static Set<String> equivalent() throws IOException {
        Map<String, String> reasons = new TreeMap<>();
        for (String line : Files.readAllLines(EQUIVALENT)) {
            if (!line.isEmpty() && !line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                assertEquals(2, cells.length, line);
                reasons.put(cells[0], cells[1]);
            }
        }
        return new TreeSet<>(reasons.keySet());
    }

    @SuppressWarnings("unchecked")
    private static Predicate<String> load(Planting planting) throws ReflectiveOperationException {
        Class<?> type = new PlantedClassLoader(planting.classes()).loadClass(Predictions.class.getName());
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return (Predicate<String>) constructor.newInstance();
    }
}
