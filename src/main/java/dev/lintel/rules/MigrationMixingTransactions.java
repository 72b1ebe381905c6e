package dev.lintel.rules;

import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class MigrationMixingTransactions implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!step.mixedInRefusingMigration()) {
            return Optional.empty();
        }
        for (Step earlier : step.earlier()) {
            if (earlier.mixedInRefusingMigration()) {
                return Optional.empty();
            }
        }
        return Optional.of(new Danger(
                "This statement cannot run in a transaction, and other statements of this migration run in one: Flyway"
                        + " refuses the migration as a whole.",
                Instead.of("Put it into a migration of its own.")));
    }
}
