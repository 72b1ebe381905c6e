package dev.lintel.rules;

import dev.lintel.change.Change.LockTables;
import dev.lintel.change.Name;
import dev.lintel.engine.Traffic;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.List;
import java.util.Optional;

final class MissingLockTimeout implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!waitsWithoutLimit(step)) {
            return Optional.empty();
        }
        for (Step earlier : step.earlier()) {
            if (waitsWithoutLimit(earlier)) {
                return Optional.empty();
            }
        }
        List<Name> reads = step.blockedInUse(Traffic.READS);
        List<Name> tables = reads.isEmpty() ? step.blockedInUse(Traffic.WRITES) : reads;
        String them = tables.size() == 1 ? "it" : "them";
        String who = reads.isEmpty() ? "writes to " + them : "wants to read or write " + them;
        String set = step.transaction().open() ? "SET LOCAL lock_timeout = '5s';" : "SET lock_timeout = '5s';";
        return Optional.of(Danger.habit(
                "If a transaction is busy with " + Waiting.any(tables)
                        + ", this waits for it without limit, and everybody who then " + who
                        + " waits behind this: one forgotten transaction stops the application.",
                Instead.of(
                                "Give up after some seconds and try again later: set a lock_timeout before this statement, or"
                                        + " for the role that deploys.")
                        .then(Phase.EXPAND, set)));
    }

    private static boolean waitsWithoutLimit(Step step) {
        return !step.lockTimeoutSet()
                && step.blocksInUse()
                && !(step.change() instanceof LockTables lock && lock.noWait());
    }
}
