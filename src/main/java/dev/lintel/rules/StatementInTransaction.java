package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.engine.Refusal;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class StatementInTransaction implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        Refusal refusal = step.impact().refusal();
        if (refusal == null || refusal.kind() != Refusal.Kind.IN_TRANSACTION || step.mixedInRefusingMigration()) {
            return Optional.empty();
        }
        return Optional.of(new Danger(refusal.message() + ". The deploy stops here.", Instead.of(instead(step))));
    }

    private static String instead(Step step) {
        if (step.nested() && step.change() instanceof Change.Commit) {
            return "Tell the migration framework to run this migration without a transaction.";
        }
        if (step.nested()) {
            return "Take it out of the DO block, into a migration that does not run in a transaction.";
        }
        return switch (step.transaction().kind()) {
            case EXPLICIT -> "Move it out from between BEGIN and COMMIT.";
            case ONE_QUERY ->
                "Put it alone into a migration: what is sent to the server together runs as one transaction.";
            case FRAMEWORK, NONE ->
                "Put it alone into a migration, and tell the migration framework to run that one"
                        + " without a transaction.";
        };
    }
}
