package dev.lintel.rules;

import dev.lintel.change.Change.AddColumn;
import dev.lintel.change.ColumnDefinition;
import dev.lintel.change.ColumnDefinition.Identity;
import dev.lintel.change.DataType;
import dev.lintel.change.Expression;
import dev.lintel.change.Name;
import dev.lintel.engine.Work;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.schema.UserType.Domain;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

final class AddColumnRewriting implements Rule {

    private static final int FIRST_WITH_FAST_DEFAULTS = 11;
    private static final int FIRST_WITH_VIRTUAL_COLUMNS = 18;

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof AddColumn add) || !step.doesInUse(Work.Kind.REWRITE) || !step.blocksInUse()) {
            return Optional.empty();
        }
        ColumnDefinition column = add.column();
        return Optional.of(new Danger(
                Waiting.nobody(step) + " until the table and all its indexes have been written anew, which takes longer"
                        + " the larger the table is: " + why(step, column) + ".",
                instead(step, add.table(), column)));
    }

    private static String why(Step step, ColumnDefinition column) {
        String name = Name.quoted(column.name());
        if (column.generated() != null) {
            return name + " is stored, so it is computed for every row";
        }
        if (column.identity() != Identity.NONE || integerOfSerial(column) != null) {
            return "every row gets a number in " + name;
        }
        if (constrained(step, column).isPresent()) {
            return "the domain " + column.type().name() + " has constraints that every row is checked against";
        }
        if (step.engine().version() < FIRST_WITH_FAST_DEFAULTS) {
            return "before PostgreSQL 11 a default is written into every row";
        }
        return "the default of " + name + " can be another for every row";
    }

    private static Instead instead(Step step, Name table, ColumnDefinition column) {
        if (column.generated() != null) {
            return generated(step, table, column, column.generated());
        }
        String integer = column.identity() != Identity.NONE ? column.type().sql() : integerOfSerial(column);
        if (integer != null) {
            return numbered(step, table, column, integer);
        }
        Optional<Domain> domain = constrained(step, column);
        if (domain.isPresent()) {
            ColumnDefinition plain = withType(column, domain.get().base());
            return Recipes.inlineConstraints(
                    Instead.of("Give the column the type under the domain, and the domain's conditions to the table as"
                                    + " CHECK constraints that are added NOT VALID and validated later.")
                            .then(Phase.EXPAND, Sql.alter(table, "ADD COLUMN " + Sql.column(plain))),
                    step,
                    table,
                    column,
                    column.notNull());
        }
        String value =
                column.defaultValue() == null ? "NULL" : column.defaultValue().text();
        Instead instead = Instead.of(
                        "Add the column without a default, give new rows the default, and fill the old rows"
                                + " in batches.")
                .then(Phase.EXPAND, Sql.alter(table, "ADD COLUMN " + Sql.column(bare(column))))
                .then(
                        Phase.EXPAND,
                        Sql.alter(table, "ALTER COLUMN " + Name.quoted(column.name()) + " SET DEFAULT " + value));
        return filled(instead, step, table, column, value);
    }

    private static Instead filled(Instead instead, Step step, Name table, ColumnDefinition column, String value) {
        String name = Name.quoted(column.name());
        Instead longer = Recipes.updateInBatches(instead, step, table, name + " = " + value, name + " IS NULL");
        return Recipes.inlineConstraints(longer, step, table, column, false);
    }

    private static Instead numbered(Step step, Name table, ColumnDefinition column, String integer) {
        String sequence =
                table.sibling(table.name() + "_" + column.name() + "_seq").sql();
        String name = Name.quoted(column.name());
        String next = "nextval('" + sequence.replace("'", "''") + "')";
        Instead instead = Instead.of("Make the sequence and the column one by one, and number the old rows in batches.")
                .then(Phase.EXPAND, "CREATE SEQUENCE " + sequence + ";")
                .then(Phase.EXPAND, Sql.alter(table, "ADD COLUMN " + name + " " + integer))
                .then(Phase.EXPAND, Sql.alter(table, "ALTER COLUMN " + name + " SET DEFAULT " + next))
                .then(Phase.EXPAND, "ALTER SEQUENCE " + sequence + " OWNED BY " + table + "." + name + ";");
        return filled(instead, step, table, column, next);
    }

    private static Instead generated(Step step, Name table, ColumnDefinition column, Expression expression) {
        if (step.engine().versionKnown()
                && step.engine().version() >= FIRST_WITH_VIRTUAL_COLUMNS
                && column.constraints().isEmpty()) {
            String virtual = Name.quoted(column.name()) + " " + column.type().sql() + " GENERATED ALWAYS AS ("
                    + expression.text() + ") VIRTUAL";
            return Instead.of(
                            "Make the column virtual: it is computed when it is read, and nothing is written. Where it"
                                    + " has to be stored, use an ordinary column, a trigger that fills it, and batches.")
                    .then(Phase.EXPAND, Sql.alter(table, "ADD COLUMN " + virtual));
        }
        Instead instead = Instead.of("Use an ordinary column, fill it by a trigger, and the old rows in batches.")
                .then(Phase.EXPAND, Sql.alter(table, "ADD COLUMN " + Sql.column(bare(column))));
        Instead kept = Recipes.keepInStep(instead, step, table, column.name(), expression.text());
        String name = Name.quoted(column.name());
        Instead filled = Recipes.updateInBatches(
                kept,
                step,
                table,
                name + " = " + expression.text(),
                name + " IS NULL AND (" + expression.text() + ") IS NOT NULL");
        return Recipes.inlineConstraints(filled, step, table, column, false);
    }

    private static Optional<Domain> constrained(Step step, ColumnDefinition column) {
        return step.before()
                .type(column.type().name())
                .filter(Domain.class::isInstance)
                .map(Domain.class::cast)
                .filter(Domain::constrained);
    }

    private static @Nullable String integerOfSerial(ColumnDefinition column) {
        return switch (column.type().name().name()) {
            case "serial", "serial4" -> "integer";
            case "bigserial", "serial8" -> "bigint";
            case "smallserial", "serial2" -> "smallint";
            default -> null;
        };
    }

    /** Without default, NOT NULL and all that is computed. */
    private static ColumnDefinition bare(ColumnDefinition column) {
        return new ColumnDefinition(
                column.name(), column.type(), column.collation(), false, null, null, false, Identity.NONE, List.of());
    }

    private static ColumnDefinition withType(ColumnDefinition column, DataType type) {
        return new ColumnDefinition(
                column.name(),
                type,
                column.collation(),
                column.notNull(),
                column.defaultValue(),
                null,
                false,
                Identity.NONE,
                List.of());
    }
}
