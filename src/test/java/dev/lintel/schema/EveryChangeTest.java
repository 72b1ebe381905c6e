package dev.lintel.schema;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lintel.change.AnyChange;
import dev.lintel.change.Change;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EveryChangeTest {

    private static final Schema KNOWN = Changes.after(
            Changes.table("x", Changes.column("x", "integer"), Changes.primaryKey("x")), Changes.view("y", "x", "x"));

    static Stream<Class<?>> kinds() {
        return AnyChange.kinds();
    }

    @Test
    void thereAreManyKinds() {
        assertTrue(kinds().count() > 90);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindIsTakenWithAndWithoutOptionalParts(Class<?> kind) {
        for (boolean full : new boolean[] {true, false}) {
            Change change = AnyChange.of(kind, full);
            assertNotNull(Schema.empty().apply(change));
            assertNotNull(KNOWN.apply(change).apply(change));
        }
    }
}
