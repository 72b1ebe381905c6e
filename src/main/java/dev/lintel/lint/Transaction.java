package dev.lintel.lint;

import dev.lintel.change.Name;
import dev.lintel.engine.Traffic;
import dev.lintel.schema.Schema;
import java.util.List;
import java.util.Set;

/**
 * The transaction that a step runs in, as it stands just before the step.
 *
 * @param open whether there is one at all; a statement on its own commits at once and holds nothing afterwards
 * @param framework whether the framework opened it, not a BEGIN in the migration
 * @param held the locks that earlier statements of it still hold on tables in use, strongest first
 * @param earlier the steps that it has already done, in order
 * @param start the schema when it began
 */
public record Transaction(boolean open, boolean framework, List<Held> held, List<Step> earlier, Schema start) {

    /**
     * A lock that is still held.
     *
     * @param table the table whose traffic feels it
     * @param blocks what it blocks
     * @param by the step that took it
     */
    public record Held(Name table, Set<Traffic> blocks, Step by) {}

    public Transaction {
        held = List.copyOf(held);
    }

    /** Whether traffic of this kind on some table in use already waits. */
    public boolean blocks(Traffic traffic) {
        for (Held each : held) {
            if (each.blocks().contains(traffic)) {
                return true;
            }
        }
        return false;
    }
}
