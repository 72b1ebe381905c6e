package dev.lintel.rules.own;

import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.RulePage;
import dev.lintel.lint.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A rule that a team wrote down. It speaks where something of one of its kinds has what one of its alternatives asks for,
 * on the way up.
 *
 * @param page what is written about it
 * @param kinds what it is about
 * @param alternatives conditions by field, all of which have to hold; empty for none
 * @param message what a finding says
 * @param instead what to do instead
 */
public record OwnRule(
        RulePage page, List<Kind> kinds, List<Map<String, Condition>> alternatives, Template message, Template instead)
        implements Rule {

    public OwnRule {
        kinds = List.copyOf(kinds);
        alternatives = List.copyOf(alternatives);
    }

    @Override
    public String id() {
        return page.id();
    }

    /** A statement has one finding of a rule: where it has several such things their messages stand one behind the other. */
    @Override
    public Optional<Danger> check(Step step) {
        if (step.undoing()) {
            return Optional.empty();
        }
        Set<String> messages = new LinkedHashSet<>();
        List<String> remedies = new ArrayList<>();
        for (Kind kind : kinds) {
            for (Map<String, Fact> facts : Facts.of(kind, step)) {
                if (speaks(facts, step) && messages.add(message.fill(facts))) {
                    remedies.add(instead.fill(facts));
                }
            }
        }
        return messages.isEmpty()
                ? Optional.empty()
                : Optional.of(new Danger(
                        String.join(" ", messages), Instead.of(String.join(" ", new LinkedHashSet<>(remedies)))));
    }

    private boolean speaks(Map<String, Fact> facts, Step step) {
        for (Map<String, Condition> alternative : alternatives) {
            if (holds(alternative, facts, step)) {
                return true;
            }
        }
        return alternatives.isEmpty();
    }

    /** Where a fact is not known nothing is said. */
    private static boolean holds(Map<String, Condition> conditions, Map<String, Fact> facts, Step step) {
        for (Map.Entry<String, Condition> each : conditions.entrySet()) {
            Fact fact = facts.getOrDefault(each.getKey(), Fact.UNKNOWN);
            if (fact.equals(Fact.UNKNOWN) || !each.getValue().holds(fact, step, facts)) {
                return false;
            }
        }
        return true;
    }
}
