package dev.lintel.engine.postgresql;

import dev.lintel.change.Constraint;
import dev.lintel.change.Expression;
import dev.lintel.change.IndexKey;
import dev.lintel.change.Name;
import java.util.ArrayList;
import java.util.List;

/** The names that the server finds for indexes that are given none, as far as they are free. */
final class IndexNames {

    /** NAMEDATALEN - 1, in bytes; names here are mostly ASCII. */
    private static final int LONGEST = 63;

    private IndexNames() {}

    /** The index of a key constraint. */
    static String key(Constraint constraint, Name table, String... columns) {
        String given = constraint.name();
        return given != null ? given : unnamedKey(constraint, table, columns);
    }

    /** The index of a key constraint on a partition, where the name that was given to the whole does not count. */
    static String unnamedKey(Constraint constraint, Name table, String... columns) {
        List<String> words = columns.length > 0 ? List.of(columns) : constraint.columns();
        if (constraint instanceof Constraint.PrimaryKey) {
            return join(table.name(), "", "pkey");
        }
        return join(table.name(), String.join("_", words), constraint instanceof Constraint.Exclusion ? "excl" : "key");
    }

    /** The index of CREATE INDEX without a name. */
    static String index(Name table, List<IndexKey> keys, List<String> include) {
        List<String> words = new ArrayList<>();
        for (IndexKey key : keys) {
            words.add(word(key));
        }
        words.addAll(include);
        return join(table.name(), String.join("_", words), "idx");
    }

    /** A column gives its name, a function its own (FigureColname). */
    private static String word(IndexKey key) {
        String column = key.column();
        if (column != null) {
            return column;
        }
        return key.expression() instanceof Expression.Call call
                ? call.function().name()
                : "expr";
    }

    /** Both parts are shortened, the longer one first, until the whole fits (makeObjectName). */
    private static String join(String table, String columns, String label) {
        String first = table;
        String second = columns;
        int room = LONGEST - label.length() - 1 - (columns.isEmpty() ? 0 : 1);
        while (first.length() + second.length() > room) {
            if (first.length() > second.length()) {
                first = first.substring(0, first.length() - 1);
            } else {
                second = second.substring(0, second.length() - 1);
            }
        }
        return first + (second.isEmpty() ? "_" : "_" + second + "_") + label;
    }
}
