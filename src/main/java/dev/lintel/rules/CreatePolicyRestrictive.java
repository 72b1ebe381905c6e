package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.change.Change.CreatePolicy;
import dev.lintel.change.Name;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class CreatePolicyRestrictive implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof CreatePolicy create)
                || create.permissive()
                || !step.inUse(create.table())
                || step.earlier().stream().anyMatch(s -> dropped(step, s.change(), create))) {
            return Optional.empty();
        }
        String command = create.command().equals("ALL") ? "query" : create.command();
        return Optional.of(new Danger(
                "A restrictive policy takes away what others allow: every " + command + " on "
                        + create.table().sql()
                        + " of a running application version meets, from the moment this commits, only the rows for which "
                        + Name.quoted(create.policy()) + " holds.",
                Instead.of("Release a version that works with those rows alone before the policy comes.")));
    }

    private static boolean dropped(Step step, Change change, CreatePolicy create) {
        return change instanceof Change.DropPolicy drop
                && drop.policy().equals(create.policy())
                && step.same(drop.table(), create.table());
    }
}
