package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.change.Change.AddConstraint;
import dev.lintel.change.Change.CreateTable;
import dev.lintel.change.Change.DropColumn;
import dev.lintel.change.Change.DropConstraint;
import dev.lintel.change.Change.DropIndex;
import dev.lintel.change.Change.Publication;
import dev.lintel.change.Change.SetReplicaIdentity;
import dev.lintel.change.Constraint;
import dev.lintel.change.Name;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class PublicationWithoutIdentity implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (step.after().publications().isEmpty() || !mayTakeIdentity(step.change())) {
            return Optional.empty();
        }
        List<Name> refusing = new ArrayList<>();
        for (Table table : step.after().tables()) {
            if (refuses(step.after(), table)
                    && !wasRefused(step.before(), table)
                    && step.later().stream().noneMatch(c -> givesIdentity(step, c, table))) {
                refusing.add(table.name());
            }
        }
        if (refusing.isEmpty()) {
            return Optional.empty();
        }
        String tables = Waiting.list(refusing);
        return Optional.of(new Danger(
                "Every UPDATE and DELETE on " + tables + " fails as soon as this commits: a publication sends them, and"
                        + " without a primary key or another replica identity nobody could tell which row is meant.",
                Instead.of(
                        "Give " + tables + " a primary key first, or REPLICA IDENTITY FULL or USING INDEX, or publish"
                                + " INSERT alone.")));
    }

    private static boolean mayTakeIdentity(Change change) {
        return change instanceof Publication
                || change instanceof CreateTable
                || change instanceof DropConstraint
                || change instanceof DropIndex
                || change instanceof DropColumn
                || change instanceof SetReplicaIdentity;
    }

    private static boolean refuses(Schema schema, Table table) {
        return !schema.sendingWithoutIdentity(table).isEmpty();
    }

    private static boolean wasRefused(Schema before, Table table) {
        return before.tables().stream().anyMatch(t -> t.oid() == table.oid() && refuses(before, t));
    }

    private static boolean givesIdentity(Step step, Change change, Table table) {
        if (change instanceof AddConstraint add) {
            return add.constraint() instanceof Constraint.PrimaryKey && sameTable(step, add.table(), table);
        }
        return change instanceof SetReplicaIdentity set
                && !set.identity().equals("NOTHING")
                && sameTable(step, set.table(), table);
    }

    private static boolean sameTable(Step step, Name name, Table table) {
        return step.after().resolve(name).equals(table.name());
    }
}
