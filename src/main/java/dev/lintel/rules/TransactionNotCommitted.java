package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.lint.Transaction.Kind;
import java.util.Optional;

final class TransactionNotCommitted implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        Kind around = step.transaction().kind();
        if (!(step.change() instanceof Change.Begin)
                || around == Kind.FRAMEWORK
                || around == Kind.EXPLICIT
                || step.later().stream().anyMatch(TransactionNotCommitted::ends)) {
            return Optional.empty();
        }
        return Optional.of(new Danger(
                "Nothing commits this transaction: when the connection is closed the server undoes all that follows, and"
                        + " until then its locks are held.",
                Instead.of("Write COMMIT; behind the last statement that belongs to it, or leave out BEGIN.")));
    }

    private static boolean ends(Change change) {
        return (change instanceof Change.Commit commit && !commit.inBlock())
                || (change instanceof Change.Rollback rollback && !rollback.inBlock());
    }
}
