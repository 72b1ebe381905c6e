package dev.lintel.sql;

import dev.lintel.change.Name;
import dev.lintel.change.Query.ColumnUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.select.FromItem;
import net.sf.jsqlparser.statement.select.Join;
import net.sf.jsqlparser.statement.select.ParenthesedFromItem;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;
import org.jspecify.annotations.Nullable;

/** Which table a column in a query may be of: the FROM lists around it, the innermost first. */
final class Scopes {

    /** The names that one FROM list gives; empty where one stands for no table. */
    private final List<Map<String, Optional<Name>>> around = new ArrayList<>();

    private final Set<ColumnUse> uses = new LinkedHashSet<>();

    List<ColumnUse> uses() {
        return List.copyOf(uses);
    }

    void enter(Select select, List<String> commonTables) {
        Map<String, Optional<Name>> names = new LinkedHashMap<>();
        if (select instanceof PlainSelect plain) {
            add(plain.getFromItem(), plain.getJoins(), commonTables, names);
        }
        around.add(0, names);
    }

    void leave() {
        around.remove(0);
    }

    private static void add(
            @Nullable FromItem item,
            @Nullable List<Join> joins,
            List<String> commonTables,
            Map<String, Optional<Name>> names) {
        if (item instanceof ParenthesedFromItem inner && inner.getAlias() == null) {
            add(inner.getFromItem(), inner.getJoins(), commonTables, names);
        } else if (item != null) {
            boolean named = item instanceof Table table && (schema(table) || !commonTables.contains(name(table)));
            Optional<Name> table = named ? Optional.of(JSqlNames.of((Table) item)) : Optional.empty();
            names.put(alias(item, names.size()), table);
        }
        if (joins != null) {
            for (Join join : joins) {
                add(join.getFromItem(), null, commonTables, names);
            }
        }
    }

    /** The names that conditions have for the rows of these. */
    static List<String> names(List<FromItem> items) {
        Map<String, Optional<Name>> names = new LinkedHashMap<>();
        for (FromItem item : items) {
            add(item, null, List.of(), names);
        }
        names.keySet().removeIf(name -> name.startsWith(" "));
        return List.copyOf(names.keySet());
    }

    private static boolean schema(Table table) {
        return JSqlNames.of(table).schema() != null;
    }

    private static String name(Table table) {
        return JSqlNames.of(table).name();
    }

    private static String alias(FromItem item, int position) {
        if (item.getAlias() != null && item.getAlias().getName() != null) {
            return JSqlNames.folded(item.getAlias().getName().strip());
        }
        return item instanceof Table table ? name(table) : " " + position;
    }

    /** A column, with what stands before its dot. */
    void column(@Nullable Table qualifier, String column) {
        if (qualifier != null && qualifier.getName() != null) {
            String name = JSqlNames.folded(qualifier.getName());
            for (Map<String, Optional<Name>> names : around) {
                Optional<Name> known = names.get(name);
                if (known != null) {
                    known.ifPresent(table -> uses.add(new ColumnUse(List.of(table), column)));
                    return;
                }
            }
            uses.add(new ColumnUse(List.of(), column));
            return;
        }
        List<Name> candidates = new ArrayList<>();
        for (Map<String, Optional<Name>> names : around) {
            for (Optional<Name> each : names.values()) {
                each.filter(table -> !candidates.contains(table)).ifPresent(candidates::add);
            }
        }
        if (!candidates.isEmpty() || around.isEmpty()) {
            uses.add(new ColumnUse(candidates, column));
        }
    }

    /** {@code USING (column)} is a column of each table that is joined. */
    void using(String column) {
        if (around.isEmpty()) {
            uses.add(new ColumnUse(List.of(), column));
            return;
        }
        for (Optional<Name> each : around.get(0).values()) {
            each.ifPresent(table -> uses.add(new ColumnUse(List.of(table), column)));
        }
    }

    /** {@code *} without a name takes the columns of the innermost FROM list. */
    void all() {
        if (around.isEmpty()) {
            uses.add(new ColumnUse(List.of(), ColumnUse.ALL));
            return;
        }
        for (Optional<Name> each : around.get(0).values()) {
            each.ifPresent(table -> uses.add(new ColumnUse(List.of(table), ColumnUse.ALL)));
        }
    }
}
