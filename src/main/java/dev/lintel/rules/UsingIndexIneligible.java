package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.change.Constraint;
import dev.lintel.engine.Refusal;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class UsingIndexIneligible implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        Refusal refusal = step.impact().refusal();
        if (refusal == null || refusal.kind() != Refusal.Kind.INELIGIBLE || !adoptsIndex(step.change())) {
            return Optional.empty();
        }
        return Optional.of(
                new Danger(
                        refusal.message() + ". The deploy stops here.",
                        Instead.of(
                                "Build the index that the constraint needs concurrently: unique, on plain columns, without a predicate, valid.")));
    }

    /** USING INDEX of a key or of the replica identity. */
    static boolean adoptsIndex(Change change) {
        if (change instanceof Change.AddConstraint add) {
            return (add.constraint() instanceof Constraint.PrimaryKey key && key.usingIndex() != null)
                    || (add.constraint() instanceof Constraint.Unique unique && unique.usingIndex() != null);
        }
        return change instanceof Change.SetReplicaIdentity;
    }
}
