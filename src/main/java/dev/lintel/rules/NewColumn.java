package dev.lintel.rules;

import dev.lintel.change.ColumnDefinition.Identity;
import dev.lintel.change.Constraint;
import dev.lintel.change.IndexKey;
import dev.lintel.change.Name;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Step;
import dev.lintel.schema.Column;
import dev.lintel.schema.Index;
import dev.lintel.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How one column takes the place of another while everybody works on. */
final class NewColumn {

    private final Step step;
    private final Name table;
    private final String column;
    private final String fresh;
    /** What the short transaction does that swaps the names. */
    private final StringBuilder swap = new StringBuilder("BEGIN;\nSET LOCAL lock_timeout = '5s';\n");

    private NewColumn(Step step, Name table, String column) {
        this.step = step;
        this.table = table;
        this.column = column;
        this.fresh = column + "_new";
    }

    /**
     * Adds a column of this type, keeps it in step, fills it, and gives it the name of the old one. Where foreign keys or
     * an identity hang on the old column it stops before the swap, which then is no matter of one statement.
     */
    static Instead replacing(Instead start, Step step, Name table, String column, String type, String value) {
        return new NewColumn(step, table, column).steps(start, type, value);
    }

    private Instead steps(Instead start, String type, String value) {
        String quoted = Name.quoted(fresh);
        Instead instead = start.then(Phase.EXPAND, Sql.alter(table, "ADD COLUMN " + quoted + " " + type));
        instead = Recipes.keepInStep(instead, step, table, fresh, value);
        instead = Recipes.updateInBatches(
                instead, step, table, quoted + " = " + value, quoted + " IS NULL AND (" + value + ") IS NOT NULL");
        Optional<Table> known = step.table(table);
        if (known.isEmpty() || known.get().column(column).isEmpty()) {
            return swapped(instead);
        }
        Column old = known.get().column(column).get();
        if (old.notNull()) {
            instead = Recipes.notNull(instead, step, table, fresh);
        }
        if (old.identity() != Identity.NONE || inForeignKey(known.get())) {
            return instead;
        }
        String trigger = table.name() + "_" + fresh + "_sync";
        swap.append("DROP TRIGGER ")
                .append(Name.quoted(trigger))
                .append(" ON ")
                .append(table)
                .append(";\n");
        for (Index index : step.before().indexesOf(table)) {
            instead = index(instead, index);
        }
        if (old.defaultValue() != null) {
            action("ALTER COLUMN " + quoted + " SET DEFAULT "
                    + old.defaultValue().text());
        }
        return swapped(instead);
    }

    private Instead swapped(Instead instead) {
        String trigger = table.name() + "_" + fresh + "_sync";
        if (swap.indexOf("DROP TRIGGER") < 0) {
            swap.append("DROP TRIGGER ")
                    .append(Name.quoted(trigger))
                    .append(" ON ")
                    .append(table)
                    .append(";\n");
        }
        action("RENAME COLUMN " + Name.quoted(column) + " TO " + Name.quoted(column + "_old"));
        action("RENAME COLUMN " + Name.quoted(fresh) + " TO " + Name.quoted(column));
        step.before()
                .sequencesOwnedBy(table, column)
                .forEach(sequence -> swap.append("ALTER SEQUENCE ")
                        .append(sequence.name())
                        .append(" OWNED BY ")
                        .append(table)
                        .append('.')
                        .append(Name.quoted(column))
                        .append(";\n"));
        return instead.then(Phase.CONTRACT, swap + "COMMIT;")
                .then(Phase.CONTRACT, "DROP FUNCTION " + table.sibling(trigger) + "();")
                .then(Phase.CONTRACT, Sql.alter(table, "DROP COLUMN " + Name.quoted(column + "_old")));
    }

    private void action(String action) {
        swap.append(Sql.alter(table, action)).append('\n');
    }

    /** A copy of an index over the new column, and in the swap the constraint that the old index backed. */
    private Instead index(Instead instead, Index old) {
        if (!old.stores(column) || old.computesFrom(column)) {
            return instead;
        }
        List<IndexKey> keys = new ArrayList<>();
        for (IndexKey key : old.keys()) {
            keys.add(
                    column.equals(key.column())
                            ? new IndexKey(fresh, null, key.collation(), null, key.descending(), key.nullsFirst())
                            : key);
        }
        List<String> include = new ArrayList<>(old.include());
        include.replaceAll(each -> each.equals(column) ? fresh : each);
        String name = old.name().name() + "_new";
        Instead built = instead.thenOutsideTransaction(
                Phase.EXPAND, Sql.createIndexConcurrently(old, name, keys, include) + ";");
        String constraint = old.constraint();
        if (constraint != null) {
            boolean primary = step.table(table)
                    .flatMap(t -> t.constraint(constraint))
                    .filter(Constraint.PrimaryKey.class::isInstance)
                    .isPresent();
            action("DROP CONSTRAINT " + Name.quoted(constraint));
            action("ADD CONSTRAINT " + Name.quoted(constraint) + (primary ? " PRIMARY KEY" : " UNIQUE")
                    + " USING INDEX " + Name.quoted(name));
        }
        return built;
    }

    private boolean inForeignKey(Table known) {
        for (Constraint.ForeignKey key : known.foreignKeys()) {
            if (key.columns().contains(column)) {
                return true;
            }
        }
        return known.primaryKey().filter(k -> k.columns().contains(column)).isPresent()
                && !step.before().referencing(table).isEmpty();
    }
}
