package dev.lintel.rules;

import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.migration.Runner;
import java.util.Optional;

final class ConcurrentBuildDeadlocking implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (step.runner().lock() != Runner.Lock.AWAITED
                || step.impact().refusal() != null
                || !ConcurrentBuild.waitsForSnapshots(step.change())) {
            return Optional.empty();
        }
        String runner = step.runner().label();
        return Optional.of(Danger.habit(
                "Where a second instance starts meanwhile, its " + runner
                        + " waits for this one inside pg_advisory_lock(), and this waits for the snapshot of that statement: the server "
                        + "ends one of the two as a deadlock, and an index stays behind invalid.",
                Instead.of(
                        "Run " + runner + " once per deploy, before the instances start, and not in each of them.")));
    }
}
