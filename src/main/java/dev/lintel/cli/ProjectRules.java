package dev.lintel.cli;

import dev.lintel.lint.Rule;
import dev.lintel.lint.RulePage;
import dev.lintel.lint.RuleSet;
import dev.lintel.rules.RuleBook;
import java.util.ArrayList;
import java.util.List;

/** The rules of the book and those that a project wrote down. */
final class ProjectRules implements RuleSet {

    private final RuleBook book = new RuleBook();
    private final List<OwnRules.Written> own;

    ProjectRules(List<OwnRules.Written> own) {
        this.own = List.copyOf(own);
    }

    /** The book alone. */
    static ProjectRules none() {
        return new ProjectRules(List.of());
    }

    /** The project's own. */
    List<OwnRules.Written> own() {
        return own;
    }

    @Override
    public List<Rule> rules() {
        if (own.isEmpty()) {
            return book.rules();
        }
        List<Rule> all = new ArrayList<>(book.rules());
        for (OwnRules.Written each : own) {
            all.add(each.rule());
        }
        return all;
    }

    @Override
    public boolean offByDefault(String id) {
        return book.offByDefault(id);
    }

    @Override
    public RulePage page(String id) {
        for (OwnRules.Written each : own) {
            if (each.rule().id().equals(id)) {
                return each.rule().page();
            }
        }
        return book.page(id);
    }

    /** All ids, in alphabetical order, the project's own last. */
    List<String> ids() {
        List<String> ids = new ArrayList<>(book.ids());
        for (OwnRules.Written each : own) {
            ids.add(each.rule().id());
        }
        return ids;
    }
}
