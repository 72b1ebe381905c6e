package dev.lintel.rules;

import dev.lintel.engine.Refusal;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class ForeignKeyIncompatible implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        Refusal refusal = step.impact().refusal();
        if (refusal == null || refusal.kind() != Refusal.Kind.FOREIGN_KEY) {
            return Optional.empty();
        }
        return Optional.of(
                new Danger(
                        refusal.message() + ". The server refuses the foreign key, and the deploy stops here.",
                        Instead.of(
                                "Reference the primary key, or exactly the columns of another unique constraint or index, with columns of the same types.")));
    }
}
