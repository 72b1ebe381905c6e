package dev.lintel.change;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A sample of every kind of change, for tests that must not miss one. Every name in it is {@code x}. */
public final class AnyChange {

    private AnyChange() {}

    /** All records of {@link Change}. */
    public static Stream<Class<?>> kinds() {
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

    /** One of this kind, with its optional parts or without. */
    public static Change of(Class<?> kind, boolean full) {
        return (Change) sample(kind, full);
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
            return full
                    ? new Constraint.ForeignKey(
                            "x", List.of("x"), Name.of("x"), List.of(), "", "", true, true, false, false)
                    : new Constraint.Unique(null, List.of("x"), null, false, false);
        }
        return sample(raw, full);
    }
}
