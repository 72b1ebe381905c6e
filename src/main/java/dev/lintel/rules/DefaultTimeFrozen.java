package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.change.ColumnDefinition;
import dev.lintel.change.DataType;
import dev.lintel.change.Expression;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.schema.Column;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

final class DefaultTimeFrozen implements Rule {

    private static final Set<String> WORDS = Set.of("now", "today", "tomorrow", "yesterday");

    @Override
    public Optional<Danger> check(Step step) {
        if (step.change() instanceof Change.CreateTable create) {
            for (ColumnDefinition each : create.columns()) {
                if (isFrozen(each.defaultValue(), each.type())) {
                    return danger(each.name(), each.defaultValue(), each.type());
                }
            }
        } else if (step.change() instanceof Change.AddColumn add) {
            ColumnDefinition column = add.column();
            return isFrozen(column.defaultValue(), column.type())
                    ? danger(column.name(), column.defaultValue(), column.type())
                    : Optional.empty();
        } else if (step.change() instanceof Change.SetDefault set) {
            DataType type = step.table(set.table())
                    .flatMap(t -> t.column(set.column()))
                    .map(Column::type)
                    .orElse(Column.UNKNOWN_TYPE);
            return isFrozen(set.value(), type) ? danger(set.column(), set.value(), type) : Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<Danger> danger(String column, @Nullable Expression value, DataType type) {
        String text = value == null ? "" : value.text();
        String instead = isDate(type) ? "current_date" : "now()";
        return Optional.of(new Danger(
                "The default " + text
                        + " is the moment at which this statement runs: every row that gets it later has that same "
                        + "time in " + column + ".",
                Instead.of("Write DEFAULT " + instead + ", which is computed for each row that is inserted.")));
    }

    /** Whether the words for a time are turned into a value of such a type at once. */
    private static boolean isFrozen(@Nullable Expression value, DataType type) {
        if (value instanceof Expression.Cast cast) {
            // A text is turned into a time when the row is inserted.
            return isTime(cast.type()) && isFrozen(cast.operand(), cast.type());
        }
        return value instanceof Expression.Literal literal && isTime(type) && isWord(literal.text());
    }

    private static boolean isWord(String literal) {
        int last = literal.length() - 1;
        if (last < 1 || literal.charAt(0) != '\'' || literal.charAt(last) != '\'') {
            return false;
        }
        String word = literal.substring(1, last).strip().toLowerCase(Locale.ROOT);
        return WORDS.contains(word.endsWith("()") ? word.substring(0, word.length() - 2) : word);
    }

    private static boolean isDate(DataType type) {
        return type.name().name().equals("date");
    }

    private static boolean isTime(DataType type) {
        String name = type.name().name();
        return isDate(type)
                || name.startsWith("timestamp")
                || name.equals("timetz")
                || name.equals("time")
                || name.startsWith("time ");
    }
}
