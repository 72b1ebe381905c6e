package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.change.Constraint.ForeignKey;
import dev.lintel.change.Name;
import dev.lintel.change.ObjectKind;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

final class SwapTableIncomplete implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof Change.Rename rename) || rename.kind() != ObjectKind.TABLE) {
            return Optional.empty();
        }
        Name name = step.before().resolve(rename.object()).sibling(rename.newName());
        Optional<Table> old = step.deployed().table(name);
        Optional<Table> now = step.after().table(name);
        boolean swapped = old.isPresent()
                && now.isPresent()
                && now.get().oid() >= step.deployed().nextOid();
        if (!swapped) {
            return Optional.empty();
        }
        Schema end = step.atEnd();
        List<String> lost = end.table(name)
                .map(t -> lost(old.get(), step.deployed(), t, end))
                .orElse(List.of());
        return lost.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Danger(
                                "The new " + name + " lacks what the old one has: " + String.join("; ", lost) + ".",
                                Instead.of(
                                        "Make them on the new table before the swap, and grant its rights in the same transaction. LIKE … INCLUDING ALL copies none of them.")));
    }

    private static List<String> lost(Table old, Schema deployed, Table now, Schema end) {
        List<String> lost = new ArrayList<>();
        add(lost, "its foreign keys to ", references(old, old.name()), references(now, now.name()));
        add(lost, "the foreign keys of ", names(deployed.referencing(old.name())), names(end.referencing(now.name())));
        add(
                lost,
                "the triggers ",
                old.triggers().stream().map(Table.Trigger::name).toList(),
                now.triggers().stream().map(Table.Trigger::name).toList());
        add(
                lost,
                "the policies ",
                old.policies().stream().map(Table.Policy::name).toList(),
                now.policies().stream().map(Table.Policy::name).toList());
        if (old.rowSecurity() && !now.rowSecurity()) {
            lost.add("row-level security");
        }
        if (!end.grantsByDefault()) {
            add(
                    lost,
                    "the rights of ",
                    List.copyOf(deployed.grantsOn(old.oid()).keySet()),
                    List.copyOf(end.grantsOn(now.oid()).keySet()));
        }
        return lost;
    }

    private static void add(List<String> lost, String what, List<String> before, List<String> after) {
        TreeSet<String> missing = new TreeSet<>(before);
        missing.removeAll(after);
        if (!missing.isEmpty()) {
            lost.add(what + String.join(", ", missing));
        }
    }

    /** What a table references, itself left out. */
    private static List<String> references(Table table, Name self) {
        List<String> names = new ArrayList<>();
        for (ForeignKey key : table.foreignKeys()) {
            if (!key.references().equals(self)) {
                names.add(key.references().sql());
            }
        }
        return names;
    }

    private static List<String> names(List<Table> tables) {
        return tables.stream().map(t -> t.name().sql()).toList();
    }
}
