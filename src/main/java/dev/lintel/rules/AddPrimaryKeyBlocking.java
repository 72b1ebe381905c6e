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
import dev.lintel.schema.Column;
import dev.lintel.schema.Index;
import java.util.List;
import java.util.Optional;

final class AddPrimaryKeyBlocking implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        Constraint.PrimaryKey key = KeyConstraints.added(step, Constraint.PrimaryKey.class);
        if (key == null || !step.blocksWhileWorking() || step.doesInUse(Work.Kind.REWRITE)) {
            return Optional.empty();
        }
        Name table = ((OnTable) step.change()).table();
        if (key.usingIndex() != null) {
            if (!knownToAllowNull(step, table, key.usingIndex())) {
                return Optional.empty();
            }
            return Optional.of(new Danger(
                    Waiting.nobody(step) + " until every row has been looked at for a NULL: the columns of "
                            + Name.quoted(key.usingIndex()) + " allow NULL, and a primary key does not.",
                    usingIndex(step, table, key, key.usingIndex())));
        }
        return Optional.of(new Danger(
                Waiting.nobody(step)
                        + " until the index of this primary key is built, which takes longer the larger the"
                        + " table is.",
                instead(step, table, key)));
    }

    /** The way over an index is the advice for a key, whose columns seldom allow NULL: so it takes more than a guess. */
    private static boolean knownToAllowNull(Step step, Name table, String index) {
        Optional<Index> known = step.before().index(table.sibling(index));
        if (known.isEmpty()) {
            return false;
        }
        for (String name : known.get().leadingColumns()) {
            Optional<Column> column = step.table(table).flatMap(t -> t.column(name));
            if (column.isPresent() && column.get().typeKnown() && !column.get().notNull()) {
                return true;
            }
        }
        return false;
    }

    private static Instead usingIndex(Step step, Name table, Constraint.PrimaryKey key, String index) {
        List<String> columns = step.before()
                .index(table.sibling(index))
                .map(i -> i.leadingColumns())
                .orElse(key.columns());
        Instead instead = Instead.of("Make the columns NOT NULL first, without a long lock.");
        return Recipes.notNull(instead, step, table, columns)
                .then(
                        Phase.EXPAND,
                        Sql.alter(
                                table,
                                "ADD CONSTRAINT " + Name.quoted(Created.constraint(step, table, key))
                                        + " PRIMARY KEY USING INDEX " + Name.quoted(index)));
    }

    private static Instead instead(Step step, Name table, Constraint.PrimaryKey key) {
        if (step.change() instanceof AddColumn add) {
            Instead instead = Instead.of(
                            "Add the column alone, fill it in batches, build a unique index concurrently and"
                                    + " make that the primary key.")
                    .then(Phase.EXPAND, Sql.alter(table, "ADD COLUMN " + Sql.column(add.column())));
            return KeyConstraints.online(instead, step, table, key, "PRIMARY KEY");
        }
        Instead instead = Instead.of("Build a unique index concurrently and make that the primary key.");
        return KeyConstraints.online(
                Recipes.notNull(instead, step, table, key.columns()), step, table, key, "PRIMARY KEY");
    }
}
