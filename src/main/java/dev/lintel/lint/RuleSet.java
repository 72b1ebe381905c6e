package dev.lintel.lint;

import java.util.List;

/** The rules to run, and what is written about them. */
public interface RuleSet {

    /** The rules, in a stable order. */
    List<Rule> rules();

    /** Whether a rule only runs where it is asked for; known without opening its page. */
    boolean offByDefault(String id);

    /** The page of a rule; also of the ids that are no rule's but the linter's own. */
    RulePage page(String id);
}
