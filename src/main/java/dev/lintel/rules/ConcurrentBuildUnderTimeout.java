package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.engine.Work;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.schema.Durations;
import java.util.Optional;

final class ConcurrentBuildUnderTimeout implements Rule {

    private static final long LONG_ENOUGH = 3_600_000;

    @Override
    public Optional<Danger> check(Step step) {
        boolean builds = (step.change() instanceof Change.CreateIndex index && index.concurrently())
                || (step.change() instanceof Change.Reindex reindex && reindex.concurrently());
        if (!builds || step.workInUse(Work.Kind.SCAN).isEmpty()) {
            return Optional.empty();
        }
        for (String timeout : new String[] {"statement_timeout", "lock_timeout"}) {
            Optional<String> value = step.session().get(timeout);
            long milliseconds = value.map(Durations::milliseconds).orElse(0L);
            if (milliseconds > 0 && milliseconds < LONG_ENOUGH) {
                return Optional.of(danger(timeout, value.get()));
            }
        }
        return Optional.empty();
    }

    private static Danger danger(String timeout, String value) {
        String when = timeout.equals("lock_timeout")
                ? "This waits for every open transaction of the database, so one that takes longer than the lock_timeout of "
                        + value + " makes it fail"
                : "On a table that takes longer than the statement_timeout of " + value + " this fails every time";
        return new Danger(
                when + ". What is left is an invalid index, which every write has to maintain and no query uses.",
                Instead.of("Switch the timeout off for this statement: it stops neither readers nor writers.")
                        .then(Phase.EXPAND, "SET " + timeout + " = 0;"));
    }
}
