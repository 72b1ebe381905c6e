package dev.lintel.sql;

import dev.lintel.change.ColumnDefinition;
import dev.lintel.change.ColumnDefinition.Identity;
import dev.lintel.change.Constraint;
import dev.lintel.change.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import net.sf.jsqlparser.statement.create.table.ColumnOption;
import net.sf.jsqlparser.statement.create.table.IdentityDefinition;
import net.sf.jsqlparser.statement.create.table.Index;
import org.jspecify.annotations.Nullable;

/** A column of a CREATE TABLE: objects where JSqlParser has some, loose words where it has not. */
final class ColumnMapping {

    private final ParserInput input;
    private final ExpressionMapping expressions;
    private final ConstraintMapping constraintMapping;
    private final JSqlFrontEnd frontEnd;

    private String column = "";
    private @Nullable String collation;
    private boolean notNull;
    private @Nullable Expression defaultValue;
    private @Nullable Expression generated;
    private boolean stored;
    private Identity identity = Identity.NONE;
    private @Nullable String pendingName;
    private List<Constraint> constraints = new ArrayList<>();
    private List<String> words = new ArrayList<>();

    ColumnMapping(
            ParserInput input,
            ExpressionMapping expressions,
            ConstraintMapping constraintMapping,
            JSqlFrontEnd frontEnd) {
        this.input = input;
        this.expressions = expressions;
        this.constraintMapping = constraintMapping;
        this.frontEnd = frontEnd;
    }

    /** The column, or null where a word of it is not known. */
    @Nullable ColumnDefinition map(net.sf.jsqlparser.statement.create.table.ColumnDefinition definition) {
        if (definition.getColDataType() == null || definition.isSerialDefaultValue() || definition.isWithOptions()) {
            return null;
        }
        reset(JSqlNames.folded(definition.getColumnName()));
        if (!options(definition)) {
            return null;
        }
        return new ColumnDefinition(
                column,
                JSqlNames.type(definition.getColDataType()),
                collation,
                notNull,
                defaultValue,
                generated,
                stored,
                identity,
                constraints);
    }

    private void reset(String name) {
        column = name;
        collation = null;
        notNull = false;
        defaultValue = null;
        generated = null;
        stored = false;
        identity = Identity.NONE;
        pendingName = null;
        constraints = new ArrayList<>();
        words = new ArrayList<>();
    }

    private boolean options(net.sf.jsqlparser.statement.create.table.ColumnDefinition definition) {
        List<ColumnOption> options = definition.getColumnOptions();
        if (options == null || options.isEmpty()) {
            if (definition.getColumnSpecs() != null) {
                words.addAll(definition.getColumnSpecs());
            }
            return words();
        }
        for (ColumnOption option : options) {
            if (option.getKind() == ColumnOption.Kind.OTHER) {
                words.addAll(option.getTokens());
            } else if (!words() || !object(option)) {
                return false;
            }
        }
        return words();
    }

    private boolean object(ColumnOption option) {
        switch (option.getKind()) {
            case DEFAULT -> defaultValue = expressions.map(option.getDefaultExpression());
            case REFERENCE ->
                constraints.add(ConstraintMapping.reference(takeName(), column, option.getForeignKeyReference()));
            case IDENTITY ->
                identity =
                        option.getIdentityDefinition().getGenerationMode() == IdentityDefinition.GenerationMode.ALWAYS
                                ? Identity.ALWAYS
                                : Identity.BY_DEFAULT;
            case CONSTRAINT -> {
                return constraint(option.getConstraint());
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean constraint(Index index) {
        Constraint mapped = constraintMapping.map(index);
        String name = takeName();
        if (mapped == null) {
            return false;
        }
        String known = name == null ? mapped.name() : name;
        if (mapped instanceof Constraint.Unique unique) {
            constraints.add(new Constraint.Unique(
                    known, List.of(column), null, unique.nullsNotDistinct(), unique.deferrable()));
        } else if (mapped instanceof Constraint.PrimaryKey key) {
            constraints.add(new Constraint.PrimaryKey(known, List.of(column), null, key.deferrable()));
        } else if (mapped instanceof Constraint.Check check) {
            constraints.add(new Constraint.Check(
                    known, check.condition(), check.validated(), check.enforced(), check.noInherit()));
        } else {
            return false;
        }
        return true;
    }

    private @Nullable String takeName() {
        String name = pendingName;
        pendingName = null;
        return name;
    }

    /** Reads the loose words collected so far; false where one is not known. */
    private boolean words() {
        int at = 0;
        while (at < words.size()) {
            int next = word(at);
            if (next == at) {
                return false;
            }
            at = next;
        }
        words = new ArrayList<>();
        return true;
    }

    private int word(int at) {
        if (is(at, "NOT", "NULL")) {
            notNull = true;
            if (pendingName != null) {
                constraints.add(new Constraint.NotNull(takeName(), column, true, false));
            }
            return at + 2;
        } else if (is(at, "NULL")) {
            return at + 1;
        } else if (is(at, "PRIMARY", "KEY")) {
            constraints.add(new Constraint.PrimaryKey(takeName(), List.of(column), null, false));
            return at + 2;
        } else if (is(at, "UNIQUE")) {
            constraints.add(new Constraint.Unique(takeName(), List.of(column), null, false, false));
            return at + 1;
        } else if (is(at, "CONSTRAINT") && at + 1 < words.size()) {
            pendingName = JSqlNames.folded(words.get(at + 1));
            return at + 2;
        } else if (is(at, "COLLATE") && at + 1 < words.size()) {
            collation = JSqlNames.type(words.get(at + 1)).name().sql();
            return at + 2;
        }
        return longer(at);
    }

    private int longer(int at) {
        if (is(at, "CHECK") && isInside(at + 1)) {
            constraints.add(new Constraint.Check(takeName(), inside(at + 1), true, true, false));
            return at + 2;
        } else if (is(at, "GENERATED", "ALWAYS", "AS") && isInside(at + 3)) {
            generated = inside(at + 3);
            stored = is(at + 4, "STORED");
            return at + (stored || is(at + 4, "VIRTUAL") ? 5 : 4);
        } else if (is(at, "NOT", "DEFERRABLE")) {
            return at + 2;
        } else if (is(at, "INITIALLY", "IMMEDIATE")) {
            return at + 2;
        } else if (is(at, "DEFERRABLE") && defer(false)) {
            return at + 1;
        } else if (is(at, "INITIALLY", "DEFERRED") && defer(true)) {
            return at + 2;
        }
        return at;
    }

    private boolean is(int at, String... expected) {
        if (at + expected.length > words.size()) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if (!words.get(at + i).toUpperCase(Locale.ROOT).equals(expected[i])) {
                return false;
            }
        }
        return true;
    }

    private boolean isInside(int at) {
        return at < words.size() && words.get(at).startsWith("(") && input.parenthesesLike(words.get(at)) != null;
    }

    /** JSqlParser writes what stood in these parentheses anew; this is what was written. */
    private Expression inside(int at) {
        String written = input.parenthesesLike(words.get(at));
        return frontEnd.expression(Objects.requireNonNull(written).substring(1, written.length() - 1));
    }

    /** DEFERRABLE and INITIALLY DEFERRED belong to the constraint in front of them. */
    private boolean defer(boolean initially) {
        if (constraints.isEmpty()) {
            return false;
        }
        int last = constraints.size() - 1;
        Constraint constraint = constraints.get(last);
        if (constraint instanceof Constraint.ForeignKey key) {
            constraints.set(
                    last,
                    new Constraint.ForeignKey(
                            key.name(),
                            key.columns(),
                            key.references(),
                            key.referencedColumns(),
                            key.onDelete(),
                            key.onUpdate(),
                            key.validated(),
                            key.enforced(),
                            true,
                            initially || key.initiallyDeferred()));
        } else if (constraint instanceof Constraint.Unique unique) {
            constraints.set(
                    last,
                    new Constraint.Unique(unique.name(), unique.columns(), null, unique.nullsNotDistinct(), true));
        } else if (constraint instanceof Constraint.PrimaryKey key) {
            constraints.set(last, new Constraint.PrimaryKey(key.name(), key.columns(), null, true));
        } else {
            return false;
        }
        return true;
    }
}
