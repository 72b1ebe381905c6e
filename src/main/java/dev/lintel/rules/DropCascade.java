package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.change.Name;
import dev.lintel.change.ObjectKind;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class DropCascade implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        List<String> lost = new ArrayList<>();
        Change change = step.change();
        if (change instanceof Change.Drop drop
                && drop.cascade()
                && isRelation(drop.kind())
                && step.inUse(drop.object())) {
            step.before()
                    .viewsOn(drop.object())
                    .forEach(v -> lost.add("the view " + v.name().sql()));
            step.before()
                    .referencing(drop.object())
                    .forEach(t -> lost.add("the foreign keys of " + t.name().sql()));
        } else if (change instanceof Change.DropColumn drop
                && drop.cascade()
                && step.columnInUse(drop.table(), drop.column())) {
            step.before()
                    .viewsOnColumn(drop.table(), drop.column())
                    .forEach(v -> lost.add("the view " + v.name().sql()));
        } else if (change instanceof Change.Drop drop && drop.cascade() && isType(drop.kind())) {
            columnsOf(step.before(), drop.object(), lost);
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
}
