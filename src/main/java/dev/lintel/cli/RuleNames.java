package dev.lintel.cli;

import dev.lintel.migration.UsageException;
import dev.lintel.rules.RuleBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From what users call a rule to its id. */
final class RuleNames {

    private final RuleBook book;

    RuleNames(RuleBook book) {
        this.book = book;
    }

    /** The id of a rule, by its id or by another name that its page lists; {@code where} is for the message. */
    String id(String name, String where) {
        List<String> ids = book.ids();
        if (ids.contains(name)) {
            return name;
        }
        Optional<String> meant = byAlias(name, ids);
        if (meant.isEmpty()) {
            throw new UsageException(
                    where + ": unknown rule " + name + Nearest.hint(name, ids, "lintel rules lists all"));
        }
        return meant.get();
    }

    /** Opens every page: only for names that are no id. */
    private Optional<String> byAlias(String name, List<String> ids) {
        List<String> found = new ArrayList<>();
        for (String id : ids) {
            if (book.page(id).aliases().contains(name)) {
                found.add(id);
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }
}
