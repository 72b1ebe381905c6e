package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.change.Name;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.schema.Column;
import dev.lintel.schema.Table;
import java.util.Optional;

final class SetNotNullRejectingWrites implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof Change.SetNotNull set) || !step.columnInUse(set.table(), set.column())) {
            return Optional.empty();
        }
        Optional<Table> table = step.table(set.table());
        Optional<Column> column = table.flatMap(t -> t.column(set.column())).filter(Column::typeKnown);
        if (column.isEmpty()
                || column.get().notNull()
                || step.deployedColumn(set.table(), set.column())
                        .filter(Column::notNull)
                        .isPresent()
                || RefusedNulls.filled(column.get())
                || RefusedNulls.byConstraint(table.get(), set.column())) {
            return Optional.empty();
        }
        String name = set.table().sql() + "." + Name.quoted(set.column());
        return Optional.of(new Danger(
                "A running application version that inserts without " + name
                        + ", or writes NULL to it, fails from the moment"
                        + " this commits: until now the column took NULL and had no default.",
                Instead.of(
                                "Release a version that always writes the column, or give it a default, before you refuse NULL.")
                        .then(Phase.APPLICATION, "Release a version that always writes " + name + ".")));
    }
}
