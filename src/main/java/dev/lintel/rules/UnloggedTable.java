package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.change.Change.CreateTable;
import dev.lintel.change.Change.Persistence;
import dev.lintel.change.Change.SetLogged;
import dev.lintel.change.Name;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class UnloggedTable implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        Name table = null;
        if (step.change() instanceof SetLogged set && !set.logged()) {
            table = set.table();
        } else if (step.change() instanceof CreateTable create && create.persistence() == Persistence.UNLOGGED) {
            table = create.table();
        }
        if (step.undoing() || table == null || isForThisMigration(step, table)) {
            return Optional.empty();
        }
        return Optional.of(new Danger(
                "After a crash of the server " + table.sql()
                        + " is empty, and so it is after every failover, because no standby has its rows; queries that go to"
                        + " a standby fail.",
                Instead.of(
                        "Leave the table logged, unless every row can be had again from elsewhere; if so, say it in a"
                                + " suppression.")));
    }

    private static boolean isForThisMigration(Step step, Name table) {
        for (Change change : step.later()) {
            boolean ends = (change instanceof Change.Drop drop && step.same(drop.object(), table))
                    || (change instanceof SetLogged set && set.logged() && step.same(set.table(), table));
            if (ends) {
                return true;
            }
        }
        return false;
    }
}
