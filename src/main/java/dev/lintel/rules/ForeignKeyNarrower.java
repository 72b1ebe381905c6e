package dev.lintel.rules;

import dev.lintel.change.Change.AddColumn;
import dev.lintel.change.Change.AddConstraint;
import dev.lintel.change.Change.AlterColumnType;
import dev.lintel.change.Change.CreateTable;
import dev.lintel.change.Change.OnTable;
import dev.lintel.change.Constraint;
import dev.lintel.change.Constraint.ForeignKey;
import dev.lintel.change.DataType;
import dev.lintel.change.Name;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.schema.Column;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

final class ForeignKeyNarrower implements Rule {

    /** A column that refers and the wider one that it refers to. */
    private record Pair(Table from, Column narrow, Table to, Column wide) {
        boolean is(Pair other) {
            return from.oid() == other.from.oid() && narrow.name().equals(other.narrow.name());
        }
    }

    @Override
    public Optional<Danger> check(Step step) {
        if (step.undoing() || !mayNarrow(step)) {
            return Optional.empty();
        }
        Name table = ((OnTable) step.change()).table();
        List<Pair> before = narrower(step.before(), table);
        Pair pair = null;
        for (Pair each : narrower(step.after(), table)) {
            if (pair == null && before.stream().noneMatch(each::is)) {
                pair = each;
            }
        }
        return pair == null ? Optional.empty() : Optional.of(danger(pair));
    }

    private static Danger danger(Pair pair) {
        String column = pair.from().name() + "." + Name.quoted(pair.narrow().name());
        String key = pair.to().name() + "." + Name.quoted(pair.wide().name());
        return new Danger(
                key + " takes numbers up to " + largest(pair.wide().type()) + ", " + column
                        + ", which refers to it, only up"
                        + " to " + largest(pair.narrow().type())
                        + ": no row can refer to what is numbered higher, and every INSERT that tries fails.",
                Instead.of("Give " + column + " the type " + pair.wide().type().sql()
                        + ", while it is new or its table is small."),
                outcome -> outcome.table(pair.from())
                        .filter(last ->
                                narrower(outcome.schema(), last.name()).stream().anyMatch(pair::is))
                        .isPresent());
    }

    private static boolean mayNarrow(Step step) {
        if (step.change() instanceof CreateTable create) {
            return refers(create.constraints())
                    || create.columns().stream().anyMatch(column -> refers(column.constraints()));
        } else if (step.change() instanceof AddColumn add) {
            return refers(add.column().constraints());
        } else if (step.change() instanceof AddConstraint add) {
            return add.constraint() instanceof ForeignKey;
        }
        return step.change() instanceof AlterColumnType alter && bytes(alter.type()) > 0;
    }

    private static boolean refers(List<Constraint> constraints) {
        return constraints.stream().anyMatch(ForeignKey.class::isInstance);
    }

    /** The columns of this table that are narrower than what they refer to, and of others those that refer to it. */
    private static List<Pair> narrower(Schema schema, Name name) {
        List<Pair> pairs = new ArrayList<>();
        Optional<Table> table = schema.table(name);
        if (table.isPresent()) {
            add(schema, table.get(), null, pairs);
            for (Table other : schema.referencing(name)) {
                add(schema, other, table.get(), pairs);
            }
        }
        return pairs;
    }

    private static void add(Schema schema, Table from, @Nullable Table only, List<Pair> pairs) {
        for (ForeignKey key : from.foreignKeys()) {
            Optional<Table> to = schema.table(key.references());
            if (to.isEmpty() || (only != null && to.get().oid() != only.oid())) {
                continue;
            }
            List<String> referenced = key.referencedColumns().isEmpty()
                    ? to.get().primaryKey().map(k -> k.columns()).orElse(List.of())
                    : key.referencedColumns();
            for (int i = 0; i < Math.min(referenced.size(), key.columns().size()); i++) {
                Optional<Column> narrow = from.column(key.columns().get(i));
                Optional<Column> wide = to.get().column(referenced.get(i));
                if (narrow.isPresent()
                        && wide.isPresent()
                        && bytes(narrow.get().type()) > 0
                        && bytes(narrow.get().type()) < bytes(wide.get().type())) {
                    pairs.add(new Pair(from, narrow.get(), to.get(), wide.get()));
                }
            }
        }
    }

    /** The size of an integer type, 0 for any other. */
    private static int bytes(DataType type) {
        if (type.dimensions() > 0) {
            return 0;
        }
        return switch (type.name().name()) {
            case "smallint", "int2" -> Short.BYTES;
            case "integer", "int", "int4" -> Integer.BYTES;
            case "bigint", "int8" -> Long.BYTES;
            default -> 0;
        };
    }

    private static String largest(DataType type) {
        return switch (bytes(type)) {
            case Short.BYTES -> "32,767";
            case Integer.BYTES -> "2,147,483,647";
            default -> "9,223,372,036,854,775,807";
        };
    }
}
