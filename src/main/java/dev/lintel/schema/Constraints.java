package dev.lintel.schema;

import dev.lintel.change.Constraint;
import dev.lintel.change.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Constraints with one thing about them changed. */
final class Constraints {

    private Constraints() {}

    static Constraint.ForeignKey withColumns(
            Constraint.ForeignKey key, List<String> columns, Name references, List<String> referencedColumns) {
        return new Constraint.ForeignKey(
                key.name(),
                columns,
                references,
                referencedColumns,
                key.onDelete(),
                key.onUpdate(),
                key.validated(),
                key.enforced(),
                key.deferrable(),
                key.initiallyDeferred());
    }

    static Constraint.ForeignKey withState(
            Constraint.ForeignKey key, boolean validated, boolean enforced, boolean deferrable, boolean deferred) {
        return new Constraint.ForeignKey(
                key.name(),
                key.columns(),
                key.references(),
                key.referencedColumns(),
                key.onDelete(),
                key.onUpdate(),
                validated,
                enforced,
                deferrable,
                deferred);
    }

    static Constraint validated(Constraint constraint) {
        if (constraint instanceof Constraint.Check check) {
            return new Constraint.Check(
                    check.name(), check.condition(), check.enforced(), check.enforced(), check.noInherit());
        }
        if (constraint instanceof Constraint.ForeignKey key) {
            return withState(key, key.enforced(), key.enforced(), key.deferrable(), key.initiallyDeferred());
        }
        if (constraint instanceof Constraint.NotNull notNull) {
            return new Constraint.NotNull(notNull.name(), notNull.column(), true, notNull.noInherit());
        }
        return constraint;
    }

    /** ALTER CONSTRAINT; a constraint that is enforced again was checked by that statement. */
    static Constraint altered(
            Constraint constraint,
            @Nullable Boolean deferrable,
            @Nullable Boolean deferred,
            @Nullable Boolean enforced) {
        if (constraint instanceof Constraint.ForeignKey key) {
            boolean isDeferred = deferred != null ? deferred : key.initiallyDeferred();
            boolean isDeferrable = deferrable != null ? deferrable : key.deferrable() || isDeferred;
            return withState(
                    key,
                    validated(key.validated(), key.enforced(), enforced),
                    enforced != null ? enforced : key.enforced(),
                    isDeferrable,
                    isDeferrable && isDeferred);
        }
        if (constraint instanceof Constraint.Check check && enforced != null) {
            return new Constraint.Check(
                    check.name(),
                    check.condition(),
                    validated(check.validated(), check.enforced(), enforced),
                    enforced,
                    check.noInherit());
        }
        return constraint;
    }

    /** One that becomes enforced is checked at once; one that is enforced already stays as it is. */
    private static boolean validated(boolean before, boolean wasEnforced, @Nullable Boolean enforced) {
        return (enforced == null || enforced == wasEnforced) ? before : enforced;
    }

    static boolean isKey(Constraint constraint) {
        return constraint instanceof Constraint.PrimaryKey
                || constraint instanceof Constraint.Unique
                || constraint instanceof Constraint.Exclusion;
    }
}
