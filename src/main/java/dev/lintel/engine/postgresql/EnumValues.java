package dev.lintel.engine.postgresql;

import dev.lintel.change.Change;
import dev.lintel.change.DataType;
import dev.lintel.change.Expression;
import dev.lintel.change.Name;
import dev.lintel.engine.Refusal.Kind;
import dev.lintel.schema.Column;
import dev.lintel.schema.Schema;
import dev.lintel.schema.Table;
import dev.lintel.schema.UserType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value that this transaction added to an enum cannot be used before it is committed. From 17 on it can where the
 * transaction created the type as well (release notes of 17); 12 to 16 refuse that too (measured); up to 11 the values of such
 * a type are safe and no others can be added in a transaction.
 */
final class EnumValues {

    private EnumValues() {}

    static void check(Change change, Forecast forecast) {
        if (!forecast.situation().inTransaction() || !forecast.since(12)) {
            return;
        }
        if (change instanceof Change.Update update) {
            int known = Math.min(update.columns().size(), update.values().size());
            for (int i = 0; i < known; i++) {
                assigned(
                        update.table(), update.columns().get(i), update.values().get(i), forecast);
            }
            compared(update.table(), update.where(), forecast);
        } else if (change instanceof Change.Delete delete) {
            compared(delete.table(), delete.where(), forecast);
        } else if (change instanceof Change.SetDefault set) {
            assigned(set.table(), set.column(), set.value(), forecast);
        } else if (change instanceof Change.AddColumn add) {
            used(add.column().type(), add.column().defaultValue(), forecast);
        } else if (change instanceof Change.CreateTable create) {
            create.columns().forEach(c -> used(c.type(), c.defaultValue(), forecast));
        }
    }

    private static void assigned(Name table, String column, Expression value, Forecast forecast) {
        Columns.column(table, column, forecast).ifPresent(c -> used(c.type(), value, forecast));
    }

    private static void compared(Name table, @Nullable Expression where, Forecast forecast) {
        Optional<Table> known = forecast.table(table);
        if (where == null || known.isEmpty()) {
            return;
        }
        for (String name : where.columns()) {
            Optional<Column> column = known.get().column(name);
            column.ifPresent(c -> used(c.type(), where, forecast));
        }
    }

    private static void used(DataType type, @Nullable Expression value, Forecast forecast) {
        if (value == null) {
            return;
        }
        for (String label : added(type, forecast)) {
            String quoted = "'" + label.replace("'", "''") + "'";
            value.walk(e -> {
                if (e instanceof Expression.Literal literal && literal.text().equals(quoted)) {
                    forecast.refuse(
                            Kind.NEW_ENUM_VALUE,
                            quoted + " cannot be used in the transaction that adds it to " + type.name());
                }
            });
        }
    }

    /** The labels that this transaction added by ADD VALUE. */
    private static List<String> added(DataType type, Forecast forecast) {
        Optional<UserType> now = forecast.schema().type(type.name());
        if (now.isEmpty() || !(now.get() instanceof UserType.Enumeration enumeration)) {
            return List.of();
        }
        Schema start = forecast.situation().transactionStart();
        UserType before = null;
        for (UserType each : start.types()) {
            if (each.oid() == enumeration.oid()) {
                before = each;
            }
        }
        // Of a type that this transaction created every label may be used; a renamed one is not new either.
        if (!(before instanceof UserType.Enumeration old)
                || old.labels().size() == enumeration.labels().size()) {
            return List.of();
        }
        List<String> added = new ArrayList<>(enumeration.labels());
        added.removeAll(old.labels());
        return added;
    }
}
