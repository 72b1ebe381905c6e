package dev.lintel.rules;

import dev.lintel.change.Change.AddColumn;
import dev.lintel.change.Change.CreateTable;
import dev.lintel.change.Change.Persistence;
import dev.lintel.change.ColumnDefinition;
import dev.lintel.change.ColumnDefinition.Identity;
import dev.lintel.change.Name;
import dev.lintel.lint.Danger;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Rule;
import dev.lintel.lint.Step;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

final class IntegerKey implements Rule {

    private static final Set<String> SERIAL = Set.of("serial", "serial4");
    private static final Set<String> SMALL_SERIAL = Set.of("smallserial", "serial2");
    private static final Set<String> INTEGER = Set.of("integer", "int", "int4");
    private static final Set<String> SMALL = Set.of("smallint", "int2");

    @Override
    public Optional<Danger> check(Step step) {
        if (step.undoing()) {
            return Optional.empty();
        }
        List<ColumnDefinition> columns = List.of();
        Name table = null;
        if (step.change() instanceof CreateTable create && create.persistence() != Persistence.TEMPORARY) {
            columns = create.columns();
            table = create.table();
        } else if (step.change() instanceof AddColumn add) {
            columns = List.of(add.column());
            table = add.table();
        }
        for (ColumnDefinition column : columns) {
            String end = end(column);
            if (!end.isEmpty() && table != null) {
                return Optional.of(danger(table, column, end));
            }
        }
        return Optional.empty();
    }

    /** The last number of a column that counts by itself, where it is not the last of bigint; else empty. */
    private static String end(ColumnDefinition column) {
        String type = column.type().name().name().toLowerCase(Locale.ROOT);
        boolean counts = column.identity() != Identity.NONE
                || (column.defaultValue() != null
                        && column.defaultValue().calls().stream()
                                .anyMatch(c -> c.function().name().equals("nextval")));
        if (SERIAL.contains(type) || (counts && INTEGER.contains(type))) {
            return "2,147,483,647";
        }
        return SMALL_SERIAL.contains(type) || (counts && SMALL.contains(type)) ? "32,767" : "";
    }

    private static Danger danger(Name table, ColumnDefinition column, String end) {
        String name = table.sql() + "." + Name.quoted(column.name());
        return new Danger(
                "Once " + name + " has counted to " + end
                        + ", every INSERT fails; to make it wider then writes the whole table anew while nobody can read or"
                        + " write it.",
                Instead.of("Make it bigint from the start: bigserial, or bigint GENERATED ALWAYS AS IDENTITY."));
    }
}
