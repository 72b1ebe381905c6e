package dev.lintel.engine.postgresql;

import dev.lintel.change.ColumnDefinition;
import dev.lintel.change.Constraint;

/** Which version a form came with; earlier ones refuse it as a syntax error. */
final class Versions {

    private Versions() {}

    static void column(ColumnDefinition column, Forecast forecast) {
        if (column.generated() != null) {
            // Release notes of 12 and 18: stored and virtual generated columns.
            if (column.stored()) {
                forecast.needs(12, "GENERATED … STORED");
            } else {
                forecast.needs(18, "GENERATED … VIRTUAL");
            }
        }
        for (Constraint constraint : column.constraints()) {
            if (!(constraint instanceof Constraint.NotNull)) {
                constraint(constraint, forecast);
            }
        }
    }

    static void constraint(Constraint constraint, Forecast forecast) {
        if (constraint instanceof Constraint.NotNull) {
            forecast.needs(18, "NOT NULL as a constraint of its own");
        } else if ((constraint instanceof Constraint.Check check && !check.enforced())
                || (constraint instanceof Constraint.ForeignKey key && !key.enforced())) {
            forecast.needs(18, "NOT ENFORCED");
        } else if (constraint instanceof Constraint.Unique unique && unique.nullsNotDistinct()) {
            forecast.needs(15, "NULLS NOT DISTINCT");
        }
        if (!constraint.include().isEmpty()) {
            forecast.needs(11, "INCLUDE");
        }
    }
}
