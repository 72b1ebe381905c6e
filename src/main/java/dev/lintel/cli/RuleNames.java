package dev.lintel.cli;

import dev.lintel.lint.RulePage;
import dev.lintel.migration.UsageException;
import java.util.ArrayList;
import java.util.List;

/** From what users call a rule to its id. */
final class RuleNames {

    private final ProjectRules rules;

    RuleNames(ProjectRules rules) {
        this.rules = rules;
    }

    /**
     * The ids that a name stands for: an id, one that a rule had before, or what another tool calls it, which can be
     * several rules here. {@code where} is for the message.
     */
    List<String> ids(String name, String where) {
        List<String> meant = find(name);
        if (meant.isEmpty()) {
            throw unknown(name, where);
        }
        return meant;
    }

    /** What to say about a name that no rule has. */
    UsageException unknown(String name, String where) {
        return new UsageException(
                where + ": unknown rule " + name + Nearest.hint(name, rules.ids(), "lintel rules lists all"));
    }

    /** The same ids, or none. */
    List<String> find(String name) {
        List<String> ids = rules.ids();
        return ids.contains(name) ? List.of(name) : byOtherName(name, ids);
    }

    /** Opens every page: only for names that are no id. */
    private List<String> byOtherName(String name, List<String> ids) {
        List<String> found = new ArrayList<>();
        for (String id : ids) {
            RulePage page = rules.page(id);
            if (page.aliases().contains(name)) {
                return List.of(id);
            }
            for (String peer : page.peers()) {
                if (same(name, peer) || same(name, peer.substring(peer.indexOf('/') + 1))) {
                    found.add(id);
                    break;
                }
            }
        }
        return found;
    }

    /** Tools write the same name as {@code a-b}, {@code a_b} and {@code aB}. */
    private static boolean same(String one, String other) {
        return bare(one).equalsIgnoreCase(bare(other));
    }

    private static String bare(String name) {
        return name.replace("-", "").replace("_", "");
    }
}
