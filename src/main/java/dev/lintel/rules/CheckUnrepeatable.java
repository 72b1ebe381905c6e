package dev.lintel.rules;

import dev.lintel.change.Change.AddColumn;
import dev.lintel.change.Change.AddConstraint;
import dev.lintel.change.Change.CreateTable;
import dev.lintel.change.ColumnDefinition;
import dev.lintel.change.Constraint;
import dev.lintel.change.Constraint.Check;
import dev.lintel.change.Name;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Outcome;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class CheckUnrepeatable implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (step.undoing()) {
            return Optional.empty();
        }
        if (step.change() instanceof AddConstraint add) {
            return danger(step, add.table(), List.of(add.constraint()));
        }
        if (step.change() instanceof AddColumn add) {
            return danger(step, add.table(), add.column().constraints());
        }
        if (step.change() instanceof CreateTable create) {
            List<Constraint> constraints = new ArrayList<>(create.constraints());
            for (ColumnDefinition column : create.columns()) {
                constraints.addAll(column.constraints());
            }
            return danger(step, create.table(), constraints);
        }
        return Optional.empty();
    }

    private static Optional<Danger> danger(Step step, Name name, List<Constraint> constraints) {
        Optional<Table> table = step.after().table(name);
        for (Constraint each : constraints) {
            if (each instanceof Check check && check.enforced() && !Lasting.lasts(check.condition())) {
                return Optional.of(new Danger(
                        "CHECK (" + check.condition().text()
                                + ") gives another answer at another time or to another user. A row of " + name.sql()
                                + " that it lets in can break it later, though nobody has changed it: from then on every"
                                + " UPDATE of that row fails, and a dump of the table cannot be restored.",
                        Instead.of("Check it in the application or in a trigger, once, when the row is written; or"
                                + " compare with a column that keeps the time of writing."),
                        outcome -> table.isEmpty() || stays(check, table.get(), outcome)));
            }
        }
        return Optional.empty();
    }

    private static boolean stays(Check check, Table table, Outcome outcome) {
        return outcome.table(table)
                .filter(last -> last.checks().stream()
                        .anyMatch(c ->
                                c.condition().text().equals(check.condition().text())))
                .isPresent();
    }
}
