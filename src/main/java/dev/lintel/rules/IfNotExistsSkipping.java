package dev.lintel.rules;

import dev.lintel.change.Change.AddColumn;
import dev.lintel.change.Change.CreateIndex;
import dev.lintel.change.Change.CreateTable;
import dev.lintel.change.Change.TableOrigin;
import dev.lintel.change.ColumnDefinition;
import dev.lintel.change.IndexKey;
import dev.lintel.change.Name;
import dev.lintel.engine.Conversion;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.schema.Column;
import dev.lintel.schema.Index;
import dev.lintel.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class IfNotExistsSkipping implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        String found = "";
        if (step.conditional()) {
            return Optional.empty();
        } else if (step.change() instanceof CreateTable create && create.ifNotExists()) {
            found = table(step, create);
        } else if (step.change() instanceof AddColumn add && add.ifNotExists()) {
            found = column(step, add);
        } else if (step.change() instanceof CreateIndex create && create.ifNotExists()) {
            found = index(step, create);
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Danger(
                        found
                                + ", so IF NOT EXISTS does nothing here and says no more than a notice: what counts on this"
                                + " definition fails later.",
                        Instead.of("Change what is there by ALTER, or give the new object a name of its own.")));
    }

    private static String table(Step step, CreateTable create) {
        Optional<Table> there = step.table(create.table()).filter(Table::complete);
        if (there.isEmpty() || !create.origin().equals(TableOrigin.PLAIN)) {
            return "";
        }
        List<String> missing = new ArrayList<>();
        for (ColumnDefinition column : create.columns()) {
            if (there.get().column(column.name()).isEmpty()) {
                missing.add(Name.quoted(column.name()));
            }
        }
        return missing.isEmpty()
                ? ""
                : "There is a table " + create.table().sql() + " already, without " + Waiting.words(missing);
    }

    private static String column(Step step, AddColumn add) {
        Optional<Column> there = step.table(add.table())
                .flatMap(t -> t.column(add.column().name()))
                .filter(Column::typeKnown);
        if (there.isEmpty() || same(step, there.get(), add.column())) {
            return "";
        }
        return "There is a column " + add.table().sql() + "."
                + Name.quoted(there.get().name()) + " already, of type "
                + there.get().type().sql();
    }

    private static boolean same(Step step, Column there, ColumnDefinition wanted) {
        return step.engine().conversion(there.type(), wanted.type(), step.before()) == Conversion.SAME
                || wanted.type().name().name().contains("serial");
    }

    private static String index(Step step, CreateIndex create) {
        if (create.index() == null) {
            return "";
        }
        Optional<Index> there = step.before().index(create.table().sibling(create.index()));
        if (there.isEmpty() || (sameKeys(there.get(), create) && there.get().unique() == create.unique())) {
            return "";
        }
        return "There is an index " + Name.quoted(create.index()) + " already, on other columns or of another kind";
    }

    private static boolean sameKeys(Index there, CreateIndex create) {
        List<IndexKey> one = there.keys();
        List<IndexKey> other = create.keys();
        boolean same = one.size() == other.size();
        for (int i = 0; same && i < one.size(); i++) {
            String column = one.get(i).column();
            // Expressions are written in many ways.
            same = column == null
                    ? other.get(i).column() == null
                    : column.equals(other.get(i).column());
        }
        return same;
    }
}
