package dev.lintel.schema;

import dev.lintel.change.Change;
import dev.lintel.change.Change.PartitionBound;
import dev.lintel.change.Change.PartitionKey;
import dev.lintel.change.Change.PartitionOf;
import dev.lintel.change.Change.Persistence;
import dev.lintel.change.Change.TableOrigin;
import dev.lintel.change.ColumnDefinition;
import dev.lintel.change.ColumnDefinition.Identity;
import dev.lintel.change.Constraint;
import dev.lintel.change.DataType;
import dev.lintel.change.Expression;
import dev.lintel.change.IndexKey;
import dev.lintel.change.Name;
import dev.lintel.change.ObjectKind;
import dev.lintel.change.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Short ways to write changes by hand. */
final class Changes {

    private Changes() {}

    static Schema after(Change... changes) {
        return then(Schema.empty(), changes);
    }

    static Schema then(Schema schema, Change... changes) {
        Schema next = schema;
        for (Change each : changes) {
            next = next.apply(each);
        }
        return next;
    }

    static Name name(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? Name.of(name) : Name.of(name.substring(0, dot), name.substring(dot + 1));
    }

    static ColumnDefinition column(String name, String type, Constraint... constraints) {
        return new ColumnDefinition(
                name, DataType.of(type), null, false, null, null, false, Identity.NONE, List.of(constraints));
    }

    static ColumnDefinition required(String name, String type) {
        return new ColumnDefinition(name, DataType.of(type), null, true, null, null, false, Identity.NONE, List.of());
    }

    static Change.CreateTable table(String name, Object... parts) {
        return table(TableOrigin.PLAIN, name, parts);
    }

    static Change.CreateTable table(TableOrigin origin, String name, Object... parts) {
        List<ColumnDefinition> columns = new ArrayList<>();
        List<Constraint> constraints = new ArrayList<>();
        for (Object part : parts) {
            if (part instanceof ColumnDefinition column) {
                columns.add(column);
            } else {
                constraints.add((Constraint) part);
            }
        }
        return new Change.CreateTable(
                name(name), false, Persistence.PERMANENT, false, columns, constraints, origin, null, null);
    }

    static TableOrigin partitionedBy(String... columns) {
        List<IndexKey> keys = Arrays.stream(columns).map(IndexKey::of).toList();
        return new TableOrigin(new PartitionKey("RANGE", keys), null, List.of(), List.of(), null);
    }

    static final PartitionBound BOUND = new PartitionBound(false, List.of("1"), List.of("2"), List.of(), "");

    static TableOrigin partitionOf(String parent) {
        return new TableOrigin(null, new PartitionOf(name(parent), BOUND), List.of(), List.of(), null);
    }

    static Constraint primaryKey(String... columns) {
        return new Constraint.PrimaryKey(null, List.of(columns), null, false);
    }

    static Constraint unique(String... columns) {
        return new Constraint.Unique(null, List.of(columns), null, false, false);
    }

    static Constraint.ForeignKey foreignKey(String references, String... columns) {
        return new Constraint.ForeignKey(
                null, List.of(columns), name(references), List.of(), "", "", true, true, false, false);
    }

    static Expression columnRef(String name) {
        return new Expression.Column(name, name);
    }

    static Constraint.Check notNullCheck(String name, String column, boolean validated) {
        return new Constraint.Check(
                name,
                new Expression.NullTest(column + " IS NOT NULL", columnRef(column), true),
                validated,
                true,
                false);
    }

    static Change.AddConstraint add(String table, Constraint constraint) {
        return new Change.AddConstraint(name(table), constraint, false);
    }

    static Change.AddColumn add(String table, ColumnDefinition column) {
        return new Change.AddColumn(name(table), column, false, false);
    }

    static Change.CreateIndex index(String index, String table, String... columns) {
        return index(index, table, false, columns);
    }

    static Change.CreateIndex index(String index, String table, boolean unique, String... columns) {
        List<IndexKey> keys = Arrays.stream(columns).map(IndexKey::of).toList();
        return new Change.CreateIndex(
                index, name(table), false, unique, false, false, "btree", keys, List.of(), null, false);
    }

    static Change.DropColumn dropColumn(String table, String column) {
        return new Change.DropColumn(name(table), column, false, false, false);
    }

    static Change.Drop drop(ObjectKind kind, String name) {
        return new Change.Drop(kind, name(name), null, false, true);
    }

    static Change.Rename rename(ObjectKind kind, String name, String newName) {
        return new Change.Rename(kind, name(name), newName, false);
    }

    private static List<Query.ColumnUse> uses(List<String> tables, String text, String... columns) {
        List<Query.ColumnUse> uses = new ArrayList<>();
        for (String column : columns) {
            uses.add(new Query.ColumnUse(tables.stream().map(Changes::name).toList(), column));
        }
        if (text.contains("*")) {
            tables.forEach(t -> uses.add(new Query.ColumnUse(List.of(name(t)), Query.ColumnUse.ALL)));
        }
        return uses;
    }

    static Query query(String text, List<String> tables, String... columns) {
        return new Query(
                text,
                tables.stream().map(Changes::name).toList(),
                tables.stream().map(Changes::name).toList(),
                List.of(columns),
                List.of(),
                uses(tables, text, columns),
                text.contains("*"),
                List.of(),
                false,
                true,
                List.of());
    }

    static Change.CreateView view(String view, String table, String... columns) {
        String text = "SELECT " + (columns.length == 0 ? "*" : String.join(", ", columns)) + " FROM " + table;
        return new Change.CreateView(name(view), false, false, List.of(), query(text, List.of(table), columns));
    }
}
