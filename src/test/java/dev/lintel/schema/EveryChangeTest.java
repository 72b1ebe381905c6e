package dev.lintel.schema;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lintel.change.Change;
import dev.lintel.change.Constraint;
import dev.lintel.change.Expression;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EveryChangeTest {

    private static final Schema KNOWN = Changes.after(
            Changes.table("x", Changes.column("x", "integer"), Changes.primaryKey("x")), Changes.view("y", "x", "x"));

    static Stream<Class<?>> kinds() {
        List<Class<?>> kinds = new ArrayList<>();
        addKinds(Change.class, kinds);
        return kinds.stream();
    }

    private static void addKinds(Class<?> sealed, List<Class<?>> kinds) {
        for (Class<?> each : sealed.getPermittedSubclasses()) {
            if (each.isRecord()) {
                kinds.add(each);
            } else {
                addKinds(each, kinds);
            }
        }
    }

    @Test
    void thereAreManyKinds() {
        assertTrue(kinds().count() > 90);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindIsTakenWithAndWithoutOptionalParts(Class<?> kind) {
        for (boolean full : new boolean[] {true, false}) {
            Change change = (Change) sample(kind, full);
            assertNotNull(Schema.empty().apply(change));
            assertNotNull(KNOWN.apply(change).apply(change));
        }
    }

    private static Object sample(Class<?> kind, boolean full) {
        RecordComponent[] components = kind.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            boolean nullable = components[i].getAnnotatedType().getAnnotations().length > 0;
            values[i] = nullable && !full ? null : value(components[i].getGenericType(), full);
        }
        try {
            Constructor<?> constructor = kind.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(kind.toString(), e);
        }
    }

    private static Object value(Type type, boolean full) {
        if (type instanceof ParameterizedType list) {
            if (list.getRawType() == Map.class) {
                return Map.of();
            }
            return full ? List.of(value(list.getActualTypeArguments()[0], true)) : List.of();
        }
        Class<?> raw = (Class<?>) type;
        if (raw == String.class) {
            return "x";
        } else if (raw == boolean.class || raw == Boolean.class) {
            return full;
        } else if (raw == int.class) {
            return Array.getInt(new int[1], 0);
        } else if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        } else if (raw == Expression.class) {
            return new Expression.Column("x", "x");
        } else if (raw == Constraint.class) {
            return full ? Changes.foreignKey("x", "x") : Changes.unique("x");
        }
        return sample(raw, full);
    }
}
