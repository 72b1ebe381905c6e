package dev.lintel.rules;

import dev.lintel.change.Change.AddColumn;
import dev.lintel.change.ColumnDefinition;
import dev.lintel.change.ColumnDefinition.Identity;
import dev.lintel.change.Expression;
import dev.lintel.change.Name;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Locale;
import java.util.Optional;

final class AddColumnRequired implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof AddColumn add)
                || !step.inUse(add.table())
                || !required(add.column())
                || isThere(step, add)) {
            return Optional.empty();
        }
        String table = add.table().sql();
        String column = Name.quoted(add.column().name());
        String check = Name.quoted(add.table().name() + "_" + add.column().name() + "_not_null");
        return Optional.of(new Danger(
                "If " + table
                        + " has a row, the deploy stops here; if it has none, every INSERT of the running application"
                        + " version fails, because it does not know " + column + " and the column has no default.",
                Instead.of(
                                "Add the column without NOT NULL, let the application write it, fill the old rows, then refuse NULL.")
                        .then(
                                Phase.EXPAND,
                                "ALTER TABLE " + table + " ADD COLUMN " + column + " "
                                        + add.column().type().sql() + ";")
                        .then(
                                Phase.APPLICATION,
                                "Release a version that writes " + column + "; fill the old rows in batches.")
                        .then(
                                Phase.CONTRACT,
                                "ALTER TABLE " + table + " ADD CONSTRAINT " + check + " CHECK (" + column
                                        + " IS NOT NULL) NOT VALID;")
                        .then(Phase.CONTRACT, "ALTER TABLE " + table + " VALIDATE CONSTRAINT " + check + ";")
                        .then(
                                Phase.CONTRACT,
                                "ALTER TABLE " + table + " ALTER COLUMN " + column + " SET NOT NULL;\nALTER TABLE "
                                        + table + " DROP CONSTRAINT " + check + ";")));
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
