package dev.lintel.sql;

import dev.lintel.change.Constraint;
import dev.lintel.change.IndexKey;
import dev.lintel.change.Name;
import java.util.ArrayList;
import java.util.List;
import net.sf.jsqlparser.statement.ReferentialAction;
import net.sf.jsqlparser.statement.create.table.CheckConstraint;
import net.sf.jsqlparser.statement.create.table.ConstraintAttributes;
import net.sf.jsqlparser.statement.create.table.ExcludeConstraint;
import net.sf.jsqlparser.statement.create.table.ForeignKeyIndex;
import net.sf.jsqlparser.statement.create.table.ForeignKeyReference;
import net.sf.jsqlparser.statement.create.table.Index;
import org.jspecify.annotations.Nullable;

/** Table constraints to ours; null for what is none, or not known for certain. */
final class ConstraintMapping {

    private final ExpressionMapping expressions;

    ConstraintMapping(ExpressionMapping expressions) {
        this.expressions = expressions;
    }

    @Nullable Constraint map(Index index) {
        List<String> nameParts = index.getNameParts();
        String name = nameParts == null || nameParts.isEmpty() ? null : JSqlNames.folded(nameParts.get(0));
        ConstraintAttributes attributes = index.getConstraintAttributes();
        boolean deferrable = attributes != null && Boolean.TRUE.equals(attributes.getDeferrable());
        boolean deferred = attributes != null && attributes.getInitially() == ConstraintAttributes.Initially.DEFERRED;
        boolean validated = attributes == null || !attributes.isNotValid();
        if (index instanceof ForeignKeyIndex key) {
            return foreignKey(
                    name, columns(index), key.getReference(), key, validated, deferrable || deferred, deferred);
        }
        if (index instanceof CheckConstraint check) {
            boolean enforced = !Boolean.FALSE.equals(check.getEnforced());
            return new Constraint.Check(
                    name, expressions.map(check.getExpression()), validated && enforced, enforced, false);
        }
        if (index instanceof ExcludeConstraint exclude) {
            return exclusion(name, exclude);
        }
        if (index.getKind() == Index.Kind.PRIMARY_KEY) {
            return new Constraint.PrimaryKey(name, columns(index), null, deferrable || deferred);
        }
        if (index.getKind() == Index.Kind.UNIQUE) {
            boolean notDistinct = Boolean.FALSE.equals(index.getNullsDistinct());
            return new Constraint.Unique(name, columns(index), null, notDistinct, deferrable || deferred);
        }
        return null;
    }

    private static Constraint foreignKey(
            @Nullable String name,
            List<String> columns,
            ForeignKeyReference reference,
            ForeignKeyIndex key,
            boolean validated,
            boolean deferrable,
            boolean deferred) {
        Name references = JSqlNames.of(reference.getTable() == null ? key.getTable() : reference.getTable());
        return new Constraint.ForeignKey(
                name,
                columns,
                references,
                folded(key.getReferencedColumnNames()),
                action(key.getReferentialAction(ReferentialAction.Type.DELETE)),
                action(key.getReferentialAction(ReferentialAction.Type.UPDATE)),
                validated,
                true,
                deferrable,
                deferred);
    }

    /** REFERENCES in a column. */
    static Constraint.ForeignKey reference(@Nullable String name, String column, ForeignKeyReference reference) {
        return new Constraint.ForeignKey(
                name,
                List.of(column),
                JSqlNames.of(reference.getTable()),
                folded(reference.getReferencedColumnNames()),
                action(reference.getReferentialAction(ReferentialAction.Type.DELETE)),
                action(reference.getReferentialAction(ReferentialAction.Type.UPDATE)),
                true,
                true,
                false,
                false);
    }

    private static String action(@Nullable ReferentialAction action) {
        return action == null ? "" : action.getAction().name().replace('_', ' ');
    }

    private @Nullable Constraint exclusion(@Nullable String name, ExcludeConstraint exclude) {
        List<IndexKey> keys = new ArrayList<>();
        for (Index.ColumnParams key : exclude.getColumns()) {
            keys.add(
                    key.getExpression() == null
                            ? IndexKey.of(JSqlNames.folded(key.getColumnName()))
                            : new IndexKey(null, expressions.map(key.getExpression()), null, null, false, false));
        }
        String method = exclude.getUsing() == null ? "btree" : JSqlNames.folded(exclude.getUsing());
        return new Constraint.Exclusion(
                name, method, keys, exclude.getExpression() == null ? null : expressions.map(exclude.getExpression()));
    }

    private static List<String> columns(Index index) {
        return folded(index.getColumnsNames());
    }

    static List<String> folded(@Nullable List<String> names) {
        List<String> folded = new ArrayList<>();
        if (names != null) {
            for (String name : names) {
                folded.add(JSqlNames.folded(name));
            }
        }
        return folded;
    }
}
