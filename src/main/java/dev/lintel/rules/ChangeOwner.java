package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.change.Change.SetOwner;
import dev.lintel.change.Name;
import dev.lintel.change.ObjectKind;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class ChangeOwner implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof SetOwner set)
                || !ownedByApplications(step, set.kind(), set.object())
                || step.later().stream().anyMatch(c -> grants(c, set))) {
            return Optional.empty();
        }
        String object = set.object().sql();
        return Optional.of(new Danger(
                "What the old owner of " + object
                        + " may do there it may as its owner alone: where the running application"
                        + " version connects as that role, its queries are refused from the moment this commits.",
                Instead.of("Grant to the old owner what the application needs, in the same transaction.")));
    }

    private static boolean ownedByApplications(Step step, ObjectKind kind, Name object) {
        return switch (kind) {
            case TABLE, FOREIGN_TABLE, VIEW, MATERIALIZED_VIEW, SEQUENCE -> step.inUse(object);
            case SCHEMA -> step.schemaInUse(object.name());
            default -> false;
        };
    }

    private static boolean grants(Change change, SetOwner set) {
        return change instanceof Change.Grant grant
                && !grant.revoke()
                && (grant.objects().isEmpty() || grant.objects().contains(set.object()));
    }
}
