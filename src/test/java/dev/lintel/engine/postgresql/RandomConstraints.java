package dev.lintel.engine.postgresql;

import dev.lintel.change.Constraint;
import dev.lintel.change.Name;
import dev.lintel.schema.Column;
import dev.lintel.schema.Index;
import dev.lintel.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/** Random constraints: in columns, in new tables, and as actions of ALTER TABLE. */
final class RandomConstraints {

    private RandomConstraints() {}

    /** A condition that the values of {@link RandomTypes} meet. */
    static String condition(Draw draw, String column, String kind) {
        String quoted = Name.quoted(column);
        List<String> conditions = new ArrayList<>(List.of(quoted + " IS NOT NULL"));
        if (kind.equals("int") || kind.equals("number")) {
            conditions.addAll(List.of(
                    quoted + " > 0",
                    quoted + " >= 0 AND " + quoted + " < 100000",
                    quoted + " BETWEEN 0 AND 5000",
                    quoted + " IS NULL OR " + quoted + " > -1",
                    "NOT (" + quoted + " IS NULL)"));
        } else if (kind.equals("text")) {
            conditions.addAll(List.of("length(" + quoted + ") < 100", quoted + " <> ''", quoted + " IS NOT NULL"));
        }
        return draw.one(conditions);
    }

    static String references(Draw draw, String kind) {
        List<String> targets = new ArrayList<>();
        for (Table table : draw.tables(t -> draw.since(12) || t.partitionBy() == null)) {
            for (Constraint key : table.constraints()) {
                boolean plain = key instanceof Constraint.PrimaryKey || key instanceof Constraint.Unique;
                if (plain && key.columns().size() == 1) {
                    String column = key.columns().get(0);
                    if (table.column(column)
                            .filter(c -> draw.kind(c.type()).equals(kind))
                            .isPresent()) {
                        boolean primary = key instanceof Constraint.PrimaryKey && draw.chance(50);
                        targets.add(draw.sql(table.name()) + (primary ? "" : " (" + Name.quoted(column) + ")"));
                    }
                }
            }
        }
        return targets.isEmpty() ? "" : " REFERENCES " + draw.one(targets) + referenceOptions(draw);
    }

    private static String referenceOptions(Draw draw) {
        return draw.maybe(
                        20,
                        draw.one(
                                " ON DELETE CASCADE",
                                " ON DELETE SET NULL",
                                " ON UPDATE CASCADE",
                                " ON DELETE RESTRICT"))
                + draw.maybe(15, draw.one(" DEFERRABLE", " DEFERRABLE INITIALLY DEFERRED", " NOT DEFERRABLE"));
    }

    static String ofNewTable(Draw draw, List<String> columns, List<String> definitions) {
        int at = draw.number(columns.size());
        String column = Name.quoted(columns.get(at));
        String named = draw.maybe(40, "CONSTRAINT " + draw.fresh("named") + " ");
        List<String> forms = new ArrayList<>(List.of(
                "CHECK (" + column + " IS NOT NULL)", "UNIQUE (" + column + ")", "UNIQUE (" + column + ") DEFERRABLE"));
        if (definitions.stream().noneMatch(d -> d.contains("PRIMARY KEY"))) {
            forms.add("PRIMARY KEY (" + column + ")");
        }
        if (columns.size() > 1) {
            String both = column + ", " + Name.quoted(columns.get((at + 1) % columns.size()));
            forms.add("UNIQUE (" + both + ")");
        }
        forms.add("EXCLUDE USING btree (" + column + " WITH =)");
        if (draw.since(11)) {
            forms.add("UNIQUE (" + column + ") INCLUDE (" + Name.quoted(columns.get((at + 1) % columns.size())) + ")");
        }
        return named + draw.one(forms);
    }

    // ── Actions of ALTER TABLE ──────────────────────────────────────────────────────────────────────────────────────

    private static String named(Draw draw) {
        return draw.maybe(60, "CONSTRAINT " + draw.fresh("named") + " ");
    }

    static String check(Draw draw, Table table) {
        Column column = draw.column(table, c -> true);
        String options = draw.one("", "", "", " NOT VALID", " NOT VALID", " NO INHERIT");
        if (draw.since(18) && draw.chance(10)) {
            options = " NOT ENFORCED";
        }
        return "ADD " + named(draw) + "CHECK (" + condition(draw, column.name(), draw.kind(column.type())) + ")"
                + options;
    }

    static String foreignKey(Draw draw, Table table) {
        Column column = draw.columnOfKind(table, "int", "text", "uuid");
        String references = references(draw, draw.kind(column.type()));
        if (references.isEmpty()) {
            throw new NoSuchElementException();
        }
        String options = draw.chance(40) ? " NOT VALID" : "";
        if (draw.since(18) && draw.chance(10)) {
            options = " NOT ENFORCED";
        }
        return "ADD " + named(draw) + "FOREIGN KEY (" + Name.quoted(column.name()) + ")" + references + options;
    }

    static String unique(Draw draw, Table table) {
        List<String> columns =
                draw.some(table.columns(), 2).stream().map(Column::name).toList();
        boolean distinct = draw.since(15) && draw.chance(15);
        boolean include = draw.since(11) && draw.chance(15);
        return "ADD " + named(draw) + "UNIQUE " + (distinct ? "NULLS NOT DISTINCT " : "") + Draw.list(columns)
                + (include ? " INCLUDE (" + Name.quoted(draw.column(table)) + ")" : "")
                + draw.maybe(10, " DEFERRABLE INITIALLY DEFERRED");
    }

    static String primaryKey(Draw draw, Table table) {
        if (table.primaryKey().isPresent()) {
            throw new NoSuchElementException();
        }
        List<String> columns =
                draw.some(table.columns(), 2).stream().map(Column::name).toList();
        return "ADD " + named(draw) + "PRIMARY KEY " + Draw.list(columns);
    }

    static String exclusion(Draw draw, Table table) {
        Column column = draw.columnOfKind(table, "int", "text", "date");
        return "ADD " + named(draw) + "EXCLUDE USING btree (" + Name.quoted(column.name()) + " WITH =)"
                + draw.maybe(30, " WHERE (" + Name.quoted(column.name()) + " IS NOT NULL)");
    }

    static String usingIndex(Draw draw, Table table) {
        Index index = draw.one(draw.schema().indexesOf(table.name()).stream()
                .filter(i -> i.constraint() == null && (i.unique() || draw.chance(10)))
                .toList());
        boolean primary = table.primaryKey().isEmpty() && draw.chance(50);
        return "ADD " + named(draw) + (primary ? "PRIMARY KEY" : "UNIQUE") + " USING INDEX "
                + Name.quoted(index.name().name()) + draw.maybe(10, " DEFERRABLE");
    }

    static String notNull(Draw draw, Table table) {
        return "ADD " + named(draw) + "NOT NULL " + Name.quoted(draw.column(table)) + draw.maybe(40, " NOT VALID");
    }

    static String validate(Draw draw, Table table) {
        Constraint constraint = draw.constraint(
                table,
                c -> (c instanceof Constraint.Check check && (!check.validated() || draw.chance(20)))
                        || (c instanceof Constraint.ForeignKey key && (!key.validated() || draw.chance(20)))
                        || (c instanceof Constraint.NotNull notNull && draw.since(18) && !notNull.validated()));
        return "VALIDATE CONSTRAINT " + Name.quoted(String.valueOf(constraint.name()));
    }

    static String drop(Draw draw, Table table) {
        Constraint constraint = draw.constraint(table, c -> draw.since(18) || !(c instanceof Constraint.NotNull));
        return "DROP CONSTRAINT " + draw.maybe(20, "IF EXISTS ") + Name.quoted(String.valueOf(constraint.name()))
                + draw.maybe(25, " CASCADE");
    }

    static String alter(Draw draw, Table table) {
        Constraint constraint = draw.constraint(table, Constraint.ForeignKey.class::isInstance);
        String options = draw.one("DEFERRABLE", "NOT DEFERRABLE", "DEFERRABLE INITIALLY DEFERRED");
        if (draw.since(18) && draw.chance(40)) {
            options = draw.one("NOT ENFORCED", "ENFORCED");
        }
        return "ALTER CONSTRAINT " + Name.quoted(String.valueOf(constraint.name())) + " " + options;
    }

    static String rename(Draw draw, Table table) {
        Constraint constraint = draw.constraint(table, c -> draw.since(18) || !(c instanceof Constraint.NotNull));
        return "RENAME CONSTRAINT " + Name.quoted(String.valueOf(constraint.name())) + " TO " + draw.fresh("renamed");
    }
}
