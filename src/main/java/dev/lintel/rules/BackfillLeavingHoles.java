package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.change.Change.Update;
import dev.lintel.change.Expression;
import dev.lintel.change.Name;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.schema.Column;
import dev.lintel.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

final class BackfillLeavingHoles implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (step.undoing()
                || !(step.change() instanceof Update update)
                || !step.inUse(update.table())
                || (Bounds.few(step, update) && !step.looped())) {
            return Optional.empty();
        }
        Optional<Table> table = step.table(update.table());
        if (table.isEmpty()
                || !table.get().triggers().isEmpty()
                || getsTrigger(step, update.table())
                || isSaid(step, update)) {
            return Optional.empty();
        }
        for (int i = 0; i < update.columns().size(); i++) {
            String name = update.columns().get(i);
            Optional<Column> column = table.get().column(name);
            if (column.isPresent() && isHole(step, update.table(), column.get())) {
                return Optional.of(danger(step, update, i, column.get()));
            }
        }
        return Optional.empty();
    }

    /** Added in this deploy, so that no running version writes it, and left empty by those that do not know it. */
    private static boolean isHole(Step step, Name table, Column column) {
        return !step.columnInUse(table, column.name())
                && !Replacement.bearsNewName(step, table, column.name())
                && !column.notNull()
                && !RefusedNulls.filled(column)
                && step.later().stream().noneMatch(c -> leavesNone(step, c, table, column.name()));
    }

    private static boolean leavesNone(Step step, Change change, Name table, String column) {
        return (change instanceof Change.SetDefault set
                        && step.same(set.table(), table)
                        && set.column().equals(column))
                || (change instanceof Change.SetNotNull not
                        && step.same(not.table(), table)
                        && not.column().equals(column))
                || (change instanceof Change.RenameColumn rename
                        && step.same(rename.table(), table)
                        && rename.column().equals(column))
                || (change instanceof Change.DropColumn drop
                        && step.same(drop.table(), table)
                        && drop.column().equals(column));
    }

    private static boolean getsTrigger(Step step, Name table) {
        return step.later().stream()
                .anyMatch(c -> c instanceof Change.CreateTrigger trigger && step.same(trigger.table(), table));
    }

    private static boolean isSaid(Step step, Update update) {
        return step.earlier().stream()
                .anyMatch(before -> before.change() instanceof Update other
                        && step.same(other.table(), update.table())
                        && other.columns().stream().anyMatch(c -> !step.columnInUse(other.table(), c)));
    }

    /** Whether the value comes from the rest of the row alone, so that a trigger can compute it too. */
    private static boolean isComputed(Step step, Update update, int at, Column column) {
        return update.values().size() == update.columns().size()
                && update.reads().isEmpty()
                && isOthers(step, update, update.values().get(at), column)
                && (isEmptiness(update.where(), column) || isOthers(step, update, update.where(), column));
    }

    /** {@code WHERE c IS NULL}: all rows that nobody has filled. */
    private static boolean isEmptiness(@Nullable Expression where, Column column) {
        return where instanceof Expression.NullTest test
                && !test.negated()
                && test.operand() instanceof Expression.Column tested
                && tested.name().equals(column.name());
    }

    private static boolean isOthers(Step step, Update update, @Nullable Expression expression, Column column) {
        return Backfill.isOwn(step, update.table(), expression)
                && (expression == null || !expression.columns().contains(column.name()));
    }

    private static Danger danger(Step step, Update update, int at, Column column) {
        String name = Name.quoted(column.name());
        Instead instead = Instead.of(
                "Give the column a default, or let a trigger fill it, before the old rows are filled; then none is missed.");
        if (isComputed(step, update, at, column)) {
            Expression where = isEmptiness(update.where(), column) ? null : update.where();
            String value = update.values().get(at).text();
            Set<String> reads = new LinkedHashSet<>(update.values().get(at).columns());
            if (where != null) {
                value = "CASE WHEN " + where.text() + " THEN " + value + " END";
                reads.addAll(where.columns());
            }
            List<Column> from = new ArrayList<>();
            reads.forEach(read ->
                    step.table(update.table()).flatMap(t -> t.column(read)).ifPresent(from::add));
            instead = Recipes.keepFilled(instead, step, update.table(), column.name(), value, from);
            instead = Recipes.updateInBatches(
                    instead,
                    step,
                    update.table(),
                    name + " = " + value,
                    name + " IS NULL AND (" + value + ") IS NOT NULL");
        } else {
            instead = instead.then(
                    Phase.APPLICATION,
                    "Release a version that writes " + name
                            + ", and fill the rows when the last older one has stopped.");
        }
        return new Danger(
                "The running application version does not know "
                        + update.table().sql() + "." + name
                        + ": every row that it writes after this statement, until its last instance has stopped, has NULL"
                        + " there, or an old value.",
                instead);
    }
}
