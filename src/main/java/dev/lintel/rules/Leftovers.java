package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.change.Constraint;
import dev.lintel.change.Name;
import dev.lintel.engine.Conversion;
import dev.lintel.engine.Engine;
import dev.lintel.lint.Step;
import dev.lintel.schema.Column;
import dev.lintel.schema.Index;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Table;
import dev.lintel.schema.UserType;
import dev.lintel.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In what a schema that was changed and changed back differs from what it was, as far as all of it is known. */
final class Leftovers {

    /** More are only counted. */
    private static final int NAMED = 3;

    private final List<Step> up;
    private final Schema before;
    private final Schema between;
    private final Schema after;
    private final Engine engine;
    private final List<String> left = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final List<String> altered = new ArrayList<>();

    /**
     * Compares.
     *
     * @param up all steps of the way up
     * @param after the schema after the way down
     */
    Leftovers(List<Step> up, Schema after, Engine engine) {
        this.up = up;
        this.before = up.get(0).before();
        this.between = up.get(up.size() - 1).after();
        this.after = after;
        this.engine = engine;
        tables();
        views();
        types();
    }

    /** What the way up makes and the way down leaves. */
    List<String> left() {
        return left;
    }

    /** What was there and is not. */
    List<String> missing() {
        return missing;
    }

    /** What is there in another way than it was. */
    List<String> altered() {
        return altered;
    }

    static String list(List<String> things) {
        int named = things.size() > NAMED + 1 ? NAMED : things.size();
        String list = String.join(", ", things.subList(0, named));
        if (named < things.size()) {
            return list + " and " + (things.size() - named) + " more";
        }
        int comma = list.lastIndexOf(", ");
        return comma < 0 || named != things.size() || named < 2
                ? list
                : String.join(", ", things.subList(0, named - 1)) + " and " + things.get(named - 1);
    }

    // ── Tables ──────────────────────────────────────────────────────────────────────────────────────────────────────

    // An unchanged table is the same object; comparing every table in depth would cost more than all the rest.
    @SuppressWarnings("ReferenceEquality")
    private void tables() {
        for (Table was : before.tables()) {
            Optional<Table> is = after.table(was.name());
            if (is.isEmpty()) {
                missing.add("table " + was.name());
            } else if (is.get() != was) {
                columns(was, is.get());
                constraints(was, is.get());
                triggers(was, is.get());
            }
            if (is.isPresent()) {
                indexes(was, is.get());
            }
        }
        for (Table is : after.tables()) {
            // One with a lower number was there all along, unseen.
            boolean made = is.oid() >= before.nextOid();
            if (made && isLeft(before.table(is.name()), between.table(is.name())) && !madeIfMissing(is.name())) {
                left.add("table " + is.name());
            }
        }
    }

    /** Of one thing, as it was before and between: whether it came with the way up. */
    private static boolean isLeft(Optional<?> was, Optional<?> between) {
        return was.isEmpty() && between.isPresent();
    }

    private void columns(Table was, Table is) {
        Optional<Table> made = between.table(is.name());
        for (Column column : was.columns()) {
            Optional<Column> now = is.column(column.name());
            String name = was.name() + "." + Name.quoted(column.name());
            if (now.isEmpty()) {
                if (is.complete() || was.oid() == is.oid()) {
                    missing.add("column " + name);
                }
            } else if (column.typeKnown() && now.get().typeKnown()) {
                column(name, column, now.get());
            }
        }
        for (Column column : is.columns()) {
            boolean isLeft = isLeft(was.column(column.name()), made.flatMap(t -> t.column(column.name())));
            if (was.complete() && isLeft && !addedIfMissing(is.name(), column.name())) {
                left.add("column " + is.name() + "." + Name.quoted(column.name()));
            }
        }
    }

    private void column(String name, Column was, Column is) {
        Conversion conversion = engine.conversion(was.type(), is.type(), after);
        if (conversion != Conversion.SAME && conversion != Conversion.UNKNOWN) {
            altered.add(name + " of type " + is.type().sql());
        }
        if (was.notNull() != is.notNull()) {
            altered.add(name + (is.notNull() ? " NOT NULL" : " without NOT NULL"));
        }
        // One that is left, often to fill a column that came back, keeps nobody from anything.
        if (was.defaultValue() != null && is.defaultValue() == null) {
            altered.add(name + " without its default");
        }
    }

    private void constraints(Table was, Table is) {
        Optional<Table> made = between.table(is.name());
        for (Constraint constraint : was.constraints()) {
            if (!hasSuch(is, constraint)) {
                missing.add("constraint " + named(constraint) + " of " + was.name());
            }
        }
        for (Constraint constraint : is.constraints()) {
            if (was.complete() && !hasSuch(was, constraint) && made.isPresent() && hasSuch(made.get(), constraint)) {
                left.add("constraint " + named(constraint) + " of " + was.name());
            }
        }
    }

    /** NOT NULL is a matter of the column, whatever its name. */
    private static boolean hasSuch(Table table, Constraint constraint) {
        if (constraint instanceof Constraint.NotNull) {
            return true;
        }
        for (Constraint each : table.constraints()) {
            boolean same = each.name() != null && each.name().equals(constraint.name());
            if (same || each.named("").equals(constraint.named(""))) {
                return true;
            }
        }
        return false;
    }

    private static String named(Constraint constraint) {
        return constraint.name() == null ? Sql.constraint(constraint) : Name.quoted(constraint.name());
    }

    private void triggers(Table was, Table is) {
        for (Table.Trigger trigger : was.triggers()) {
            if (is.triggers().stream().noneMatch(t -> t.name().equals(trigger.name()))) {
                missing.add("trigger " + Name.quoted(trigger.name()) + " of " + was.name());
            }
        }
        for (Table.Trigger trigger : is.triggers()) {
            boolean made = between.table(is.name())
                    .filter(t ->
                            t.triggers().stream().anyMatch(each -> each.name().equals(trigger.name())))
                    .isPresent();
            if (made && was.triggers().stream().noneMatch(t -> t.name().equals(trigger.name()))) {
                left.add("trigger " + Name.quoted(trigger.name()) + " of " + was.name());
            }
        }
    }

    private void indexes(Table was, Table is) {
        List<Index> old = before.indexesOf(was.name());
        List<Index> now = after.indexesOf(is.name());
        for (Index index : old) {
            if (index.constraint() == null && now.stream().noneMatch(i -> isLike(index, i))) {
                missing.add("index " + index.name());
            }
        }
        for (Index index : now) {
            if (index.constraint() == null
                    && isLeft(before.index(index.name()), between.index(index.name()))
                    && old.stream().noneMatch(i -> isLike(index, i))
                    && !madeIfMissing(index.name())) {
                left.add("index " + index.name());
            }
        }
    }

    private static boolean isLike(Index one, Index other) {
        return one.name().equals(other.name())
                || (one.unique() == other.unique()
                        && one.keys().equals(other.keys())
                        && Objects.equals(one.where(), other.where()));
    }

    // ── Others ──────────────────────────────────────────────────────────────────────────────────────────────────────

    private void views() {
        for (View was : before.views()) {
            if (after.view(was.name()).isEmpty()) {
                missing.add("view " + was.name());
            }
        }
        for (View is : after.views()) {
            if (isLeft(before.view(is.name()), between.view(is.name())) && !madeIfMissing(is.name())) {
                left.add("view " + is.name());
            }
        }
    }

    private void types() {
        for (UserType was : before.types()) {
            if (after.type(was.name()).isEmpty()) {
                missing.add("type " + was.name());
            }
        }
        for (UserType is : after.types()) {
            if (isLeft(before.type(is.name()), between.type(is.name()))) {
                left.add("type " + is.name());
            }
        }
    }

    // ── What running again does not mind ────────────────────────────────────────────────────────────────────────────

    private boolean madeIfMissing(Name name) {
        return up.stream().anyMatch(step -> {
            Name made = madeIfMissing(step);
            return made != null && made.equals(name);
        });
    }

    /** The canonical name of what a step makes in a way that works again where it is there already. */
    private static @Nullable Name madeIfMissing(Step step) {
        Change change = step.change();
        Name made = null;
        if (change instanceof Change.CreateTable table && table.ifNotExists()) {
            made = table.table();
        } else if (change instanceof Change.CreateIndex index && index.ifNotExists() && index.index() != null) {
            made = step.after().resolve(index.table()).sibling(index.index());
        } else if (change instanceof Change.CreateView view && view.orReplace()) {
            made = view.view();
        } else if (change instanceof Change.CreateMaterializedView view && view.ifNotExists()) {
            made = view.view();
        }
        return made == null ? null : step.after().resolve(made);
    }

    private boolean addedIfMissing(Name table, String column) {
        return up.stream()
                .anyMatch(step -> step.change() instanceof Change.AddColumn add
                        && add.ifNotExists()
                        && add.column().name().equals(column)
                        && step.same(add.table(), table));
    }
}
