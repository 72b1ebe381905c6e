package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.change.Change.SetDefault;
import dev.lintel.change.Change.Update;
import dev.lintel.change.Expression;
import dev.lintel.change.Name;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.schema.Column;
import dev.lintel.schema.UserType;
import java.util.Optional;

final class EnumValueUnknownToReaders implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (step.impact().refusal() != null) {
            return Optional.empty();
        }
        if (step.change() instanceof SetDefault set) {
            return check(step, set.table(), set.column(), set.value());
        }
        if (step.change() instanceof Update update
                && update.values().size() == update.columns().size()) {
            for (int i = 0; i < update.columns().size(); i++) {
                Optional<Danger> danger = check(
                        step,
                        update.table(),
                        update.columns().get(i),
                        update.values().get(i));
                if (danger.isPresent()) {
                    return danger;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Danger> check(Step step, Name table, String column, Expression value) {
        String label = label(value);
        Optional<Column> known = step.table(table).flatMap(t -> t.column(column));
        if (label.isEmpty() || known.isEmpty() || !step.columnInUse(table, column)) {
            return Optional.empty();
        }
        Optional<UserType.Enumeration> old =
                step.known().enumeration(known.get().type().name());
        Optional<UserType.Enumeration> now =
                step.before().enumeration(known.get().type().name());
        if (old.isEmpty()
                || now.isEmpty()
                || old.get().labels().contains(label)
                || !now.get().labels().contains(label)
                || renamed(step, label)) {
            return Optional.empty();
        }
        String name = table.sql() + "." + Name.quoted(column);
        return Optional.of(new Danger(
                "The running application version does not know the value " + Sql.literal(label) + ": where it maps "
                        + name + " to an enumeration of its own, it fails at every row that holds it.",
                Instead.of("Write the value when every running version can read it.")
                        .then(
                                Phase.APPLICATION,
                                "Release a version that can read " + Sql.literal(label) + " in " + name
                                        + ", and wait until the last older one has stopped.")));
    }

    private static boolean renamed(Step step, String label) {
        return step.earlier().stream()
                .anyMatch(s -> s.change() instanceof Change.RenameEnumValue rename
                        && rename.newLabel().equals(label));
    }

    private static String label(Expression value) {
        Expression bare = value instanceof Expression.Cast cast ? cast.operand() : value;
        String text = bare instanceof Expression.Literal literal ? literal.text() : "";
        return text.startsWith("'") && text.length() > 1
                ? text.substring(1, text.length() - 1).replace("''", "'")
                : "";
    }
}
