package dev.lintel.engine.postgresql;

import dev.lintel.change.ColumnDefinition.Identity;
import dev.lintel.change.Name;
import dev.lintel.schema.Column;
import dev.lintel.schema.Index;
import dev.lintel.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/** Random ALTER TABLE: one to three actions. */
final class RandomAlterations {

    private interface Action {
        String of(Draw draw, Table table);
    }

    private record Weighted(int weight, int since, Action action) {}

    private static final List<Weighted> ACTIONS = List.of(
            new Weighted(14, 10, RandomAlterations::addColumn),
            new Weighted(3, 12, RandomAlterations::addGenerated),
            new Weighted(6, 10, RandomAlterations::dropColumn),
            new Weighted(12, 10, RandomAlterations::type),
            new Weighted(5, 10, RandomAlterations::setDefault),
            new Weighted(3, 10, (d, t) -> alter(d.column(t)) + "DROP DEFAULT"),
            new Weighted(7, 10, (d, t) -> alter(d.column(t)) + "SET NOT NULL"),
            new Weighted(4, 10, RandomAlterations::dropNotNull),
            new Weighted(
                    3,
                    17,
                    (d, t) -> alter(d.column(t, c -> c.generated() != null).name()) + "SET EXPRESSION AS (1 + 2)"),
            new Weighted(3, 13, RandomAlterations::dropExpression),
            new Weighted(3, 10, RandomAlterations::addIdentity),
            new Weighted(4, 10, RandomAlterations::alterIdentity),
            new Weighted(2, 10, RandomAlterations::dropIdentity),
            new Weighted(3, 10, (d, t) -> alter(d.column(t)) + "SET STATISTICS " + d.number(300)),
            new Weighted(
                    2,
                    10,
                    (d, t) -> alter(d.columnOfKind(t, "text", "json").name()) + "SET STORAGE "
                            + d.one("EXTERNAL", "EXTENDED", "MAIN", "PLAIN")),
            new Weighted(
                    2, 14, (d, t) -> alter(d.columnOfKind(t, "text", "json").name()) + "SET COMPRESSION pglz"),
            new Weighted(2, 10, (d, t) -> alter(d.column(t)) + d.one("SET (n_distinct = 5)", "RESET (n_distinct)")),
            new Weighted(9, 10, RandomConstraints::check),
            new Weighted(9, 10, RandomConstraints::foreignKey),
            new Weighted(5, 10, RandomConstraints::unique),
            new Weighted(5, 10, RandomConstraints::primaryKey),
            new Weighted(2, 10, RandomConstraints::exclusion),
            new Weighted(4, 10, RandomConstraints::usingIndex),
            new Weighted(4, 18, RandomConstraints::notNull),
            new Weighted(8, 10, RandomConstraints::validate),
            new Weighted(6, 10, RandomConstraints::drop),
            new Weighted(3, 10, RandomConstraints::alter),
            new Weighted(3, 10, (d, t) -> d.one("SET LOGGED", "SET UNLOGGED")),
            new Weighted(2, 10, (d, t) -> "SET TABLESPACE " + d.one("tsx", "pg_default")),
            new Weighted(1, 15, (d, t) -> "SET ACCESS METHOD heap"),
            new Weighted(
                    3,
                    10,
                    (d, t) -> d.one(
                            "SET (fillfactor = 80)",
                            "RESET (fillfactor)",
                            "SET (autovacuum_enabled = false)",
                            "SET (parallel_workers = 2)",
                            "SET (user_catalog_table = false)")),
            new Weighted(2, 10, RandomAlterations::cluster),
            new Weighted(6, 10, RandomAlterations::inherit),
            new Weighted(3, 10, RandomAlterations::replicaIdentity),
            new Weighted(3, 10, (d, t) -> d.one("ENABLE", "DISABLE", "FORCE", "NO FORCE") + " ROW LEVEL SECURITY"),
            new Weighted(3, 10, RandomAlterations::toggleTrigger),
            new Weighted(
                    4,
                    10,
                    (d, t) -> d.one("ENABLE", "DISABLE") + " RULE "
                            + Name.quoted(d.one(t.rules().stream().sorted().toList()))),
            new Weighted(1, 10, (d, t) -> "SET WITHOUT OIDS"),
            new Weighted(2, 10, (d, t) -> "OWNER TO " + d.one("app", "CURRENT_USER")));

    private static final int WEIGHT =
            ACTIONS.stream().mapToInt(Weighted::weight).sum();

    /** Types by the kind of values they can be made from without USING. */
    private static final Map<String, List<String>> CONVERSIONS = Map.of(
            "int", List.of("int", "bigint", "numeric", "numeric(12, 2)", "text", "varchar(50)", "double precision"),
            "number", List.of("numeric", "numeric(12, 2)", "numeric(14, 4)", "text", "double precision"),
            "text", List.of("text", "varchar", "varchar(50)", "varchar(100)", "char(10)", "text COLLATE \"C\""),
            "timestamp", List.of("timestamp", "timestamptz", "timestamp(3)", "timestamptz(3)", "date", "text"),
            "date", List.of("timestamp", "timestamptz", "text"),
            "json", List.of("json", "jsonb", "text"),
            "inet", List.of("inet", "cidr", "text"),
            "array", List.of("text[]", "varchar(30)[]", "int[]"),
            "bit", List.of("bit(8)", "varbit(10)", "varbit"),
            "uuid", List.of("text"));

    private RandomAlterations() {}

    static String several(Draw draw) {
        Table table = draw.table();
        Set<String> actions = new LinkedHashSet<>();
        int count = draw.chance(70) ? 1 : 2 + draw.number(2);
        for (int tries = 0; actions.size() < count && tries < 40; tries++) {
            try {
                add(action(draw).of(draw, table), actions);
            } catch (NoSuchElementException e) {
                continue; // nothing of the kind in this table
            }
        }
        if (actions.isEmpty()) {
            throw new NoSuchElementException();
        }
        return "ALTER TABLE " + draw.maybe(5, "IF EXISTS ") + draw.maybe(8, "ONLY ") + draw.sql(table.name()) + " "
                + String.join(", ", actions);
    }

    /** No column gets an identity and another type at once, which versions take in different orders. */
    private static void add(String action, Set<String> actions) {
        boolean again = together(" AS IDENTITY", " TYPE ", action, actions)
                || together(" TYPE ", " AS IDENTITY", action, actions);
        if (!again) {
            actions.add(action);
        }
    }

    private static boolean together(String word, String other, String action, Set<String> actions) {
        return action.contains(word) && actions.stream().anyMatch(a -> a.contains(other));
    }

    private static Action action(Draw draw) {
        while (true) {
            int at = draw.number(WEIGHT);
            for (Weighted each : ACTIONS) {
                at -= each.weight();
                if (at < 0 && draw.since(each.since())) {
                    return each.action();
                } else if (at < 0) {
                    break;
                }
            }
        }
    }

    private static String alter(String column) {
        return "ALTER COLUMN " + Name.quoted(column) + " ";
    }

    private static String addColumn(Draw draw, Table table) {
        List<String> taken = new ArrayList<>();
        table.columns().forEach(c -> taken.add(c.name()));
        boolean present = draw.chance(5);
        String name = present ? draw.column(table) : draw.freshColumn(taken);
        // Up to 12 the sequence of a serial is made even where the column is there, which no schema is to know.
        String definition = present ? "int DEFAULT 1" : RandomTables.definition(draw, name, taken);
        return "ADD COLUMN " + (present ? "IF NOT EXISTS " : draw.maybe(5, "IF NOT EXISTS ")) + Name.quoted(name) + " "
                + definition;
    }

    private static String addGenerated(Draw draw, Table table) {
        return "ADD COLUMN " + draw.fresh("gen") + " " + RandomTables.generated(draw, table);
    }

    private static String dropColumn(Draw draw, Table table) {
        return "DROP COLUMN " + draw.maybe(20, "IF EXISTS ") + Name.quoted(draw.column(table))
                + draw.maybe(30, " CASCADE");
    }

    /** Before 18 heirs lost the NOT NULL that they had asked for themselves, and the schema is that of 18. */
    private static String dropNotNull(Draw draw, Table table) {
        Column column = draw.column(
                table,
                c -> draw.since(18)
                        || draw.schema().losingNotNull(table.name(), c.name()).size() == marked(draw, table, c.name()));
        return alter(column.name()) + "DROP NOT NULL";
    }

    private static long marked(Draw draw, Table table, String column) {
        List<Table> heirs = new ArrayList<>(draw.schema().partitionsOf(table.name()));
        heirs.addAll(draw.schema().childrenOf(table.name()));
        return heirs.stream()
                .filter(t -> t.column(column).filter(Column::notNull).isPresent())
                .count();
    }

    private static String type(Draw draw, Table table) {
        Column column = draw.column(table, c -> CONVERSIONS.containsKey(draw.kind(c.type())));
        String type = draw.one(CONVERSIONS.getOrDefault(draw.kind(column.type()), List.of()));
        String plain = type.contains(" COLLATE") ? type.substring(0, type.indexOf(' ')) : type;
        return alter(column.name()) + draw.maybe(10, "SET DATA ") + "TYPE " + type
                + draw.maybe(20, " USING " + Name.quoted(column.name()) + "::" + plain);
    }

    private static String setDefault(Draw draw, Table table) {
        Column column = draw.column(table, c -> true);
        String value = RandomTypes.constant(column.type(), draw.schema()).orElse("NULL");
        return alter(column.name()) + "SET DEFAULT " + value;
    }

    private static String dropExpression(Draw draw, Table table) {
        Column column = draw.column(table, c -> c.generated() != null || draw.chance(5));
        return alter(column.name()) + "DROP EXPRESSION" + draw.maybe(20, " IF EXISTS");
    }

    private static String addIdentity(Draw draw, Table table) {
        Column column = draw.column(
                table,
                c -> draw.kind(c.type()).equals("int")
                        && c.identity() == Identity.NONE
                        && c.defaultValue() == null
                        && (c.notNull() || draw.chance(10)));
        return alter(column.name()) + "ADD GENERATED " + draw.one("ALWAYS", "BY DEFAULT") + " AS IDENTITY";
    }

    private static Column identity(Draw draw, Table table) {
        return draw.column(table, c -> c.identity() != Identity.NONE);
    }

    private static String alterIdentity(Draw draw, Table table) {
        return alter(identity(draw, table).name())
                + draw.one(
                        "SET GENERATED ALWAYS", "SET GENERATED BY DEFAULT", "RESTART WITH 500", "SET INCREMENT BY 2");
    }

    private static String dropIdentity(Draw draw, Table table) {
        return alter(identity(draw, table).name()) + "DROP IDENTITY" + draw.maybe(20, " IF EXISTS");
    }

    private static String cluster(Draw draw, Table table) {
        List<Index> indexes = draw.schema().indexesOf(table.name());
        return draw.chance(30)
                ? "SET WITHOUT CLUSTER"
                : "CLUSTER ON " + Name.quoted(draw.one(indexes).name().name());
    }

    private static String inherit(Draw draw, Table table) {
        if (!table.inherits().isEmpty()) {
            return "NO INHERIT " + draw.sql(draw.one(table.inherits()));
        }
        Set<String> own = new LinkedHashSet<>();
        table.columns().forEach(c -> own.add(c.name()));
        Table parent = draw.table(t -> !t.name().equals(table.name())
                && t.partitionBy() == null
                && t.partitionOf() == null
                && own.containsAll(t.columns().stream().map(Column::name).toList()));
        return "INHERIT " + draw.sql(parent.name());
    }

    private static String replicaIdentity(Draw draw, Table table) {
        List<Index> unique = draw.schema().indexesOf(table.name()).stream()
                .filter(Index::unique)
                .toList();
        return "REPLICA IDENTITY "
                + (unique.isEmpty() || draw.chance(50)
                        ? draw.one("FULL", "DEFAULT", "NOTHING")
                        : "USING INDEX " + Name.quoted(draw.one(unique).name().name()));
    }

    private static String toggleTrigger(Draw draw, Table table) {
        if (table.triggers().isEmpty() || draw.chance(40)) {
            return draw.one("ENABLE", "DISABLE") + " TRIGGER " + draw.one("ALL", "USER");
        }
        return draw.one("ENABLE", "DISABLE", "ENABLE ALWAYS", "ENABLE REPLICA") + " TRIGGER "
                + Name.quoted(draw.one(table.triggers()).name());
    }

    // ── By themselves ───────────────────────────────────────────────────────────────────────────────────────────────

    static String renameColumn(Draw draw) {
        Table table = draw.table();
        List<String> taken = new ArrayList<>();
        table.columns().forEach(c -> taken.add(c.name()));
        Column column = draw.column(table, c -> true);
        return "ALTER TABLE " + draw.sql(table.name()) + " RENAME " + draw.maybe(70, "COLUMN ")
                + Name.quoted(column.name()) + " TO " + Name.quoted(draw.freshColumn(taken));
    }

    static String renameConstraint(Draw draw) {
        Table table = draw.table(t -> !t.constraints().isEmpty());
        return "ALTER TABLE " + draw.sql(table.name()) + " " + RandomConstraints.rename(draw, table);
    }

    static String renameTable(Draw draw) {
        return "ALTER TABLE " + draw.sql(draw.table().name()) + " RENAME TO "
                + draw.fresh(draw.one("t", "New name", "r"));
    }

    static String setSchema(Draw draw) {
        List<String> schemas = new ArrayList<>(draw.schemas());
        schemas.add("public");
        return "ALTER TABLE " + draw.sql(draw.table().name()) + " SET SCHEMA " + Name.quoted(draw.one(schemas));
    }
}
