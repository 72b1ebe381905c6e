package dev.lintel.rules;

import dev.lintel.change.Change.AddConstraint;
import dev.lintel.change.Change.CreateIndex;
import dev.lintel.change.Constraint;
import dev.lintel.change.IndexKey;
import dev.lintel.change.Name;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.schema.Index;
import dev.lintel.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A concurrent build is no danger to the deploy by itself: it can fail alone and be tried again. What was cleaned up for it
 * shows that duplicates are written.
 */
final class AddUniqueRejectingDuplicates implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        List<String> key = List.of();
        String where = "";
        Name table = null;
        boolean concurrently = false;
        if (step.change() instanceof CreateIndex index && index.unique() && !exists(step, index)) {
            table = index.table();
            key = plain(index.keys());
            where = index.where() == null ? "" : " WHERE " + index.where().text();
            concurrently = index.concurrently();
        } else if (step.change() instanceof AddConstraint add && addsIndex(add.constraint())) {
            table = add.table();
            key = add.constraint().columns();
        }
        if (table == null
                || key.isEmpty()
                || step.impact().refusal() != null
                || !isOld(step, table, key)
                || isUnique(step, table, key)
                || (concurrently && !CleanUp.before(step, table))) {
            return Optional.empty();
        }
        String columns = Sql.columns(key);
        String invalid = concurrently ? " and leaves an invalid index behind" : "";
        return Optional.of(new Danger(
                "If two rows of " + table.sql() + " have the same " + Waiting.words(quoted(key))
                        + ", the server refuses this in the middle of the deploy" + invalid
                        + ". From then on a running application version that writes such a row fails.",
                Instead.of("Look for duplicates first, and release a version that writes none.")
                        .then(
                                Phase.EXPAND,
                                "SELECT " + columns + ", count(*) FROM " + table + where + " GROUP BY " + columns
                                        + " HAVING count(*) > 1;")
                        .then(
                                Phase.APPLICATION,
                                "Release a version that writes no duplicates, and merge those found.")));
    }

    private static boolean exists(Step step, CreateIndex index) {
        return index.ifNotExists()
                && index.index() != null
                && step.before().index(index.table().sibling(index.index())).isPresent();
    }

    private static boolean addsIndex(Constraint constraint) {
        return (constraint instanceof Constraint.Unique unique && unique.usingIndex() == null)
                || (constraint instanceof Constraint.PrimaryKey primary && primary.usingIndex() == null);
    }

    /** The key columns; none where one of the keys is an expression, whose duplicates are not the column's. */
    private static List<String> plain(List<IndexKey> keys) {
        List<String> columns = new ArrayList<>();
        for (IndexKey key : keys) {
            if (key.column() == null) {
                return List.of();
            }
            columns.add(key.column());
        }
        return columns;
    }

    private static boolean isOld(Step step, Name table, List<String> key) {
        return key.stream().allMatch(c -> step.columnInUse(table, c));
    }

    /** Whether a unique index on these columns or some of them held before this deploy, or holds now. */
    private static boolean isUnique(Step step, Name table, List<String> key) {
        return isUnique(step.before(), table, key) || isUnique(step.known(), table, key);
    }

    private static boolean isUnique(Schema schema, Name table, List<String> key) {
        for (Index index : schema.indexesOf(table)) {
            List<String> columns = plain(index.keys());
            if (index.unique() && index.where() == null && !columns.isEmpty() && key.containsAll(columns)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> quoted(List<String> names) {
        return names.stream().map(Name::quoted).toList();
    }
}
