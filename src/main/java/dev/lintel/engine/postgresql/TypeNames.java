package dev.lintel.engine.postgresql;

import dev.lintel.change.DataType;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Spelling;
import dev.lintel.schema.UserType;
import java.util.Map;
import java.util.Optional;

/** What types stand for: domains for what they are over, serials for their integers. */
final class TypeNames {

    private static final Map<String, String> SERIAL = Map.of(
            "serial", "int4",
            "serial4", "int4",
            "bigserial", "int8",
            "serial8", "int8",
            "smallserial", "int2",
            "serial2", "int2");

    /** No domain stands on more domains than this; what seems to is a circle in what was read. */
    private static final int DEEPEST = 32;

    private TypeNames() {}

    static boolean serial(DataType type) {
        return SERIAL.containsKey(type.name().name());
    }

    /** The domain of this name. */
    static Optional<UserType.Domain> domain(Schema schema, DataType type) {
        if (type.dimensions() > 0) {
            return Optional.empty();
        }
        Optional<UserType> known = schema.type(type.name());
        return known.isPresent() && known.get() instanceof UserType.Domain domain
                ? Optional.of(domain)
                : Optional.empty();
    }

    /** Whether a value of the domain's base type may fail to be one of it; a domain over a domain takes over its checks. */
    static boolean constrained(Schema schema, UserType.Domain domain) {
        Optional<UserType.Domain> current = Optional.of(domain);
        for (int depth = 0; current.isPresent() && depth < DEEPEST; depth++) {
            if (current.get().constrained()) {
                return true;
            }
            current = domain(schema, current.get().base());
        }
        return false;
    }

    /** The type under its short name, domains resolved, serials taken for their integers, with the lengths that are implied. */
    static DataType resolved(Schema schema, DataType written) {
        DataType type = written;
        Optional<UserType.Domain> domain = domain(schema, type);
        for (int depth = 0; domain.isPresent() && depth < DEEPEST; depth++) {
            type = domain.get().base();
            domain = domain(schema, type);
        }
        return canonical(schema, type);
    }

    private static DataType canonical(Schema schema, DataType type) {
        Optional<UserType> known = schema.type(type.name());
        if (known.isPresent()) {
            return new DataType(known.get().name(), type.arguments(), type.dimensions());
        }
        return Spelling.internal(type);
    }
}
