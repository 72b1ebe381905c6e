package dev.lintel.schema;

import dev.lintel.change.Change;
import dev.lintel.change.ColumnDefinition;
import dev.lintel.change.ColumnDefinition.Identity;
import dev.lintel.change.Constraint;
import dev.lintel.change.DataType;
import dev.lintel.change.Expression;
import dev.lintel.change.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Columns: added with the sequences and constraints that they bring, altered, renamed. */
final class ColumnChanges {

    private final Catalogue catalogue;
    private final DefaultNames names;

    ColumnChanges(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.names = new DefaultNames(catalogue);
    }

    // ── New columns ─────────────────────────────────────────────────────────────────────────────────────────────────

    /** Adds the column to the draft and gives the constraints that are still to be added. */
    List<Constraint> define(TableDraft table, ColumnDefinition definition) {
        DataType counted = countedIn(definition.type());
        Expression defaultValue = definition.defaultValue();
        boolean notNull = definition.notNull() || definition.identity() != Identity.NONE;
        if (counted != null) {
            defaultValue = nextValue(addSequence(table, definition.name(), counted, false));
            notNull = true;
        }
        Column column = new Column(
                definition.name(),
                counted != null ? counted : resolved(definition.type()),
                definition.collation(),
                notNull,
                defaultValue,
                definition.generated(),
                definition.stored(),
                definition.identity());
        addIdentitySequence(table, column);
        Column inherited = table.column(column.name());
        Column complete = inherited == null ? column : merged(inherited, column, table.partitionOf == null);
        table.put(complete.withDefault(kept(complete.defaultValue(), complete.type())));
        List<Constraint> constraints = new ArrayList<>(definition.constraints().size());
        for (Constraint each : definition.constraints()) {
            constraints.add(about(each, column.name()));
        }
        return constraints;
    }

    /** A column of PARTITION OF or of INHERITS that is spelled out again. */
    private static Column merged(Column inherited, Column own, boolean keeps) {
        return new Column(
                inherited.name(),
                own.type().name().name().isEmpty() ? inherited.type() : own.typeKnown() ? own.type() : inherited.type(),
                own.collation() != null ? own.collation() : inherited.collation(),
                inherited.notNull() || own.notNull(),
                own.defaultValue() != null ? own.defaultValue() : inherited.defaultValue(),
                own.generated() != null ? own.generated() : inherited.generated(),
                own.generated() != null ? own.stored() : inherited.stored(),
                own.identity() != Identity.NONE ? own.identity() : inherited.identity(),
                keeps,
                own.notNull());
    }

    /** A key or a reference that is written in a column is about that column. */
    private static Constraint about(Constraint constraint, String column) {
        if (constraint instanceof Constraint.PrimaryKey key && key.columns().isEmpty()) {
            return new Constraint.PrimaryKey(
                    key.name(), List.of(column), key.include(), key.usingIndex(), key.deferrable());
        }
        if (constraint instanceof Constraint.Unique key && key.columns().isEmpty()) {
            return new Constraint.Unique(
                    key.name(),
                    List.of(column),
                    key.include(),
                    key.usingIndex(),
                    key.nullsNotDistinct(),
                    key.deferrable());
        }
        if (constraint instanceof Constraint.ForeignKey key && key.columns().isEmpty()) {
            return Constraints.withColumns(key, List.of(column), key.references(), key.referencedColumns());
        }
        return constraint;
    }

    /** The integer type that a serial type stands for, or null. */
    private static @Nullable DataType countedIn(DataType type) {
        if (type.name().schema() != null || type.dimensions() > 0) {
            return null;
        }
        return switch (type.name().name()) {
            case "serial", "serial4" -> DataType.of("integer");
            case "bigserial", "serial8" -> DataType.of("bigint");
            case "smallserial", "serial2" -> DataType.of("smallint");
            default -> null;
        };
    }

    /** A type that the project created, by its canonical name; any other as it was written. */
    private DataType resolved(DataType type) {
        Name canonical = catalogue.in(catalogue.types, type.name());
        return catalogue.types.containsKey(canonical) && !canonical.equals(type.name())
                ? new DataType(canonical, type.arguments(), type.dimensions())
                : type;
    }

    void addIdentitySequence(TableDraft table, Column column) {
        if (column.identity() != Identity.NONE) {
            addSequence(table, column.name(), column.type(), true);
        }
    }

    private Name addSequence(TableDraft table, String column, DataType type, boolean identity) {
        Name name = table.name.sibling(names.sequence(table, column));
        catalogue.put(new Sequence(catalogue.nextOid++, name, type, table.name, column, identity));
        return name;
    }

    static Expression nextValue(Name sequence) {
        String literal = "'" + sequence.sql().replace("'", "''") + "'";
        Expression.Cast cast =
                new Expression.Cast(literal + "::regclass", new Expression.Literal(literal), DataType.of("regclass"));
        return new Expression.Call("nextval(" + cast.text() + ")", Name.of("nextval"), List.of(cast));
    }

    /** ADD COLUMN, on partitions and children as well. */
    void add(Change.AddColumn add) {
        List<TableDraft> family = catalogue.family(add.table());
        for (int i = 0; i < family.size(); i++) {
            // Constraints of the parent may have reached this table since.
            TableDraft table = catalogue.draft(family.get(i).name);
            if (table == null || (i > 0 && add.only())) {
                continue;
            }
            String name = add.column().name();
            if (table.column(name) != null) {
                if (i == 0 && add.ifNotExists()) {
                    return;
                }
                continue;
            }
            if (i == 0) {
                List<Constraint> asked = define(table, add.column());
                catalogue.put(table);
                addToChildren(family, table.column(name));
                new ConstraintChanges(catalogue).addAll(table, asked);
                catalogue.put(table);
            }
        }
    }

    private void addToChildren(List<TableDraft> family, @Nullable Column column) {
        for (TableDraft child : family.subList(1, family.size())) {
            if (column != null && child.column(column.name()) == null) {
                child.put(column.withOwn(false, false));
                catalogue.put(child);
            }
        }
    }

    // ── Columns that change ─────────────────────────────────────────────────────────────────────────────────────────

    /** What is to become of a column. */
    private interface Alteration {
        Column of(Column column);
    }

    private void alter(Name name, String columnName, boolean only, Alteration alteration) {
        for (TableDraft table : family(name, only)) {
            Column column = table.columnOrLearned(columnName);
            if (column != null) {
                table.put(alteration.of(column));
                catalogue.put(table);
            }
        }
    }

    /** The table alone, or with all that inherit from it. */
    private List<TableDraft> family(Name name, boolean only) {
        List<TableDraft> family = catalogue.family(name);
        return only && !family.isEmpty() ? family.subList(0, 1) : family;
    }

    void type(Change.AlterColumnType change) {
        DataType type = resolved(change.type());
        alter(change.table(), change.column(), change.only(), c -> c.withType(type, change.collation()));
        for (TableDraft each : family(change.table(), change.only())) {
            for (Index index : catalogue.indexesOf(each.name)) {
                Index collated =
                        index.withKeys(IndexChanges.collated(index.keys(), each), index.include(), index.where());
                boolean remade = index.stores(change.column()) || index.computesFrom(change.column());
                catalogue.put(
                        remade
                                ? collated.withAttributes(DefaultNames.columnNames(index.keys(), index.include()))
                                : collated);
            }
        }
        if (!change.only()) {
            new ConstraintChanges(catalogue).remake(catalogue.relation(change.table()), change.column());
        }
        // The sequence of an identity column counts in the type of the column.
        Name table = catalogue.relation(change.table());
        for (Sequence each : catalogue.ownedBy(table)) {
            if (each.identity() && change.column().equals(each.ownedByColumn()) && isInteger(type)) {
                catalogue.put(new Sequence(each.oid(), each.name(), type, table, change.column(), true));
            }
        }
    }

    private static boolean isInteger(DataType type) {
        return switch (type.name().name()) {
            case "int", "integer", "bigint", "smallint", "int2", "int4", "int8" -> true;
            default -> false;
        };
    }

    void defaultValue(Name table, String column, @Nullable Expression value, boolean only) {
        alter(table, column, only, c -> c.withDefault(kept(value, c.type())));
    }

    /**
     * The default that is kept: a bare NULL is none. One that has to be fitted to the type, to its length or to a domain,
     * is kept as an expression (AddRelationNewConstraints).
     */
    @Nullable Expression kept(@Nullable Expression value, DataType type) {
        Expression bare = value;
        boolean fits = true;
        while (bare instanceof Expression.Cast cast) {
            fits &= cast.type().arguments().isEmpty()
                    && cast.type().dimensions() == type.dimensions()
                    && Spelling.internal(cast.type().name().name())
                            .equals(Spelling.internal(type.name().name()));
            bare = cast.operand();
        }
        boolean isNull = bare instanceof Expression.Literal literal && literal.isNull();
        return isNull && fits && !isFitted(type) ? null : value;
    }

    /** Whether values are brought to a length or through a domain. */
    private boolean isFitted(DataType type) {
        boolean length = switch (type.name().name()) {
            case "char", "character", "nchar", "national character", "bit" ->
                type.name().schema() == null;
            // These are types of their own by what stands in parentheses.
            case "float" -> false;
            default -> !type.arguments().isEmpty();
        };
        boolean domain = catalogue.types.get(catalogue.in(catalogue.types, type.name())) instanceof UserType.Domain;
        return length || (domain && type.dimensions() == 0);
    }

    void notNull(Change.SetNotNull change) {
        alter(change.table(), change.column(), change.only(), c -> c.withNotNull(true));
        alter(change.table(), change.column(), true, c -> c.withOwn(c.own(), true));
    }

    /** DROP NOT NULL; those below keep theirs where it is for the table ONLY. */
    void dropNotNull(Name name, String columnName, boolean only) {
        TableDraft table = catalogue.edit(name);
        if (table == null) {
            return;
        }
        Inheritance inheritance = Inheritance.ofNotNull(columnName);
        if (only) {
            inheritance.leaveBelow(table.name, catalogue);
        } else if (inheritance.has(table.done())) {
            for (Table heir : inheritance.losing(table.name, catalogue)) {
                dropNotNull(TableDraft.of(heir), columnName);
            }
        }
        table.columnOrLearned(columnName);
        dropNotNull(table, columnName);
    }

    private void dropNotNull(TableDraft table, String columnName) {
        Column column = table.column(columnName);
        if (column != null) {
            table.put(column.withNotNull(false));
        }
        for (Constraint each : table.constraints) {
            if (each instanceof Constraint.NotNull notNull && notNull.column().equals(columnName)) {
                table.dropConstraint(String.valueOf(each.name()));
            }
        }
        catalogue.put(table);
    }

    void expression(Change.SetExpression change) {
        alter(change.table(), change.column(), change.only(), c -> c.withGenerated(change.expression()));
    }

    void dropExpression(Change.DropExpression change) {
        alter(change.table(), change.column(), change.only(), c -> c.withGenerated(null));
    }

    void addIdentity(Change.AddIdentity change) {
        TableDraft table = catalogue.edit(change.table());
        Column column = table == null ? null : table.columnOrLearned(change.column());
        if (table != null && column != null) {
            Column identity = column.withIdentity(change.always() ? Identity.ALWAYS : Identity.BY_DEFAULT);
            table.put(identity);
            addIdentitySequence(table, identity);
            catalogue.put(table);
            identityOfPartitions(change.table(), change.column(), identity.identity());
        }
    }

    void alterIdentity(Change.AlterIdentity change) {
        TableDraft table = catalogue.edit(change.table());
        Column column = table == null ? null : table.columnOrLearned(change.column());
        if (table != null && column != null && change.always() != null && column.identity() != Identity.NONE) {
            Identity identity = change.always() ? Identity.ALWAYS : Identity.BY_DEFAULT;
            table.put(column.withIdentity(identity));
            catalogue.put(table);
            identityOfPartitions(change.table(), change.column(), identity);
        }
    }

    /** Partitions count as their table does (17). */
    private void identityOfPartitions(Name name, String columnName, Identity identity) {
        for (TableDraft table : catalogue.family(name)) {
            Column column = table.columnOrLearned(columnName);
            if (table.partitionOf != null && column != null) {
                table.put(column.withIdentity(identity));
                catalogue.put(table);
            }
        }
    }

    void dropIdentity(Change.DropIdentity change) {
        TableDraft table = catalogue.edit(change.table());
        Column column = table == null ? null : table.columnOrLearned(change.column());
        if (table != null && column != null) {
            table.put(column.withIdentity(Identity.NONE));
            catalogue.put(table);
            identityOfPartitions(change.table(), change.column(), Identity.NONE);
            for (Sequence each : catalogue.ownedBy(table.name)) {
                if (each.identity() && Objects.equals(each.ownedByColumn(), change.column())) {
                    catalogue.remove(each);
                }
            }
        }
    }
}
