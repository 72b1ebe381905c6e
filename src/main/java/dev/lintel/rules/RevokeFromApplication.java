package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.change.Change.Grant;
import dev.lintel.change.Name;
import dev.lintel.change.ObjectKind;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

final class RevokeFromApplication implements Rule {

    /** What an application that only works with rows does not need. */
    private static final Set<String> FOR_SCHEMA_CHANGES =
            Set.of("CREATE", "TEMPORARY", "TEMP", "TRIGGER", "REFERENCES", "TRUNCATE", "MAINTAIN");

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof Grant grant)
                || !grant.revoke()
                || (!grant.privileges().isEmpty() && FOR_SCHEMA_CHANGES.containsAll(grant.privileges()))) {
            return Optional.empty();
        }
        List<String> roles = losers(step, grant);
        List<Name> objects = new ArrayList<>();
        for (Name object : grant.objects()) {
            if (inUse(step, grant.kind(), object) && !givenBack(step, grant, object)) {
                objects.add(object);
            }
        }
        if (objects.isEmpty() || roles.isEmpty()) {
            return Optional.empty();
        }
        String what = grant.kind() == ObjectKind.ROLE
                ? "has no longer what the role " + Waiting.list(objects) + " may do"
                : "may no longer " + Waiting.words(grant.privileges()) + " on " + Waiting.list(objects);
        return Optional.of(new Danger(
                "From the moment this commits " + Waiting.words(roles) + " " + what
                        + ": queries of a running application version that need it are refused.",
                Instead.of("Revoke it when no running version needs it, and say so on the line above:"
                        + " -- lintel:allow revoke-from-application no running version needs it")));
    }

    /** Of tables PUBLIC may do nothing unless it was granted, and what this migration granted nobody relies on. */
    private static List<String> losers(Step step, Grant revoke) {
        List<String> roles = new ArrayList<>(revoke.roles());
        if (revoke.kind() == ObjectKind.TABLE || revoke.kind() == ObjectKind.SEQUENCE) {
            roles.removeIf(role -> role.equalsIgnoreCase("public"));
        }
        for (Step before : step.earlier()) {
            if (before.change() instanceof Grant grant
                    && !grant.revoke()
                    && grant.objects().equals(revoke.objects())
                    && grant.privileges().containsAll(revoke.privileges())) {
                roles.removeAll(grant.roles());
            }
        }
        return roles;
    }

    private static boolean inUse(Step step, ObjectKind kind, Name object) {
        return switch (kind) {
            case TABLE, FOREIGN_TABLE, VIEW, MATERIALIZED_VIEW, SEQUENCE -> step.inUse(object);
            case FUNCTION, PROCEDURE -> step.functionInUse(object);
            case SCHEMA -> step.schemaInUse(object.name());
            case TYPE, DOMAIN -> step.typeInUse(object);
            default -> true;
        };
    }

    private static boolean givenBack(Step step, Grant revoke, Name object) {
        for (Change change : step.later()) {
            if (change instanceof Grant grant && !grant.revoke() && grant.kind() == revoke.kind()) {
                boolean all = grant.objects().isEmpty() || grant.objects().contains(object);
                if (all) {
                    return true;
                }
            }
        }
        return false;
    }
}
