package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.change.Constraint;
import dev.lintel.change.Expression;
import dev.lintel.change.IndexKey;
import dev.lintel.change.Name;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.schema.Index;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Table;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

final class DropUniqueBreakingUpserts implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        Optional<Index> dropped = dropped(step);
        if (dropped.isEmpty()
                || step.impact().refusal() != null
                || !step.inUse(dropped.get().table())) {
            return Optional.empty();
        }
        Index index = dropped.get();
        if (hasSuch(index, step.after())) {
            return Optional.empty();
        }
        // What comes later in the same transaction is there when it commits.
        Schema end = step.atEnd();
        if (!hasColumns(index, end) || (step.transaction().open() && hasSuch(index, end))) {
            return Optional.empty();
        }
        // The running version knows neither a name that this migration has given nor an index that it has made.
        Optional<Index> known = known(step, index);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        String where = known.get().where() == null
                ? ""
                : " WHERE " + known.get().where().text();
        return Optional.of(new Danger(
                "No unique index on exactly these columns of " + known.get().table()
                        + " is left, so where a running application version sends INSERT … ON CONFLICT ("
                        + String.join(", ", keys(known.get().keys())) + ")" + where
                        + ", that fails from the moment this commits. Duplicates are let in.",
                instead(step, index)));
    }

    private static Instead instead(Step step, Index index) {
        String name = Namesake.successor(index.name().name());
        Optional<Change.CreateIndex> next = successor(step, index);
        if (next.isPresent()) {
            return Instead.of(
                            "Build the index that replaces this one first, and drop this one after the last application version"
                                    + " that upserts on it is gone.")
                    .thenOutsideTransaction(
                            Phase.EXPAND,
                            Sql.createIndex(
                                            next.get(),
                                            "CONCURRENTLY ",
                                            name,
                                            next.get().table().toString()) + ";")
                    .then(
                            Phase.APPLICATION,
                            "Release a version whose ON CONFLICT names the columns and the condition of the new index.");
        }
        return Instead.of(
                        "Where the columns stay unique, build the index that replaces this one first. Otherwise drop it after"
                                + " the last application version that upserts on them is gone.")
                .thenOutsideTransaction(
                        Phase.EXPAND, Sql.createIndexConcurrently(index, name, index.keys(), index.include()) + ";");
    }

    /** The unique index that this migration builds in its place: over the same columns, of other rows or with others besides. */
    private static Optional<Change.CreateIndex> successor(Step step, Index index) {
        for (Change change : step.later()) {
            if (change instanceof Change.CreateIndex create
                    && create.unique()
                    && step.same(create.table(), index.table())
                    && keys(create.keys()).containsAll(keys(index.keys()))) {
                return Optional.of(create);
            }
        }
        return Optional.empty();
    }

    /** The index as the running application knows it. */
    private static Optional<Index> known(Step step, Index index) {
        return step.known().indexes().stream()
                .filter(each -> each.oid() == index.oid())
                .findFirst();
    }

    /** The unique index that goes; that of a primary key is another matter. */
    private static Optional<Index> dropped(Step step) {
        if (step.change() instanceof Change.DropIndex drop) {
            return step.before().index(drop.index()).filter(i -> i.unique() && i.valid());
        }
        if (step.change() instanceof Change.DropConstraint drop
                && step.before().constraint(drop.table(), drop.constraint()).orElse(null)
                        instanceof Constraint.Unique) {
            return step.before()
                    .table(drop.table())
                    .flatMap(t -> step.before().index(t.name().sibling(drop.constraint())));
        }
        return Optional.empty();
    }

    /** Whether the table still has the columns; where one goes too, that is what there is to say. */
    private static boolean hasColumns(Index index, Schema end) {
        Optional<Table> table = end.table(index.table());
        for (IndexKey key : index.keys()) {
            if (table.isEmpty()
                    || (key.column() != null && table.get().column(key.column()).isEmpty())) {
                return false;
            }
        }
        return true;
    }

    /** Whether an index is left that can tell the same conflicts: a partial one only where the query says its condition. */
    private static boolean hasSuch(Index index, Schema schema) {
        for (Index each : schema.indexesOf(index.table())) {
            boolean rows = each.where() == null
                    || (index.where() != null
                            && index.where().text().equals(each.where().text()));
            if (each.oid() != index.oid()
                    && each.unique()
                    && each.valid()
                    && rows
                    && keys(each.keys()).equals(keys(index.keys()))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> keys(List<IndexKey> of) {
        Set<String> keys = new LinkedHashSet<>();
        for (IndexKey key : of) {
            keys.add(key.column() != null ? Name.quoted(key.column()) : text(key.expression()));
        }
        return keys;
    }

    private static String text(@Nullable Expression expression) {
        String text = expression == null ? "" : expression.text();
        return expression instanceof Expression.Call ? text : "(" + text + ")";
    }
}
