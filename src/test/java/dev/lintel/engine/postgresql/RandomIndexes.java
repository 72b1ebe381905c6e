package dev.lintel.engine.postgresql;

import dev.lintel.change.Change;
import dev.lintel.change.Name;
import dev.lintel.schema.Column;
import dev.lintel.schema.Index;
import dev.lintel.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/** Random statements on indexes. */
final class RandomIndexes {

    private RandomIndexes() {}

    static String create(Draw draw) {
        return create(draw, "");
    }

    static String concurrently(Draw draw) {
        return create(draw, "CONCURRENTLY ");
    }

    private static String create(Draw draw, String how) {
        Table table = draw.table();
        String unique = draw.maybe(20, "UNIQUE ");
        String name = draw.chance(55) ? draw.maybe(5, "IF NOT EXISTS ") + draw.fresh("ix") + " " : "";
        if (!name.isEmpty() && draw.chance(3)) {
            name = "IF NOT EXISTS " + Name.quoted(draw.index(i -> true).name().name()) + " ";
        }
        String only = draw.maybe(table.partitionBy() != null ? 30 : 3, "ONLY ");
        Column first = draw.column(table, c -> true);
        String using = unique.isEmpty() && draw.chance(15) ? " USING " + method(draw, draw.kind(first.type())) : "";
        List<String> keys = new ArrayList<>();
        keys.add(using.isEmpty() ? key(draw, first) : Name.quoted(first.name()));
        if (using.isEmpty() && draw.chance(30)) {
            keys.add(key(draw, draw.column(table, c -> true)));
        }
        boolean include = draw.since(11) && using.isEmpty() && draw.chance(12);
        return "CREATE " + unique + "INDEX " + how + name + "ON " + only + draw.sql(table.name()) + using + " ("
                + String.join(", ", keys) + ")" + (include ? " INCLUDE (" + Name.quoted(draw.column(table)) + ")" : "")
                + (draw.since(15) && !unique.isEmpty() ? draw.maybe(20, " NULLS NOT DISTINCT") : "")
                + draw.maybe(5, using.isEmpty() ? " WITH (fillfactor = 80)" : "")
                + (draw.chance(15)
                        ? " WHERE " + RandomConstraints.condition(draw, first.name(), draw.kind(first.type()))
                        : "");
    }

    private static String method(Draw draw, String kind) {
        return switch (kind) {
            case "array" -> "gin";
            case "range" -> draw.one("gist", "spgist");
            case "int", "date", "timestamp" -> draw.one("brin", "hash");
            case "text" -> draw.one("hash", "spgist", "brin");
            default -> draw.one("btree", "hash");
        };
    }

    private static String key(Draw draw, Column column) {
        String name = Name.quoted(column.name());
        String kind = draw.kind(column.type());
        String options = draw.maybe(12, draw.one(" DESC", " ASC", " DESC NULLS LAST", " NULLS FIRST"));
        if (kind.equals("text") && draw.chance(30)) {
            boolean domain = draw.schema().domain(column.type().name()).isPresent();
            return draw.one(
                            "lower(" + name + ")",
                            "(" + name + " || 'x')",
                            name + " COLLATE \"C\"",
                            domain ? name : name + " text_pattern_ops")
                    + options;
        }
        return (kind.equals("int") && draw.chance(15) ? draw.one("(" + name + " + 1)", "abs(" + name + ")") : name)
                + options;
    }

    static String drop(Draw draw) {
        return "DROP INDEX " + draw.maybe(20, "IF EXISTS ") + index(draw, i -> i.constraint() == null || draw.chance(5))
                + draw.maybe(10, " CASCADE");
    }

    static String dropConcurrently(Draw draw) {
        return "DROP INDEX CONCURRENTLY " + index(draw, i -> i.constraint() == null);
    }

    private static String index(Draw draw, java.util.function.Predicate<Index> which) {
        return draw.sql(draw.index(which).name());
    }

    static String rename(Draw draw) {
        return "ALTER " + draw.one("INDEX", "INDEX", "TABLE") + " " + index(draw, i -> true) + " RENAME TO "
                + draw.fresh("renamed");
    }

    static String alter(Draw draw) {
        Index index = draw.index(i -> true);
        String action = draw.one(
                "SET (fillfactor = 60)", "RESET (fillfactor)", "SET TABLESPACE tsx", "SET TABLESPACE pg_default");
        if (draw.since(11) && index.keys().get(0).expression() != null && draw.chance(60)) {
            action = "ALTER COLUMN 1 SET STATISTICS 50";
        }
        return "ALTER INDEX " + draw.sql(index.name()) + " " + action;
    }

    /** An index of a partition for one of the table that is still without it. */
    static String attach(Draw draw) {
        Index whole = draw.index(i -> !i.valid());
        List<Index> parts = new ArrayList<>();
        for (Table partition : draw.schema().partitionsOf(whole.table())) {
            parts.addAll(draw.schema().indexesOf(partition.name()));
        }
        Index part = draw.one(parts.stream()
                .filter(i -> i.partitionOf() == null && i.keys().equals(whole.keys()))
                .toList());
        return "ALTER INDEX " + draw.sql(whole.name()) + " ATTACH PARTITION " + draw.sql(part.name());
    }

    /** Its index on the table alone, and then all the parts. */
    static List<String> piecemeal(Draw draw) {
        Table table = draw.partitioned();
        if (!draw.since(11)) {
            throw new NoSuchElementException();
        }
        String column = Name.quoted(draw.column(table));
        String whole = draw.fresh("whole");
        List<String> script = new ArrayList<>();
        script.add("CREATE INDEX " + whole + " ON ONLY " + draw.sql(table.name()) + " (" + column + ")");
        for (Table partition : draw.schema().partitionsOf(table.name())) {
            String part = draw.fresh("piece");
            script.add("CREATE INDEX " + part + " ON " + draw.sql(partition.name()) + " (" + column + ")");
            script.add("ALTER INDEX " + in(table.name(), whole) + " ATTACH PARTITION " + in(partition.name(), part));
        }
        return script;
    }

    private static String in(Name table, String index) {
        return table.schema() == null ? "public." + index : Name.quoted(table.schema()) + "." + index;
    }

    static String reindex(Draw draw) {
        return draw.chance(50)
                ? "REINDEX INDEX " + index(draw, i -> draw.since(14) || !partitioned(i, draw))
                : "REINDEX TABLE "
                        + draw.sql(draw.table(t -> draw.since(14) || t.partitionBy() == null)
                                .name());
    }

    static String reindexOutside(Draw draw) {
        if (!draw.since(12) || draw.chance(20)) {
            return "REINDEX SCHEMA public";
        }
        return draw.chance(50)
                ? "REINDEX INDEX CONCURRENTLY " + index(draw, i -> draw.since(14) || !partitioned(i, draw))
                // The server leaves CONCURRENTLY out for a temporary table, which nobody else waits for.
                : "REINDEX TABLE CONCURRENTLY "
                        + draw.sql(draw.table(t -> (draw.since(14) || t.partitionBy() == null)
                                        && t.persistence() != Change.Persistence.TEMPORARY)
                                .name());
    }

    private static boolean partitioned(Index index, Draw draw) {
        return draw.schema()
                .table(index.table())
                .filter(t -> t.partitionBy() != null)
                .isPresent();
    }

    static String cluster(Draw draw) {
        Table table = draw.table(t -> t.partitionBy() == null || draw.since(15));
        Index index = draw.one(draw.schema().indexesOf(table.name()).stream()
                .filter(i -> i.method().equals("btree") && i.where() == null)
                .toList());
        return "CLUSTER " + draw.sql(table.name()) + " USING "
                + Name.quoted(index.name().name());
    }
}
