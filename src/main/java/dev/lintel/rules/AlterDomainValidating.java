package dev.lintel.rules;

import dev.lintel.change.Change.AddDomainConstraint;
import dev.lintel.change.Change.SetDomainNotNull;
import dev.lintel.change.Change.ValidateDomainConstraint;
import dev.lintel.change.Name;
import dev.lintel.engine.Work;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

final class AlterDomainValidating implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        Name domain = domain(step);
        if (domain == null) {
            return Optional.empty();
        }
        if (!step.impact().unknowns().isEmpty()) {
            return Optional.of(new Danger(
                    "Nobody can write to any table that uses the domain " + domain
                            + " until every row of all of them has"
                            + " been checked, which takes longer the larger they are. No migration here says which tables"
                            + " these are.",
                    instead(step)));
        }
        if (!step.blocksWhileWorking()) {
            return Optional.empty();
        }
        List<Name> tables = step.workedOn(Work.Kind.SCAN);
        return Optional.of(new Danger(
                Waiting.nobody(step) + " until every row of " + Waiting.list(tables) + " has been checked, which takes"
                        + " longer the larger they are: all tables that use the domain " + domain
                        + " are locked together.",
                instead(step)));
    }

    private static @Nullable Name domain(Step step) {
        if (step.change() instanceof AddDomainConstraint add) {
            return add.domain();
        }
        if (step.change() instanceof SetDomainNotNull set) {
            return set.domain();
        }
        return step.change() instanceof ValidateDomainConstraint validate ? validate.domain() : null;
    }

    private static Instead instead(Step step) {
        if (step.change() instanceof AddDomainConstraint add && add.condition() != null) {
            String name = add.name() == null ? add.domain().name() + "_check" : add.name();
            return Instead.of(
                            "Add the constraint to the domain NOT VALID, which checks new values only and locks no table."
                                    + " To have the old rows checked too, give each table a CHECK constraint of its own, added NOT"
                                    + " VALID and validated later; validating it on the domain locks all tables again.")
                    .then(
                            Phase.EXPAND,
                            "ALTER DOMAIN " + add.domain() + " ADD CONSTRAINT " + Name.quoted(name) + " CHECK ("
                                    + add.condition().text() + ") NOT VALID;");
        }
        return Instead.of(
                "Leave the domain as it is and give each table a CHECK constraint of its own, added NOT VALID and"
                        + " validated in a later transaction: that reads one table at a time while everybody keeps working.");
    }
}
