package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.change.Constraint;
import dev.lintel.change.Name;
import dev.lintel.change.ObjectKind;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.schema.FunctionUse;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Table;
import dev.lintel.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

final class DropCascade implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        List<String> lost = new ArrayList<>();
        Change change = step.change();
        if (change instanceof Change.Drop drop
                && drop.cascade()
                && isRelation(drop.kind())
                && step.inUse(drop.object())) {
            for (View view : step.before().viewsOn(drop.object())) {
                add(step, view.name(), "the view ", lost);
            }
            for (Table table : step.before().referencing(drop.object())) {
                boolean named = table.foreignKeys().stream()
                        .filter(key -> step.same(key.references(), drop.object()))
                        .allMatch(key -> step.later().stream().anyMatch(c -> drops(step, c, table, key)));
                if (!named) {
                    add(step, table.name(), "the foreign keys of ", lost);
                }
            }
        } else if (change instanceof Change.DropColumn drop
                && drop.cascade()
                && step.columnInUse(drop.table(), drop.column())) {
            for (View view : step.before().viewsOnColumn(drop.table(), drop.column())) {
                add(step, view.name(), "the view ", lost);
            }
        } else if (change instanceof Change.DropConstraint drop && drop.cascade() && step.inUse(drop.table())) {
            foreignKeysOn(step, drop, lost);
        } else if (change instanceof Change.Drop drop && drop.cascade() && isType(drop.kind())) {
            columnsOf(step.before(), drop.object(), lost);
        } else if (change instanceof Change.Drop drop && drop.cascade() && drop.kind() == ObjectKind.FUNCTION) {
            usersOf(step, drop.object(), lost);
        }
        if (lost.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Danger(
                        "CASCADE drops more than is named here: " + String.join(", ", lost)
                                + ". Queries and checks that rely on them"
                                + " fail or are gone as soon as this commits.",
                        Instead.of(
                                "Drop what depends on it by name, each after no running version needs it; then CASCADE is not needed.")));
    }

    /** Whether a later change drops a foreign key by its name or with its column. */
    private static boolean drops(Step step, Change change, Table table, Constraint.ForeignKey key) {
        return (change instanceof Change.DropColumn column
                        && step.same(column.table(), table.name())
                        && key.columns().contains(column.column()))
                || (change instanceof Change.DropConstraint constraint
                        && step.same(constraint.table(), table.name())
                        && constraint.constraint().equals(key.name()));
    }

    /**
     * What the migration drops by name, in this statement or a later one, is no surprise, and what is made again is there
     * when this commits.
     */
    private static void add(Step step, Name dependent, String what, List<String> lost) {
        boolean named = Stream.concat(step.siblings().stream(), step.later().stream())
                .anyMatch(c -> c instanceof Change.Drop drop && step.same(drop.object(), dependent));
        if (!named && !step.madeAgain(dependent)) {
            lost.add(what + dependent.sql());
        }
    }

    private static boolean isRelation(ObjectKind kind) {
        return kind == ObjectKind.TABLE
                || kind == ObjectKind.FOREIGN_TABLE
                || kind == ObjectKind.VIEW
                || kind == ObjectKind.MATERIALIZED_VIEW;
    }

    private static boolean isType(ObjectKind kind) {
        return kind == ObjectKind.TYPE || kind == ObjectKind.DOMAIN;
    }

    private static void columnsOf(Schema schema, Name type, List<String> lost) {
        schema.tables()
                .forEach(t -> t.columns().stream()
                        .filter(c -> c.type().name().equals(type))
                        .forEach(c -> lost.add("the column " + t.name().sql() + "." + Name.quoted(c.name()))));
    }

    /** The foreign keys to a key that goes; what the migration adds again is not lost. */
    private static void foreignKeysOn(Step step, Change.DropConstraint drop, List<String> lost) {
        Optional<Constraint> key = step.before().constraint(drop.table(), drop.constraint());
        if (key.isEmpty()) {
            return;
        }
        for (Table table : step.before().referencing(drop.table())) {
            boolean hangsOnIt = table.foreignKeys().stream()
                    .anyMatch(k -> step.same(k.references(), drop.table()) && refersTo(k, key.get()));
            if (hangsOnIt && !step.later().stream().anyMatch(c -> addsForeignKey(step, c, table.name()))) {
                lost.add("the foreign keys of " + table.name().sql());
            }
        }
    }

    private static boolean refersTo(Constraint.ForeignKey foreign, Constraint key) {
        return foreign.referencedColumns().isEmpty()
                ? key instanceof Constraint.PrimaryKey
                : foreign.referencedColumns().equals(key.columns());
    }

    private static boolean addsForeignKey(Step step, Change change, Name table) {
        return change instanceof Change.AddConstraint add
                && add.constraint() instanceof Constraint.ForeignKey
                && step.same(add.table(), table);
    }

    /** What calls a function. The one trigger of a trigger function is what it is there for, those of others are not. */
    private static void usersOf(Step step, Name function, List<String> lost) {
        List<String> triggers = new ArrayList<>();
        for (FunctionUse use : step.before().usersOfFunction(function)) {
            if (!step.inUse(use.relation())) {
                continue;
            }
            switch (use.kind()) {
                case TRIGGER -> {
                    if (step.later().stream().noneMatch(c -> createsTrigger(step, c, use))) {
                        triggers.add("the trigger " + Name.quoted(use.object()) + " of " + use.relation());
                    }
                }
                case DEFAULT -> lost.add("the default of " + use.relation() + "." + Name.quoted(use.object()));
                case GENERATED -> lost.add("the column " + use.relation() + "." + Name.quoted(use.object()));
                case CHECK -> lost.add("the check " + Name.quoted(use.object()) + " of " + use.relation());
                case INDEX -> lost.add("the index " + use.relation().sibling(use.object()));
                case VIEW -> add(step, use.relation(), "the view ", lost);
            }
        }
        if (triggers.size() > 1) {
            lost.addAll(triggers);
        }
    }

    private static boolean createsTrigger(Step step, Change change, FunctionUse use) {
        return change instanceof Change.CreateTrigger create
                && create.trigger().equals(use.object())
                && step.same(create.table(), use.relation());
    }
}
