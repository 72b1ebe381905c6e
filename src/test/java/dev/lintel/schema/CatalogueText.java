package dev.lintel.schema;

import dev.lintel.change.Constraint;
import dev.lintel.change.DataType;
import dev.lintel.change.IndexKey;
import dev.lintel.change.Name;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** A schema as test-fixtures/schema/catalogue.query shows the catalogue of a server. */
public final class CatalogueText {

    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("int", "integer"),
            Map.entry("int4", "integer"),
            Map.entry("int8", "bigint"),
            Map.entry("int2", "smallint"),
            Map.entry("float4", "real"),
            Map.entry("float8", "double precision"),
            Map.entry("decimal", "numeric"),
            Map.entry("bool", "boolean"),
            Map.entry("varchar", "character varying"),
            Map.entry("char", "character"),
            Map.entry("varbit", "bit varying"),
            Map.entry("timestamp", "timestamp without time zone"),
            Map.entry("timestamptz", "timestamp with time zone"),
            Map.entry("time", "time without time zone"),
            Map.entry("timetz", "time with time zone"));

    private final Schema schema;
    private final TreeMap<String, List<String>> blocks = new TreeMap<>();

    private CatalogueText(Schema schema) {
        this.schema = schema;
    }

    /** The lines of catalogue.query. */
    public static List<String> of(Schema schema) {
        return new CatalogueText(schema).lines();
    }

    private List<String> lines() {
        for (Table table : schema.tables()) {
            if (table.complete() || table.oid() > 0) {
                add(plain(table.name()), table(table));
            }
        }
        for (View view : schema.views()) {
            add(plain(view.name()), view(view));
        }
        for (Sequence each : schema.sequences()) {
            String owner =
                    each.ownedByTable() == null ? "" : " of " + plain(each.ownedByTable()) + "." + each.ownedByColumn();
            add(plain(each.name()), List.of("sequence " + plain(each.name()) + " " + type(each.type()) + owner));
        }
        for (UserType type : schema.types()) {
            add(type.name().name(), List.of(type(type)));
        }
        for (Function function : schema.functions()) {
            List<String> arguments = new ArrayList<>();
            function.argumentTypes().forEach(t -> arguments.add(type(new DataType(t.name(), List.of(), t.dimensions()))));
            String line = "function " + plain(function.name()) + "(" + String.join(", ", arguments) + ")";
            add(function.name().name(), List.of(line));
        }
        for (Publication each : schema.publications()) {
            TreeSet<String> tables = new TreeSet<>();
            each.tables().forEach(t -> tables.add(plain(t)));
            String line = "publication " + each.name() + (each.allTables() ? " all" : "")
                    + (tables.isEmpty() ? "" : " " + String.join(", ", tables));
            add(each.name(), List.of(line));
        }
        List<String> lines = new ArrayList<>();
        blocks.values().forEach(lines::addAll);
        return lines;
    }

    private void add(String sort, List<String> lines) {
        blocks.computeIfAbsent(sort, s -> new ArrayList<>()).addAll(lines);
    }

    private static String plain(Name name) {
        return name.schema() == null ? name.name() : name.schema() + "." + name.name();
    }

    private List<String> table(Table table) {
        List<String> lines = new ArrayList<>();
        lines.add(headline(table));
        for (Column column : table.columns()) {
            lines.add("  column " + column.name() + " "
                    + type(column.type())
                    + (isMarkedNotNull(column, table) ? " not null" : "")
                    + (column.generated() != null ? " generated" : column.defaultValue() != null ? " default" : "")
                    + switch (column.identity()) {
                        case NONE -> "";
                        case ALWAYS -> " always";
                        case BY_DEFAULT -> " by default";
                    });
        }
        List<Constraint> constraints = new ArrayList<>(table.constraints());
        constraints.removeIf(Constraint.NotNull.class::isInstance);
        constraints.sort(Comparator.comparing(c -> String.valueOf(c.name())));
        for (Constraint each : constraints) {
            lines.add("  constraint " + each.name() + " " + constraint(each));
        }
        lines.addAll(indexes(table.name()));
        table.triggers().stream()
                .map(t -> "  trigger " + t.name() + " " + t.function().name())
                .sorted()
                .forEach(lines::add);
        table.policies().stream().map(p -> "  policy " + p.name()).sorted().forEach(lines::add);
        table.rules().stream().map(r -> "  rule " + r).sorted().forEach(lines::add);
        TreeSet<String> statistics = new TreeSet<>();
        schema.statisticsOf(table.name()).forEach(s -> statistics.add(s.name().name()));
        if (!statistics.isEmpty()) {
            lines.add("  statistics " + String.join(", ", statistics));
        }
        return lines;
    }

    /** One that is NOT VALID marks the column as well. */
    private static boolean isMarkedNotNull(Column column, Table table) {
        return column.notNull()
                || table.constraintsOf(Constraint.NotNull.class).stream()
                        .anyMatch(c -> c.column().equals(column.name()));
    }

    private static String headline(Table table) {
        StringBuilder line = new StringBuilder();
        line.append(
                switch (table.persistence()) {
                    case PERMANENT -> "";
                    case UNLOGGED -> "unlogged ";
                    case TEMPORARY -> "temporary ";
                });
        line.append(table.partitionBy() != null ? "partitioned " : "")
                .append("table ")
                .append(plain(table.name()));
        if (table.partitionOf() != null) {
            line.append(" partition of ").append(plain(table.partitionOf().parent()));
            line.append(table.partitionOf().bound().isDefault() ? " default" : "");
        }
        if (!table.inherits().isEmpty()) {
            List<String> parents = new ArrayList<>();
            table.inherits().forEach(p -> parents.add(plain(p)));
            line.append(" inherits ").append(String.join(", ", parents));
        }
        line.append(table.rowSecurity() ? " row security" : "");
        line.append(table.forcedRowSecurity() ? " forced" : "");
        String index = table.replicaIdentity().index();
        line.append(
                switch (table.replicaIdentity().identity()) {
                    case "FULL" -> " identity full";
                    case "NOTHING" -> " identity nothing";
                    case "INDEX" -> " identity index" + (index == null ? "" : " " + index);
                    default -> "";
                });
        return line.toString();
    }

    private static String constraint(Constraint constraint) {
        String columns = " (" + String.join(", ", constraint.columns()) + ")";
        if (constraint instanceof Constraint.PrimaryKey) {
            return "primary key" + columns;
        } else if (constraint instanceof Constraint.Unique) {
            return "unique" + columns;
        } else if (constraint instanceof Constraint.Exclusion) {
            return "exclude" + columns;
        } else if (constraint instanceof Constraint.Check check) {
            String sorted = String.join(", ", new TreeSet<>(check.columns()));
            return "check (" + sorted + ")" + (check.validated() ? "" : " not valid");
        } else if (constraint instanceof Constraint.ForeignKey key) {
            return "foreign key" + columns + " references " + plain(key.references()) + " ("
                    + String.join(", ", key.referencedColumns()) + ")" + (key.validated() ? "" : " not valid");
        }
        throw new AssertionError(constraint);
    }

    private List<String> indexes(Name relation) {
        List<String> lines = new ArrayList<>();
        List<Index> indexes = new ArrayList<>(schema.indexesOf(relation));
        indexes.sort(Comparator.comparing(i -> i.name().name()));
        for (Index index : indexes) {
            List<String> keys = new ArrayList<>();
            for (IndexKey key : index.keys()) {
                keys.add(key.column() != null ? key.column() : "expression");
            }
            lines.add("  " + (index.unique() ? "unique " : "") + "index "
                    + index.name().name() + " " + index.method() + " (" + String.join(", ", keys) + ")"
                    + (index.include().isEmpty() ? "" : " include (" + String.join(", ", index.include()) + ")")
                    + (index.where() != null ? " where" : "")
                    + (index.partitionOf() != null ? " of " + plain(index.partitionOf()) : "")
                    + (index.valid() ? "" : " invalid"));
        }
        return lines;
    }

    private List<String> view(View view) {
        TreeSet<String> tables = new TreeSet<>();
        view.query().tables().forEach(t -> tables.add(plain(t)));
        List<String> lines = new ArrayList<>();
        lines.add((view.materialized() ? "materialized view " : "view ") + plain(view.name())
                + (view.populated() ? "" : " empty") + " on " + String.join(", ", tables));
        lines.addAll(indexes(view.name()));
        return lines;
    }

    /** As the server's format_type spells it. */
    private static String type(DataType type) {
        String name = type.name().sql();
        List<String> arguments = type.arguments();
        if (type.name().schema() == null) {
            String written = type.name().name();
            name = SPELLINGS.getOrDefault(written, name);
            if (written.equals("float")) {
                name = arguments.isEmpty() || Integer.parseInt(arguments.get(0)) > 24 ? "double precision" : "real";
                arguments = List.of();
            } else if (written.indexOf(' ') > 0 && SPELLINGS.containsValue(written)) {
                name = written;
            } else if (name.equals("numeric") && arguments.size() == 1) {
                arguments = List.of(arguments.get(0), "0");
            } else if (arguments.isEmpty() && (written.equals("char") || written.equals("character") || written.equals("bit"))) {
                arguments = List.of("1");
            }
        }
        String inside = arguments.isEmpty() ? "" : "(" + String.join(",", arguments) + ")";
        int blank = name.startsWith("time") ? name.indexOf(' ') : -1;
        String text = blank < 0 ? name + inside : name.substring(0, blank) + inside + name.substring(blank);
        return text + (type.dimensions() > 0 ? "[]" : "");
    }

    private static String type(UserType type) {
        String name = type.name().sql();
        if (type instanceof UserType.Enumeration each) {
            return "enum " + name + " (" + String.join(", ", new TreeSet<>(each.labels())) + ")";
        } else if (type instanceof UserType.Domain each) {
            TreeSet<String> checks = new TreeSet<>();
            each.checks().forEach(c -> checks.add(" check " + c.name() + (c.validated() ? "" : " not valid")));
            return "domain " + name + " " + type(each.base()) + (each.notNull() ? " not null" : "") + String.join("", checks);
        } else if (type instanceof UserType.Composite each) {
            return "composite " + name + " (" + String.join(", ", each.attributes()) + ")";
        }
        return "type " + name;
    }
}
