package dev.lintel.rules;

import dev.lintel.change.Change.SetExpression;
import dev.lintel.engine.Work;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class SetExpressionRewriting implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof SetExpression set)
                || !step.doesInUse(Work.Kind.REWRITE)
                || !step.blocksInUse()) {
            return Optional.empty();
        }
        String type = step.table(set.table())
                .flatMap(t -> t.column(set.column()))
                .map(c -> c.type().sql())
                .orElse("text");
        return Optional.of(new Danger(
                Waiting.nobody(step) + " until the table and all its indexes have been written anew, which takes longer"
                        + " the larger the table is: the new expression is computed for every row.",
                NewColumn.replacing(
                        "Add an ordinary column, keep it in step with a trigger, and fill it in batches",
                        ". Then swap the names in one short transaction.",
                        step,
                        set.table(),
                        set.column(),
                        type,
                        set.expression().text())));
    }
}
