package dev.lintel.rules;

import dev.lintel.change.Change.AlterColumnType;
import dev.lintel.engine.Work;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.schema.Column;
import java.util.List;
import java.util.Optional;

final class AlterTypeRewriting implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof AlterColumnType alter)
                || !step.doesInUse(Work.Kind.REWRITE)
                || !step.blocksInUse()) {
            return Optional.empty();
        }
        return Optional.of(new Danger(
                Waiting.nobody(step) + " until the table and all its indexes have been written anew, which takes longer"
                        + " the larger the table is: " + from(step, alter) + "to " + alter.type()
                        + " every value has to be converted" + unknown(step) + ".",
                instead(step, alter)));
    }

    private static Instead instead(Step step, AlterColumnType alter) {
        Optional<Instead> domain = TypeSwitch.toDomain(step, alter);
        if (domain.isPresent()) {
            return domain.get();
        }
        return NewColumn.replacing(
                "Add a column of the new type, keep it in step with a trigger, and fill it in batches",
                ". Then swap the names in one short transaction. CHECK constraints and expression indexes of the old column"
                        + " have to be made for the new one before.",
                step,
                alter.table(),
                alter.column(),
                Sql.typed(alter.type(), alter.collation()),
                TypeSwitch.value(alter));
    }

    private static String from(Step step, AlterColumnType alter) {
        Optional<Column> column = step.table(alter.table()).flatMap(t -> t.column(alter.column()));
        return column.isEmpty() ? "" : "from " + column.get().type() + " ";
    }

    private static String unknown(Step step) {
        List<String> unknowns = step.impact().unknowns();
        return unknowns.isEmpty() ? "" : "; taken for the worse, as it is not known: " + String.join("; ", unknowns);
    }
}
