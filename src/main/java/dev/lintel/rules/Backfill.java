package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.change.Change.Delete;
import dev.lintel.change.Change.Insert;
import dev.lintel.change.Change.Merge;
import dev.lintel.change.Change.Update;
import dev.lintel.change.Expression;
import dev.lintel.change.Name;
import dev.lintel.engine.Work;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Step;
import dev.lintel.lint.Transaction.Held;
import java.util.ArrayList;
import java.util.List;

/** Statements that change rows: how many, and how to change them in batches. */
final class Backfill {

    private Backfill() {}

    static boolean changesRows(Change change) {
        return change instanceof Insert
                || change instanceof Update
                || change instanceof Delete
                || change instanceof Merge
                || change instanceof Change.Copy;
    }

    /** Whether the number of rows that are changed or read grows with a table that is in use. */
    static boolean isLarge(Step step) {
        if (step.change() instanceof Update update) {
            return step.doesInUse(Work.Kind.ROWS) && !Bounds.few(step, update.table(), update.where());
        }
        if (step.change() instanceof Delete delete) {
            return step.doesInUse(Work.Kind.ROWS) && !Bounds.few(step, delete.table(), delete.where());
        }
        if (step.change() instanceof Insert || step.change() instanceof Merge) {
            return step.doesInUse(Work.Kind.SCAN);
        }
        return false;
    }

    /** The lock held that stops most. */
    static Held strongest(Step step) {
        List<Held> held = step.transaction().held();
        Held strongest = held.get(0);
        for (Held each : held) {
            if (each.mode().strength() > strongest.mode().strength()) {
                strongest = each;
            }
        }
        return strongest;
    }

    /** Adds the batches, where the statement can be repeated without doing the same to a row twice. */
    static Instead inBatches(Instead instead, Step step) {
        if (step.change() instanceof Delete delete && delete.reads().isEmpty()) {
            String where = delete.where() == null ? "" : delete.where().text();
            return Recipes.deleteInBatches(instead, step, delete.table(), where);
        }
        if (step.change() instanceof Update update
                && update.reads().isEmpty()
                && update.values().size() == update.columns().size()) {
            return updateInBatches(instead, step, update);
        }
        return instead;
    }

    private static Instead updateInBatches(Instead instead, Step step, Update update) {
        List<String> set = new ArrayList<>();
        List<String> different = new ArrayList<>();
        for (int i = 0; i < update.columns().size(); i++) {
            String column = Name.quoted(update.columns().get(i));
            Expression value = update.values().get(i);
            for (String read : value.columns()) {
                if (update.columns().contains(read)) {
                    return instead;
                }
            }
            if (!value.calls().isEmpty()) {
                return instead;
            }
            set.add(column + " = " + value.text());
            different.add(column + " IS DISTINCT FROM (" + value.text() + ")");
        }
        String remaining = String.join(" OR ", different);
        if (update.where() != null) {
            remaining = fillsNulls(update)
                    ? update.where().text()
                    : "(" + update.where().text() + ") AND (" + remaining + ")";
        }
        return Recipes.updateInBatches(instead, step, update.table(), String.join(", ", set), remaining);
    }

    /** {@code SET c = 'x' WHERE c IS NULL}: what is done is no longer met by the condition. */
    private static boolean fillsNulls(Update update) {
        return update.where() instanceof Expression.NullTest test
                && !test.negated()
                && test.operand() instanceof Expression.Column column
                && update.columns().size() == 1
                && update.columns().contains(column.name())
                && update.values().get(0) instanceof Expression.Literal literal
                && !literal.isNull();
    }
}
