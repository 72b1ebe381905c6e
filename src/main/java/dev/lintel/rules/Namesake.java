package dev.lintel.rules;

import dev.lintel.change.Change.DropConstraint;
import dev.lintel.change.Change.DropIndex;
import dev.lintel.change.Name;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Step;
import java.util.Optional;

/**
 * What bore a name until this migration dropped it. Steps that keep it in force meanwhile make its successor under another
 * name, and swap the two in a moment.
 */
final class Namesake {

    private static final int LONGEST = 63;
    private static final String SUFFIX = "_new";

    private Namesake() {}

    /** The DROP CONSTRAINT of this name, earlier in this migration. */
    static Optional<DropConstraint> constraint(Step step, Name table, String name) {
        for (Step earlier : step.earlier()) {
            if (earlier.change() instanceof DropConstraint drop
                    && drop.constraint().equals(name)
                    && step.same(drop.table(), table)) {
                return Optional.of(drop);
            }
        }
        return Optional.empty();
    }

    /** The DROP INDEX of this name, earlier in this migration. */
    static Optional<DropIndex> index(Step step, String name) {
        for (Step earlier : step.earlier()) {
            if (earlier.change() instanceof DropIndex drop
                    && drop.index().name().equals(name)) {
                return Optional.of(drop);
            }
        }
        return Optional.empty();
    }

    /** The name to use until the swap. */
    static String successor(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST - SUFFIX.length())) + SUFFIX;
    }

    /** {@code DROP CONSTRAINT name}, as the migration wrote it. */
    static String drop(DropConstraint drop) {
        return "DROP CONSTRAINT " + (drop.ifExists() ? "IF EXISTS " : "") + Name.quoted(drop.constraint())
                + (drop.cascade() ? " CASCADE" : "");
    }

    /** Gives a constraint the name of the one that it succeeds. */
    static Instead swap(Instead instead, Name table, DropConstraint drop) {
        return instead.then(
                Phase.EXPAND,
                "BEGIN;\nSET LOCAL lock_timeout = '5s';\n" + Sql.alter(table, drop(drop)) + "\n"
                        + Sql.alter(
                                table,
                                "RENAME CONSTRAINT " + Name.quoted(successor(drop.constraint())) + " TO "
                                        + Name.quoted(drop.constraint()))
                        + "\nCOMMIT;");
    }

    /** Gives an index the name of the one that it succeeds. */
    static Instead swap(Instead instead, Name table, DropIndex drop) {
        Name old = table.sibling(drop.index().name());
        Name now = table.sibling(successor(drop.index().name()));
        return instead.thenOutsideTransaction(
                        Phase.EXPAND, "DROP INDEX CONCURRENTLY " + (drop.ifExists() ? "IF EXISTS " : "") + old + ";")
                .then(Phase.EXPAND, "ALTER INDEX " + now + " RENAME TO " + Name.quoted(old.name()) + ";");
    }
}
