package dev.lintel.rules;

import dev.lintel.change.Change.AlterColumnType;
import dev.lintel.change.Name;
import dev.lintel.engine.Work;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import dev.lintel.schema.Index;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class AlterTypeScanning implements Rule {

    @Override
    public Optional<Danger> check(Step step) {
        if (!(step.change() instanceof AlterColumnType alter)
                || !step.blocksWhileWorking()
                || step.doesInUse(Work.Kind.REWRITE)) {
            return Optional.empty();
        }
        List<String> indexes = new ArrayList<>();
        for (Work each : step.workInUse(Work.Kind.INDEX_BUILD)) {
            if (each.index() != null && !each.index().isEmpty()) {
                indexes.add(each.index());
            }
        }
        return Optional.of(new Danger(
                Waiting.nobody(step) + " until " + what(step, indexes) + ", which takes longer the larger the table is."
                        + " The values of " + Name.quoted(alter.column())
                        + " stay as they are, but the table is read from"
                        + " end to end.",
                instead(step, alter, indexes)));
    }

    private static String what(Step step, List<String> indexes) {
        if (!indexes.isEmpty()) {
            return (indexes.size() == 1 ? "the index " : "the indexes ") + Waiting.words(indexes)
                    + (indexes.size() == 1 ? " is" : " are") + " built anew";
        }
        for (Work each : step.workInUse(Work.Kind.SCAN)) {
            if (!each.note().isEmpty()) {
                return "every row has been read (" + each.note() + ")";
            }
        }
        return "every row has been checked again";
    }

    private static Instead instead(Step step, AlterColumnType alter, List<String> indexes) {
        String type = "ALTER COLUMN " + Name.quoted(alter.column()) + " TYPE " + alter.type()
                + (alter.using() == null ? "" : " USING " + alter.using().text());
        if (indexes.isEmpty()) {
            return Instead.of("Drop the constraint that has to be checked again, change the type, which is then done at"
                    + " once, add the constraint NOT VALID in the same transaction, and validate it in a later one.");
        }
        Instead instead = Instead.of(
                indexes.size() == 1
                        ? "Drop the index concurrently, change the type, which is then done at once, and build the"
                                + " index concurrently again."
                        : "Drop the indexes concurrently, change the type, which is then done at once, and build the"
                                + " indexes concurrently again.");
        for (String index : indexes) {
            instead = instead.thenOutsideTransaction(
                    Phase.EXPAND, "DROP INDEX CONCURRENTLY " + alter.table().sibling(index) + ";");
        }
        instead = instead.then(Phase.EXPAND, zone(step) + Sql.alter(alter.table(), type));
        for (String index : indexes) {
            Optional<Index> known = step.before().index(alter.table().sibling(index));
            if (known.isPresent()) {
                instead = instead.thenOutsideTransaction(Phase.EXPAND, Sql.createIndexConcurrently(known.get()) + ";");
            }
        }
        return instead;
    }

    /** The time zone that the migration set, under which timestamps keep their values. */
    private static String zone(Step step) {
        return step.session()
                .get("timezone")
                .map(zone -> "SET TimeZone = " + Sql.literal(zone) + ";\n")
                .orElse("");
    }
}
