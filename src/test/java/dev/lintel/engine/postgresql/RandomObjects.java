package dev.lintel.engine.postgresql;

import dev.lintel.change.Change.Persistence;
import dev.lintel.change.Name;
import dev.lintel.schema.Column;
import dev.lintel.schema.Sequence;
import dev.lintel.schema.Table;
import dev.lintel.schema.UserType;
import dev.lintel.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/** Random statements on views, sequences, types, domains, functions, triggers, policies, rules and the rest. */
final class RandomObjects {

    static final List<String> SCHEMAS = List.of("s2", "Sales", "order");

    private RandomObjects() {}

    static String schema(Draw draw) {
        List<String> missing = new ArrayList<>(SCHEMAS);
        missing.removeAll(draw.schemas());
        return "CREATE SCHEMA " + Name.quoted(draw.one(missing));
    }

    static String dropSchema(Draw draw) {
        return "DROP SCHEMA " + Name.quoted(draw.one(draw.schemas())) + draw.maybe(60, " CASCADE");
    }

    static String renameSchema(Draw draw) {
        List<String> missing = new ArrayList<>(SCHEMAS);
        missing.removeAll(draw.schemas());
        return "ALTER SCHEMA " + Name.quoted(draw.one(draw.schemas())) + " RENAME TO " + Name.quoted(draw.one(missing));
    }

    // ── Views ───────────────────────────────────────────────────────────────────────────────────────────────────────

    static String query(Draw draw) {
        Table table = draw.table(t -> t.persistence() != Persistence.TEMPORARY);
        List<String> columns = new ArrayList<>();
        draw.some(table.columns(), 3).forEach(c -> columns.add(Name.quoted(c.name())));
        String from = draw.sql(table.name());
        String where = draw.maybe(30, " WHERE " + columns.get(0) + " IS NOT NULL");
        if (draw.chance(15)) {
            return "SELECT * FROM " + from + where;
        } else if (draw.chance(20)) {
            Table other = draw.table(t -> t.persistence() != Persistence.TEMPORARY);
            return "SELECT x." + String.join(", x.", columns) + ", count(*) AS n FROM " + from + " x CROSS JOIN "
                    + draw.sql(other.name()) + " y GROUP BY x." + String.join(", x.", columns);
        }
        return "SELECT " + String.join(", ", columns) + " FROM " + from + where;
    }

    static String view(Draw draw) {
        return "CREATE " + draw.maybe(15, "OR REPLACE ") + draw.maybe(5, "TEMP ") + "VIEW " + draw.fresh("v") + " AS "
                + query(draw);
    }

    static String materializedView(Draw draw) {
        return "CREATE MATERIALIZED VIEW " + draw.maybe(5, "IF NOT EXISTS ") + draw.qualified(draw.fresh("mv")) + " AS "
                + query(draw) + draw.maybe(20, " WITH NO DATA");
    }

    static String replaceView(Draw draw) {
        // What is not said to be TEMP is made beside a temporary view of the same name.
        View view =
                draw.view(v -> !v.materialized() && !"pg_temp".equals(v.name().schema()));
        return "CREATE OR REPLACE VIEW " + draw.sql(view.name()) + " AS "
                + view.query().text();
    }

    static String indexOnView(Draw draw) {
        View view = draw.view(v ->
                v.materialized() && !v.query().columns().isEmpty() && !v.query().allColumns());
        return "CREATE " + draw.maybe(40, "UNIQUE ") + "INDEX ON " + draw.sql(view.name()) + " ("
                + Name.quoted(draw.one(view.query().columns())) + ")";
    }

    static String refresh(Draw draw) {
        View view = draw.view(View::materialized);
        return "REFRESH MATERIALIZED VIEW " + draw.maybe(20, "CONCURRENTLY ") + draw.sql(view.name())
                + draw.maybe(10, " WITH NO DATA");
    }

    static String dropView(Draw draw) {
        View view = draw.view(v -> true);
        return "DROP " + kind(view) + " " + draw.maybe(20, "IF EXISTS ") + draw.sql(view.name())
                + draw.maybe(30, " CASCADE");
    }

    private static String kind(View view) {
        return view.materialized() ? "MATERIALIZED VIEW" : "VIEW";
    }

    static String alterView(Draw draw) {
        View view = draw.view(v -> true);
        return "ALTER " + kind(view) + " " + draw.sql(view.name())
                + draw.one(
                        " RENAME TO " + draw.fresh("rv"),
                        " OWNER TO app",
                        " SET SCHEMA public",
                        view.materialized() ? " SET (fillfactor = 70)" : " SET (security_barrier = true)");
    }

    // ── Sequences ───────────────────────────────────────────────────────────────────────────────────────────────────

    static String sequence(Draw draw) {
        String owner = "";
        if (draw.chance(25)) {
            Table table = draw.table(t -> t.name().schema() == null && t.persistence() == Persistence.PERMANENT);
            owner = " OWNED BY " + draw.sql(table.name()) + "." + Name.quoted(draw.column(table));
        }
        String name = owner.isEmpty() ? draw.qualified(draw.fresh("seq")) : "public." + draw.fresh("seq");
        return "CREATE SEQUENCE " + draw.maybe(5, "IF NOT EXISTS ") + name + draw.maybe(30, " AS int") + owner;
    }

    static String alterSequence(Draw draw) {
        Sequence sequence = draw.sequence(s -> true);
        return "ALTER SEQUENCE " + draw.sql(sequence.name())
                + draw.one(
                        " INCREMENT BY 2",
                        " RESTART WITH 1000",
                        " OWNED BY NONE",
                        " AS bigint",
                        " MAXVALUE 30000",
                        " CACHE 5",
                        " RENAME TO " + draw.fresh("rseq"),
                        " OWNER TO app");
    }

    static String dropSequence(Draw draw) {
        return "DROP SEQUENCE " + draw.maybe(20, "IF EXISTS ")
                + draw.sql(draw.sequence(s -> true).name()) + draw.maybe(40, " CASCADE");
    }

    // ── Types ───────────────────────────────────────────────────────────────────────────────────────────────────────

    static String enumeration(Draw draw) {
        return "CREATE TYPE " + draw.qualified(draw.fresh("mood")) + " AS ENUM ('low', 'Mid', 'it''s high')";
    }

    static String composite(Draw draw) {
        return "CREATE TYPE " + draw.fresh("pair") + " AS (x int, \"Y\" text)";
    }

    static String range(Draw draw) {
        return "CREATE TYPE " + draw.fresh("span") + " AS RANGE (subtype = float8)";
    }

    static String domain(Draw draw) {
        String base = draw.one("int", "text", "bigint", "varchar(50)", "numeric(10, 2)", "date");
        String check = base.equals("text") || base.startsWith("varchar")
                ? "length(VALUE) < 100"
                : base.equals("date") ? "VALUE > '1900-01-01'" : "VALUE >= 0";
        return "CREATE DOMAIN " + draw.qualified(draw.fresh("dom")) + " AS " + base
                + draw.maybe(20, base.equals("text") ? " DEFAULT 'x'" : base.equals("date") ? "" : " DEFAULT 1")
                + draw.maybe(15, " NOT NULL")
                + draw.maybe(40, draw.maybe(40, " CONSTRAINT " + draw.fresh("dc")) + " CHECK (" + check + ")");
    }

    static String alterType(Draw draw) {
        UserType type = draw.type(UserType.class);
        String name = draw.sqlType(type.name());
        if (type instanceof UserType.Enumeration labels && draw.chance(70)) {
            String first = RandomTypes.literal(draw.one(labels.labels()));
            return "ALTER TYPE " + name + " "
                    + draw.one(
                            "ADD VALUE '" + draw.fresh("lab").replace("\"", "") + "'",
                            "ADD VALUE IF NOT EXISTS 'low'",
                            "ADD VALUE '" + draw.fresh("lab").replace("\"", "") + "' BEFORE " + first,
                            "RENAME VALUE " + first + " TO '"
                                    + draw.fresh("rlab").replace("\"", "") + "'");
        } else if (type instanceof UserType.Composite && draw.chance(70)) {
            return "ALTER TYPE " + name + " "
                    + draw.one(
                            "ADD ATTRIBUTE " + draw.fresh("z") + " int",
                            "DROP ATTRIBUTE IF EXISTS x",
                            "ALTER ATTRIBUTE \"Y\" TYPE varchar(50)",
                            "RENAME ATTRIBUTE x TO " + draw.fresh("x"))
                    + draw.maybe(30, " CASCADE");
        } else if (type instanceof UserType.Domain) {
            return alterDomain(draw, (UserType.Domain) type, name);
        }
        return "ALTER TYPE " + name
                + draw.one(" RENAME TO " + draw.fresh("rtype"), " OWNER TO app", " SET SCHEMA public");
    }

    private static String alterDomain(Draw draw, UserType.Domain domain, String name) {
        List<String> actions = new ArrayList<>(List.of(
                "SET NOT NULL",
                "DROP NOT NULL",
                "DROP DEFAULT",
                "OWNER TO app",
                "RENAME TO " + draw.fresh("rdom"),
                "ADD CONSTRAINT " + draw.fresh("dc") + " CHECK (VALUE IS NOT NULL)",
                "ADD CHECK (VALUE IS NOT NULL OR true)",
                "ADD CONSTRAINT " + draw.fresh("dc") + " CHECK (VALUE IS NOT NULL) NOT VALID"));
        domain.checks().forEach(check -> {
            String quoted = Name.quoted(String.valueOf(check.name()));
            actions.add("VALIDATE CONSTRAINT " + quoted);
            actions.add("DROP CONSTRAINT " + quoted);
            actions.add("RENAME CONSTRAINT " + quoted + " TO " + draw.fresh("rdc"));
        });
        return "ALTER DOMAIN " + name + " " + draw.one(actions);
    }

    static String dropType(Draw draw) {
        UserType type = draw.type(UserType.class);
        return "DROP " + (type instanceof UserType.Domain ? "DOMAIN " : "TYPE ") + draw.maybe(20, "IF EXISTS ")
                + draw.sqlType(type.name()) + draw.maybe(50, " CASCADE");
    }

    // ── Functions, triggers, policies, rules ────────────────────────────────────────────────────────────────────────

    static String function(Draw draw) {
        String name = draw.fresh("f");
        return draw.one(
                "CREATE FUNCTION " + name + "() RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1'",
                "CREATE FUNCTION " + name + "() RETURNS int LANGUAGE plpgsql AS $$BEGIN RETURN 1; END$$",
                "CREATE FUNCTION " + name + "() RETURNS int LANGUAGE plpgsql STABLE AS $$BEGIN RETURN 1; END$$",
                "CREATE OR REPLACE FUNCTION " + name
                        + "(x int, y text DEFAULT 'a') RETURNS text LANGUAGE sql AS $f$SELECT y$f$",
                "CREATE FUNCTION " + name + "() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN NEW; END$$",
                "CREATE FUNCTION " + name + "() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN NEW; END$$",
                draw.since(11)
                        ? "CREATE PROCEDURE " + name + "() LANGUAGE plpgsql AS $$BEGIN END$$"
                        : "CREATE FUNCTION " + name + "() RETURNS void LANGUAGE plpgsql AS $$BEGIN END$$");
    }

    static String alterFunction(Draw draw) {
        var function = draw.function(f -> f.argumentTypes().isEmpty());
        String kind = function.returns().isEmpty() ? "PROCEDURE " : "FUNCTION ";
        String name = function.name().sql() + "()";
        return draw.one(
                "ALTER " + kind + name + " RENAME TO " + draw.fresh("rf"),
                "ALTER " + kind + name + " OWNER TO app",
                kind.equals("PROCEDURE ") ? "CALL " + name : "ALTER FUNCTION " + name + " SECURITY DEFINER",
                "COMMENT ON " + kind + name + " IS 'x'",
                "GRANT EXECUTE ON " + kind + name + " TO app",
                "DROP " + kind + name + draw.maybe(40, " CASCADE"),
                "DROP " + kind + "IF EXISTS " + function.name().sql() + "()");
    }

    static String trigger(Draw draw) {
        Table table = draw.table(t -> draw.since(13) || t.partitionBy() == null);
        var function = draw.function(f -> f.returns().equals("trigger"));
        String each = "FOR EACH " + draw.one("ROW", "STATEMENT");
        boolean constraint = draw.chance(10);
        String timing = constraint ? "AFTER" : draw.one("BEFORE", "AFTER");
        String event = draw.one(
                "INSERT", "UPDATE", "DELETE", "INSERT OR UPDATE", "UPDATE OF " + Name.quoted(draw.column(table)));
        return "CREATE " + (draw.since(14) && !constraint ? draw.maybe(10, "OR REPLACE ") : "")
                + (constraint ? "CONSTRAINT " : "") + "TRIGGER " + draw.fresh("tr") + " " + timing + " " + event
                + " ON "
                + draw.sql(table.name()) + (constraint ? " DEFERRABLE FOR EACH ROW" : " " + each)
                + " EXECUTE PROCEDURE " + function.name().sql() + "()";
    }

    static String alterTrigger(Draw draw) {
        Table table = draw.table(t -> !t.triggers().isEmpty());
        Table.Trigger trigger = draw.one(table.triggers());
        String on = Name.quoted(trigger.name()) + " ON " + draw.sql(table.name());
        // Before 15 the triggers of partitions kept their names, and the schema is that of 18.
        boolean cloned = trigger.row() && (table.partitionBy() != null || table.partitionOf() != null);
        return draw.one(
                cloned && !draw.since(15)
                        ? "DROP TRIGGER " + on
                        : "ALTER TRIGGER " + on + " RENAME TO " + draw.fresh("rtr"),
                "DROP TRIGGER " + on,
                "DROP TRIGGER IF EXISTS " + on + " CASCADE",
                "COMMENT ON TRIGGER " + on + " IS 'x'");
    }

    static String policy(Draw draw) {
        Table table = draw.table(t -> !t.policies().isEmpty() || draw.chance(30));
        if (table.policies().isEmpty() || draw.chance(30)) {
            return "CREATE POLICY " + draw.fresh("pol") + " ON " + draw.sql(table.name())
                    + draw.maybe(30, " FOR SELECT") + " USING (" + Name.quoted(draw.column(table)) + " IS NOT NULL)";
        }
        String on = Name.quoted(draw.one(table.policies()).name()) + " ON " + draw.sql(table.name());
        return draw.one(
                "DROP POLICY " + on,
                "DROP POLICY IF EXISTS " + on,
                "ALTER POLICY " + on + " USING (" + Name.quoted(draw.column(table)) + " IS NULL)");
    }

    static String rule(Draw draw) {
        Table table = draw.table(t -> t.partitionBy() == null && (!t.rules().isEmpty() || draw.chance(20)));
        if (table.rules().isEmpty()) {
            return "CREATE " + draw.maybe(20, "OR REPLACE ") + "RULE " + draw.fresh("ru") + " AS ON DELETE TO "
                    + draw.sql(table.name()) + " DO INSTEAD NOTHING";
        }
        String rule = Name.quoted(draw.one(table.rules().stream().sorted().toList()));
        String on = rule + " ON " + draw.sql(table.name());
        return draw.one(
                "DROP RULE " + on,
                "DROP RULE IF EXISTS " + on + " CASCADE",
                "ALTER RULE " + on + " RENAME TO " + draw.fresh("rru"));
    }

    // ── The rest ────────────────────────────────────────────────────────────────────────────────────────────────────

    static String comment(Draw draw) {
        Table table = draw.table();
        List<String> objects = new ArrayList<>(List.of(
                "TABLE " + draw.sql(table.name()),
                "COLUMN " + draw.sql(table.name()) + "." + Name.quoted(draw.column(table))));
        table.constraints().forEach(c -> {
            if (draw.since(18) || !(c instanceof dev.lintel.change.Constraint.NotNull)) {
                objects.add("CONSTRAINT " + Name.quoted(String.valueOf(c.name())) + " ON " + draw.sql(table.name()));
            }
        });
        draw.indexes(i -> i.table().equals(table.name())).forEach(i -> objects.add("INDEX " + draw.sql(i.name())));
        return "COMMENT ON " + draw.one(objects) + " IS " + draw.one("'it''s a comment'", "NULL");
    }

    static String grant(Draw draw) {
        String table = draw.sql(draw.table().name());
        return draw.one(
                "GRANT SELECT ON " + table + " TO app",
                "GRANT ALL ON TABLE " + table + " TO PUBLIC",
                "REVOKE ALL ON " + table + " FROM app",
                "REVOKE SELECT ON " + table + " FROM PUBLIC");
    }

    static String publication(Draw draw) {
        var known = draw.schema().publications().stream()
                .map(p -> p.name())
                .sorted()
                .toList();
        String table = draw.sql(
                draw.table(t -> t.persistence() == Persistence.PERMANENT && (draw.since(13) || t.partitionBy() == null))
                        .name());
        table = draw.maybe(15, "ONLY ") + table;
        if (known.isEmpty() || draw.chance(30)) {
            return "CREATE PUBLICATION " + draw.fresh("pub") + draw.one(" FOR TABLE " + table, " FOR ALL TABLES", "");
        }
        String publication = Name.quoted(draw.one(known));
        return draw.one(
                "ALTER PUBLICATION " + publication + " ADD TABLE " + table,
                "ALTER PUBLICATION " + publication + " SET TABLE " + table,
                "ALTER PUBLICATION " + publication + " DROP TABLE " + table,
                "ALTER PUBLICATION " + publication + " RENAME TO " + draw.fresh("rpub"),
                "ALTER PUBLICATION " + publication + " SET (publish = 'insert')",
                "DROP PUBLICATION " + publication);
    }

    static String statistics(Draw draw) {
        Table table = draw.table(t -> t.columns().size() > 1);
        var known = draw.schema().statisticsOf(table.name());
        if (!known.isEmpty() && draw.chance(60)) {
            String name = known.get(0).name().sql();
            return draw.one("DROP STATISTICS ", "DROP STATISTICS IF EXISTS ") + name;
        }
        List<Column> two = draw.some(table.columns(), 2);
        if (two.size() < 2) {
            throw new NoSuchElementException();
        }
        return "CREATE STATISTICS " + draw.fresh("stat") + draw.maybe(30, " (ndistinct)") + " ON "
                + Name.quoted(two.get(0).name()) + ", " + Name.quoted(two.get(1).name()) + " FROM "
                + draw.sql(table.name());
    }

    static String various(Draw draw) {
        return draw.one(
                "CREATE EXTENSION IF NOT EXISTS hstore",
                "CREATE COLLATION " + draw.fresh("coll") + " (locale = 'C')",
                "CREATE ROLE app",
                "DROP ROLE IF EXISTS nobody_at_all",
                "CREATE EVENT TRIGGER " + draw.fresh("et")
                        + " ON ddl_command_end WHEN TAG IN ('CREATE CAST') EXECUTE PROCEDURE no_such_function()",
                "CREATE AGGREGATE " + draw.fresh("agg") + " (int) (sfunc = int4pl, stype = int)",
                "CREATE OPERATOR CLASS " + draw.fresh("opc") + " FOR TYPE int USING hash AS OPERATOR 1 =",
                "SAVEPOINT here",
                "SAVEPOINT \"There\"",
                "ALTER ROLE app SET lock_timeout = '5s'",
                "NOTIFY channel",
                "DO $$BEGIN PERFORM 1; END$$",
                "SELECT 1",
                "EXPLAIN SELECT 1",
                "SET CONSTRAINTS ALL DEFERRED",
                "SET CONSTRAINTS ALL IMMEDIATE");
    }

    static String setting(Draw draw) {
        List<String> schemas = new ArrayList<>(draw.schemas());
        schemas.add("public");
        String path = Name.quoted(draw.one(schemas));
        return draw.one(
                "SET search_path TO " + path + ", public",
                "SET LOCAL search_path = " + path,
                "SET search_path = public",
                "RESET search_path",
                "SELECT set_config('search_path', 'public', false)",
                "SET lock_timeout = '2s'",
                "SET LOCAL statement_timeout = '5s'",
                "SET TimeZone = 'UTC'",
                "SET LOCAL TimeZone = 'Europe/Berlin'",
                "RESET lock_timeout");
    }
}
