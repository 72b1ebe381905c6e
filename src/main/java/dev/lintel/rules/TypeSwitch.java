package dev.lintel.rules;

import dev.lintel.change.Change;
import dev.lintel.change.Change.AlterColumnType;
import dev.lintel.change.DataType;
import dev.lintel.change.Name;
import dev.lintel.engine.Conversion;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Step;
import dev.lintel.schema.Column;
import dev.lintel.schema.UserType;
import java.util.Optional;

/** A change of a column's type, from what the running application knows to what the migration leaves behind. */
record TypeSwitch(Column old, Conversion conversion) {

    /** Nothing where the column is nobody's yet, unknown, or given yet another type later in the migration. */
    static Optional<TypeSwitch> of(Step step, AlterColumnType alter) {
        if (!step.columnInUse(alter.table(), alter.column()) || changesAgain(step, alter)) {
            return Optional.empty();
        }
        Optional<Column> now = step.table(alter.table()).flatMap(t -> t.column(alter.column()));
        Optional<Column> old =
                step.deployedColumn(alter.table(), alter.column()).or(() -> now);
        return old.map(column -> new TypeSwitch(column, conversion(step, column.type(), alter.type())));
    }

    /** Names of types can be given to others in between, so the old one is looked up where the application knows it. */
    private static Conversion conversion(Step step, DataType from, DataType to) {
        Optional<UserType> old = step.known().type(from.name());
        Optional<UserType> now = step.before().type(to.name());
        if (old.isPresent()
                && now.isPresent()
                && old.get() instanceof UserType.Enumeration had
                && now.get() instanceof UserType.Enumeration has
                && from.dimensions() == to.dimensions()) {
            if (had.labels().equals(has.labels())) {
                return Conversion.SAME;
            }
            return has.labels().containsAll(had.labels()) ? Conversion.WIDENING : Conversion.NARROWING;
        }
        return step.engine().conversion(from, to, now.isPresent() ? step.before() : step.known());
    }

    private static boolean changesAgain(Step step, AlterColumnType alter) {
        for (Change change : step.later()) {
            if (change instanceof AlterColumnType again
                    && step.same(again.table(), alter.table())
                    && again.column().equals(alter.column())) {
                return true;
            }
        }
        return false;
    }

    /** The way to a column of the new type beside the old one. */
    static Instead steps(Instead summary, Step step, AlterColumnType alter) {
        Optional<Column> now = step.table(alter.table()).flatMap(t -> t.column(alter.column()));
        if (now.isEmpty() || !now.get().typeKnown()) {
            return summary;
        }
        Optional<Instead> domain = toDomain(step, alter);
        if (domain.isPresent()) {
            return domain.get();
        }
        String type = Sql.typed(alter.type(), alter.collation());
        return NewColumn.converted(summary, step, alter.table(), now.get(), type, value(alter));
    }

    /** What is assigned to the new column: without USING the server refuses what does not fit, where a cast would cut it. */
    static String value(AlterColumnType alter) {
        return alter.using() != null ? alter.using().text() : Name.quoted(alter.column());
    }

    /** No column of a domain can be added beside the old one where the domain takes no NULL or makes the server look. */
    static Optional<Instead> toDomain(Step step, AlterColumnType alter) {
        return step.before()
                .type(alter.type().name())
                .filter(UserType.Domain.class::isInstance)
                .map(UserType.Domain.class::cast)
                .filter(UserType.Domain::constrained)
                .map(domain -> Instead.of("Give the column the type under the domain, "
                        + domain.base().sql()
                        + ", and the conditions of the domain to the table as constraints that are added NOT VALID and"
                        + " validated later. A new column of the domain itself would have to hold a value in every row from"
                        + " the start, or be checked in every row while nobody can read or write."));
    }
}
