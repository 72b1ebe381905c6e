package dev.lintel.engine.postgresql;

import dev.lintel.change.Certainty;
import dev.lintel.change.Change;
import dev.lintel.change.Change.Persistence;
import dev.lintel.change.ColumnDefinition;
import dev.lintel.change.Constraint;
import dev.lintel.change.Constraint.ForeignKey;
import dev.lintel.change.DataType;
import dev.lintel.change.IndexKey;
import dev.lintel.change.Name;
import dev.lintel.engine.Refusal.Kind;
import dev.lintel.engine.Situation;
import dev.lintel.schema.Column;
import dev.lintel.schema.Index;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Table;
import dev.lintel.schema.UserType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a foreign key may reference: all columns of a unique index that is checked at once, of a table of its own kind. */
final class ReferencedKeys {

    /** The types of columns that can reference those of another type, by the latter, as a real server took them. */
    private static final class Listed {
        static final Map<String, Set<String>> REFERENCING = new HashMap<>();

        static {
            for (List<String> row : Facts.rows("foreign-keys.tsv")) {
                REFERENCING
                        .computeIfAbsent(row.get(1), target -> new HashSet<>())
                        .add(row.get(0));
            }
        }
    }

    private final ForeignKey key;
    private final Name from;
    private final Schema schema;
    private final Forecast forecast;

    private ReferencedKeys(ForeignKey key, Name from, Schema schema, Forecast forecast) {
        this.key = key;
        this.from = from;
        this.schema = schema;
        this.forecast = forecast;
    }

    static void check(Situation situation, Forecast forecast) {
        List<ForeignKey> keys = added(situation.change(), forecast);
        if (keys.isEmpty() || situation.certainty() == Certainty.MAYBE) {
            return;
        }
        // Foreign keys come last, whatever the order in which one ALTER TABLE names them.
        Schema end = situation.statementStart();
        for (Change each : situation.statement()) {
            end = end.apply(each);
        }
        Name from = ((Change.OnTable) situation.change()).table();
        for (ForeignKey each : keys) {
            new ReferencedKeys(each, end.resolve(from), end, forecast).check();
        }
    }

    private static List<ForeignKey> added(Change change, Forecast forecast) {
        List<Constraint> constraints = new ArrayList<>();
        if (change instanceof Change.AddConstraint add) {
            constraints.add(add.constraint());
        } else if (change instanceof Change.AddColumn add) {
            boolean present = forecast.table(add.table())
                    .flatMap(t -> t.column(add.column().name()))
                    .isPresent();
            constraints.addAll(present ? List.of() : add.column().constraints());
        } else if (change instanceof Change.CreateTable create
                && forecast.table(create.table()).isEmpty()) {
            constraints.addAll(create.constraints());
            for (ColumnDefinition column : create.columns()) {
                constraints.addAll(column.constraints());
            }
        }
        List<ForeignKey> keys = new ArrayList<>();
        for (Constraint each : constraints) {
            if (each instanceof ForeignKey key) {
                keys.add(key);
            }
        }
        return keys;
    }

    /** In the order in which the server looks (ATAddForeignKeyConstraint). */
    private void check() {
        if (schema.view(key.references()).filter(schema::isCertain).isPresent()) {
            refuse("that is no table");
            return;
        }
        Optional<Table> known = schema.table(key.references()).filter(schema::keysCertain);
        if (known.isEmpty()) {
            return;
        }
        Table to = known.get();
        if (to.foreign()) {
            refuse("that is a foreign table");
        }
        schema.table(from).filter(Table::complete).ifPresent(table -> persistence(table.persistence(), to));
        List<String> columns = key.referencedColumns();
        if (columns.isEmpty()) {
            columns = to.primaryKey().map(Constraint::columns).orElse(List.of());
            primaryKey(to);
        } else if (columns.stream().allMatch(c -> to.column(c).isPresent())) {
            unique(to);
        }
        if (columns.size() != key.columns().size()) {
            refuse("it is on " + count(key.columns()) + " and references " + count(columns));
        }
        for (int i = 0; i < Math.min(columns.size(), key.columns().size()); i++) {
            types(key.columns().get(i), to, columns.get(i));
        }
    }

    private static String count(List<String> columns) {
        return columns.size() + (columns.size() == 1 ? " column" : " columns");
    }

    /** Rows of one table must not outlive those that they reference. A table that is certain to be there is not temporary. */
    private void persistence(Persistence persistence, Table to) {
        if (persistence == Persistence.PERMANENT && to.persistence() == Persistence.UNLOGGED) {
            refuse(to.name() + " is unlogged and " + from + " is not");
        } else if (persistence == Persistence.TEMPORARY) {
            refuse(from.name() + " is temporary and " + to.name() + " is not");
        }
    }

    private void primaryKey(Table to) {
        Optional<Constraint.PrimaryKey> primary = to.primaryKey();
        if (primary.isEmpty()) {
            refuse(to.name() + " has no primary key");
        } else if (primary.get().deferrable()) {
            refuse("the primary key of " + to.name() + " is deferrable");
        }
    }

    private void unique(Table to) {
        String why = null;
        for (Index index : schema.indexesOf(to.name())) {
            if (index.unique() && isOn(index, key.referencedColumns())) {
                String unfit = unfit(index, to);
                if (unfit == null) {
                    return;
                }
                why = unfit;
            }
        }
        refuse(
                why == null
                        ? "no unique constraint or index of " + to.name() + " is on exactly "
                                + String.join(", ", key.referencedColumns())
                        : why);
    }

    private static boolean isOn(Index index, List<String> columns) {
        Set<String> keys = new TreeSet<>();
        for (IndexKey each : index.keys()) {
            if (each.column() == null || !keys.add(each.column())) {
                return false;
            }
        }
        return keys.size() == columns.size() && keys.containsAll(columns);
    }

    /** Why an index does not make sure that a row is found at once, and one alone; null where it does. */
    private static @Nullable String unfit(Index index, Table table) {
        if (index.where() != null) {
            return "the unique index " + index.name() + " is partial";
        }
        if (!index.valid()) {
            return "the unique index " + index.name() + " is not on all partitions yet";
        }
        String constraint = index.constraint();
        boolean deferrable = constraint != null
                && table.constraint(constraint).filter(Constraint::deferrable).isPresent();
        return deferrable ? "the constraint " + constraint + " of " + table.name() + " is deferrable" : null;
    }

    private void types(String column, Table to, String referenced) {
        DataType one = type(schema.table(from), column);
        DataType other = type(Optional.of(to), referenced);
        if (one != null && other != null && !compare(one, other)) {
            refuse(from.name() + "." + column + " is " + one + ", and " + to.name() + "." + referenced + " is " + other
                    + ", which cannot be compared with it");
        }
    }

    private @Nullable DataType type(Optional<Table> table, String column) {
        return table.flatMap(t -> t.column(column))
                .filter(Column::typeKnown)
                .map(c -> TypeNames.resolved(schema, c.type()))
                .orElse(null);
    }

    /** What is not known is taken to be comparable; arrays are where they are of one type. */
    private boolean compare(DataType one, DataType other) {
        if (!isKnown(one) || !isKnown(other)) {
            return true;
        }
        String source = one.name().name();
        boolean scalars = one.dimensions() == 0 && other.dimensions() == 0;
        return (one.dimensions() == other.dimensions() && one.name().equals(other.name()))
                || (scalars
                        && Listed.REFERENCING
                                .getOrDefault(other.name().name(), Set.of())
                                .contains(source));
    }

    private boolean isKnown(DataType type) {
        return isEnumeration(type) || Casts.knows(type.name().name());
    }

    private boolean isEnumeration(DataType type) {
        return schema.type(type.name())
                .filter(UserType.Enumeration.class::isInstance)
                .isPresent();
    }

    private void refuse(String why) {
        forecast.refuse(
                Kind.FOREIGN_KEY,
                "A foreign key of " + from + " cannot reference " + key.references() + ", because " + why);
    }
}
