package dev.lintel.rules;

import dev.lintel.change.Change.AddColumn;
import dev.lintel.change.DataType;
import dev.lintel.change.Name;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class AddColumnJson implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof AddColumn add) || !step.inUse(add.table())) {
            return Optional.empty();
        }
        DataType type = add.column().type();
        boolean json = type.name().equals(Name.of("json")) || type.name().equals(Name.of("pg_catalog", "json"));
        if (!json) {
            return Optional.empty();
        }
        String table = add.table().sql();
        return Optional.of(new Danger(
                "Values of type json cannot be compared: every SELECT DISTINCT, UNION or GROUP BY of the running"
                        + " application version over all columns of " + table + " fails from the moment this commits.",
                Instead.of("Take jsonb, which can be compared.")
                        .then(
                                Phase.EXPAND,
                                Sql.alter(
                                        add.table(),
                                        "ADD COLUMN " + Name.quoted(add.column().name()) + " jsonb"
                                                + "[]".repeat(type.dimensions())))));
    }
}
