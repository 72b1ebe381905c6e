package dev.lintel.rules;

import dev.lintel.change.Change.DropConstraint;
import dev.lintel.change.Change.DropIndex;
import dev.lintel.change.Constraint;
import dev.lintel.change.Name;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Step;
import dev.lintel.schema.Column;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Table;
import java.util.ArrayList;
import java.util.List;
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

    /**
     * A key that went earlier in this migration.
     *
     * @param drop the action that drops it
     */
    record Key(String name, String drop) {}

    /** The key whose name a new one takes or, as a table has but one, the primary key whose place it takes. */
    static Optional<Key> key(Step step, Name table, String name, Constraint key) {
        Optional<Key> namesake = constraint(step, table, name).map(drop -> new Key(name, drop(drop)));
        if (namesake.isPresent() || !(key instanceof Constraint.PrimaryKey)) {
            return namesake;
        }
        for (Step earlier : step.earlier()) {
            Optional<Constraint.PrimaryKey> old = primaryKey(step, earlier, table);
            if (old.isPresent()) {
                String former = old.get().name() == null
                        ? table.name() + "_pkey"
                        : old.get().name();
                String drop = earlier.change() instanceof DropConstraint constraint
                        ? drop(constraint)
                        : "DROP CONSTRAINT " + Name.quoted(former);
                return Optional.of(new Key(former, drop));
            }
        }
        return Optional.empty();
    }

    private static Optional<Constraint.PrimaryKey> primaryKey(Step step, Step earlier, Name table) {
        Optional<Table> now = step.table(table);
        return earlier.before()
                .table(table)
                .filter(old -> now.isPresent() && old.oid() == now.get().oid())
                .flatMap(Table::primaryKey);
    }

    /**
     * Whether the foreign key of the same name could stay in force until its successor is there: not where the key that they
     * refer to, or the type of a column, has become another since it was dropped.
     */
    static boolean canStay(Step step, Name table, Constraint.ForeignKey key, DropConstraint drop) {
        List<Object> now = reliedOn(step.before(), table, key);
        for (Step earlier : step.earlier()) {
            if (!reliedOn(earlier.before(), table, key).equals(now)) {
                return false;
            }
            if (earlier.change().equals(drop)) {
                return true;
            }
        }
        return true;
    }

    private static List<Object> reliedOn(Schema schema, Name table, Constraint.ForeignKey key) {
        List<Object> facts = new ArrayList<>();
        Optional<Table> referenced = schema.table(key.references());
        Optional<Constraint.PrimaryKey> primary = referenced.flatMap(Table::primaryKey);
        facts.add(primary);
        facts.add(referenced.map(t -> t.constraintsOf(Constraint.Unique.class)));
        facts.add(types(schema.table(table), key.columns()));
        List<String> columns = key.referencedColumns().isEmpty()
                ? primary.map(Constraint.PrimaryKey::columns).orElse(List.of())
                : key.referencedColumns();
        facts.add(types(referenced, columns));
        return facts;
    }

    private static List<Object> types(Optional<Table> table, List<String> columns) {
        List<Object> types = new ArrayList<>();
        columns.forEach(each -> types.add(
                table.flatMap(t -> t.column(each)).filter(Column::typeKnown).map(Column::type)));
        return types;
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
