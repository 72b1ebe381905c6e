package dev.lintel.schema;

import dev.lintel.change.Constraint;
import dev.lintel.change.Name;
import java.util.ArrayList;
import java.util.List;

/**
 * A place where a function is used.
 *
 * @param kind what uses it
 * @param relation the table or view
 * @param object the trigger, column, constraint or index of the table; the view's own name for a view
 */
public record FunctionUse(Kind kind, Name relation, String object) {

    /** What can use a function. */
    public enum Kind {
        TRIGGER,
        DEFAULT,
        CHECK,
        GENERATED,
        INDEX,
        VIEW
    }

    /** All uses of the function of this canonical name. */
    static List<FunctionUse> all(Catalogue catalogue, Name function) {
        List<FunctionUse> uses = new ArrayList<>();
        for (Table table : catalogue.tables()) {
            for (Table.Trigger trigger : table.triggers()) {
                if (trigger.function().equals(function)) {
                    uses.add(new FunctionUse(Kind.TRIGGER, table.name(), trigger.name()));
                }
            }
            for (Column column : table.columns()) {
                if (RoutineChanges.calls(column.defaultValue(), catalogue, function)) {
                    uses.add(new FunctionUse(Kind.DEFAULT, table.name(), column.name()));
                }
                if (RoutineChanges.calls(column.generated(), catalogue, function)) {
                    uses.add(new FunctionUse(Kind.GENERATED, table.name(), column.name()));
                }
            }
            for (Constraint constraint : table.constraints()) {
                if (RoutineChanges.calls(constraint, catalogue, function)) {
                    uses.add(new FunctionUse(Kind.CHECK, table.name(), String.valueOf(constraint.name())));
                }
            }
        }
        for (Index index : catalogue.indexes()) {
            if (RoutineChanges.calls(index.keys(), catalogue, function)
                    || RoutineChanges.calls(index.where(), catalogue, function)) {
                uses.add(new FunctionUse(Kind.INDEX, index.table(), index.name().name()));
            }
        }
        for (View view : catalogue.views.values()) {
            for (Name call : view.query().calls()) {
                if (catalogue.in(catalogue.functions, call).equals(function)) {
                    uses.add(new FunctionUse(Kind.VIEW, view.name(), view.name().name()));
                    break;
                }
            }
        }
        return uses;
    }
}
