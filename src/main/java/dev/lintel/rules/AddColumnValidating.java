package dev.lintel.rules;

import dev.lintel.change.Change.AddColumn;
import dev.lintel.change.ColumnDefinition;
import dev.lintel.engine.Work;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.List;
import java.util.Optional;

final class AddColumnValidating implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof AddColumn add)
                || !step.blocksWhileWorking()
                || step.doesInUse(Work.Kind.REWRITE)
                || step.doesInUse(Work.Kind.INDEX_BUILD)) {
            return Optional.empty();
        }
        ColumnDefinition column = add.column();
        boolean computed = column.notNull() && column.generated() != null;
        if ((column.constraints().isEmpty() && !computed) || AddColumnRequired.required(column)) {
            return Optional.empty();
        }
        Instead instead = Instead.of("Add the column alone, which is done at once, then its constraints NOT VALID, and"
                        + " validate them in a later transaction.")
                .then(Phase.EXPAND, Sql.alter(add.table(), "ADD COLUMN " + Sql.column(alone(column))));
        return Optional.of(new Danger(
                Waiting.nobody(step) + " until every row has been checked, which takes longer the larger the table is:"
                        + " with a constraint in it, this new column is no longer added at once.",
                Recipes.inlineConstraints(instead, step, add.table(), column, column.notNull() && !computed)));
    }

    private static ColumnDefinition alone(ColumnDefinition column) {
        return new ColumnDefinition(
                column.name(),
                column.type(),
                column.collation(),
                column.notNull() && column.generated() == null,
                column.defaultValue(),
                column.generated(),
                column.stored(),
                column.identity(),
                List.of());
    }
}
