package dev.lintel.rules;

import dev.lintel.change.Change.Commit;
import dev.lintel.change.Change.Rollback;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.lint.Transaction.Kind;
import java.util.Optional;

final class TransactionEndedEarly implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        boolean commits = step.change() instanceof Commit commit && !commit.inBlock();
        boolean undoes = step.change() instanceof Rollback rollback && !rollback.inBlock();
        boolean matters = undoes || (commits && !step.later().isEmpty());
        if (!matters || step.transaction().kind() != Kind.FRAMEWORK) {
            return Optional.empty();
        }
        String what = commits
                ? "This ends the transaction in which the framework runs the migration, not one of your own: whatever fails"
                        + " from here on leaves the migration half done, and not recorded"
                : "This undoes all that the migration has done so far, and the framework records it as done";
        return Optional.of(new Danger(
                what + ".",
                Instead.of("Leave out BEGIN and " + (commits ? "COMMIT" : "ROLLBACK")
                        + ", or tell the framework to run this migration without a transaction.")));
    }
}
