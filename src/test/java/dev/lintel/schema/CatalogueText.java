package dev.lintel.schema;

import dev.lintel.change.Constraint;
import dev.lintel.change.DataType;
import dev.lintel.change.Expression;
import dev.lintel.change.IndexKey;
import dev.lintel.change.Name;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A schema as test-fixtures/schema/catalogue.query shows the catalogue of a server. */
public final class CatalogueText {

    private final Schema schema;
    private final TreeMap<String, List<String>> blocks = new TreeMap<>();

    private CatalogueText(Schema schema) {
        this.schema = schema;
    }

    /** The lines, in the order of the query. */
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
            String owner = each.ownedByTable() == null
                    ? ""
                    : " of " + plain(each.ownedByTable()) + "." + each.ownedByColumn()
                            + (each.identity() ? " identity" : "");
            add(
                    plain(each.name()),
                    List.of("sequence " + plain(each.name()) + " " + TypeText.of(each.type(), schema) + owner));
        }
        for (UserType type : schema.types()) {
            add(type.name().name(), List.of(type(type)));
        }
        for (Function function : schema.functions()) {
            List<String> arguments = new ArrayList<>();
            function.argumentTypes().forEach(t -> arguments.add(TypeText.withoutLength(t, schema)));
            String line = "function " + plain(function.name()) + "(" + String.join(", ", arguments) + ") "
                    + function.language() + " " + function.volatility().name().toLowerCase(Locale.ROOT)
                    + usedBy(function);
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

    static String plain(Name name) {
        return name.schema() == null ? name.name() : name.schema() + "." + name.name();
    }

    private List<String> table(Table table) {
        List<String> lines = new ArrayList<>();
        lines.add(headline(table));
        for (Column column : table.columns()) {
            lines.add("  column " + column.name() + " "
                    + TypeText.of(column.type(), schema)
                    + (column.collation() == null ? "" : " collate " + bare(column.collation()))
                    + (isMarkedNotNull(column, table) ? " not null" : "")
                    + (column.generated() != null
                            ? column.stored() ? " stored" : " virtual"
                            : column.defaultValue() != null ? " default" + from(column.defaultValue()) : "")
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
                .map(t -> "  trigger " + t.name() + " " + plain(t.function()) + in(table, t.columns()))
                .sorted()
                .forEach(lines::add);
        table.policies().stream()
                .map(p -> "  policy " + p.name() + in(table, p.columns()))
                .sorted()
                .forEach(lines::add);
        table.rules().stream().map(r -> "  rule " + r).sorted().forEach(lines::add);
        TreeSet<String> statistics = new TreeSet<>();
        schema.statisticsOf(table.name())
                .forEach(s -> statistics.add(s.name().name() + " (" + sorted(s.columns()) + ")"));
        if (!statistics.isEmpty()) {
            lines.add("  statistics " + String.join(", ", statistics));
        }
        return lines;
    }

    /** A constraint that is NOT VALID marks the column as well. */
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
        line.append(table.partitionBy() != null ? "partitioned " : table.foreign() ? "foreign " : "")
                .append("table ")
                .append(plain(table.name()));
        if (table.partitionBy() != null) {
            List<String> keys = new ArrayList<>();
            table.partitionBy().keys().forEach(k -> keys.add(k.column() == null ? "expression" : k.column()));
            line.append(" by ").append(table.partitionBy().strategy().toLowerCase(Locale.ROOT));
            line.append(" (").append(String.join(", ", keys)).append(')');
        }
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
        if (constraint instanceof Constraint.PrimaryKey key) {
            return "primary key" + columns + (key.deferrable() ? " deferrable" : "");
        } else if (constraint instanceof Constraint.Unique key) {
            return "unique" + columns
                    + (key.nullsNotDistinct() ? " nulls not distinct" : "")
                    + (key.deferrable() ? " deferrable" : "");
        } else if (constraint instanceof Constraint.Exclusion key) {
            return "exclude" + columns + " using " + key.method() + (key.where() == null ? "" : " where");
        } else if (constraint instanceof Constraint.Check check) {
            return "check (" + sorted(check.columns()) + ")"
                    + (check.noInherit() ? " no inherit" : "")
                    + state(check.enforced(), check.validated());
        } else if (constraint instanceof Constraint.ForeignKey key) {
            return "foreign key" + columns + " references " + plain(key.references()) + " ("
                    + String.join(", ", key.referencedColumns()) + ")"
                    + action(" on delete ", key.onDelete())
                    + action(" on update ", key.onUpdate())
                    + (key.deferrable() ? " deferrable" : "")
                    + (key.initiallyDeferred() ? " deferred" : "")
                    + state(key.enforced(), key.validated());
        }
        throw new AssertionError(constraint);
    }

    /** The sequences that a default takes its value from. */
    private String from(Expression value) {
        TreeSet<String> sequences = new TreeSet<>();
        for (Expression.Call call : value.calls()) {
            if (call.function().name().equals("nextval") && !call.children().isEmpty()) {
                Expression argument = call.children().get(0);
                Expression bare = argument instanceof Expression.Cast cast
                                && cast.type().name().name().equals("regclass")
                        ? cast.operand()
                        : argument;
                String text = bare instanceof Expression.Literal literal ? literal.text() : "";
                if (text.startsWith("'")) {
                    schema.sequence(Names.parse(text.substring(1, text.length() - 1)))
                            .ifPresent(s -> sequences.add(plain(s.name())));
                }
            }
        }
        return sequences.isEmpty() ? "" : " from " + String.join(", ", sequences);
    }

    /** Of functions of the same name the schema does not know which is meant. */
    private String usedBy(Function function) {
        if (schema.functions(function.name()).size() > 1) {
            return "";
        }
        TreeSet<String> uses = new TreeSet<>();
        for (FunctionUse use : schema.usersOfFunction(function.name())) {
            uses.add(use.kind().name().toLowerCase(Locale.ROOT) + " " + plain(use.relation()) + "." + use.object());
        }
        return uses.isEmpty() ? "" : " used by " + String.join(", ", uses);
    }

    private static String state(boolean enforced, boolean validated) {
        return enforced ? validated ? "" : " not valid" : " not enforced";
    }

    private static String action(String event, String action) {
        String words = action.toLowerCase(Locale.ROOT);
        int columns = words.indexOf(" (");
        words = columns < 0 ? words : words.substring(0, columns);
        return words.isEmpty() || words.equals("no action") ? "" : event + words;
    }

    private static String sorted(Collection<String> names) {
        return String.join(", ", new TreeSet<>(names));
    }

    /** Those of the names that are columns of the table. */
    private static String in(Table table, List<String> names) {
        List<String> columns = new ArrayList<>(names);
        columns.removeIf(c -> table.column(c).isEmpty());
        return columns.isEmpty() ? "" : " (" + sorted(columns) + ")";
    }

    /** A name without its schema and without quotes. */
    private static String bare(String name) {
        return name.substring(name.lastIndexOf('.') + 1).replace("\"", "");
    }

    private List<String> indexes(Name relation) {
        List<String> lines = new ArrayList<>();
        List<Index> indexes = new ArrayList<>(schema.indexesOf(relation));
        indexes.sort(Comparator.comparing(i -> i.name().name()));
        for (Index index : indexes) {
            List<String> keys = new ArrayList<>();
            for (IndexKey key : index.keys()) {
                keys.add((key.column() != null ? key.column() : "expression")
                        + (key.collation() == null || key.column() == null ? "" : " collate " + bare(key.collation()))
                        + operatorClass(key.operatorClass())
                        + (key.descending()
                                ? key.nullsFirst() ? " desc" : " desc nulls last"
                                : key.nullsFirst() ? " nulls first" : ""));
            }
            boolean computes = index.where() != null || index.keys().stream().anyMatch(k -> k.column() == null);
            lines.add("  " + (index.unique() ? "unique " : "") + "index "
                    + index.name().name() + " " + index.method() + " (" + String.join(", ", keys) + ")"
                    + (index.include().isEmpty() ? "" : " include (" + String.join(", ", index.include()) + ")")
                    + (index.where() != null ? " where" : "")
                    + (index.constraint() != null ? " of the key" : computes ? over(index) : "")
                    + (index.partitionOf() != null ? " of " + plain(index.partitionOf()) : "")
                    + (index.valid() ? "" : " invalid"));
        }
        return lines;
    }

    private static String over(Index index) {
        TreeSet<String> columns = new TreeSet<>(index.include());
        for (IndexKey key : index.keys()) {
            if (key.column() != null) {
                columns.add(key.column());
            } else if (key.expression() != null) {
                columns.addAll(key.expression().columns());
            }
        }
        if (index.where() != null) {
            columns.addAll(index.where().columns());
        }
        return columns.isEmpty() ? "" : " over " + String.join(", ", columns);
    }

    /** The operator class that a type has for each method goes without saying, also where it was said. */
    private static String operatorClass(@Nullable String name) {
        return name == null || DEFAULTS.contains(bare(name)) ? "" : " " + bare(name);
    }

    private static final Set<String> SYSTEM = Set.of("pg_catalog", "information_schema");

    private static final Set<String> DEFAULTS = Set.of(
            "array_ops",
            "date_ops",
            "int2_ops",
            "int4_ops",
            "int8_ops",
            "jsonb_ops",
            "text_ops",
            "timestamptz_ops",
            "tsvector_ops",
            "uuid_ops");

    private List<String> view(View view) {
        TreeSet<String> tables = new TreeSet<>();
        for (Name each : view.query().tables()) {
            if (SYSTEM.contains(String.valueOf(each.schema()))) {
                continue;
            }
            TreeSet<String> columns = new TreeSet<>();
            schema.table(each)
                    .ifPresent(t -> t.columns().stream()
                            .filter(c -> Views.uses(view, each, c.name()))
                            .forEach(c -> columns.add(c.name())));
            tables.add(plain(each) + (columns.isEmpty() ? "" : " (" + String.join(", ", columns) + ")"));
        }
        List<String> lines = new ArrayList<>();
        lines.add((view.materialized() ? "materialized view " : "view ") + plain(view.name())
                + (view.populated() ? "" : " empty") + " on "
                + (tables.isEmpty() ? "nothing" : String.join(", ", tables)));
        lines.addAll(indexes(view.name()));
        return lines;
    }

    private String type(UserType type) {
        String name = TypeText.of(new DataType(type.name(), List.of(), 0), schema);
        if (type instanceof UserType.Enumeration each) {
            return "enum " + name + " (" + String.join(", ", each.labels()) + ")";
        } else if (type instanceof UserType.Domain each) {
            TreeSet<String> checks = new TreeSet<>();
            each.checks().forEach(c -> checks.add(" check " + c.name() + (c.validated() ? "" : " not valid")));
            return "domain " + name + " " + TypeText.of(each.base(), schema) + (each.notNull() ? " not null" : "")
                    + (each.defaultValue() == null ? "" : " default") + String.join("", checks);
        } else if (type instanceof UserType.Composite each) {
            return "composite " + name + " (" + String.join(", ", each.attributes()) + ")";
        }
        return "type " + name;
    }
}
