package dev.lintel.rules;

import dev.lintel.change.ColumnDefinition.Identity;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Step;
import dev.lintel.schema.Column;

/** The steps by which something that applications use is taken away. */
final class Removal {

    private Removal() {}

    /** First the application stops using it, then it goes. */
    static Instead of(String object, String rule, String sql) {
        return steps(summary(object), object, rule, sql);
    }

    /** The same, or nothing to run where the server would refuse it as it refuses the step. */
    static Instead of(Step step, String object, String rule, String sql) {
        return step.impact().refusal() == null ? of(object, rule, sql) : summary(object);
    }

    static Instead summary(String object) {
        return Instead.of("Remove " + object + " when no running application version uses it, and say so.");
    }

    static Instead steps(Instead first, String object, String rule, String sql) {
        return released(first, object).then(Phase.CONTRACT, allowed(rule, object, sql));
    }

    static Instead released(Instead first, String object) {
        return first.then(
                Phase.APPLICATION,
                "Release a version that does not use " + object + ", and wait until the last older one has stopped.");
    }

    /** Whether an INSERT that leaves the column out is refused. */
    static boolean needsValue(Column column) {
        return column.notNull()
                && column.defaultValue() == null
                && column.generated() == null
                && column.identity() == Identity.NONE;
    }

    /** The statement with the directive that says why it may run. */
    static String allowed(String rule, String object, String sql) {
        return allowed(rule, "no running version uses", object, sql);
    }

    static String allowed(String rule, String reason, String object, String sql) {
        return "-- lintel:allow " + rule + " " + reason + " " + object + "\n" + sql;
    }
}
