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
        return steps(summary(object, rule), object, rule, sql);
    }

    /** The same, or nothing to run where the server would refuse it as it refuses the step. */
    static Instead of(Step step, String object, String rule, String sql) {
        return step.impact().refusal() == null ? of(object, rule, sql) : summary(object, rule);
    }

    static Instead summary(String object, String rule) {
        return Instead.of(
                "Remove " + object + " when no running application version uses it, and say so on the line above:" + " "
                        + allow(rule, "no running version uses", object));
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
        return allow(rule, reason, object) + "\n" + sql;
    }

    private static String allow(String rule, String reason, String object) {
        return "-- lintel:allow " + rule + " " + reason + " " + object;
    }
}
