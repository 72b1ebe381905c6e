package dev.lintel.lint;

import dev.lintel.engine.Engine;
import java.util.Map;
import java.util.Set;

/**
 * What a run is told.
 *
 * @param engine the database to predict
 * @param profile what it makes of the severities on the pages
 * @param enabled ids of rules that are off by default and are to report
 * @param disabled ids of rules that are not to report
 * @param severities severities that differ from the pages, whatever the profile says
 * @param lockTimeoutByRole whether the role that deploys has a lock_timeout of its own
 */
public record LintOptions(
        Engine engine,
        Profile profile,
        Set<String> enabled,
        Set<String> disabled,
        Map<String, Severity> severities,
        boolean lockTimeoutByRole) {

    public LintOptions {
        enabled = Set.copyOf(enabled);
        disabled = Set.copyOf(disabled);
        severities = Map.copyOf(severities);
    }

    /** An engine and nothing else said. */
    public static LintOptions of(Engine engine) {
        return new LintOptions(engine, Profile.DEFAULT, Set.of(), Set.of(), Map.of(), false);
    }

    /** Whether this rule of this set is to report. To give a rule a severity is to want it. */
    boolean wants(String rule, RuleSet ruleSet) {
        if (disabled.contains(rule)) {
            return false;
        }
        return !ruleSet.offByDefault(rule)
                || profile == Profile.STRICT
                || enabled.contains(rule)
                || severities.containsKey(rule);
    }
}
