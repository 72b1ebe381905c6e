package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.change.Change.CreatePolicy;
import dev.lintel.change.Change.RowSecurity;
import dev.lintel.change.Change.SetRowSecurity;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class RowSecurityIncomplete implements Rule {

    private static final List<String> COMMANDS = List.of("SELECT", "INSERT", "UPDATE", "DELETE");

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof SetRowSecurity set)
                || set.setting() != RowSecurity.ENABLE
                || !step.inUse(set.table())) {
            return Optional.empty();
        }
        List<String> allowed = new ArrayList<>();
        for (Table.Policy policy : step.table(set.table()).map(Table::policies).orElse(List.of())) {
            if (policy.permissive()) {
                allowed.add(policy.command());
            }
        }
        for (Change change : step.later()) {
            if (change instanceof CreatePolicy create
                    && create.permissive()
                    && step.same(create.table(), set.table())) {
                allowed.add(create.command());
            }
        }
        List<String> refused = new ArrayList<>(COMMANDS);
        refused.removeAll(allowed);
        if (allowed.isEmpty() || allowed.contains("ALL") || refused.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Danger(
                        "No policy of " + set.table().sql() + " allows " + Waiting.words(refused)
                                + ": from the moment this commits every role but the table's owner "
                                + (refused.contains("INSERT") ? "gets an error for an INSERT and " : "")
                                + "finds no row for the others of them.",
                        Instead.of(
                                "Create a policy for each of them that the application does, before row security is enabled.")));
    }
}
