package dev.lintel.rules;

import dev.lintel.change.Change.SetExpression;
import dev.lintel.engine.Work;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.Optional;

final class SetExpressionRewriting implements Rule {

    private static final int FIRST_WITH_VIRTUAL = 18;

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
                NewColumn.computing(
                        "Add an ordinary column that a trigger computes, for good, and fill it in batches: no version adds a"
                                + " stored generated column without writing the table anew"
                                + virtual(step),
                        ". Then swap the names in one short transaction. From then on the trigger overwrites what an"
                                + " application writes to the column, where the server refused it before.",
                        step,
                        set.table(),
                        set.column(),
                        type,
                        set.expression().text())));
    }

    private static String virtual(Step step) {
        return step.engine().version() >= FIRST_WITH_VIRTUAL
                ? "; a VIRTUAL one, which no index can be on, needs no rewrite"
                : "";
    }
}
