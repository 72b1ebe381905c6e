package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.change.Change.SetDefault;
import dev.lintel.change.Expression;
import dev.lintel.change.Name;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.schema.Column;
import java.util.Optional;

final class ChangeDefault implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (step.undoing()
                || !(step.change() instanceof SetDefault set)
                || !step.columnInUse(set.table(), set.column())) {
            return Optional.empty();
        }
        Optional<Expression> old =
                step.deployedColumn(set.table(), set.column()).map(Column::defaultValue);
        if (old.isEmpty() || same(old.get(), set.value()) || changesType(step, set)) {
            return Optional.empty();
        }
        String name = set.table().sql() + "." + Name.quoted(set.column());
        return Optional.of(new Danger(
                "From the moment this commits, rows of a running application version that leaves " + name
                        + " to its default hold " + set.value().text() + " instead of "
                        + old.get().text() + "; rows that exist keep what they have, and an ORM that loaded the default"
                        + " when it started still writes the old one.",
                Instead.of("Release a version that writes the column in every INSERT, then change the default.")));
    }

    private static boolean same(Expression one, Expression other) {
        Expression a = bare(one);
        Expression b = bare(other);
        return a.text().equals(b.text()) || !a.calls().isEmpty() || !b.calls().isEmpty();
    }

    private static Expression bare(Expression value) {
        return value instanceof Expression.Cast cast ? bare(cast.operand()) : value;
    }

    /** A change of type gives the default in the words of the new one. */
    private static boolean changesType(Step step, SetDefault set) {
        return step.later().stream().anyMatch(c -> changesType(step, c, set))
                || step.siblings().stream().anyMatch(c -> changesType(step, c, set))
                || step.earlier().stream().anyMatch(s -> changesType(step, s.change(), set));
    }

    private static boolean changesType(Step step, Change change, SetDefault set) {
        return change instanceof Change.AlterColumnType alter
                && step.same(alter.table(), set.table())
                && alter.column().equals(set.column());
    }
}
