package dev.lintel.engine.postgresql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lintel.change.Change.Volatility;
import dev.lintel.change.Name;
import dev.lintel.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FactsTest {

    @Test
    void theUsualFunctionsAreWhatTheServerSaysOfThem() {
        Map<String, String> listed = new TreeMap<>();
        for (List<String> row : Facts.rows("functions.tsv")) {
            listed.put(row.get(0), row.get(1));
        }
        for (String function : Functions.USUAL_VOLATILE) {
            assertEquals("v", listed.get(function), function);
        }
        for (String function : Functions.USUAL_STABLE) {
            assertTrue(List.of("s", "i").contains(String.valueOf(listed.get(function))), function);
        }
    }

    @Test
    void aFunctionThatIsSeldomInADefaultIsLookedUp() {
        assertEquals(Optional.of(Volatility.VOLATILE), volatility("gen_random_bytes"));
        assertEquals(Optional.of(Volatility.IMMUTABLE), volatility("md5"));
        assertEquals(Optional.of(Volatility.STABLE), volatility("pg_timezone_names"));
        assertEquals(Optional.empty(), volatility("snowflake_id"));
    }

    @Test
    void castsKnowWhatAnIndexCosts() {
        assertFalse(Casts.between("varchar", "text").orElseThrow().rebuildsIndexes());
        assertTrue(Casts.between("int4", "oid").orElseThrow().rebuildsIndexes());
        assertEquals(Optional.empty(), Casts.between("int4", "int8"));
        assertTrue(Casts.knows("int8"));
        assertFalse(Casts.knows("geometry"));
    }

    private static Optional<Volatility> volatility(String function) {
        return Functions.volatility(Name.of(function), Schema.empty(), 18);
    }
}
