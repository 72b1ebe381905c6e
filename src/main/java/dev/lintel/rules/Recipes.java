package dev.lintel.rules;

import dev.lintel.change.Change.AddConstraint;
import dev.lintel.change.Change.DropConstraint;
import dev.lintel.change.ColumnDefinition;
import dev.lintel.change.Constraint;
import dev.lintel.change.Name;
import dev.lintel.lint.Instead;
import dev.lintel.lint.Instead.Phase;
import dev.lintel.lint.Step;
import dev.lintel.schema.Column;
import dev.lintel.schema.Index;
import dev.lintel.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The steps that more than one rule proposes. */
final class Recipes {

    private static final int FIRST_TO_PROVE_NOT_NULL = 12;
    private static final int FIRST_WITH_NOT_NULL_NOT_VALID = 18;
    private static final int FIRST_TO_COMMIT_IN_DO = 11;
    private static final int FIRST_TO_EXECUTE_FUNCTION = 11;

    /** {@code json = json} and the like do not exist. */
    private static final List<String> WITHOUT_EQUALITY = List.of("json", "xml", "point", "polygon", "line", "box");

    private Recipes() {}

    /** Adds the constraint so that it holds for new rows only, then lets the database look at the old ones. */
    static Instead notValidThenValidate(Instead instead, Name table, String name, String constraint) {
        return instead.then(
                        Phase.EXPAND,
                        Sql.alter(table, "ADD CONSTRAINT " + Name.quoted(name) + " " + constraint + " NOT VALID"))
                .then(Phase.EXPAND, Sql.alter(table, "VALIDATE CONSTRAINT " + Name.quoted(name)));
    }

    /** The same for what a step adds, which may bear the name of what the migration dropped before. */
    static Instead notValidThenValidate(Instead instead, Step step, Name table, String name, String constraint) {
        Optional<DropConstraint> namesake = Namesake.constraint(step, table, name);
        boolean both = namesake.isPresent()
                && !(step.change() instanceof AddConstraint add
                        && add.constraint() instanceof Constraint.ForeignKey key
                        && !Namesake.canStay(step, table, key, namesake.get()));
        if (!both) {
            return notValidThenValidate(instead, table, name, constraint);
        }
        Instead added = notValidThenValidate(instead, table, Namesake.successor(name), constraint);
        return Namesake.swap(added, table, namesake.get());
    }

    /** Makes a column NOT NULL without a long lock, as well as this version can. */
    static Instead notNull(Instead instead, Step step, Name table, String column) {
        String name = table.name() + "_" + column + "_not_null";
        String quoted = Name.quoted(column);
        Optional<String> waiting = notValidated(step, table, column);
        if (waiting.isPresent()) {
            return instead.then(Phase.EXPAND, Sql.alter(table, "VALIDATE CONSTRAINT " + Name.quoted(waiting.get())));
        }
        if (step.engine().versionKnown() && step.engine().version() >= FIRST_WITH_NOT_NULL_NOT_VALID) {
            return notValidThenValidate(instead, table, name, "NOT NULL " + quoted);
        }
        Instead checked = notValidThenValidate(instead, table, name, "CHECK (" + quoted + " IS NOT NULL)");
        if (step.engine().version() < FIRST_TO_PROVE_NOT_NULL) {
            return checked;
        }
        return checked.then(Phase.EXPAND, Sql.alter(table, "ALTER COLUMN " + quoted + " SET NOT NULL"))
                .then(Phase.EXPAND, Sql.alter(table, "DROP CONSTRAINT " + Name.quoted(name)));
    }

    /** The NOT NULL constraint of this column that is only waiting to be validated. */
    private static Optional<String> notValidated(Step step, Name table, String column) {
        Optional<Table> known = step.table(table);
        if (known.isPresent()) {
            for (Constraint.NotNull each : known.get().constraintsOf(Constraint.NotNull.class)) {
                if (each.column().equals(column) && !each.validated() && each.name() != null) {
                    return Optional.of(each.name());
                }
            }
        }
        return Optional.empty();
    }

    /** The same for those of the columns that are known to allow NULL. */
    static Instead notNull(Instead instead, Step step, Name table, List<String> columns) {
        Instead longer = instead;
        for (String column : columns) {
            Optional<Column> known = step.table(table).flatMap(t -> t.column(column));
            if (known.isPresent() && !known.get().notNull()) {
                longer = notNull(longer, step, table, column);
            }
        }
        return longer;
    }

    /** Whether the definition of a column lets no NULL in. */
    static boolean refusesNull(ColumnDefinition column) {
        boolean refuses = column.notNull();
        for (Constraint each : column.constraints()) {
            refuses |= each instanceof Constraint.PrimaryKey || each instanceof Constraint.NotNull;
        }
        return refuses;
    }

    /**
     * Adds the constraints that were written in a new column, after the column itself.
     *
     * @param notNull whether the column was added with NOT NULL
     */
    static Instead inlineConstraints(Instead instead, Step step, Name table, ColumnDefinition column, boolean notNull) {
        Instead longer = notNull || !refusesNull(column) ? instead : notNull(instead, step, table, column.name());
        for (Constraint each : column.constraints()) {
            if (each instanceof Constraint.PrimaryKey) {
                longer = KeyConstraints.online(longer, step, table, each, "PRIMARY KEY");
            } else if (each instanceof Constraint.Unique) {
                longer = KeyConstraints.online(longer, step, table, each, "UNIQUE");
            } else if (!(each instanceof Constraint.NotNull)) {
                longer = notValidThenValidate(
                        longer, table, Created.constraint(step, table, each), Sql.constraint(each));
            }
        }
        return longer;
    }

    /** Sets columns in batches, each in a transaction of its own, until no row meets the condition any more. */
    static Instead updateInBatches(Instead instead, Step step, Name table, String set, String remaining) {
        return inBatches(instead, step, "UPDATE " + table + " SET " + set + " WHERE " + batch(step, table, remaining));
    }

    /** Deletes in batches, each in a transaction of its own, until no row meets the condition any more. */
    static Instead deleteInBatches(Instead instead, Step step, Name table, String remaining) {
        return inBatches(instead, step, "DELETE FROM " + table + " WHERE " + batch(step, table, remaining));
    }

    private static String batch(Step step, Name table, String remaining) {
        Optional<Table> known = step.table(table);
        String where = remaining.isEmpty() ? "" : " WHERE " + remaining;
        if (known.isPresent() && known.get().primaryKey().isPresent()) {
            List<String> key = known.get().primaryKey().get().columns();
            if (key.size() == 1) {
                String column = Name.quoted(key.get(0));
                return column + " IN (SELECT " + column + " FROM " + table + where + " LIMIT 1000)";
            }
        }
        // Rows of other partitions have the same addresses, so the condition is asked again of what was found.
        return "ctid = ANY (ARRAY(SELECT ctid FROM " + table + where + " LIMIT 1000))"
                + (remaining.isEmpty() ? "" : " AND (" + remaining + ")");
    }

    private static Instead inBatches(Instead instead, Step step, String batch) {
        if (step.engine().version() < FIRST_TO_COMMIT_IN_DO) {
            return instead.then(Phase.BACKFILL, batch + "; -- again and again, until it changes no row");
        }
        return instead.thenOutsideTransaction(
                Phase.BACKFILL,
                "DO $$\nBEGIN\n    LOOP\n        " + batch
                        + ";\n        EXIT WHEN NOT FOUND;\n        COMMIT;\n    END LOOP;\nEND $$;");
    }

    /** The name of the trigger that fills a column, and of its function. */
    static String trigger(Name table, String column) {
        return table.name() + "_" + column + "_sync";
    }

    /** A trigger that computes a column from the others of its row, whoever writes the row. */
    static Instead keepInStep(Instead instead, Step step, Name table, String column, String expression) {
        return trigger(instead, step, table, column, "    " + assign(table, column, expression));
    }

    /** Makes the function of {@link #keepInStep} anew, for the name that the column has got meanwhile. */
    static String stepFunction(Name table, String trigger, String column, String expression) {
        return "CREATE OR REPLACE " + function(table.sibling(trigger), "    " + assign(table, column, expression));
    }

    /**
     * A trigger that computes a column for those who do not write it: where it is left out, and where only what it is computed
     * from is written.
     */
    static Instead keepFilled(
            Instead instead, Step step, Name table, String column, String expression, List<Column> from) {
        String now = "NEW." + Name.quoted(column);
        String assign = assign(table, column, expression);
        StringBuilder body = new StringBuilder("    IF TG_OP = 'INSERT' THEN\n        IF " + now
                + " IS NULL THEN\n            " + assign + "\n        END IF;\n");
        if (!from.isEmpty()) {
            List<String> changes = new ArrayList<>();
            from.forEach(each -> changes.add(changed(each.name(), each)));
            String any = String.join(" OR ", changes);
            Optional<Column> own = step.table(table).flatMap(t -> t.column(column));
            body.append("    ELSIF NOT (")
                    .append(own.map(typed -> changed(column, typed)).orElse(now + " IS DISTINCT FROM OLD." + column))
                    .append(") AND (")
                    .append(any)
                    .append(") THEN\n        ")
                    .append(assign)
                    .append('\n');
        }
        return trigger(instead, step, table, column, body + "    END IF;");
    }

    /** A trigger that computes a column from an old one where that is written, and else leaves it to its writer. */
    static Instead keepFollowing(Instead instead, Step step, Name table, Column old, String column, String expression) {
        String now = "NEW." + Name.quoted(column);
        String assign = assign(table, column, expression);
        return trigger(
                instead,
                step,
                table,
                column,
                "    IF TG_OP = 'INSERT' THEN\n        IF " + now + " IS NULL THEN\n            " + assign
                        + "\n        END IF;\n    ELSIF " + changed(old.name(), old) + " THEN\n        " + assign
                        + "\n    END IF;");
    }

    /** A trigger that carries what is written to either of two columns of one type over to the other. */
    static Instead keepEqual(Instead instead, Step step, Name table, Column old, String column) {
        String before = "NEW." + Name.quoted(old.name());
        String now = "NEW." + Name.quoted(column);
        String forth = now + " := " + before + ";";
        String back = before + " := " + now + ";";
        return trigger(
                instead,
                step,
                table,
                column,
                "    IF TG_OP = 'INSERT' THEN\n        IF " + now + " IS NULL THEN\n            " + forth
                        + "\n        ELSE\n            " + back + "\n        END IF;\n    ELSIF "
                        + changed(old.name(), old) + " THEN\n        " + forth + "\n    ELSIF " + changed(column, old)
                        + " THEN\n        " + back + "\n    END IF;");
    }

    private static String assign(Name table, String column, String expression) {
        return "NEW." + Name.quoted(column) + " := (SELECT " + expression + " FROM (SELECT NEW.*) AS "
                + Name.quoted(table.name()) + ");";
    }

    /** Values of a few types cannot be compared; their text can. */
    private static String changed(String column, Column typed) {
        String type = typed.type().name().name();
        boolean comparable = typed.type().dimensions() == 0 && !WITHOUT_EQUALITY.contains(type);
        String text = comparable ? "" : "::text";
        return "NEW." + Name.quoted(column) + text + " IS DISTINCT FROM OLD." + Name.quoted(column) + text;
    }

    private static String function(Name name, String body) {
        return "FUNCTION " + name + "() RETURNS trigger LANGUAGE plpgsql AS $$\nBEGIN\n" + body
                + "\n    RETURN NEW;\nEND $$;";
    }

    private static Instead trigger(Instead instead, Step step, Name table, String column, String body) {
        String name = trigger(table, column);
        Name function = table.sibling(name);
        String execute = step.engine().version() < FIRST_TO_EXECUTE_FUNCTION ? "PROCEDURE " : "FUNCTION ";
        return instead.then(Phase.EXPAND, "CREATE " + function(function, body))
                .then(
                        Phase.EXPAND,
                        "CREATE TRIGGER " + Name.quoted(name) + " BEFORE INSERT OR UPDATE ON " + table
                                + " FOR EACH ROW EXECUTE " + execute + function + "();");
    }

    /** Fills a materialized view while its readers go on, where it has the index that this needs. */
    static Instead refreshConcurrently(Step step, Name view) {
        String concurrently = "REFRESH MATERIALIZED VIEW CONCURRENTLY " + view + ";";
        for (Index index : step.before().indexesOf(view)) {
            if (index.unique()
                    && index.where() == null
                    && index.leadingColumns().size() == index.keys().size()) {
                return Instead.of("Refresh it concurrently.").then(Phase.EXPAND, concurrently);
            }
        }
        Instead instead =
                Instead.of("Give the view a unique index on plain columns, with CREATE UNIQUE INDEX CONCURRENTLY,"
                        + " and refresh it concurrently from then on.");
        return step.before().view(view).isPresent() ? instead : instead.then(Phase.EXPAND, concurrently);
    }
}
