package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.change.Change.Insert;
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
import java.util.Optional;

final class InsertLeavingSequenceBehind implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (step.undoing() || !(step.change() instanceof Insert insert) || takesNumbers(insert)) {
            return Optional.empty();
        }
        Optional<String> column = step.table(insert.table()).flatMap(t -> counted(t, insert));
        if (column.isEmpty()
                || isSaid(step, insert)
                || step.later().stream().anyMatch(c -> movesOn(step, c, insert.table()))) {
            return Optional.empty();
        }
        return Optional.of(danger(insert.table(), column.get()));
    }

    /** The column that gets numbers written and has a sequence of its own for them. */
    private static Optional<String> counted(Table table, Insert insert) {
        return insert.columns().stream()
                .filter(name -> table.column(name)
                        .filter(InsertLeavingSequenceBehind::counts)
                        .isPresent())
                .findFirst();
    }

    /** GENERATED ALWAYS takes other numbers only from those who know what they do. */
    private static boolean counts(Column column) {
        return column.identity() == Identity.BY_DEFAULT
                || (column.defaultValue() != null && callsNextval(column.defaultValue()));
    }

    private static boolean callsNextval(Expression expression) {
        return expression.calls().stream().anyMatch(c -> c.function().name().equals("nextval"));
    }

    private static boolean takesNumbers(Insert insert) {
        return insert.query() != null
                && insert.query().calls().stream().anyMatch(c -> c.name().equals("nextval"));
    }

    private static boolean isSaid(Step step, Insert insert) {
        return step.earlier().stream()
                .anyMatch(s -> s.change() instanceof Insert other && step.same(other.table(), insert.table()));
    }

    private static boolean movesOn(Step step, Change change, Name table) {
        if (change instanceof Change.Select select) {
            return select.query().calls().stream().anyMatch(c -> c.name().equals("setval"));
        }
        return (change instanceof Change.AlterSequence sequence
                        && sequence.options().contains("RESTART"))
                || (change instanceof Change.AlterIdentity identity && step.same(identity.table(), table))
                || (change instanceof Change.AddIdentity added && step.same(added.table(), table))
                || (change instanceof Change.Drop drop && step.same(drop.object(), table));
    }

    private static Danger danger(Name table, String column) {
        String name = Name.quoted(column);
        return new Danger(
                "The sequence of " + table.sql() + "." + name
                        + " does not know of the numbers written here: an INSERT that leaves the column to it gets one of"
                        + " them again, and fails as a duplicate.",
                Instead.of("Move the sequence behind the last number, in the same migration.")
                        .then(
                                Phase.EXPAND,
                                "SELECT setval(pg_get_serial_sequence(" + Sql.literal(table.sql()) + ", "
                                        + Sql.literal(column) + "), (SELECT max(" + name + ") FROM " + table + "));"));
    }
}
