package dev.lintel.engine.postgresql;

import static dev.lintel.engine.postgresql.PostgresLock.ACCESS_EXCLUSIVE;

import dev.lintel.change.Change;
import dev.lintel.change.Expression;
import dev.lintel.change.Name;
import dev.lintel.change.ObjectKind;
import dev.lintel.engine.Refusal.Kind;
import dev.lintel.schema.Column;
import dev.lintel.schema.Table;
import dev.lintel.schema.View;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** What stands on an object that goes away: with CASCADE it goes too, locked against everybody; without, nothing goes. */
final class Dependents {

    private final Forecast forecast;
    private final boolean cascade;
    private final String what;
    private final Set<Name> seen = new HashSet<>();

    Dependents(Forecast forecast, boolean cascade, String what) {
        this.forecast = forecast;
        this.cascade = cascade;
        this.what = what;
    }

    /** Something that has no lock of its own stands on it. */
    void stand(String dependent) {
        if (!cascade) {
            String subject = Character.toUpperCase(what.charAt(0)) + what.substring(1);
            forecast.refuse(
                    Kind.DEPENDENTS,
                    subject + " cannot be dropped without CASCADE, because " + dependent + " depends on it");
        }
    }

    /** A relation stands on it. */
    void relation(Name relation, ObjectKind kind, String dependent) {
        stand(dependent);
        forecast.lock(relation, kind, ACCESS_EXCLUSIVE);
    }

    /** A foreign key of another table stands on it. */
    void foreignKey(Name from) {
        if (!droppedByStatement(from)) {
            stand("a foreign key of " + from);
        }
        forecast.lock(from, ACCESS_EXCLUSIVE);
    }

    /** The views that read a relation, and those that read them. */
    void viewsOn(Name relation) {
        for (View view : forecast.schema().viewsOn(relation)) {
            goes(view);
        }
    }

    /** The views that read this column of a relation, and those that read them. */
    void viewsOn(Name relation, String column) {
        for (View view : forecast.schema().viewsOnColumn(relation, column)) {
            goes(view);
        }
    }

    /** A view stands on it, and those that read the view. */
    void view(Name name) {
        forecast.schema().view(name).ifPresent(this::goes);
    }

    private void goes(View view) {
        if (!seen.add(view.name())) {
            return;
        }
        if (!droppedByStatement(view.name())) {
            stand((view.materialized() ? "materialized view " : "view ") + view.name());
        }
        forecast.lock(view.name(), ObjectKind.VIEW, ACCESS_EXCLUSIVE);
        forecast.lockIndexesOf(view.name(), ACCESS_EXCLUSIVE);
        viewsOn(view.name());
    }

    /** The defaults that count by a sequence, but for those that go with it. */
    void defaultsBy(Name sequence, BiPredicate<Table, Column> goesToo) {
        for (Table table : forecast.schema().tables()) {
            for (Column column : table.columns()) {
                if (column.defaultValue() != null
                        && counts(column.defaultValue(), sequence)
                        && !goesToo.test(table, column)) {
                    relation(table.name(), ObjectKind.TABLE, "the default of " + table.name() + "." + column.name());
                }
            }
        }
    }

    private boolean counts(Expression value, Name sequence) {
        for (Expression.Call call : value.calls()) {
            Optional<Name> counted = Defaults.sequence(call);
            if (counted.isPresent()
                    && forecast.schema()
                            .sequence(counted.get())
                            .map(s -> s.name().equals(sequence))
                            .orElse(counted.get().equals(sequence))) {
                return true;
            }
        }
        return false;
    }

    /** DROP TABLE a, b may name what stands on each other. */
    boolean droppedByStatement(Name relation) {
        for (Change each : forecast.situation().statement()) {
            if (each instanceof Change.Drop drop
                    && forecast.canonical(drop.object()).equals(relation)) {
                return true;
            }
        }
        return false;
    }
}
