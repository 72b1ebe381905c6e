package dev.lintel.rules;

import dev.lintel.change.Expression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rows on which conditions that are alike can differ: every constant that they compare a column with, what is next to it, and
 * something else. Where two conditions agree on all of these, they agree on everything that they can be seen to say.
 */
final class CheckSamples {

    private static final int ROWS = 4096;
    private static final int LONGEST = 4000;
    private static final String ELSE = "something else";

    private final Map<String, Set<Object>> constants = new LinkedHashMap<>();
    private final Map<String, Set<Object>> lengths = new HashMap<>();

    /** Notes what a condition compares columns with. */
    void note(Expression condition) {
        for (String column : condition.columns()) {
            constants.computeIfAbsent(column, c -> new LinkedHashSet<>());
        }
        condition.walk(this::noteOne);
    }

    private void noteOne(Expression part) {
        CheckedRow.Membership membership = CheckedRow.Membership.of(part);
        if (membership != null) {
            for (Expression member : membership.members()) {
                compared(membership.operand(), member);
            }
        } else if (part instanceof Expression.Binary binary) {
            compared(binary.left(), binary.right());
            compared(binary.right(), binary.left());
        }
    }

    private void compared(Expression operand, Expression with) {
        Object value = CheckedRow.constant(with);
        if (value == null || value == CheckedRow.NULL) {
            return;
        }
        Expression measured = CheckedRow.measured(operand);
        if (CheckedRow.uncast(operand) instanceof Expression.Column column) {
            constants.computeIfAbsent(column.name(), c -> new LinkedHashSet<>()).add(value);
        } else if (measured instanceof Expression.Column column) {
            lengths.computeIfAbsent(column.name(), c -> new LinkedHashSet<>()).add(value);
        }
    }

    /** The values of this one, where its type has no others. */
    void only(String column, List<String> values) {
        constants.put(column, new LinkedHashSet<>(values));
        lengths.put(column, Set.of(ELSE));
    }

    /** The rows, those first that have what the conditions name; none where there are too many. */
    List<Map<String, Object>> rows(Set<String> notNull) {
        List<Map<String, Object>> rows = List.of(Map.of());
        for (String column : constants.keySet()) {
            List<Map<String, Object>> longer = new ArrayList<>();
            for (Object value : samples(column, !notNull.contains(column))) {
                for (Map<String, Object> row : rows) {
                    Map<String, Object> one = new LinkedHashMap<>(row);
                    one.put(column, value);
                    longer.add(one);
                }
            }
            rows = longer;
            if (rows.size() > ROWS) {
                return List.of();
            }
        }
        return rows;
    }

    private Set<Object> samples(String column, boolean nullable) {
        Set<Object> named = constants.getOrDefault(column, Set.of());
        Set<Object> measures = lengths.getOrDefault(column, Set.of());
        boolean closed = measures.contains(ELSE);
        Set<Object> samples = new LinkedHashSet<>(named);
        for (Object value : named) {
            if (value instanceof BigDecimal number) {
                samples.add(number.subtract(BigDecimal.ONE));
                samples.add(number.add(BigDecimal.ONE));
            } else if (value instanceof Boolean is) {
                samples.add(!is);
            }
        }
        if (named.isEmpty() && measures.isEmpty()) {
            samples.add(CheckedRow.ANY);
        } else if (!closed && !named.isEmpty() && named.stream().allMatch(String.class::isInstance)) {
            samples.add(ELSE);
        }
        for (Object measure : measures) {
            addTexts(samples, CheckedRow.number(measure));
        }
        if (nullable) {
            samples.add(CheckedRow.NULL);
        }
        return samples;
    }

    /** Texts of this length, of one less and of one more. */
    private static void addTexts(Set<Object> samples, @Nullable BigDecimal length) {
        if (length == null || length.abs().intValue() > LONGEST) {
            return;
        }
        for (int l = Math.max(0, length.intValue() - 1); l <= length.intValue() + 1; l++) {
            samples.add("x".repeat(l));
        }
    }

    /** The value as a sentence has it. */
    String words(String column, Object value) {
        Set<Object> named = constants.getOrDefault(column, Set.of());
        if (value == CheckedRow.NULL) {
            return "NULL";
        }
        if (value == CheckedRow.ANY) {
            return "a value";
        }
        if (value.equals(ELSE)) {
            return named.size() == 1
                    ? "a value other than " + words(column, named.iterator().next())
                    : "another value";
        }
        if (value instanceof String text) {
            return named.contains(value) ? Sql.literal(text) : lengthOf(text);
        }
        return String.valueOf(value);
    }

    private static String lengthOf(String text) {
        return text.length() == 1 ? "a text of 1 character" : "a text of " + text.length() + " characters";
    }

    /** Whether the conditions name the value. */
    boolean names(String column, Object value) {
        return constants.getOrDefault(column, Set.of()).contains(value);
    }
}
