package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.change.Change.DropColumn;
import dev.lintel.change.Constraint;
import dev.lintel.change.IndexKey;
import dev.lintel.change.Name;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.schema.Index;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the server drops with a column without being told to, as far as other columns need it. */
final class DropColumnTakingConstraint implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (step.undoing()
                || !(step.change() instanceof DropColumn drop)
                || !step.columnInUse(drop.table(), drop.column())
                || step.impact().refusal() != null) {
            return Optional.empty();
        }
        List<String> rules = new ArrayList<>();
        List<String> indexes = new ArrayList<>();
        Instead instead = Instead.of("Say what has to hold for the columns that stay before the column goes.");
        for (Index index : step.before().indexesOf(drop.table())) {
            List<IndexKey> left = left(step, drop, index);
            if (left.isEmpty() || hasSuccessor(step, drop, index, left)) {
                continue;
            }
            if (index.unique()) {
                rules.add("the uniqueness that " + Name.quoted(index.name().name()) + " demands");
            } else {
                indexes.add("the index " + Name.quoted(index.name().name()));
                instead = instead.thenOutsideTransaction(Phase.EXPAND, successor(index, left));
            }
        }
        for (Constraint each : step.before().constraintsOf(drop.table())) {
            boolean spans = each.columns().contains(drop.column())
                    && each.columns().stream().anyMatch(c -> stays(step, drop, c));
            if (spans && each instanceof Constraint.ForeignKey key) {
                rules.add("the foreign key to " + key.references().sql());
            } else if (spans && each instanceof Constraint.Check && !addsCheck(step, drop)) {
                rules.add("the check " + Name.quoted(String.valueOf(each.name())));
            }
        }
        return danger(drop, rules, indexes, instead);
    }

    private static Optional<Danger> danger(DropColumn drop, List<String> rules, List<String> indexes, Instead instead) {
        List<String> lost = new ArrayList<>(rules);
        lost.addAll(indexes);
        if (lost.isEmpty()) {
            return Optional.empty();
        }
        String message = "With " + drop.table().sql() + "." + Name.quoted(drop.column()) + " goes, without a word, "
                + Waiting.words(lost) + ".";
        if (!rules.isEmpty()) {
            message += " What the running application version relies on to be refused is taken from then on.";
        }
        if (!indexes.isEmpty()) {
            message += " Queries that found their rows by it read the whole table.";
        }
        return Optional.of(new Danger(message, instead));
    }

    /** Whether this migration leaves the table that other column. */
    private static boolean stays(Step step, DropColumn drop, String column) {
        boolean goes = step.after()
                        .table(drop.table())
                        .filter(t -> t.column(column).isEmpty())
                        .isPresent()
                || step.later().stream()
                        .anyMatch(c -> c instanceof DropColumn other
                                && other.column().equals(column)
                                && step.same(other.table(), drop.table()));
        return !column.equals(drop.column()) && !goes;
    }

    /** The keys that the index would have left; none where it has no others or does not need the column. */
    private static List<IndexKey> left(Step step, DropColumn drop, Index index) {
        List<IndexKey> left = new ArrayList<>();
        if (!index.stores(drop.column()) && !index.computesFrom(drop.column())) {
            return left;
        }
        for (IndexKey key : index.keys()) {
            List<String> columns = key.column() != null
                    ? List.of(key.column())
                    : key.expression() == null ? List.of() : key.expression().columns();
            if (columns.stream().allMatch(c -> stays(step, drop, c))) {
                left.add(key);
            } else if (left.isEmpty() && !index.unique()) {
                // Behind the column that leads it the index found nothing.
                return List.of();
            }
        }
        return left;
    }

    private static boolean hasSuccessor(Step step, DropColumn drop, Index old, List<IndexKey> left) {
        List<String> columns = columns(left);
        for (Index each : step.after().indexesOf(drop.table())) {
            if (serves(each.unique(), columns(each.keys()), old, columns)) {
                return true;
            }
        }
        for (Change change : step.later()) {
            if (change instanceof Change.CreateIndex create
                    && step.same(create.table(), drop.table())
                    && (create.unique() || !old.unique())
                    && shares(columns(create.keys()), columns)) {
                return true;
            }
            if (change instanceof Change.AddConstraint add
                    && step.same(add.table(), drop.table())
                    && (add.constraint() instanceof Constraint.Unique
                            || add.constraint() instanceof Constraint.PrimaryKey)
                    && shares(add.constraint().columns(), columns)) {
                return true;
            }
        }
        return false;
    }

    /** A unique index stands for any on more columns, another one for those that start as it does. */
    private static boolean serves(boolean unique, List<String> columns, Index old, List<String> left) {
        if (columns.isEmpty()) {
            return false;
        }
        return old.unique()
                ? unique && left.containsAll(columns)
                : columns.get(0).equals(left.isEmpty() ? null : left.get(0));
    }

    private static List<String> columns(List<IndexKey> keys) {
        List<String> columns = new ArrayList<>();
        keys.forEach(key -> columns.add(key.column() == null ? String.valueOf(key.expression()) : key.column()));
        return columns;
    }

    /** What the migration itself makes on some of the columns is what is meant to hold from now on. */
    private static boolean shares(List<String> columns, List<String> left) {
        return columns.stream().anyMatch(left::contains);
    }

    private static String successor(Index index, List<IndexKey> left) {
        Index plain = new Index(
                index.oid(),
                index.name(),
                index.table(),
                index.unique(),
                index.method(),
                left,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                true);
        return Sql.createIndexConcurrently(
                        plain, Namesake.successor(index.name().name()), left, List.of()) + ";";
    }

    private static boolean addsCheck(Step step, DropColumn drop) {
        return step.later().stream()
                .anyMatch(c -> c instanceof Change.AddConstraint add
                        && add.constraint() instanceof Constraint.Check
                        && step.same(add.table(), drop.table()));
    }
}
