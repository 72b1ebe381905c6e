package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.change.Change.DropPolicy;
import dev.lintel.change.Change.RowSecurity;
import dev.lintel.change.Change.SetRowSecurity;
import dev.lintel.change.Name;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.schema.Table;
import java.util.Optional;

final class RowSecurityWithoutPolicy implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        Name table;
        if (step.change() instanceof SetRowSecurity set
                && (set.setting() == RowSecurity.ENABLE || set.setting() == RowSecurity.FORCE)) {
            table = set.table();
        } else if (step.change() instanceof DropPolicy drop) {
            table = drop.table();
        } else {
            return Optional.empty();
        }
        Optional<Table> after = step.after().table(table);
        boolean hidden = step.inUse(table)
                && after.filter(t -> t.rowSecurity() && letsNobodyIn(t)).isPresent()
                && !(step.change() instanceof DropPolicy
                        && step.table(table)
                                .filter(RowSecurityWithoutPolicy::letsNobodyIn)
                                .isPresent())
                && step.later().stream().noneMatch(c -> opens(step, c, table));
        if (!hidden) {
            return Optional.empty();
        }
        boolean owner = after.get().forcedRowSecurity();
        return Optional.of(new Danger(
                "No policy lets anybody see a row of " + table.sql() + ": from the moment this commits "
                        + (owner ? "every role" : "every role but the table's owner")
                        + " reads no rows, changes none, and every INSERT fails, unless it may bypass row security.",
                Instead.of("Create the policies before row security is enabled, in the same transaction.")));
    }

    private static boolean letsNobodyIn(Table table) {
        return table.policies().stream().noneMatch(Table.Policy::permissive);
    }

    private static boolean opens(Step step, Change change, Name table) {
        return (change instanceof Change.CreatePolicy create && create.permissive() && step.same(create.table(), table))
                || (change instanceof SetRowSecurity set
                        && set.setting() == RowSecurity.DISABLE
                        && step.same(set.table(), table));
    }
}
