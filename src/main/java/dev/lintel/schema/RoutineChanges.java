package dev.lintel.schema;

import dev.lintel.change.Change;
import dev.lintel.change.Constraint;
import dev.lintel.change.DataType;
import dev.lintel.change.Expression;
import dev.lintel.change.IndexKey;
import dev.lintel.change.Name;
import dev.lintel.change.Signature;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Functions, and what hangs on tables and runs or judges rows: triggers, policies, rules. */
final class RoutineChanges {

    private final Catalogue catalogue;

    RoutineChanges(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    // ── Functions ───────────────────────────────────────────────────────────────────────────────────────────────────

    void create(Change.CreateFunction create) {
        Name name = catalogue.created(create.function());
        Signature signature = new Signatures(catalogue).resolved(create.signature());
        List<Function> all = new ArrayList<>(functions(name));
        all.removeIf(f -> f.argumentTypes().equals(signature.argumentTypes()));
        all.add(new Function(create.kind(), name, signature, create.volatility(), create.language(), create.body()));
        catalogue.functions = catalogue.functions.plus(name, List.copyOf(all));
        catalogue.came(new Thing(Thing.Space.FUNCTION, name));
    }

    private List<Function> functions(Name canonical) {
        List<Function> known = catalogue.functions.get(canonical);
        return known == null ? List.of() : known;
    }

    /** The function that this one would be, had it come before: of the same name, with the same types to give. */
    @Nullable Function same(Change.CreateFunction create) {
        List<DataType> types =
                new Signatures(catalogue).resolved(create.signature()).argumentTypes();
        for (Function each : functions(catalogue.created(create.function()))) {
            if (each.argumentTypes().equals(types)) {
                return each;
            }
        }
        return null;
    }

    /** DROP FUNCTION: triggers, defaults, checks, indexes and generated columns that use it go with it. */
    void dropFunction(Name canonical, @Nullable String arguments) {
        List<Function> left = new ArrayList<>(functions(canonical));
        // Whether the one that is known is the one that is meant is certain where the types are written alike.
        Signatures signatures = new Signatures(catalogue);
        boolean meant = arguments == null || (!left.isEmpty() && signatures.takes(left.get(0), arguments));
        if (left.size() <= 1) {
            left.clear();
        } else {
            left.removeIf(f -> arguments == null || signatures.takes(f, arguments));
        }
        catalogue.functions = left.isEmpty()
                ? catalogue.functions.minus(canonical)
                : catalogue.functions.plus(canonical, List.copyOf(left));
        if (left.isEmpty()) {
            if (meant) {
                catalogue.dropped(new Thing(Thing.Space.FUNCTION, canonical));
            } else {
                catalogue.presence = catalogue.presence.mayBe(new Thing(Thing.Space.FUNCTION, canonical));
            }
            catalogue.guess(() -> dropUsers(canonical));
        }
    }

    private void dropUsers(Name function) {
        Drops drops = new Drops(catalogue);
        for (FunctionUse use : FunctionUse.all(catalogue, function)) {
            switch (use.kind()) {
                case TRIGGER -> drop(use.relation(), use.object());
                case DEFAULT -> new ColumnChanges(catalogue).defaultValue(use.relation(), use.object(), null, true);
                case CHECK ->
                    drops.constraint(new Change.DropConstraint(use.relation(), use.object(), true, true, false));
                case GENERATED -> drops.column(use.relation(), use.object());
                case INDEX -> drops.relation(use.relation().sibling(use.object()));
                case VIEW -> drops.relation(use.relation());
                default -> throw new AssertionError(use);
            }
        }
    }

    void renameFunction(Name from, Name to) {
        if (from.equals(to)) {
            return; // SET SCHEMA to the one that it is in
        }
        List<Function> renamed = new ArrayList<>();
        for (Function each : functions(from)) {
            renamed.add(each.named(to));
        }
        for (FunctionUse use : FunctionUse.all(catalogue, from)) {
            follow(use, from, to);
        }
        if (!renamed.isEmpty()) {
            catalogue.functions = catalogue.functions.minus(from).plus(to, List.copyOf(renamed));
            catalogue.came(new Thing(Thing.Space.FUNCTION, to));
            catalogue.went(new Thing(Thing.Space.FUNCTION, from), "it is called " + to + " since");
        }
    }

    private void follow(FunctionUse use, Name from, Name to) {
        Rewriting rewriting = Rewriting.function(catalogue, from, to);
        Index index = use.kind() == FunctionUse.Kind.INDEX
                ? catalogue.index(use.relation().sibling(use.object()))
                : null;
        View view = use.kind() == FunctionUse.Kind.VIEW ? catalogue.views.get(use.relation()) : null;
        TableDraft table = catalogue.draft(use.relation());
        if (index != null) {
            catalogue.put(rewriting.in(index));
        } else if (view != null) {
            List<Name> calls = new ArrayList<>(view.query().calls());
            calls.replaceAll(c -> catalogue.in(catalogue.functions, c).equals(from) ? to : c);
            catalogue.put(new View(
                    view.oid(),
                    view.name(),
                    view.materialized(),
                    view.populated(),
                    view.columns(),
                    view.query().calling(calls)));
        } else if (table != null) {
            List<Table.Trigger> triggers = new ArrayList<>(table.triggers);
            triggers.replaceAll(t -> t.function().equals(from) ? t.calling(to) : t);
            table.triggers = List.copyOf(triggers);
            List<Column> columns = new ArrayList<>(table.columns);
            columns.replaceAll(rewriting::in);
            table.columns = List.copyOf(columns);
            List<Constraint> constraints = new ArrayList<>(table.constraints);
            constraints.replaceAll(rewriting::in);
            table.constraints = List.copyOf(constraints);
            catalogue.put(table);
        }
    }

    // ── Triggers ────────────────────────────────────────────────────────────────────────────────────────────────────

    void create(Change.CreateTrigger create) {
        TableDraft table = catalogue.edit(create.table());
        if (table == null) {
            return;
        }
        List<String> columns = new ArrayList<>(create.updateOf());
        boolean whenUses = false;
        if (create.when() != null) {
            for (String each : create.when().columns()) {
                whenUses = true;
                if (!columns.contains(each)) {
                    columns.add(each);
                }
            }
        }
        Name function = catalogue.in(catalogue.functions, create.function());
        // Whether a condition holds is a matter of the rows.
        Table.Deferral deferral = create.deferrable() && create.when() == null
                ? new Table.Deferral(create.events(), create.updateOf(), create.initiallyDeferred())
                : null;
        put(table, new Table.Trigger(create.trigger(), function, create.row(), columns, whenUses, deferral));
    }

    /** Gives the trigger to a table, and one FOR EACH ROW to its partitions. */
    private void put(TableDraft table, Table.Trigger trigger) {
        List<Table.Trigger> triggers = new ArrayList<>(table.triggers);
        triggers.removeIf(t -> t.name().equals(trigger.name()));
        triggers.add(trigger);
        table.triggers = List.copyOf(triggers);
        catalogue.put(table);
        for (TableDraft partition : partitionsWith(table, trigger)) {
            put(partition, trigger);
        }
    }

    /** The partitions that have this trigger from their table, or are to have it. */
    private List<TableDraft> partitionsWith(TableDraft table, Table.Trigger trigger) {
        List<TableDraft> partitions = new ArrayList<>();
        for (Name child : catalogue.childrenOf(table.name)) {
            TableDraft draft = catalogue.draft(child);
            if (trigger.row() && draft != null && draft.partitionOf != null) {
                partitions.add(draft);
            }
        }
        return partitions;
    }

    /** A new partition gets the triggers that its table has FOR EACH ROW (CloneRowTriggersToPartition). */
    void ensureTriggersOn(Name partition, Name parent) {
        Table known = catalogue.table(parent);
        if (known != null) {
            for (Table.Trigger each : known.triggers()) {
                TableDraft draft = catalogue.draft(partition);
                if (each.row() && draft != null) {
                    put(draft, each);
                }
            }
        }
    }

    /** A partition that leaves its table leaves its triggers (DropClonedTriggersFromPartition). */
    void dropTriggersOf(Name partition, Table parent) {
        for (Table.Trigger each : parent.triggers()) {
            if (each.row()) {
                drop(partition, each.name());
            }
        }
    }

    void drop(Change.DropTrigger drop) {
        drop(drop.table(), drop.trigger());
    }

    private void drop(Name relation, String name) {
        TableDraft table = catalogue.edit(relation);
        Table.Trigger trigger = table == null ? null : trigger(table, name);
        if (table != null && trigger != null) {
            List<Table.Trigger> triggers = new ArrayList<>(table.triggers);
            triggers.remove(trigger);
            table.triggers = List.copyOf(triggers);
            catalogue.put(table);
            for (TableDraft partition : partitionsWith(table, trigger)) {
                drop(partition.name, name);
            }
        }
    }

    private static Table.@Nullable Trigger trigger(TableDraft table, String name) {
        for (Table.Trigger each : table.triggers) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return null;
    }

    void rename(Change.RenameTrigger rename) {
        rename(rename.table(), rename.trigger(), rename.newName());
    }

    /** From 15 on the triggers of partitions are renamed with those of their table. */
    private void rename(Name relation, String name, String newName) {
        TableDraft table = catalogue.edit(relation);
        Table.Trigger trigger = table == null ? null : trigger(table, name);
        if (table != null && trigger != null) {
            List<Table.Trigger> triggers = new ArrayList<>(table.triggers);
            triggers.replaceAll(t -> t.equals(trigger) ? t.named(newName) : t);
            table.triggers = List.copyOf(triggers);
            catalogue.put(table);
            for (TableDraft partition : partitionsWith(table, trigger)) {
                rename(partition.name, name, newName);
            }
        }
    }

    // ── Policies and rules ──────────────────────────────────────────────────────────────────────────────────────────

    void create(Change.CreatePolicy create) {
        List<String> using = create.using() == null ? List.of() : create.using().columns();
        List<String> check = create.check() == null ? List.of() : create.check().columns();
        put(create.table(), new Table.Policy(create.policy(), create.permissive(), create.command(), using, check));
    }

    /** ALTER POLICY leaves what it does not mention; of a policy that is met here first no more is known. */
    void alter(Change.AlterPolicy alter) {
        TableDraft table = catalogue.edit(alter.table());
        if (table == null) {
            return;
        }
        Table.Policy old = new Table.Policy(alter.policy(), true, "ALL", List.of(), List.of());
        for (Table.Policy each : table.policies) {
            old = each.name().equals(alter.policy()) ? each : old;
        }
        List<String> using = alter.using() == null ? old.using() : alter.using().columns();
        List<String> check = alter.check() == null ? old.check() : alter.check().columns();
        put(alter.table(), new Table.Policy(alter.policy(), old.permissive(), old.command(), using, check));
    }

    private void put(Name relation, Table.Policy policy) {
        TableDraft table = catalogue.edit(relation);
        if (table == null) {
            return;
        }
        List<Table.Policy> policies = new ArrayList<>(table.policies);
        policies.removeIf(p -> p.name().equals(policy.name()));
        policies.add(policy);
        table.policies = List.copyOf(policies);
        catalogue.put(table);
    }

    void rename(Change.RenameRule rename) {
        TableDraft table = catalogue.edit(rename.table());
        if (table != null && table.rules.contains(rename.rule())) {
            rule(rename.table(), rename.rule(), false);
            rule(rename.table(), rename.newName(), true);
        }
    }

    void dropPolicy(Change.DropPolicy drop) {
        TableDraft table = catalogue.edit(drop.table());
        if (table != null) {
            List<Table.Policy> policies = new ArrayList<>(table.policies);
            policies.removeIf(p -> p.name().equals(drop.policy()));
            table.policies = List.copyOf(policies);
            catalogue.put(table);
        }
    }

    void rule(Name relation, String rule, boolean create) {
        TableDraft table = catalogue.edit(relation);
        if (table != null) {
            Set<String> rules = new HashSet<>(table.rules);
            if (create) {
                rules.add(rule);
            } else {
                rules.remove(rule);
            }
            table.rules = Set.copyOf(rules);
            catalogue.put(table);
        }
    }

    static boolean calls(@Nullable Expression expression, Catalogue catalogue, Name function) {
        if (expression == null) {
            return false;
        }
        for (Expression.Call call : expression.calls()) {
            if (catalogue.in(catalogue.functions, call.function()).equals(function)) {
                return true;
            }
        }
        return false;
    }

    static boolean calls(List<IndexKey> keys, Catalogue catalogue, Name function) {
        for (IndexKey key : keys) {
            if (calls(key.expression(), catalogue, function)) {
                return true;
            }
        }
        return false;
    }

    static boolean calls(Constraint constraint, Catalogue catalogue, Name function) {
        return constraint instanceof Constraint.Check check && calls(check.condition(), catalogue, function);
    }
}
