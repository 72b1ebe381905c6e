package dev.lintel.rules.own;

import dev.lintel.change.Change;
import dev.lintel.change.Change.AddColumn;
import dev.lintel.change.Change.AddConstraint;
import dev.lintel.change.Change.CreateTable;
import dev.lintel.change.Change.OnTable;
import dev.lintel.change.ColumnDefinition;
import dev.lintel.change.Constraint;
import dev.lintel.change.Expression;
import dev.lintel.change.IndexKey;
import dev.lintel.change.Name;
import dev.lintel.change.ObjectKind;
import dev.lintel.lint.Step;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a step tells to rules of a team's own: for each thing of a kind in it, a fact for every field of the kind. */
final class Facts {

    private final Step step;
    private final Map<String, Fact> facts = new LinkedHashMap<>();

    private Facts(Step step) {
        this.step = step;
        put("path", step.place().file().path());
    }

    /** One map for each thing of this kind that the change of this step is or has. */
    static List<Map<String, Fact>> of(Kind kind, Step step) {
        List<Map<String, Fact>> found = new ArrayList<>();
        switch (kind) {
            case CREATE_TABLE -> createTable(step, found);
            case COLUMN -> columns(step, true, found);
            case ADD_COLUMN -> columns(step, false, found);
            case CONSTRAINT -> constraints(step, true, found);
            case ADD_CONSTRAINT -> constraints(step, false, found);
            case TRUNCATE -> truncate(step, found);
            case CHANGE ->
                found.add(new Facts(step)
                        .put("change", kebab(step.change().getClass().getSimpleName()))
                        .facts);
            default -> simple(kind, step, found);
        }
        return found;
    }

    private Facts put(String field, @Nullable String word) {
        facts.put(field, Fact.of(word));
        return this;
    }

    private Facts put(String field, boolean flag) {
        facts.put(field, Fact.of(flag));
        return this;
    }

    private Facts put(String field, List<String> words) {
        facts.put(field, Fact.of(words));
        return this;
    }

    private Facts put(String field, Fact fact) {
        facts.put(field, fact);
        return this;
    }

    private Facts named(Name name) {
        return put("name", name.name()).put("schema", name.schema());
    }

    private Facts onTable(Name table) {
        return put("table", table.name()).put("schema", table.schema()).put("in-use", step.inUse(table));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String kebab(String camel) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < camel.length(); i++) {
            char c = camel.charAt(i);
            if (Character.isUpperCase(c) && !word.isEmpty()) {
                word.append('-');
            }
            word.append(Character.toLowerCase(c));
        }
        return word.toString();
    }

    // ── Tables ──────────────────────────────────────────────────────────────────────────────────────────────────────

    /** A table as the migration leaves it, so that a key or a comment that follows counts; none where it is gone by then. */
    private static void createTable(Step step, List<Map<String, Fact>> found) {
        if (!(step.change() instanceof CreateTable create) || temporary(create)) {
            return;
        }
        Optional<Table> made = step.after().table(create.table());
        if (made.isEmpty() || step.before().table(create.table()).isPresent()) {
            return;
        }
        Optional<Table> left = left(step, made.get().oid());
        if (left.isEmpty()) {
            return;
        }
        Table table = left.get();
        List<String> columns = new ArrayList<>();
        table.columns().forEach(column -> columns.add(column.name()));
        found.add(new Facts(step)
                .put("name", table.name().name())
                .put("table", table.name().name())
                .put("schema", create.table().schema())
                .put("columns", table.complete() ? Fact.of(columns) : Fact.UNKNOWN)
                .put("column-count", table.complete() ? Fact.of(columns.size()) : Fact.UNKNOWN)
                .put(
                        "primary-key",
                        table.primaryKey().isPresent() || table.complete()
                                ? Fact.of(table.primaryKey().isPresent())
                                : Fact.UNKNOWN)
                .put("persistence", word(table.persistence()))
                .put("partition", table.partitionOf() != null)
                .put("partitioned", table.partitionBy() != null)
                .put("if-not-exists", create.ifNotExists())
                .put(
                        "commented",
                        commented(step, ObjectKind.TABLE, create.table().name(), null))
                .facts);
    }

    /** The table of this number when the migration is through. */
    private static Optional<Table> left(Step step, int oid) {
        Schema schema = step.after();
        for (Change later : step.later()) {
            schema = schema.apply(later);
        }
        return schema.tables().stream().filter(table -> table.oid() == oid).findFirst();
    }

    private static boolean temporary(CreateTable create) {
        return create.persistence() == Change.Persistence.TEMPORARY;
    }

    /** Whether a COMMENT follows in the same migration. */
    private static boolean commented(Step step, ObjectKind kind, String name, @Nullable String table) {
        for (Change later : step.later()) {
            if (later instanceof Change.Comment comment
                    && comment.kind() == kind
                    && comment.object().name().equals(name)
                    && (table == null
                            || (comment.table() != null
                                    && comment.table().name().equals(table)))) {
                return true;
            }
        }
        return false;
    }

    private static void truncate(Step step, List<Map<String, Fact>> found) {
        if (step.change() instanceof Change.Truncate truncate) {
            for (Name table : truncate.tables()) {
                found.add(new Facts(step).onTable(table).put("cascade", truncate.cascade()).facts);
            }
        }
    }

    // ── Columns and constraints ─────────────────────────────────────────────────────────────────────────────────────

    private static void columns(Step step, boolean ofNewTables, List<Map<String, Fact>> found) {
        if (step.change() instanceof AddColumn add) {
            found.add(column(step, add.table(), add.column(), List.of(), true));
        } else if (ofNewTables && step.change() instanceof CreateTable create && !temporary(create)) {
            for (ColumnDefinition column : create.columns()) {
                found.add(column(step, create.table(), column, create.constraints(), false));
            }
        }
    }

    private static Map<String, Fact> column(
            Step step, Name table, ColumnDefinition column, List<Constraint> ofTable, boolean added) {
        List<Constraint> about = new ArrayList<>(column.constraints());
        for (Constraint constraint : ofTable) {
            if (constraint.columns().contains(column.name())) {
                about.add(constraint);
            }
        }
        boolean key = about.stream().anyMatch(Constraint.PrimaryKey.class::isInstance);
        String references = null;
        boolean notNull = column.notNull() || key || column.identity() != ColumnDefinition.Identity.NONE;
        for (Constraint constraint : about) {
            if (constraint instanceof Constraint.ForeignKey foreign) {
                references = foreign.references().name();
            }
            notNull |= constraint instanceof Constraint.NotNull;
        }
        boolean serial = column.type().name().name().contains("serial");
        return new Facts(step)
                .onTable(table)
                .put("name", column.name())
                .put("type", Fact.of(column.type()))
                .put("nullable", !notNull && !serial)
                .put("default", text(column.defaultValue()))
                .put("generated", text(column.generated()))
                .put("identity", column.identity() == ColumnDefinition.Identity.NONE ? null : word(column.identity()))
                .put("collation", column.collation())
                .put("primary-key", key)
                .put("references", references)
                .put("added", added)
                .put("commented", commented(step, ObjectKind.COLUMN, column.name(), table.name()))
                .facts;
    }

    private static @Nullable String text(@Nullable Expression expression) {
        return expression == null ? null : expression.text();
    }

    private static void constraints(Step step, boolean ofNewOnes, List<Map<String, Fact>> found) {
        if (step.change() instanceof AddConstraint add) {
            found.add(constraint(step, add.table(), add.constraint()));
        } else if (ofNewOnes && step.change() instanceof AddColumn add) {
            add.column().constraints().forEach(each -> found.add(constraint(step, add.table(), each)));
        } else if (ofNewOnes && step.change() instanceof CreateTable create && !temporary(create)) {
            create.constraints().forEach(each -> found.add(constraint(step, create.table(), each)));
            for (ColumnDefinition column : create.columns()) {
                column.constraints().forEach(each -> found.add(constraint(step, create.table(), each)));
            }
        }
    }

    private static Map<String, Fact> constraint(Step step, Name table, Constraint constraint) {
        Facts facts = new Facts(step)
                .onTable(table)
                .put("name", constraint.name())
                .put("constraint-type", type(constraint))
                .put("columns", constraint.columns());
        if (constraint instanceof Constraint.ForeignKey foreign) {
            return facts.put("references", foreign.references().name())
                    .put("on-delete", action(foreign.onDelete()))
                    .put("on-update", action(foreign.onUpdate()))
                    .put("validated", foreign.validated())
                    .put("deferrable", foreign.deferrable())
                    .facts;
        }
        boolean validated = constraint instanceof Constraint.Check check
                ? check.validated()
                : !(constraint instanceof Constraint.NotNull notNull) || notNull.validated();
        boolean deferrable = (constraint instanceof Constraint.Unique unique && unique.deferrable())
                || (constraint instanceof Constraint.PrimaryKey key && key.deferrable());
        return facts.put("references", (String) null)
                .put("on-delete", (String) null)
                .put("on-update", (String) null)
                .put("validated", validated)
                .put("deferrable", deferrable)
                .facts;
    }

    private static String type(Constraint constraint) {
        if (constraint instanceof Constraint.PrimaryKey) {
            return "primary-key";
        }
        if (constraint instanceof Constraint.ForeignKey) {
            return "foreign-key";
        }
        if (constraint instanceof Constraint.Exclusion) {
            return "exclude";
        }
        return kebab(constraint.getClass().getSimpleName());
    }

    private static @Nullable String action(String words) {
        return words.isEmpty() ? null : words.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    // ── What has one thing a change ─────────────────────────────────────────────────────────────────────────────────

    private static void simple(Kind kind, Step step, List<Map<String, Fact>> found) {
        Facts facts = new Facts(step);
        if (kind == kind(step.change()) && (facts.ofTable(step.change()) || facts.ofObject(step.change()))) {
            found.add(facts.facts);
        }
    }

    /** The kind of what has one thing a change, or {@link Kind#CHANGE}. */
    private static Kind kind(Change change) {
        if (change instanceof Change.CreateMaterializedView) {
            return Kind.CREATE_VIEW;
        }
        if (change instanceof Change.CreateEnum
                || change instanceof Change.CreateDomain
                || change instanceof Change.CreateCompositeType) {
            return Kind.CREATE_TYPE;
        }
        return Kind.named(kebab(change.getClass().getSimpleName())).orElse(Kind.CHANGE);
    }

    /** What changes a table. */
    private boolean ofTable(Change change) {
        if (!(change instanceof OnTable onTable)) {
            return false;
        }
        onTable(onTable.table());
        if (change instanceof Change.DropColumn drop) {
            put("name", drop.column()).put("cascade", drop.cascade()).put("if-exists", drop.ifExists());
        } else if (change instanceof Change.RenameColumn rename) {
            put("name", rename.column()).put("new-name", rename.newName());
        } else if (change instanceof Change.AlterColumnType alter) {
            put("name", alter.column()).put("type", Fact.of(alter.type()));
            put("collation", alter.collation()).put("using", text(alter.using()));
        } else if (change instanceof Change.SetDefault set) {
            put("name", set.column()).put("default", set.value().text());
        } else if (change instanceof Change.DropDefault drop) {
            put("name", drop.column());
        } else if (change instanceof Change.SetNotNull set) {
            put("name", set.column());
        } else if (change instanceof Change.DropNotNull drop) {
            put("name", drop.column());
        } else if (change instanceof Change.DropConstraint drop) {
            put("name", drop.constraint()).put("cascade", drop.cascade()).put("if-exists", drop.ifExists());
        } else if (change instanceof Change.CreateIndex index) {
            index(index);
        } else if (change instanceof Change.CreateTrigger trigger) {
            put("name", trigger.trigger()).put("function", trigger.function().name());
            put("timing", trigger.timing().toLowerCase(Locale.ROOT).replace(' ', '-'));
            put("events", lower(trigger.events()));
        } else {
            return ofRows(change);
        }
        return true;
    }

    private boolean ofRows(Change change) {
        if (change instanceof Change.Insert insert) {
            put("columns", insert.columns()).put("query", insert.query() != null);
        } else if (change instanceof Change.Update update) {
            put("columns", update.columns()).put("where", text(update.where()));
        } else if (change instanceof Change.Delete delete) {
            put("where", text(delete.where()));
        } else {
            return false;
        }
        return true;
    }

    private void index(Change.CreateIndex index) {
        List<String> columns = new ArrayList<>();
        for (IndexKey key : index.keys()) {
            String expression = text(key.expression());
            columns.add(key.column() != null ? key.column() : expression == null ? "" : expression);
        }
        put("name", index.index()).put("columns", columns).put("column-count", Fact.of(columns.size()));
        put("include", index.include()).put("unique", index.unique()).put("concurrently", index.concurrently());
        put("method", index.method()).put("partial", index.where() != null);
        put("if-not-exists", index.ifNotExists());
    }

    /** What is about an object of another kind. */
    private boolean ofObject(Change change) {
        if (change instanceof Change.DropIndex drop) {
            named(drop.index()).put("concurrently", drop.concurrently());
            put("cascade", drop.cascade()).put("if-exists", drop.ifExists());
        } else if (change instanceof Change.CreateView view) {
            named(view.view()).put("materialized", false).put("or-replace", view.orReplace());
        } else if (change instanceof Change.CreateMaterializedView view) {
            named(view.view()).put("materialized", true).put("or-replace", false);
        } else if (change instanceof Change.CreateFunction function) {
            named(function.function()).put("object-kind", word(function.kind()));
            put("language", function.language().toLowerCase(Locale.ROOT));
            put("volatility", word(function.volatility()))
                    .put("returns", function.signature().returns());
            put("or-replace", function.orReplace());
        } else if (change instanceof Change.CreateEnum type) {
            named(type.type()).put("type-kind", "enum").put("labels", type.labels());
        } else if (change instanceof Change.CreateDomain domain) {
            named(domain.domain()).put("type-kind", "domain").put("labels", List.of());
        } else if (change instanceof Change.CreateCompositeType type) {
            named(type.type()).put("type-kind", "composite").put("labels", List.of());
        } else if (change instanceof Change.CreateSequence sequence) {
            Fact none = Fact.of((String) null);
            named(sequence.sequence()).put("type", sequence.type() == null ? none : Fact.of(sequence.type()));
        } else {
            return ofAnyObject(change);
        }
        return true;
    }

    private boolean ofAnyObject(Change change) {
        if (change instanceof Change.CreateSchema schema) {
            put("name", schema.schema()).put("if-not-exists", schema.ifNotExists());
        } else if (change instanceof Change.CreateExtension extension) {
            put("name", extension.extension()).put("if-not-exists", extension.ifNotExists());
        } else if (change instanceof Change.Rename rename) {
            named(rename.object()).put("object-kind", word(rename.kind())).put("new-name", rename.newName());
        } else if (change instanceof Change.Drop drop) {
            named(drop.object()).put("object-kind", word(drop.kind()));
            put("cascade", drop.cascade()).put("if-exists", drop.ifExists());
        } else if (change instanceof Change.SetOwner set) {
            named(set.object()).put("object-kind", word(set.kind())).put("owner", set.owner());
        } else if (change instanceof Change.Grant grant) {
            List<String> names = new ArrayList<>();
            grant.objects().forEach(object -> names.add(object.name()));
            put("names", names).put("object-kind", word(grant.kind())).put("revoke", grant.revoke());
            put("privileges", lower(grant.privileges())).put("roles", grant.roles());
        } else if (change instanceof Change.SetVariable set) {
            put("name", set.variable()).put("value", set.value()).put("local", set.local());
        } else {
            return false;
        }
        return true;
    }

    private static List<String> lower(List<String> words) {
        List<String> lower = new ArrayList<>();
        words.forEach(word -> lower.add(word.toLowerCase(Locale.ROOT)));
        return lower;
    }
}
