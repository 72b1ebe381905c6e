package dev.lintel.rules;

import dev.lintel.change.Change.AddColumn;
import dev.lintel.change.Change.OnTable;
import dev.lintel.change.Constraint;
import dev.lintel.change.Name;
import dev.lintel.engine.Work;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class AddUniqueConstraintBlocking implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        Constraint.Unique unique = KeyConstraints.added(step, Constraint.Unique.class);
        if (unique == null || !step.blocksWhileWorking() || step.doesInUse(Work.Kind.REWRITE)) {
            return Optional.empty();
        }
        Name table = ((OnTable) step.change()).table();
        Instead instead = step.change() instanceof AddColumn add
                ? Instead.of("Add the column alone, build the unique index concurrently and make that the constraint.")
                        .then(Phase.EXPAND, Sql.alter(table, "ADD COLUMN " + Sql.column(add.column())))
                : Instead.of("Build the unique index concurrently and make that the constraint.");
        return Optional.of(new Danger(
                Waiting.nobody(step) + " until the index of this constraint is built, which takes longer the larger the"
                        + " table is.",
                KeyConstraints.online(instead, step, table, unique, "UNIQUE")));
    }
}
