package dev.lintel.schema;

import dev.lintel.change.Constraint;
import dev.lintel.change.Expression;
import dev.lintel.change.IndexKey;
import dev.lintel.change.Name;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The names that PostgreSQL gives to what the statement does not name (indexcmds.c, makeObjectName and its callers). */
final class DefaultNames {

    /** The longest identifier, in bytes (NAMEDATALEN - 1). */
    private static final int LONGEST = 63;

    private final Catalogue catalogue;

    DefaultNames(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    String primaryKey(TableDraft table) {
        return relation(table, null, "pkey", true);
    }

    String unique(TableDraft table, List<String> attributes) {
        return relation(table, addition(attributes), "key", true);
    }

    String exclusion(TableDraft table, List<String> attributes) {
        return relation(table, addition(attributes), "excl", true);
    }

    String index(TableDraft table, List<String> attributes) {
        return relation(table, addition(attributes), "idx", false);
    }

    String sequence(TableDraft table, String column) {
        return relation(table, column, "seq", false);
    }

    String foreignKey(TableDraft table, List<String> columns) {
        return constraint(table, addition(columns), "fkey");
    }

    /** A check is named after its column only where it looks at a single one. */
    String check(TableDraft table, Expression condition) {
        List<String> columns = condition.columns();
        return constraint(table, columns.size() == 1 ? columns.get(0) : null, "check");
    }

    String notNull(TableDraft table, String column) {
        return constraint(table, column, "not_null");
    }

    /** A name that no statistics of the table's schema have. */
    String statistics(TableDraft table, List<String> columns) {
        for (int pass = 0; ; pass++) {
            String name = join(table.name.name(), addition(columns), pass == 0 ? "stat" : "stat" + pass);
            if (!catalogue.statistics.containsKey(table.name.sibling(name))) {
                return name;
            }
        }
    }

    private String relation(TableDraft table, @Nullable String second, String label, boolean constraint) {
        for (int pass = 0; ; pass++) {
            String name = join(table.name.name(), second, pass == 0 ? label : label + pass);
            Name candidate = table.name.sibling(name);
            boolean taken = catalogue.isRelation(candidate)
                    || candidate.equals(table.name)
                    || (constraint && constraintTaken(table, candidate));
            if (!taken) {
                return name;
            }
        }
    }

    private String constraint(TableDraft table, @Nullable String second, String label) {
        for (int pass = 0; ; pass++) {
            String name = join(table.name.name(), second, pass == 0 ? label : label + pass);
            if (!constraintTaken(table, table.name.sibling(name))) {
                return name;
            }
        }
    }

    /** Constraint names are looked up in the whole schema, not only on the table. */
    private boolean constraintTaken(TableDraft table, Name candidate) {
        return catalogue.constraintNameTaken(candidate) || named(table.constraints, candidate.name());
    }

    private static boolean named(List<Constraint> constraints, String name) {
        for (Constraint each : constraints) {
            if (Objects.equals(each.name(), name)) {
                return true;
            }
        }
        return false;
    }

    /** makeObjectName: the longer of the two parts gives way until all of it fits. */
    static String join(String first, @Nullable String second, String label) {
        int room = LONGEST - label.length() - 1 - (second == null ? 0 : 1);
        int firstLength = bytes(first);
        int secondLength = second == null ? 0 : bytes(second);
        while (firstLength + secondLength > room) {
            if (firstLength > secondLength) {
                firstLength--;
            } else {
                secondLength--;
            }
        }
        StringBuilder name = new StringBuilder(clip(first, firstLength));
        if (second != null) {
            name.append('_').append(clip(second, secondLength));
        }
        return name.append('_').append(label).toString();
    }

    /** ChooseIndexNameAddition and its sibling for foreign keys. */
    static String addition(List<String> columns) {
        StringBuilder joined = new StringBuilder();
        for (String column : columns) {
            if (joined.length() > 0) {
                joined.append('_');
            }
            joined.append(column);
            if (bytes(joined.toString()) > LONGEST) {
                break;
            }
        }
        return joined.toString();
    }

    /** ChooseIndexColumnNames: a repeated name gets a number. */
    static List<String> columnNames(List<IndexKey> keys, List<String> include) {
        List<String> wanted = new ArrayList<>();
        for (IndexKey key : keys) {
            wanted.add(key.column() != null ? key.column() : expressionName(key.expression()));
        }
        wanted.addAll(include);
        List<String> names = new ArrayList<>(wanted.size());
        for (String name : wanted) {
            String unique = name;
            for (int i = 1; names.contains(unique); i++) {
                String number = Integer.toString(i);
                unique = clip(name, LONGEST - number.length()) + number;
            }
            names.add(unique);
        }
        return names;
    }

    /** FigureColname: a function or a bare column gives its name, a cast that of its operand or else of its type. */
    private static String expressionName(@Nullable Expression expression) {
        if (expression instanceof Expression.Call call) {
            return call.function().name();
        }
        if (expression instanceof Expression.Column column) {
            return column.name();
        }
        if (expression instanceof Expression.Cast cast) {
            String operand = expressionName(cast.operand());
            return operand.equals("expr") ? Spelling.internal(cast.type().name().name()) : operand;
        }
        return "expr";
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** The longest start of the text that takes no more than this many bytes and breaks no character. */
    private static String clip(String text, int most) {
        int end = 0;
        int used = 0;
        while (end < text.length()) {
            int point = text.codePointAt(end);
            used += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
            if (used > most) {
                break;
            }
            end += Character.charCount(point);
        }
        return text.substring(0, end);
    }
}
