package dev.lintel.engine.postgresql;

import static dev.lintel.engine.postgresql.PostgresLock.ACCESS_EXCLUSIVE;

import dev.lintel.change.Change;
import dev.lintel.change.ColumnDefinition;
import dev.lintel.change.ColumnDefinition.Identity;
import dev.lintel.change.Constraint;
import dev.lintel.change.Expression;
import dev.lintel.change.Name;
import dev.lintel.engine.Refusal.Kind;
import dev.lintel.schema.UserType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * ADD COLUMN. From 11 on a default that is the same for all rows is kept once in the catalogue (release notes of 11: "Allow
 * ALTER TABLE to add a column with a non-null default without doing a table rewrite"); before, every default is a rewrite.
 */
final class NewColumn {

    private final ColumnDefinition column;
    private final Forecast forecast;
    private final Name table;

    private NewColumn(Change.AddColumn add, Forecast forecast) {
        this.column = add.column();
        this.forecast = forecast;
        this.table = forecast.lock(add.table(), ACCESS_EXCLUSIVE);
    }

    static void forecast(Change.AddColumn add, Forecast forecast) {
        NewColumn one = new NewColumn(add, forecast);
        if (add.ifNotExists()
                && Columns.column(one.table, add.column().name(), forecast).isPresent()) {
            return;
        }
        if (!add.only()) {
            forecast.lockTree(one.table, ACCESS_EXCLUSIVE);
        }
        Versions.column(add.column(), forecast);
        if (forecast.table(one.table).filter(t -> t.partitionOf() != null).isPresent()) {
            forecast.refuse(
                    Kind.UNSUPPORTED, "Columns are added to the partitioned table, not to its partition " + one.table);
        }
        if (add.only() && !forecast.heirs(one.table).isEmpty()) {
            forecast.refuse(
                    Kind.UNSUPPORTED,
                    "A column cannot be added to " + one.table + " alone, because other tables inherit it");
        }
        one.values();
        one.constraints();
    }

    private void values() {
        String why = whyRewritten();
        if (!why.isEmpty()) {
            forecast.rewriteTree(table, why);
        } else if (demandsNotNull() && defaultValue() == null) {
            forecast.scanTree(table, "that no row has NULL in " + column.name() + " is verified");
        }
        lockSequence();
    }

    private String whyRewritten() {
        if (TypeNames.serial(column.type()) || column.identity() != Identity.NONE) {
            return "every row gets its number";
        }
        if (column.generated() != null) {
            return column.stored() ? "the generated column is computed for every row" : "";
        }
        Optional<UserType.Domain> domain = TypeNames.domain(forecast.schema(), column.type());
        if (domain.isPresent() && TypeNames.constrained(forecast.schema(), domain.get())) {
            return "the domain's constraints are checked for every row";
        }
        Expression value = defaultValue();
        if (value == null) {
            return "";
        }
        if (!forecast.since(11)) {
            return "the default is written to every row";
        }
        return Functions.isVolatile(value, forecast) ? "the default is computed for every row" : "";
    }

    private boolean demandsNotNull() {
        if (column.notNull()) {
            return true;
        }
        for (Constraint constraint : column.constraints()) {
            if (constraint instanceof Constraint.PrimaryKey) {
                return true;
            }
        }
        return false;
    }

    /**
     * The default in force: of the column, or else of its domain. DEFAULT NULL is none, unless the NULL has to be brought
     * into the form of a type with a length first, which 10 writes to every row.
     */
    private @Nullable Expression defaultValue() {
        Expression value = column.defaultValue();
        if (value == null) {
            value = TypeNames.domain(forecast.schema(), column.type())
                    .map(UserType.Domain::defaultValue)
                    .orElse(null);
        }
        boolean formed = !forecast.since(11)
                && !(value instanceof Expression.Cast)
                && !column.type().arguments().isEmpty();
        return value != null && isNull(value) && !formed ? null : value;
    }

    private static boolean isNull(Expression value) {
        Expression bare = value;
        while (bare instanceof Expression.Cast cast) {
            bare = cast.operand();
        }
        return bare instanceof Expression.Literal literal && literal.isNull();
    }

    private void lockSequence() {
        Expression value = defaultValue();
        if (value != null) {
            Defaults.lockSequences(value, PostgresLock.ROW_EXCLUSIVE, forecast);
        }
    }

    private void constraints() {
        Expression value = defaultValue();
        boolean filled =
                (value != null && !isNull(value)) || column.generated() != null || column.identity() != Identity.NONE;
        for (Constraint constraint : column.constraints()) {
            if (constraint instanceof Constraint.ForeignKey key) {
                ForeignKeys.lockReferenced(key, table, forecast);
                if (filled && key.enforced()) {
                    ForeignKeys.validate(key, table, forecast);
                } else if (column.defaultValue() != null && key.enforced()) {
                    // DEFAULT NULL is a default to the foreign key: it is verified, and finds nothing to look up
                    // (measured).
                    forecast.storingPartitions(table).forEach(t -> forecast.scan(t, "the foreign key is verified"));
                }
            } else if (constraint instanceof Constraint.Check check) {
                if (check.validated()) {
                    forecast.scanTree(table, "the CHECK is verified");
                }
            } else if (constraint instanceof Constraint.PrimaryKey || constraint instanceof Constraint.Unique) {
                Keys.build(table, forecast);
            }
        }
    }
}
