package dev.lintel.rules;

import dev.lintel.change.ColumnDefinition.Identity;
import dev.lintel.change.Constraint;
import dev.lintel.change.Expression;
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

/** How one column takes the place of another while everybody keeps working. */
final class NewColumn {

    private static final String LEFT =
            ". What is left is to swap the names, in one short transaction, when the identity"
                    + " of the old column and the foreign keys that it is in or that refer to it have been made for the new one.";

    private final Step step;
    private final Name table;
    private final String column;
    private final String fresh;
    /** What the short transaction does that swaps the names. */
    private final StringBuilder swap = new StringBuilder("BEGIN;\nSET LOCAL lock_timeout = '5s';\n");

    private NewColumn(Step step, Name table, String column, String fresh) {
        this.step = step;
        this.table = table;
        this.column = column;
        this.fresh = fresh;
    }

    /**
     * Adds a column of this type, keeps it in step, fills it, and gives it the name of the old one. Where foreign keys or
     * an identity hang on the old column it stops before the swap, which then is no matter of one statement.
     *
     * @param swap how the summary goes on where the names are swapped
     */
    static Instead replacing(
            String summary, String swap, Step step, Name table, String column, String type, String value) {
        NewColumn one = new NewColumn(step, table, column, column + "_new");
        return one.replacing(Instead.of(summary + (one.isTied() ? LEFT : swap)), type, value);
    }

    /**
     * The same for a column that is computed from others of its row, by a trigger from now on: no version adds a stored
     * generated column without writing the table anew.
     */
    static Instead computing(
            String summary, String swap, Step step, Name table, String column, String type, String value) {
        NewColumn one = new NewColumn(step, table, column, column + "_new");
        return one.computing(Instead.of(summary + (one.isTied() ? LEFT : swap)), type, value);
    }

    /** A column of the same type under another name; whichever of the two an application writes, both have it. */
    static Instead renamed(Instead start, Step step, Name table, Column old, String newName) {
        NewColumn one = new NewColumn(step, table, old.name(), newName);
        String value = Name.quoted(old.name());
        Instead instead = one.added(start, Sql.typed(old.type(), old.collation()));
        instead = Recipes.keepEqual(instead, step, table, old, newName);
        instead = one.filled(instead, value);
        String words = "Release a version that reads and writes " + Name.quoted(newName)
                + " alone, and wait until the last older one has stopped.";
        return one.dropped(one.backed(instead).then(Phase.APPLICATION, words));
    }

    /**
     * A column of another type beside the old one. What the new version writes has no way back into the old type, so a
     * version comes in between that reads the one and writes the other.
     */
    static Instead converted(Instead start, Step step, Name table, Column old, String type, String value) {
        NewColumn one = new NewColumn(step, table, old.name(), old.name() + "_new");
        String now = Name.quoted(one.fresh);
        String before = Name.quoted(old.name());
        Instead instead = one.added(start, type);
        instead = Recipes.keepFollowing(instead, step, table, old, one.fresh, value);
        instead = one.backed(one.filled(instead, value))
                .then(
                        Phase.APPLICATION,
                        "Release a version that reads " + now + " and still writes " + before
                                + ", and wait until the last older one has stopped.");
        if (Removal.needsValue(old) && !step.inPrimaryKey(table, old.name())) {
            instead = instead.then(Phase.EXPAND, Sql.alter(table, "ALTER COLUMN " + before + " DROP NOT NULL"));
        }
        String words = "Release a version that reads and writes " + now
                + " alone, and wait until the last older one has stopped.";
        return one.dropped(instead.then(Phase.APPLICATION, words));
    }

    private Instead replacing(Instead start, String type, String value) {
        Instead instead = Recipes.keepInStep(added(start, type), step, table, fresh, value);
        instead = backed(filled(instead, value));
        if (isTied()) {
            return instead;
        }
        if (mayNeedValue()) {
            // From the swap on nobody writes it any more.
            action("ALTER COLUMN " + Name.quoted(column) + " DROP NOT NULL");
        }
        swapNames();
        moveSequences(column);
        return instead.then(Phase.CONTRACT, swap + "COMMIT;")
                .then(Phase.CONTRACT, "DROP FUNCTION " + table.sibling(trigger()) + "();")
                .then(Phase.CONTRACT, Sql.alter(table, "DROP COLUMN " + Name.quoted(column + "_old")));
    }

    private Instead computing(Instead start, String type, String value) {
        Instead instead = Recipes.keepInStep(added(start, type), step, table, fresh, value);
        instead = indexed(filled(instead, value));
        if (isTied()) {
            return instead;
        }
        swapNames();
        swap.append(Recipes.stepFunction(table, trigger(), column, value)).append('\n');
        return instead.then(Phase.CONTRACT, swap + "COMMIT;")
                .then(Phase.CONTRACT, Sql.alter(table, "DROP COLUMN " + Name.quoted(column + "_old")));
    }

    private void swapNames() {
        action("RENAME COLUMN " + Name.quoted(column) + " TO " + Name.quoted(column + "_old"));
        action("RENAME COLUMN " + Name.quoted(fresh) + " TO " + Name.quoted(column));
    }

    private boolean mayNeedValue() {
        return step.table(table)
                .flatMap(t -> t.column(column))
                .filter(old -> old.typeKnown() && !Removal.needsValue(old))
                .isEmpty();
    }

    private Instead added(Instead start, String type) {
        return start.then(Phase.EXPAND, Sql.alter(table, "ADD COLUMN " + Name.quoted(fresh) + " " + type));
    }

    private Instead filled(Instead instead, String value) {
        String quoted = Name.quoted(fresh);
        return Recipes.updateInBatches(
                instead, step, table, quoted + " = " + value, quoted + " IS NULL AND (" + value + ") IS NOT NULL");
    }

    /** What the old column has the new one gets, first what can be had before, then in the last transaction the rest. */
    private Instead backed(Instead start) {
        swap.append("DROP TRIGGER ")
                .append(Name.quoted(trigger()))
                .append(" ON ")
                .append(table)
                .append(";\n");
        Instead instead = indexed(start);
        Optional<Column> old = step.table(table).flatMap(t -> t.column(column));
        if (old.isEmpty() || isTied()) {
            return instead;
        }
        Expression value = atEnd(old.get()).defaultValue();
        if (value != null) {
            action("ALTER COLUMN " + Name.quoted(fresh) + " SET DEFAULT " + value.text());
        }
        return instead;
    }

    private Instead indexed(Instead start) {
        Optional<Column> old = step.table(table).flatMap(t -> t.column(column));
        if (old.isEmpty()) {
            return start;
        }
        Instead instead = old.get().notNull() ? Recipes.notNull(start, step, table, fresh) : start;
        if (isTied()) {
            return instead;
        }
        for (Index index : step.before().indexesOf(table)) {
            instead = index(instead, index);
        }
        return instead;
    }

    /** As the migration leaves it: another default may come with the other type. */
    private Column atEnd(Column old) {
        return step.atEnd().table(table).flatMap(t -> t.column(column)).orElse(old);
    }

    /** In one transaction, as the trigger fails without the column, and the column may need the trigger to be filled. */
    private Instead dropped(Instead instead) {
        if (isTied()) {
            return instead;
        }
        moveSequences(fresh);
        swap.append(Removal.allowed(
                        "drop-column", Name.quoted(column), Sql.alter(table, "DROP COLUMN " + Name.quoted(column))))
                .append('\n');
        return instead.then(Phase.CONTRACT, swap + "COMMIT;")
                .then(Phase.CONTRACT, "DROP FUNCTION " + table.sibling(trigger()) + "();");
    }

    private void moveSequences(String to) {
        step.before()
                .sequencesOwnedBy(table, column)
                .forEach(sequence -> swap.append("ALTER SEQUENCE ")
                        .append(sequence.name())
                        .append(" OWNED BY ")
                        .append(table)
                        .append('.')
                        .append(Name.quoted(to))
                        .append(";\n"));
    }

    private String trigger() {
        return Recipes.trigger(table, fresh);
    }

    /** Whether foreign keys or an identity hang on the old column. */
    private boolean isTied() {
        Optional<Table> known = step.table(table);
        Optional<Column> old = known.flatMap(t -> t.column(column));
        return old.isPresent() && (old.get().identity() != Identity.NONE || inForeignKey(known.get()));
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
