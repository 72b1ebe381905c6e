package dev.lintel.rules;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Puts rows into the tables of a database, whatever they are, so that it can be seen whether a table is read. */
final class Rows {

    private static final int COUNT = 200;

    /** The days that dates start from: partitions take some and not others. */
    private static final List<String> DAYS = List.of("2024-01-01", "2025-01-01", "2030-01-01", "2026-01-01");

    private static final String EMPTY = """
            SELECT c.oid::regclass FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.oid >= 16384 AND c.relkind = 'r' AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 's2'
              AND pg_relation_size(c.oid) = 0
            ORDER BY c.oid""";

    /** Generated columns have a default too, and identities may not be written. */
    private static final String COLUMNS = """
            SELECT quote_ident(a.attname), a.atthasdef, a.attidentity <> '', a.attnotnull, a.atttypmod,
                t.oid::regtype, b.typname
            FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
                JOIN pg_type b ON b.oid = CASE t.typtype WHEN 'd' THEN t.typbasetype ELSE t.oid END
            WHERE a.attrelid = '%s'::regclass AND a.attnum > 0 AND NOT a.attisdropped""";

    /** Which values a table is offered. */
    enum Kind {
        /** One for every column without a default, and NULL in every tenth row where the column allows it. */
        SPARSE,
        /** One for every column without a default, dates from the first day on. */
        EARLY,
        /** The same, with dates from the last day on. */
        LATE,
        /** No rows. */
        NONE
    }

    private record Column(
            String name,
            boolean hasDefault,
            boolean identity,
            boolean required,
            int modifier,
            String type,
            String base) {}

    private final Connection connection;

    Rows(Connection connection) {
        this.connection = connection;
    }

    /** Fills every table that has no rows and takes these. */
    void fill(Kind kind) throws SQLException {
        if (kind == Kind.NONE) {
            return;
        }
        List<String> days = new ArrayList<>(DAYS);
        if (kind == Kind.LATE) {
            Collections.reverse(days);
        }
        boolean more = true;
        List<String> before = List.of();
        while (more) {
            // What refers to another table is filled after it.
            List<String> empty = strings(EMPTY);
            more = !empty.equals(before) && !empty.isEmpty();
            before = empty;
            if (more) {
                for (String table : empty) {
                    fill(table, days, kind == Kind.SPARSE);
                }
            }
        }
    }

    private void fill(String table, List<String> days, boolean sparse) throws SQLException {
        List<Column> columns = columns(table);
        for (String day : days) {
            for (boolean full : new boolean[] {true, false}) {
                if (insert(table, columns, day, full, sparse)) {
                    execute("ANALYZE " + table);
                    return;
                }
            }
        }
    }

    /** Offers a value for every column that has no default, or only for those that have to have one. */
    private boolean insert(String table, List<Column> columns, String day, boolean full, boolean sparse)
            throws SQLException {
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (Column column : columns) {
            if (!column.hasDefault() && !column.identity() && (full || column.required())) {
                String value = value(column, day);
                if (!value.isEmpty()) {
                    names.add(column.name());
                    values.add((sparse && !column.required() ? "CASE WHEN g % 10 > 0 THEN " + value + " END" : value)
                            + "::" + column.type());
                }
            }
        }
        String sql = names.isEmpty()
                ? "INSERT INTO " + table + " DEFAULT VALUES"
                : "INSERT INTO " + table + " (" + String.join(", ", names) + ") SELECT " + String.join(", ", values)
                        + " FROM generate_series(1, " + COUNT + ") g";
        try {
            execute(sql);
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    /** Different in every row where the type allows it; text that is a uuid too. Empty for types that are left alone. */
    private static String value(Column column, String day) {
        return switch (column.base()) {
            case "int2", "int4", "int8", "numeric", "float4", "float8", "money" -> "g";
            case "text", "bpchar", "citext", "uuid" -> "md5(g::text)";
            case "varchar" -> "left(md5(g::text), " + (column.modifier() < 0 ? 32 : column.modifier() - 4) + ")";
            case "bool" -> "(g % 2 = 0)";
            case "date" -> "(date '" + day + "' + g % 28)";
            case "timestamp", "timestamptz" -> "(timestamp '" + day + "' + g * interval '1 minute')";
            case "json", "jsonb" -> "'{}'";
            case "cidr", "inet" -> "'10.0.0.0/8'";
            case "bit", "varbit" -> "B'1'";
            default -> "";
        };
    }

    private List<Column> columns(String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(COLUMNS.formatted(table.replace("'", "''")))) {
            while (row.next()) {
                columns.add(new Column(
                        row.getString(1),
                        row.getBoolean(2),
                        row.getBoolean(3),
                        row.getBoolean(4),
                        row.getInt(5),
                        row.getString(6),
                        row.getString(7)));
            }
        }
        return columns;
    }

    private List<String> strings(String sql) throws SQLException {
        List<String> strings = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                strings.add(row.getString(1));
            }
        }
        return strings;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }
}
