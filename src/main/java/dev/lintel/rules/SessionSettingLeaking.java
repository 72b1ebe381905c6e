package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.change.Change.SetVariable;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.migration.Runner;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

final class SessionSettingLeaking implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof SetVariable set)
                || set.local()
                || set.value() == null
                || step.runner().client() != Runner.Client.DRIVER) {
            return Optional.empty();
        }
        String effect = effect(set);
        if (effect == null || isTakenBack(step, set)) {
            return Optional.empty();
        }
        String scope = step.transaction().open() ? "SET LOCAL" : "RESET at the end";
        Instead instead = step.transaction().open()
                ? Instead.of("Use SET LOCAL, which ends with the transaction.")
                        .then(Phase.EXPAND, "SET LOCAL " + set.variable() + " = " + literal(set.value()) + ";")
                : Instead.of("Take it back at the end of this migration.")
                        .then(Phase.EXPAND, "RESET " + set.variable() + ";");
        return Optional.of(new Danger(
                step.runner().label() + " runs the migrations that follow on the same connection, where "
                        + set.variable() + " keeps this value without " + scope + ": " + effect + ".",
                instead));
    }

    /** What goes wrong in a session that others do not expect; null where nothing does. */
    private static @Nullable String effect(SetVariable set) {
        String value = set.value() == null ? "" : set.value();
        return switch (set.variable()) {
            case "search_path" -> "they find other tables by their names, or none, and create theirs in another schema";
            case "session_replication_role" ->
                value.equalsIgnoreCase("replica")
                        ? "foreign keys and triggers are off in them, and nothing says so"
                        : null;
            case "role", "session_authorization" ->
                "what they create belongs to this role, and its rights are all they have";
            case "row_security" -> value.equalsIgnoreCase("off") ? "their queries fail where a policy applies" : null;
            default -> null;
        };
    }

    private static boolean isTakenBack(Step step, SetVariable set) {
        for (Change each : step.later()) {
            boolean again = each instanceof SetVariable later
                    && !later.local()
                    && (later.variable().equals(set.variable())
                            || later.variable().equals("all"));
            boolean discarded = each instanceof Change.ServerCommand command
                    && command.command().equals("DISCARD ALL");
            if (again || discarded) {
                return true;
            }
        }
        return false;
    }

    private static String literal(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
