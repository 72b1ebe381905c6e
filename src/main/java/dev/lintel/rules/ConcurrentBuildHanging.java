package dev.lintel.rules;

import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.migration.Runner;
import java.util.Optional;

final class ConcurrentBuildHanging implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (step.runner().lock() != Runner.Lock.TRANSACTION
                || step.impact().refusal() != null
                || !ConcurrentBuild.waitsForSnapshots(step.change())) {
            return Optional.empty();
        }
        return Optional.of(
                new Danger(
                        step.runner().label()
                                + " keeps a transaction open in a second connection, which is how it locks out other instances, and this statement "
                                + "waits for older transactions to end: it may never return.",
                        Instead.of(
                                "Set flyway.postgresql.transactional.lock=false, so that the lock is one of the session; Flyway's documentation asks for it with CONCURRENTLY.")));
    }
}
