package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.change.Change.Delete;
import dev.lintel.change.Change.Insert;
import dev.lintel.change.Change.Merge;
import dev.lintel.change.Change.Update;
import dev.lintel.change.Expression;
import dev.lintel.change.Name;
import dev.lintel.engine.Traffic;
import dev.lintel.engine.Work;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Step;
import dev.lintel.lint.Transaction.Held;
import dev.lintel.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
            return step.doesInUse(Work.Kind.ROWS) && !Bounds.few(step, update);
        }
        if (step.change() instanceof Delete delete) {
            return step.doesInUse(Work.Kind.ROWS) && !Bounds.few(step, delete);
        }
        if (step.change() instanceof Insert || step.change() instanceof Merge) {
            return step.doesInUse(Work.Kind.SCAN);
        }
        return false;
    }

    /** What is locked, since when, and until when, to end a sentence. */
    static String heldSince(Step step) {
        List<Held> blocking = new ArrayList<>(step.transaction().blocking(Traffic.WRITES));
        blocking.addAll(step.transaction().blocking(Traffic.READS));
        Held first = blocking.get(0);
        boolean several = false;
        for (Held each : blocking) {
            several |= each.line() != first.line();
            if (each.line() < first.line()) {
                first = each;
            }
        }
        if (first.sameStatement()) {
            return "what another action of this statement has locked stays locked until the statement is done";
        }
        return (several ? "what has been locked since line " : "what line ") + first.line()
                + (several ? "" : " has locked") + " stays locked until the transaction ends";
    }

    /** Adds the batches, where the statement can be repeated without doing the same to a row twice. */
    static Instead inBatches(Instead instead, Step step) {
        if (step.siblings().size() > 1 && !step.nested()) {
            // The parts of a WITH work on each other's rows.
            return instead;
        }
        if (step.change() instanceof Delete delete
                && delete.reads().isEmpty()
                && isOwn(step, delete.table(), delete.where())) {
            String where = delete.where() == null ? "" : delete.where().text();
            return Recipes.deleteInBatches(instead, step, delete.table(), where);
        }
        if (step.change() instanceof Update update
                && update.reads().isEmpty()
                && update.values().size() == update.columns().size()
                && isOwn(step, update.table(), update.where())) {
            return updateInBatches(instead, step, update);
        }
        return instead;
    }

    /** Whether all columns are those of the table, under its own name: an alias or a list of VALUES is not kept. */
    static boolean isOwn(Step step, Name table, @Nullable Expression expression) {
        if (expression == null) {
            return true;
        }
        Optional<Table> known = step.table(table).filter(Table::complete);
        boolean[] own = {true};
        expression.walk(each -> {
            if (each instanceof Expression.Column column) {
                String text = column.text();
                int dot = text.lastIndexOf('.');
                own[0] &= dot < 0 || text.substring(0, dot).equals(Name.quoted(table.name()));
                own[0] &= known.isEmpty() || known.get().column(column.name()).isPresent();
            }
        });
        return own[0];
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
            if (!value.calls().isEmpty() || !isOwn(step, update.table(), value)) {
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
