package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.change.Change.AddColumn;
import dev.lintel.change.Change.DropDefault;
import dev.lintel.change.Change.SetNotNull;
import dev.lintel.change.ColumnDefinition;
import dev.lintel.change.ColumnDefinition.Identity;
import dev.lintel.change.Expression;
import dev.lintel.change.Name;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.schema.Column;
import dev.lintel.schema.Table;
import java.util.Locale;
import java.util.Optional;

final class AddColumnRequired implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (step.change() instanceof AddColumn add
                && step.inUse(add.table())
                && required(add.column())
                && !isThere(step, add)) {
            return Optional.of(
                    danger(add.table(), add.column().name(), add.column().type().sql(), true));
        }
        if (step.change() instanceof DropDefault drop && losesDefault(step, drop)) {
            return Optional.of(danger(drop.table(), drop.column(), "", false));
        }
        if (step.change() instanceof SetNotNull set && becomesRequired(step, set)) {
            return Optional.of(danger(set.table(), set.column(), "", false));
        }
        return Optional.empty();
    }

    private static Danger danger(Name of, String name, String type, boolean atOnce) {
        String table = of.sql();
        String column = Name.quoted(name);
        String check = Name.quoted(of.name() + "_" + name + "_not_null");
        String inserts = "every INSERT of the running application version fails, because it does not know " + column
                + " and the column has no default.";
        Instead instead = Instead.of(
                "Add the column without NOT NULL, let the application write it, fill the old rows, then refuse NULL.");
        if (atOnce) {
            instead = instead.then(Phase.EXPAND, "ALTER TABLE " + table + " ADD COLUMN " + column + " " + type + ";");
        }
        instead = instead.then(
                        Phase.APPLICATION,
                        "Release a version that writes " + column + "; fill the old rows in batches.")
                .then(
                        Phase.CONTRACT,
                        "ALTER TABLE " + table + " ADD CONSTRAINT " + check + " CHECK (" + column
                                + " IS NOT NULL) NOT VALID;")
                .then(Phase.CONTRACT, "ALTER TABLE " + table + " VALIDATE CONSTRAINT " + check + ";")
                .then(
                        Phase.CONTRACT,
                        "ALTER TABLE " + table + " ALTER COLUMN " + column + " SET NOT NULL;\nALTER TABLE " + table
                                + " DROP CONSTRAINT " + check + ";");
        return new Danger(
                atOnce
                        ? "If " + table + " has a row, the deploy stops here; if it has none, " + inserts
                        : "From the moment this commits " + inserts,
                instead);
    }

    /** A column that this deploy added, which gets no value from writers that do not know it. */
    private static boolean becomesRequired(Step step, SetNotNull set) {
        return addedEmpty(step, set.table(), set.column())
                .filter(column -> !column.notNull() && !RefusedNulls.filled(column))
                .isPresent();
    }

    /** A column that was added with a default for the old rows alone, as some ORMs do it. */
    private static boolean losesDefault(Step step, DropDefault drop) {
        return addedEmpty(step, drop.table(), drop.column())
                .filter(column -> column.notNull() && column.defaultValue() != null)
                .isPresent();
    }

    /** A column that this deploy added to a table in use, and that neither a trigger nor a later change fills. */
    private static Optional<Column> addedEmpty(Step step, Name table, String column) {
        Optional<Table> known = step.table(table);
        boolean added = !step.undoing()
                && step.inUse(table)
                && !step.columnInUse(table, column)
                && !Replacement.bearsNewName(step, table, column);
        if (!added
                || known.isEmpty()
                || !known.get().triggers().isEmpty()
                || step.later().stream().anyMatch(c -> fills(step, c, table, column))) {
            return Optional.empty();
        }
        return known.get().column(column);
    }

    private static boolean fills(Step step, Change change, Name table, String column) {
        return (change instanceof Change.SetDefault value
                        && step.same(value.table(), table)
                        && value.column().equals(column))
                || (change instanceof Change.AddIdentity identity
                        && step.same(identity.table(), table)
                        && identity.column().equals(column))
                || (change instanceof Change.CreateTrigger trigger && step.same(trigger.table(), table))
                || (change instanceof Change.DropColumn drop
                        && step.same(drop.table(), table)
                        && drop.column().equals(column))
                || (change instanceof Change.RenameColumn rename
                        && step.same(rename.table(), table)
                        && rename.column().equals(column));
    }

    private static boolean isThere(Step step, AddColumn add) {
        return add.ifNotExists()
                && step.table(add.table())
                        .flatMap(t -> t.column(add.column().name()))
                        .isPresent();
    }

    /** Such a column can be added to an empty table only. */
    static boolean required(ColumnDefinition column) {
        boolean refusesNull = Recipes.refusesNull(column);
        boolean isNull = column.defaultValue() == null
                || (column.defaultValue() instanceof Expression.Literal literal && literal.isNull());
        boolean counts = column.type().name().name().toLowerCase(Locale.ROOT).contains("serial");
        return refusesNull && isNull && !counts && column.generated() == null && column.identity() == Identity.NONE;
    }
}
