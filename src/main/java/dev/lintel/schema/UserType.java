package dev.lintel.schema;

import dev.lintel.change.Constraint;
import dev.lintel.change.DataType;
import dev.lintel.change.Expression;
import dev.lintel.change.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A type that the project created. */
public sealed interface UserType {

    /** A number that no other object ever has. */
    int oid();

    /** Its name. */
    Name name();

    /** An enum and its labels, in order. */
    record Enumeration(int oid, Name name, List<String> labels) implements UserType {
        public Enumeration {
            labels = List.copyOf(labels);
        }
    }

    /** A domain. NOT VALID constraints are among the checks, with {@code validated} false. */
    record Domain(
            int oid,
            Name name,
            DataType base,
            @Nullable Expression defaultValue,
            boolean notNull,
            List<Constraint.Check> checks)
            implements UserType {
        public Domain {
            checks = List.copyOf(checks);
        }

        /** Whether a value of the base type may fail to be one of the domain. */
        public boolean constrained() {
            return notNull || !checks.isEmpty();
        }
    }

    /** A composite type and the names of its attributes. */
    record Composite(int oid, Name name, List<String> attributes) implements UserType {
        public Composite {
            attributes = List.copyOf(attributes);
        }
    }

    /** A range type, a base type, anything else. */
    record Other(int oid, Name name) implements UserType {}
}
